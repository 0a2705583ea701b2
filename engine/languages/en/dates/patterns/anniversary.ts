import { calendar, type Match, type Pattern, shift } from '../../../../dates/expression.ts';
import type { WordReader } from '../../../../dates/word-reader.ts';
import { ORDINAL_WORDS, readOrdinal, readTens } from '../lexicon/numbers.ts';
import { readFullYear } from './read-year.ts';

/** The year that opens what is remembered, an article passed over; null where none stands there. */
function yearRemembered(words: WordReader, at: number): number | null {
  const index = words.folded(at) === 'the' ? at + 1 : at;
  return words.spaced(index) ? (readFullYear(words, index)?.year ?? null) : null;
}

/**
 * `the 80th anniversary of …`: the year of what is remembered, counted back from the year of publication.
 * `first anniversary` and the like are left out where a larger number goes on (`twenty-first`).
 */
export const anniversary: Pattern = {
  name: 'anniversary',
  opens: ORDINAL_WORDS,
  opensWithNumber: true,
  read(words, at): Match | null {
    const three = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(words.folded(at));
    const tens = words.gap(at) === '-' ? readTens(words.folded(at - 1)) : null;
    const ordinal = three === null ? readOrdinal(words.folded(at)) : Number(three[1]);
    if (ordinal === null || ordinal < 1 || tens !== null) return null;
    let index = at + 1;
    if (words.folded(index) === 'year' || words.folded(index) === 'wedding') index++;
    if (words.folded(index) !== 'anniversary' || !words.joined(index)) return null;
    // Only of something: a firm's `50th anniversary sale` remembers nothing a reader could look up.
    if (words.folded(index + 1) !== 'of' && !/^(?:celebrations?|commemorations?)$/.test(words.folded(index + 1)))
      return null;
    const remembered = yearRemembered(words, index + 2);
    // `the 50th anniversary of the 1972 accord` is in 2022.
    if (remembered !== null) return { last: index, when: calendar({ year: remembered + ordinal }) };
    return { last: index, when: shift('year', -ordinal, 'deictic') };
  },
};
