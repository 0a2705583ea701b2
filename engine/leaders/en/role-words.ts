import type { OfficeKind } from '../../knowledge.ts';

/** Titles that the United States use and most others do not; `minister` is the other way round. */
export const AMERICAN_TITLES: ReadonlySet<string> = new Set([
  'senator',
  'sen',
  'rep',
  'congressman',
  'congresswoman',
  'attorney general',
  'secretary',
]);

/** Written small inside an office's wording. */
export const SMALL_IN_TITLES: ReadonlySet<string> = new Set('of for to the and at in with on'.split(' '));

/** Titles that news shortens, as an office is written in full. */
export const IN_FULL: Readonly<Record<string, string>> = {
  sen: 'Senator',
  rep: 'Representative',
  gen: 'General',
  col: 'Colonel',
  lt: 'Lieutenant',
  maj: 'Major',
  adm: 'Admiral',
  brig: 'Brigadier',
  capt: 'Captain',
  pm: 'Prime Minister',
  pres: 'President',
};

/** Modifiers that say when, not what: left out of an office's wording. `Former` stays: it is part of what is stated. */
export const SAYS_WHEN: ReadonlySet<string> = new Set(
  'then late the a an his her visiting new newly elected current incumbent embattled longtime veteran'.split(' '),
);

/** Bodies whose spokesmen speak for soldiers, guards or buildings, not for a government. */
export const ARMED_BODIES: ReadonlySet<string> = new Set(['police', 'army', 'military', 'navy', 'embassy', 'forces']);

/** Stands between a name and the role said of it: `Lavrov, the foreign minister`. */
export const BEFORE_ROLE: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'then']);

/** `Ana Brandt, who was trade minister`: what may stand between a name and its role. */
export const SAYS_IS: ReadonlySet<string> = new Set([
  'who',
  'is',
  'was',
  'has',
  'had',
  'been',
  'served',
  'serves',
  'as',
  'once',
  'now',
  'currently',
  'also',
]);

/** The kind of office that a minister or secretary for a field holds. */
export const KIND_OF_FIELD: Readonly<Record<string, OfficeKind>> = {
  foreign: 'foreign',
  external: 'foreign',
  defence: 'defence',
  defense: 'defence',
  war: 'defence',
  finance: 'finance',
  treasury: 'finance',
  interior: 'interior',
  home: 'interior',
  homeland: 'interior',
};

/** Joins the words of a role: Ministry `of` Trade `and` Industry. */
export const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'the', 'and', 'a', 'an', 'on']);

/** Opens what a role is of or for: President `of` Ghana, spokesman `for` the ministry. */
export const OPENS_COMPLEMENT: ReadonlySet<string> = new Set(['of', 'for', 'to', 'at', 'with', 'on']);
