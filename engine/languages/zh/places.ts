import type { PlaceRules } from '../../places/place-rules.ts';

/** Names of places in Chinese: a country and its people are named by the same word. */
export const places: PlaceRules = { combiningForms: [], demonymForms: () => [] };
