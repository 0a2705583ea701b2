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
    return words.spaced(index) ? readSpokenYear(words, index) : readLateYear(words, index);
  }
  return /^,?\.? '$/.test(words.gap(index)) ? readShortYear(words, index) : null;
}

/** A year beyond those that a bare number can mean, after a comma: `May 5, 2256`. */
function readLateYear(words: WordReader, at: number): YearRead | null {
  const { text, start } = words.at(at);
  return words.afterComma(at) && /^2[2-9]\d\d$/.test(text) && !hasAmountAfter(words, at)
    ? { year: Number(text), last: at, start }
    : null;
}

/** True for a year of another count that is not read here: `44 BC`, `1445 AH`. */
export function isBeforeOurEra(words: WordReader, at: number): boolean {
  return (
    /^\d{1,4}$/.test(words.folded(at)) && OTHER_ERAS.test(words.folded(at + 1)) && words.at(at + 1).shape === 'upper'
  );
}

const OTHER_ERAS = /^(?:bc|bce|bp|ah)$/;

/** What may follow a date whose year has two digits only: a mark or a small word, never a noun that it counts. */
const AFTER_SHORT_YEAR = /^(?:was|were|is|are|has|had|and|or|to|in|on|at|by|for|from|with|the|a)$/;

/** `19-Nov-12`, `12 Dec 14`: two digits after the month of a day in British order. */
export function readBareShortYear(words: WordReader, dayAt: number, monthAt: number): YearRead | null {
  const at = monthAt + 1;
  const { text, start } = words.at(at);
  if (monthAt !== dayAt + 1 || !/^\d\d$/.test(text) || hasAmountAfter(words, at)) return null;
  const hyphens = words.gap(monthAt) === '-' && words.gap(at) === '-';
  const spaces = words.spaced(monthAt) && words.spaced(at) && words.folded(monthAt).length <= 4;
  const ends = at + 1 >= words.count || !words.spaced(at + 1) || AFTER_SHORT_YEAR.test(words.folded(at + 1));
  const continues = words.at(at + 1).shape === 'digits' && !words.spaced(at + 1);
  if (!(hyphens || (spaces && ends)) || continues) return null;
  const short = Number(text);
  return { year: short + (short <= LAST_RECENT_SHORT_YEAR ? 2000 : 1900), last: at, start };
}
