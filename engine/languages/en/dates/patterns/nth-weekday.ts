import { calendar, type Match, type Pattern } from '../../../../dates/expression.ts';
import { WEEKDAYS } from '../lexicon/calendar-names.ts';
import { ORDINAL_WORDS, readOrdinal } from '../lexicon/numbers.ts';
import { REPEATED } from '../lexicon/weekday-context.ts';
import { readMonth } from './read-month.ts';
import { readYearAfter } from './read-year.ts';

/** No month has a sixth Monday. */
const MOST = 5;

/** `the first Tuesday in November`, `the last Sunday of May 2024`: a day that the month and its year decide. */
export const nthWeekday: Pattern = {
  name: 'nth-weekday',
  opens: [...ORDINAL_WORDS.slice(0, MOST), 'last', 'final'],
  opensWithNumber: true,
  read(words, at): Match | null {
    const nth = /^(?:last|final)$/.test(words.folded(at)) ? -1 : readOrdinal(words.folded(at));
    const weekday = WEEKDAYS.get(words.folded(at + 1));
    if (nth === null || nth > MOST || weekday === undefined || !words.spaced(at + 1)) return null;
    if (!/^(?:of|in)$/.test(words.folded(at + 2)) || !words.spaced(at + 2) || !words.spaced(at + 3)) return null;
    if (words.spaced(at) && REPEATED.has(words.folded(at - 1))) return null;
    const month = readMonth(words, at + 3);
    if (month === null) return null;
    const year = readYearAfter(words, at + 4);
    const whole = calendar(year === null ? { month } : { month, year: year.year });
    return { last: year?.last ?? at + 3, when: calendar({ weekday, nth }, null, whole) };
  },
};
