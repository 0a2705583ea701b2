import type { OfficeKind } from '../enumerations.ts';
import { remember } from '../lazy.ts';
import type { HeldTerm } from '../offices/office-record.ts';
import type { ReigningTitles } from '../offices/reigning-titles.ts';
import { foldWord } from '../text/fold.ts';
import type { Role } from './role.ts';

/** A title of the knowledge as role nouns list titles: small letters, single spaces. Kept, for there are a few hundred. */
export const simpleTitle: (title: string) => string = remember((title) =>
  foldWord(title)
    .replace(/[^a-z]+/g, ' ')
    .trim(),
);

type TitledTerm = Pick<HeldTerm, 'office' | 'term'>;

/** By the term: no two offices share one. */
const titlesByTerm = new WeakMap<TitledTerm['term'], readonly string[]>();

function titlesOf({ office, term }: TitledTerm): readonly string[] {
  const known = titlesByTerm.get(term);
  if (known !== undefined) return known;
  const titles = [term.title ?? office.title, ...(office.titles ?? [])].map(simpleTitle);
  titlesByTerm.set(term, titles);
  return titles;
}

/**
 * True where the role's noun is the very title of the office.
 *
 * @param role as the article says it
 * @param held a term with its titles
 */
export const isTitled = ({ noun }: Role, held: TitledTerm): boolean =>
  titlesOf(held).some((title) => noun.titles.includes(title));

/** A president is no king although both are heads of state, and a crown prince is none either. */
function reignsAsSaid({ noun }: Role, held: TitledTerm, reigning: ReigningTitles): boolean {
  const titles = titlesOf(held);
  const reigns = titles.some((title) => title.split(' ').some((word) => reigning.reigningWord(word) !== null));
  for (const title of noun.titles) {
    const word = reigning.reigningWord(title);
    // Only words for any of them fit all.
    if (word !== null)
      return reigning.isAnyMonarch(word) ? reigns : titles.some((each) => each.split(' ').includes(word));
  }
  return !reigns || !noun.titles.some((title) => reigning.neverReigns(title));
}

/**
 * True where the role's words can be this office: by its title, or by its kind where the title does not forbid it.
 *
 * @param held an office and one term of it
 * @param reigning titles that only those who reign bear
 */
export function roleFits(role: Role, held: HeldTerm, reigning: ReigningTitles): boolean {
  if (role.places.length > 0 && !role.places.includes(held.place)) return false;
  if (isTitled(role, held)) return true;
  if (!role.kinds.includes(held.office.kind)) return false;
  return held.office.kind !== 'head-of-state' || reignsAsSaid(role, held, reigning);
}

const MINISTERIAL: ReadonlySet<OfficeKind> = new Set(['foreign', 'defence', 'finance', 'interior', 'other-minister']);

/**
 * True where the role is a minister's title that leaves the field out, and the office is one of that title: `Minister Shahid`
 * of a foreign minister, `Secretary Clinton` of a secretary of state.
 *
 * @param role as the article says it
 * @param held a term with its titles
 */
export function isTitledInPart({ noun, fields, places }: Role, held: HeldTerm): boolean {
  if (!noun.traits.has('takes-field') || fields.length > 0 || !MINISTERIAL.has(held.office.kind)) return false;
  if (places.length > 0 && !places.includes(held.place)) return false;
  return titlesOf(held).some((title) => title.split(' ').some((word) => noun.titles.includes(word)));
}

/**
 * True where the role's noun is a title of those who reign.
 *
 * @param role as the article says it
 * @param reigning titles of those who reign and of those who never do
 */
export const isReigning = ({ noun }: Role, reigning: ReigningTitles): boolean =>
  noun.titles.some((title) => reigning.reigningWord(title) !== null);

/**
 * True where the role's noun is the title of a head of state who never reigns.
 *
 * @param role as the article says it
 * @param reigning titles of those who reign and of those who never do
 */
export const neverReigns = ({ noun }: Role, reigning: ReigningTitles): boolean =>
  noun.titles.some((title) => reigning.neverReigns(title));
