import type { PlaceRules } from '../../places/place-rules.ts';

/** Names of places in English. */
export const places: PlaceRules = {
  combiningForms: [
    ['Sino', 'CN'],
    ['Anglo', 'GB'],
    ['Franco', 'FR'],
    ['Indo', 'IN'],
    ['Russo', 'RU'],
    ['Greco', 'GR'],
    ['Turco', 'TR'],
    ['Egypto', 'EG'],
  ],
  demonymForms: (demonym) => (demonym.endsWith('s') ? [] : [`${demonym}s`]),
};
