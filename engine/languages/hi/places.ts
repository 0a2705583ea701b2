import type { PlaceRules } from '../../places/place-rules.ts';

/** Names of places in Hindi: demonyms in -ी do not change, those in -ा follow from `stems`. */
export const places: PlaceRules = {
  combiningForms: [
    ['भारत', 'IN'],
    ['चीन', 'CN'],
    ['रूस', 'RU'],
  ],
  demonymForms: () => [],
};
