import { isValidDate } from '../../../../calendar/plain-date.ts';
import { calendar, type Match, type Pattern } from '../../../../dates/expression.ts';
import type { WordReader } from '../../../../dates/word-reader.ts';
import { isSportsSentence } from './is-sports-sentence.ts';

/** Two-digit years from here on belong to the twentieth century. */
const FIRST_SHORT_YEAR_OF_1900S = 40;

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year + (year < FIRST_SHORT_YEAR_OF_1900S ? 2000 : 1900);
}

/** True where the number run goes on or is an amount, a path or an address: `1/2/3/4`, `10.0.2.15`. */
function continues(words: WordReader, first: number, last: number): boolean {
  const next = words.at(last + 1);
  return /[\d$€£/.#-]$/.test(words.gap(first)) || (/^[./-]$/.test(next.glue) && next.shape === 'digits');
}

/**
 * Dates in digits. Year first is ISO 8601 (`2025-04-22`, `2025/04/22`). Otherwise a part above 12 is the day; where both
 * could be the month, stops mean day first (`5.4.2025`, the continent's way) and slashes month first, the American way.
 */
export const numericDate: Pattern = {
  name: 'numeric-date',
  opens: [],
  opensWithNumber: true,
  read(words, at): Match | null {
    const mark = words.at(at + 1).glue;
    if (!/^[-/.]$/.test(mark) || words.at(at + 2).glue !== mark) return null;
    const parts = [words.at(at).text, words.at(at + 1).text, /^\d+/.exec(words.at(at + 2).text)?.[0] ?? ''];
    const [a = '', b = '', c = ''] = parts;
    if (!/^\d{1,4}$/.test(a) || !/^\d{1,2}$/.test(b)) return null;
    const rest = words.at(at + 2).text.slice(c.length);
    if (rest !== '' && !/^[Tt]\d/.test(rest)) return null;
    if (continues(words, at, at + 2)) return null;
    const last = at + 2;
    const end = words.at(last).start + c.length;
    if (/^\d{4}$/.test(a) && c.length === 2) {
      const [year, month, day] = [Number(a), Number(b), Number(c)];
      return year >= 1000 && isValidDate(year, month, day) ? { last, end, when: calendar({ year, month, day }) } : null;
    }
    if (a.length > 2 || !/^(?:\d\d|\d{4})$/.test(c) || (c.length === 2 && mark !== '/')) return null;
    const year = fullYear(c);
    const [first, second] = [Number(a), Number(b)];
    const dayFirst = first > 12 || (mark !== '/' && second <= 12);
    const [month, day] = dayFirst ? [second, first] : [first, second];
    return isValidDate(year, month, day) ? { last, end, when: calendar({ year, month, day }) } : null;
  },
};

/** The attacks of 11 September 2001, by the name that is a date. */
export const nineEleven: Pattern = {
  name: 'nine-eleven',
  opens: [],
  opensWithNumber: true,
  read(words, at): Match | null {
    if (words.folded(at) !== '9' || words.folded(at + 1) !== '11' || words.at(at + 1).glue !== '/') return null;
    // `9/11 from the line`: a player's throws.
    return continues(words, at, at + 1) || isSportsSentence(words, at)
      ? null
      : { last: at + 1, when: calendar({ year: 2001, month: 9, day: 11 }) };
  },
};
