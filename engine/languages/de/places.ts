import type { PlaceRules } from '../../places/place-rules.ts';

/** Names of places in German: the endings of adjectives follow from `stems`. */
export const places: PlaceRules = {
  combiningForms: [
    ['deutsch', 'DE'],
    ['russisch', 'RU'],
    ['chinesisch', 'CN'],
    ['französisch', 'FR'],
    ['britisch', 'GB'],
    ['indisch', 'IN'],
    ['türkisch', 'TR'],
  ],
  demonymForms: (demonym) => (demonym.endsWith('er') ? [`${demonym}in`, `${demonym}n`] : []),
};
