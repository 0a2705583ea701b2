import { calendar, type Match, type Pattern } from '../../../../dates/expression.ts';
import type { WordReader } from '../../../../dates/word-reader.ts';
import { ORDINAL_WORDS } from '../lexicon/numbers.ts';
import { readDayOfMonth, readMonth } from './read-month.ts';
import { isBeforeOurEra, readBareShortYear, readYearAfter } from './read-year.ts';

/** Index of the month that follows a day: `April`, `of April`; null where none does. */
function monthIndexAfter(words: WordReader, at: number): number | null {
  // `this 2nd day of July`: the formula of treaties.
  const from = words.skip(at, 'day') ?? at;
  const index = words.folded(from) === 'of' && words.spaced(from) ? from + 1 : at;
  return words.joined(index) && readMonth(words, index) !== null ? index : null;
}

/** A list of days before one month has at most this many: `2, 3, 4 and 6 June`. */
const LONGEST_LIST = 6;

/** `Chapter 2 May 7, 2020` and the like: a day in British order never stands before a year's own month and day. */
function isBeforeAmericanDate(words: WordReader, dayAt: number, monthAt: number): boolean {
  const next = monthAt + 1;
  if (monthAt !== dayAt + 1 || readDayOfMonth(words, next) === null || !words.spaced(next)) return false;
  if (/^(?:1\d|20)/.test(words.at(next).text)) return false;
  return words.gap(next + 1) === ', ' && /^\d{4}$/.test(words.folded(next + 1));
}

/** British order: `22 April`, `22nd of April 2025`, `7-10 May`, and each day of `2 and 4 June`. */
export const dayMonthName: Pattern = {
  name: 'day-month-name',
  opens: ORDINAL_WORDS,
  opensWithNumber: true,
  read(words, at): Match | null {
    const day = readDayOfMonth(words, at);
    if (day === null || /[$€£.:/\d]$/.test(words.gap(at).replace(/[.:] $/, ''))) return null;
    const own = monthIndexAfter(words, at + 1);
    if (own !== null) {
      if (isBeforeAmericanDate(words, at, own)) return null;
      const month = readMonth(words, own) ?? 0;
      if (isBeforeOurEra(words, own + 1)) return null;
      const year = readYearAfter(words, own + 1) ?? readBareShortYear(words, at, own);
      return { last: year?.last ?? own, when: calendar({ month, day, ...(year === null ? {} : { year: year.year }) }) };
    }
    const rangeWord = words.folded(at + 1) === 'to' && words.spaced(at + 1);
    const hyphen = /^(?: ?-{1,2} ?|\/)$/.test(words.gap(at + 1));
    if (rangeWord || hyphen) return readRange(words, day, rangeWord ? at + 2 : at + 1);
    return readListed(words, at, day);
  },
};

function readRange(words: WordReader, firstDay: number, lastAt: number): Match | null {
  const lastDay = readDayOfMonth(words, lastAt);
  const monthAt = monthIndexAfter(words, lastAt + 1);
  if (lastDay === null || lastDay <= firstDay || monthAt === null) return null;
  const month = readMonth(words, monthAt) ?? 0;
  const year = readYearAfter(words, monthAt + 1);
  const shared = { month, ...(year === null ? {} : { year: year.year }) };
  const from = calendar({ ...shared, day: firstDay });
  return { last: year?.last ?? monthAt, when: { kind: 'range', from, to: calendar({ ...shared, day: lastDay }) } };
}

/** The first day of a list whose month comes at the end: `2 and 4 June` gives `2` with the month of the list. */
function readListed(words: WordReader, at: number, day: number): Match | null {
  let index = at;
  for (let count = 1; count < LONGEST_LIST; count++) {
    const joinedByWord =
      /^(?:and|or)$/.test(words.folded(index + 1)) && (words.spaced(index + 1) || words.afterComma(index + 1));
    if (!joinedByWord && !words.afterComma(index + 1)) return null;
    index += joinedByWord ? 2 : 1;
    const next = readDayOfMonth(words, index);
    if (next === null) return null;
    const monthAt = monthIndexAfter(words, index + 1);
    if (monthAt === null) continue;
    // `2 and 4 June 2025`, but not `2, 4 June`: without `and` two numbers are rarely a list of days.
    if (!joinedByWord || next <= day) return null;
    const year = readYearAfter(words, monthAt + 1);
    return {
      last: at,
      when: calendar({ month: readMonth(words, monthAt) ?? 0, day, ...(year === null ? {} : { year: year.year }) }),
    };
  }
  return null;
}
