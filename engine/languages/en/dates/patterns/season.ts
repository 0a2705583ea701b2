import { calendar, type Match, type Pattern, type RelativeModifier } from '../../../../dates/expression.ts';
import type { WordReader } from '../../../../dates/word-reader.ts';
import { SEASONS } from '../lexicon/calendar-names.ts';
import { RELATIVE_MODIFIER_WORDS } from '../lexicon/relative-modifiers.ts';
import { readRelativeModifier } from './read-relative-modifier.ts';
import { readYearAfter, type YearRead } from './read-year.ts';

const BEFORE_A_SEASON: ReadonlySet<string> = new Set([
  'in',
  'by',
  'since',
  'until',
  'during',
  'before',
  'after',
  'through',
  'into',
  'throughout',
  'over',
  'from',
  'early',
  'late',
  'mid',
  'of',
]);

/** True for `in spring`, `during the summer`, `by autumn`; `the fall of Kabul` and `spring water` are none. */
function standsAsSeason(words: WordReader, at: number): boolean {
  const the = words.folded(at - 1) === 'the' && words.spaced(at);
  const before = words.folded(the ? at - 2 : at - 1);
  const word = words.folded(at);
  if (!BEFORE_A_SEASON.has(before) || !words.joined(at)) return false;
  const next = words.folded(at + 1);
  if (word === 'fall' || word === 'spring') {
    // Both are common words: only `in the fall`, `by spring`, with nothing after that would make them one.
    if (!/^(?:in|by|until|since|during|early|late|mid)$/.test(before)) return false;
    return !(
      words.spaced(at + 1) &&
      (words.at(at + 1).shape !== 'lower' || /^(?:of|in|from|to|water|back|break|into|for)$/.test(next))
    );
  }
  return !(words.spaced(at + 1) && words.capital(at + 1)) && next !== 'olympics' && next !== 'games';
}

/** Things named after a spring that is no season. */
const OF_OTHER_SPRINGS = /^(?:tides?|waters?|rolls?|onions?|balances?|mattress(?:es)?)$/;

/** `the Arab Spring`, `the next spring tide`, `this fall in prices`, `a summer-long strike`. */
function isNoSeason(words: WordReader, at: number, relative: RelativeModifier | null): boolean {
  if (words.gap(at + 1) === '-') return true;
  if (words.folded(at) === 'spring' && words.spaced(at + 1) && OF_OTHER_SPRINGS.test(words.folded(at + 1))) return true;
  if (relative === null) return words.capital(at) && words.capital(at - 1) && words.spaced(at);
  return relative === 'this' && words.folded(at) === 'fall' && /^(?:in|from)$/.test(words.folded(at + 1));
}

/** `winter of 1972-73`: the second year belongs to the words. */
function overTurnOfYear(words: WordReader, { last, year }: YearRead): number {
  const next = words.folded(last + 1);
  return /^[-/]$/.test(words.gap(last + 1)) && Number(next) === (year + 1) % 100 && next.length === 2 ? last + 1 : last;
}

/** `the winter of 1994`, `last fall`, `this summer`, `spring 2025`. */
export const season: Pattern = {
  name: 'season',
  opens: [...SEASONS.keys(), ...RELATIVE_MODIFIER_WORDS],
  read(words, at): Match | null {
    const modified = readRelativeModifier(words, at);
    const index = modified?.next ?? at;
    if (modified !== null && !words.spaced(index)) return null;
    const value = SEASONS.get(words.folded(index));
    if (value === undefined || isNoSeason(words, index, modified?.relative ?? null)) return null;
    const year = readYearAfter(words, index + 1);
    if (year !== null)
      return {
        last: overTurnOfYear(words, year),
        when: calendar({ season: value, year: year.year }, modified?.relative ?? null),
      };
    if (modified === null && !standsAsSeason(words, index)) return null;
    return { last: index, when: calendar({ season: value }, modified?.relative ?? null) };
  },
};
