import { isValidDate } from '../../../calendar/plain-date.ts';
import { calendar, type Pattern } from '../../../dates/expression.ts';
import { hasAmountBefore } from '../../../dates/read-number.ts';
import type { WordReader } from '../../../dates/word-reader.ts';

/** Words before a day and month in digits: `am 20.11.`; elsewhere two numbers with stops are a score or a price. */
const BEFORE: ReadonlySet<string> = new Set(
  'am vom bis ab zum den dem seit montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so'.split(
    ' ',
  ),
);

/** A leap year: 29 February is a day of some year. */
const ANY_YEAR = 2024;

/** Years of two digits up to this one belong to the present century. */
const LAST_RECENT_SHORT_YEAR = 40;

/** `20.11.25`: the year in two digits, of this century where they are not far ahead. */
function shortYear(words: WordReader, at: number): number | null {
  const { text } = words.at(at);
  if (!/^\d\d$/.test(text) || words.gap(at) !== '.' || /^[.,:]\d/.test(words.gap(at + 1) + words.at(at + 1).text))
    return null;
  const year = Number(text);
  return year + (year <= LAST_RECENT_SHORT_YEAR ? 2000 : 1900);
}

/** `am 20.11.`, `Freitag, 20. 6.`, `am 20.11.25`: day and month in digits, each with its stop, without a year. */
export const dayMonthNumeric: Pattern = {
  name: 'day-month-numeric',
  opens: [],
  opensWithNumber: true,
  read(words, at) {
    const day = words.number(at, 2);
    const month = words.number(at + 1, 2);
    const isJoined = /^\. ?$/.test(words.gap(at + 1)) && words.gap(at + 2).startsWith('.');
    if (day === null || month === null || !isJoined || !isValidDate(ANY_YEAR, month, day)) return null;
    const year = shortYear(words, at + 2);
    if (words.at(at + 2).shape === 'digits' && words.gap(at + 2) === '.' && year === null) return null;
    if (!BEFORE.has(words.folded(at - 1)) || hasAmountBefore(words, at)) return null;
    return year === null
      ? { last: at + 1, when: calendar({ month, day }) }
      : { last: at + 2, when: calendar({ year, month, day }) };
  },
};
