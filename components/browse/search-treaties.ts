import { foldWord } from '../../engine/text/fold.ts';
import type { TreatySummary } from '../../engine/treaties/list-treaties.ts';
import { formatCountry } from '../format/country.ts';

export interface TreatySearch {
  /** Words, each of which must begin a word of a name, a party, a theme or be the year. */
  words: string;
  /** A theme's id, or an empty string for all. */
  theme: string;
}

const wordsOf = (text: string): string[] =>
  foldWord(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** What a treaty can be found by: its names, its parties in the reader's language, its themes and years. */
function findableWords(treaty: TreatySummary, locale: string): string[] {
  const parties = treaty.parties.map((party) => (party.length === 2 ? formatCountry(party, null, locale) : party));
  return [
    treaty.name,
    treaty.formalName,
    ...treaty.names,
    ...parties,
    ...treaty.themes,
    treaty.kind,
    treaty.signed.slice(0, 4),
  ].flatMap(wordsOf);
}

/**
 * A search over treaties, made ready once for a list.
 * @example prepareSearch(all, 'en')({ words: 'india 1972', theme: '' }) // the Simla Agreement
 */
export function prepareSearch(
  treaties: readonly TreatySummary[],
  locale: string,
): (search: TreatySearch) => TreatySummary[] {
  const findable = treaties.map((treaty) => ({ treaty, words: findableWords(treaty, locale) }));
  return ({ words, theme }) => {
    const wanted = wordsOf(words);
    return findable
      .filter(({ treaty }) => theme === '' || treaty.themes.includes(theme))
      .filter(({ words: own }) => wanted.every((word) => own.some((one) => one.startsWith(word))))
      .map(({ treaty }) => treaty);
  };
}

/** All themes of a list with how often each occurs, in order of their names. */
export function listThemes(treaties: readonly TreatySummary[]): { theme: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { themes } of treaties) for (const theme of themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return [...counts].map(([theme, count]) => ({ theme, count })).sort((a, b) => a.theme.localeCompare(b.theme));
}
