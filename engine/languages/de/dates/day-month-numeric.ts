import { isValidDate } from '../../../calendar/plain-date.ts';
import { calendar, type Pattern } from '../../../dates/expression.ts';
import { hasAmountBefore } from '../../../dates/read-number.ts';

/** Words before a day and month in digits: `am 20.11.`; elsewhere two numbers with stops are a score or a price. */
const BEFORE: ReadonlySet<string> = new Set('am vom bis ab zum den dem'.split(' '));

/** A leap year: 29 February is a day of some year. */
const ANY_YEAR = 2024;

/** `am 20.11.`: day and month in digits, each with its stop, without a year. */
export const dayMonthNumeric: Pattern = {
  name: 'day-month-numeric',
  opens: [],
  opensWithNumber: true,
  read(words, at) {
    const day = words.number(at, 2);
    const month = words.number(at + 1, 2);
    if (day === null || month === null || words.at(at + 1).precedingText !== '.' || !words.gap(at + 2).startsWith('.'))
      return null;
    if (words.at(at + 2).shape === 'digits' && words.gap(at + 2) === '.') return null;
    if (!BEFORE.has(words.folded(at - 1)) || hasAmountBefore(words, at) || !isValidDate(ANY_YEAR, month, day))
      return null;
    return { last: at + 1, when: calendar({ month, day }) };
  },
};
