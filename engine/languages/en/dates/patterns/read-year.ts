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

/** The years of a century in words after it: `ninety-seven`, `sixteen`; and the index of the last word. */
function readWithinCentury(words: WordReader, at: number): { value: number; last: number } | null {
  const tens = readTens(words.folded(at));
  if (tens === null) {
    const teens = /^\d/.test(words.folded(at)) ? null : readCardinal(words.folded(at));
    return teens !== null && teens >= 10 && teens < 20 ? { value: teens, last: at } : null;
  }
  const ones = words.joined(at + 1) ? readCardinal(words.folded(at + 1)) : null;
  const hasOnes = ones !== null && ones >= 1 && ones <= 9 && words.folded(at + 1) !== 'a';
  return hasOnes ? { value: tens + ones, last: at + 1 } : { value: tens, last: at };
}

/** A year as it is spoken: `nineteen ninety-seven`, `the year two thousand`. */
export function readSpokenYear(words: WordReader, at: number): YearRead | null {
  const { start } = words.at(at);
  const century = CENTURY_WORDS.get(words.folded(at));
  const within = century !== undefined && words.spaced(at + 1) ? readWithinCentury(words, at + 1) : null;
  if (century !== undefined && within !== null) return { year: century * 100 + within.value, last: within.last, start };
  const isTwoThousand = words.skip(at, 'two', 'thousand') !== null;
  if (isTwoThousand && words.folded(at - 2) === 'the' && words.folded(at - 1) === 'year')
    return { year: 2000, last: at + 1, start };
  return null;
}

/** Index after the words between a month and its year: `of`, `in the year`, `fiscal`. */
function skipToYear(words: WordReader, at: number): number {
  const index = /^(?:of|in)$/.test(words.folded(at)) && words.spaced(at) ? at + 1 : at;
  if (words.folded(index) === 'the' && words.folded(index + 1) === 'year') return index + 2;
  return words.folded(index) === 'fiscal' ? index + 1 : index;
}

/** A year that follows a month, a season or a day: `2025`, `, 2025`, `of 2025`, `'98`. */
export function readYearAfter(words: WordReader, at: number): YearRead | null {
  const index = skipToYear(words, at);
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
