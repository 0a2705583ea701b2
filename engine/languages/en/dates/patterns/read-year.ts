import { hasAmountAfter, hasAmountBefore } from '../../../../dates/read-number.ts';
import type { WordReader } from '../../../../dates/word-reader.ts';
import { readCardinal, readTens } from '../lexicon/numbers.ts';
import { AFTER_A_COUNT } from '../lexicon/year-context.ts';

export interface YearRead {
  year: number;
  /** Index of the last word. */
  last: number;
  /** Offset where it starts, apostrophe included. */
  start: number;
}

/** A year in four digits, 1000 to 2199, that is not part of an amount. */
export function readFullYear(words: WordReader, at: number): YearRead | null {
  const { text, start } = words.at(at);
  if (!/^(?:1\d|2[01])\d\d$/.test(text) || hasAmountBefore(words, at) || hasAmountAfter(words, at)) return null;
  return { year: Number(text), last: at, start };
}

/** Pivot for two-digit years: up to ten years after this one belongs to the present century. */
const LAST_RECENT_SHORT_YEAR = 35;

/** `'98` with its apostrophe: 1998. */
export function readShortYear(words: WordReader, at: number): YearRead | null {
  const { text, start } = words.at(at);
  if (!/^\d\d$/.test(text) || !/(?:^|[ (-])'$/.test(words.gap(at))) return null;
  const short = Number(text);
  return { year: short + (short <= LAST_RECENT_SHORT_YEAR ? 2000 : 1900), last: at, start: start - 1 };
}

const CENTURY_WORDS: ReadonlyMap<string, number> = new Map([
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
]);

/** A year as it is spoken: `nineteen ninety-seven`, `two thousand and five`. */
export function readSpokenYear(words: WordReader, at: number): YearRead | null {
  const { start } = words.at(at);
  const century = CENTURY_WORDS.get(words.folded(at));
  if (century !== undefined && words.spaced(at + 1)) {
    const tens = readTens(words.folded(at + 1));
    if (tens !== null) {
      const ones = words.joined(at + 2) ? readCardinal(words.folded(at + 2)) : null;
      const hasOnes = ones !== null && ones >= 1 && ones <= 9 && words.folded(at + 2) !== 'a';
      return { year: century * 100 + tens + (hasOnes ? ones : 0), last: at + (hasOnes ? 2 : 1), start };
    }
    const teens = readCardinal(words.folded(at + 1));
    if (teens !== null && teens >= 10 && teens < 20 && !/^\d/.test(words.folded(at + 1)))
      return { year: century * 100 + teens, last: at + 1, start };
  }
  if (words.skip(at, 'two', 'thousand') !== null && words.folded(at - 2) === 'the' && words.folded(at - 1) === 'year') {
    return { year: 2000, last: at + 1, start };
  }
  return null;
}

/** A year that follows a month, a season or a day: `2025`, `, 2025`, `of 2025`, `'98`. */
export function readYearAfter(words: WordReader, at: number): YearRead | null {
  let index = at;
  if ((words.folded(index) === 'of' || words.folded(index) === 'in') && words.spaced(index)) index++;
  if (words.folded(index) === 'the' && words.folded(index + 1) === 'year') index += 2;
  else if (words.folded(index) === 'fiscal') index++;
  const joined =
    words.spaced(index) || words.afterComma(index) || words.gap(index) === '-' || words.gap(index) === '. ';
  if (joined) {
    const full = readFullYear(words, index);
    if (full !== null && !(words.spaced(index + 1) && AFTER_A_COUNT.has(words.folded(index + 1)))) return full;
    if (words.spaced(index)) return readSpokenYear(words, index);
    return null;
  }
  return words.gap(index) === " '" ? readShortYear(words, index) : null;
}
