import { calendar, type Match, type Pattern } from '../../../../dates/expression.ts';
import type { WordReader } from '../../../../dates/word-reader.ts';
import { MONTHS } from '../lexicon/calendar-names.ts';
import { readDayOfMonth, readMonth } from './read-month.ts';
import { readYearAfter } from './read-year.ts';

/** `-`, ` - `, `/` between two months, with the stop of an abbreviation before it. */
const MONTH_JOINS = /^\.? ?(?:--?|\/) ?$/;

/** A day after a month belongs to it, and the stretch is one of days: `July 28-August 2`. */
const isDayNumberAt = (words: WordReader, at: number): boolean =>
  /^\.? ?$/.test(words.gap(at)) && readDayOfMonth(words, at) !== null;

/** `Nov.-Dec. 2024`, `Dec - Feb 2015`, `March/April`: a stretch of months, the year that of its end. */
export const monthRange: Pattern = {
  name: 'month-range',
  opens: [...MONTHS.keys()],
  read(words, at): Match | null {
    const first = readMonth(words, at);
    const second = readMonth(words, at + 1);
    if (first === null || second === null || first === second || !MONTH_JOINS.test(words.gap(at + 1))) return null;
    if (isDayNumberAt(words, at + 2) && !/^\d{4}$/.test(words.folded(at + 2))) return null;
    const year = readYearAfter(words, at + 2);
    const stop =
      words.charAfter(at + 1) === '.' && words.folded(at + 1).length <= 4 ? { end: words.at(at + 1).end } : {};
    if (year === null)
      return {
        last: at + 1,
        ...stop,
        when: { kind: 'range', from: calendar({ month: first }), to: calendar({ month: second }) },
      };
    const opening = calendar({ month: first, year: first > second ? year.year - 1 : year.year });
    return {
      last: year.last,
      when: { kind: 'range', from: opening, to: calendar({ month: second, year: year.year }) },
    };
  },
};
