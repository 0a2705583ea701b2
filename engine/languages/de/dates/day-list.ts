import type { Pattern } from '../../../dates/expression.ts';
import { calendar } from '../../../dates/expression.ts';
import type { WordReader } from '../../../dates/word-reader.ts';
import { foldWord } from '../../../text/fold.ts';
import { lexicon } from './lexicon.ts';

/** Days of a list that are looked at: a programme of a month has no more. */
const MOST_DAYS = 10;

const folded = (table: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(table).map(([word, value]) => [foldWord(word), value]));

const MONTHS = folded({ ...lexicon.months, ...lexicon.monthAbbreviations });
const WEEKDAY_NAMES = folded({ ...lexicon.weekdays, ...lexicon.weekdayAbbreviations });

/** Small words that stand between the days of a list. */
const BETWEEN: ReadonlySet<string> = new Set(
  'und oder sowie bzw beziehungsweise am den dem der auf zum bis an vom ab'.split(' '),
);

/** The month of the day in digits at `at`, with its full stop: `24. Jänner`, `24.1.`; null where none follows. */
function monthAfter(words: WordReader, at: number): number | null {
  const gap = words.gap(at + 1);
  if (gap !== '. ' && gap !== '.') return null;
  return MONTHS.get(words.folded(at + 1)) ?? null;
}

const isDay = (words: WordReader, at: number): boolean => {
  const day = words.number(at, 2);
  return day !== null && day >= 1 && day <= 31 && words.gap(at + 1).startsWith('.');
};

/** The next day of the list after the one at `at`, over commas, weekdays and small words; null where the list ends. */
function nextDay(words: WordReader, at: number): number | null {
  for (let next = at + 1; next <= at + 4; next++) {
    const gap = words.gap(next);
    if (!/^(?:\.?,? ?|\.? ?[-/] ?|\., ?)$/.test(gap)) return null;
    if (words.at(next).shape === 'digits') return isDay(words, next) ? next : null;
    if (!BETWEEN.has(words.folded(next)) && !WEEKDAY_NAMES.has(words.folded(next))) return null;
  }
  return null;
}

/** The month that the list beginning with the day at `at` ends with: `am 16. und 17. sowie am 23. und 24. Jänner`. */
function monthOfList(words: WordReader, at: number): { month: number; last: number } | null {
  let day: number | null = at;
  for (let count = 0; day !== null && count < MOST_DAYS; count++) {
    const month = monthAfter(words, day);
    if (month !== null) return count === 0 ? null : { month, last: day + 1 };
    day = nextDay(words, day);
  }
  return null;
}

/** A day whose month stands with the last of its list: `am 11., 18. und 25. März`, `Samstag, 5., und Sonntag, 6. Juli`. */
export const dayOfList: Pattern = {
  name: 'day-of-list',
  opens: [],
  opensWithNumber: true,
  read(words, at) {
    const day = isDay(words, at) ? words.number(at, 2) : null;
    const list = day === null ? null : monthOfList(words, at);
    if (day === null || list === null) return null;
    const year = words.spaced(list.last + 1) ? words.number(list.last + 1, 4) : null;
    const fields = { month: list.month, day, ...(year !== null && year >= 1000 && { year }) };
    return { last: at, when: calendar(fields) };
  },
};
