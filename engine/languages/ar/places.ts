import type { PlaceRules } from '../../places/place-rules.ts';

/** Names of places in Arabic: a demonym has its feminine, its plural and the article: روسي، روسية، الروسي، الروس. */
export const places: PlaceRules = {
  combiningForms: [],
  demonymForms: (demonym) => {
    const feminine = demonym.endsWith('ي')
      ? [`${demonym}ة`, `ال${demonym}ة`, `${demonym}ين`, `ال${demonym}ين`, `${demonym}ون`]
      : [];
    return demonym.startsWith('ال') ? feminine : [`ال${demonym}`, ...feminine];
  },
};
