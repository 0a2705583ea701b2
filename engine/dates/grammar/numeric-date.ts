import { isValidDate } from '../../calendar/plain-date.ts';
import { readDigits } from '../digits.ts';
import { calendar, type Match, type Pattern } from '../expression.ts';
import type { WordReader } from '../word-reader.ts';

/** Which comes first where both a day and a month are possible. Year first is ISO 8601 and needs no choice. */
export type DayMonthOrder = 'day-first' | 'month-first';

/** Two-digit years from here on belong to the twentieth century. */
const FIRST_SHORT_YEAR_OF_1900S = 40;

/**
 * True where the number run goes on or is an amount, a path or an address: `1/2/3/4`, `10.0.2.15`.
 *
 * @param first index of the first word of the run
 * @param last index of its last word, inclusive
 */
export function continuesNumber(words: WordReader, first: number, last: number): boolean {
  const next = words.at(last + 1);
  return /[\d$€£/.#-]$/.test(words.gap(first)) || (/^[./-]$/.test(next.precedingText) && next.shape === 'digits');
}

interface Parts {
  mark: string;
  /** The digits of the three parts; a time that follows without a space (`2025-04-22T10`) is cut from the last. */
  digits: readonly [string, string, string];
  end: number;
}

function readNumericParts(words: WordReader, at: number): Parts | null {
  const mark = words.at(at + 1).precedingText;
  if (!/^[-/.]$/.test(mark) || words.at(at + 2).precedingText !== mark) return null;
  const third = words.at(at + 2);
  const digits = /^\p{Nd}*/u.exec(third.text)?.[0] ?? '';
  const rest = third.text.slice(digits.length);
  if (rest !== '' && !/^[Tt]\d/.test(rest)) return null;
  const parts = [words.at(at).text, words.at(at + 1).text, digits] as const;
  if (!/^\p{Nd}{1,4}$/u.test(parts[0]) || !/^\p{Nd}{1,2}$/u.test(parts[1])) return null;
  return continuesNumber(words, at, at + 2) ? null : { mark, digits: parts, end: third.start + digits.length };
}

/** The day, month and year of three numbers in the order given; null where there is no such day. */
function toDate(year: number, month: number, day: number): { year: number; month: number; day: number } | null {
  return isValidDate(year, month, day) ? { year, month, day } : null;
}

/** The first year that is taken for one where month and day have a digit each: `2018.1.5`. */
const FIRST_YEAR_OF_SHORT_PARTS = 1900;

function yearFirst({ mark, digits: [a, b, c] }: Parts): ReturnType<typeof toDate> {
  const [year, month, day] = [readDigits(a) ?? 0, readDigits(b) ?? 0, readDigits(c) ?? 0];
  const isWhole = c.length === 2 || (mark === '.' && c.length === 1 && year >= FIRST_YEAR_OF_SHORT_PARTS);
  return isWhole && year >= 1000 ? toDate(year, month, day) : null;
}

function yearLast({ mark, digits: [a, b, c] }: Parts, order: DayMonthOrder | null): ReturnType<typeof toDate> {
  // `07.05.24` has two digits everywhere; `10.5.24` may be a version.
  const isShort = c.length === 2 && (mark === '/' || (mark === '.' && a.length === 2 && b.length === 2));
  if (a.length > 2 || !(c.length === 4 || isShort)) return null;
  const [first, second, last] = [readDigits(a) ?? 0, readDigits(b) ?? 0, readDigits(c) ?? 0];
  const year = c.length === 4 ? last : last + (last < FIRST_SHORT_YEAR_OF_1900S ? 2000 : 1900);
  // A part above 12 is the day; where both could be the month, the language and its region say.
  const chosen = first > 12 ? 'day-first' : second > 12 ? 'month-first' : order;
  if (chosen === null) return first === second ? toDate(year, first, second) : null;
  return chosen === 'day-first' ? toDate(year, second, first) : toDate(year, first, second);
}

/**
 * Dates in digits: `2025-04-22`, `22/04/2025`, `5.4.2025`, `22/4/25`, in the digits of any script.
 *
 * @param order which comes first between marks (`/`, `.`, `-`) where both a day and a month are possible, for the region of
 *   the page's language (null where it names none); null leaves such a date alone
 */
export function numericDatePattern(order: (mark: string, region: string | null) => DayMonthOrder | null): Pattern {
  return {
    name: 'numeric-date',
    opens: [],
    opensWithNumber: true,
    read(words, at): Match | null {
      const parts = readNumericParts(words, at);
      if (parts === null) return null;
      const isYearFirst = parts.digits[0].length === 4;
      const date = isYearFirst ? yearFirst(parts) : yearLast(parts, order(parts.mark, words.region));
      return date === null ? null : { last: at + 2, end: parts.end, when: calendar(date) };
    },
  };
}
