import { calendar, type Fields, type Match, type Pattern } from '../../../../dates/expression.ts';
import type { WordReader } from '../../../../dates/word-reader.ts';
import { MONTHS } from '../lexicon/calendar-names.ts';
import { RELATIVE_MODIFIER_WORDS } from '../lexicon/relative-modifiers.ts';
import { followsName, readDayOfMonth, readMonth } from './read-month.ts';
import { readRelativeModifier } from './read-relative-modifier.ts';
import { isBeforeOurEra, readYearAfter } from './read-year.ts';

const RANGE_WORDS: ReadonlySet<string> = new Set(['to', 'through', 'thru', 'until', 'till']);

/** `between October 11 and 13` */
const isBetween = (words: WordReader, monthAt: number): boolean => words.folded(monthAt - 1) === 'between';

/** The day that ends a range within one month: `-10`, `to 10`; null where none follows. */
function readLastDay(
  words: WordReader,
  at: number,
  firstDay: number,
  opened: boolean,
): { day: number; last: number } | null {
  const hyphen = /^ ?-{1,2} ?$/.test(words.gap(at));
  const word =
    !hyphen &&
    words.spaced(at) &&
    (RANGE_WORDS.has(words.folded(at)) || (opened && words.folded(at) === 'and')) &&
    words.spaced(at + 1);
  if (!hyphen && !word) return null;
  const index = hyphen ? at : at + 1;
  const day = readDayOfMonth(words, index);
  // `7 to 10 June` after a month would be the next date's own day.
  if (day === null || day <= firstDay || (words.spaced(index + 1) && readMonth(words, index + 1) !== null)) return null;
  return { day, last: index };
}

function withYear(words: WordReader, fields: Fields, last: number): { fields: Fields; last: number } {
  const year = readYearAfter(words, last + 1);
  return year === null ? { fields, last } : { fields: { ...fields, year: year.year }, last: year.last };
}

/** American order: `April 22`, `Apr. 22, 2025`, `May 7-10`, `December the 3rd`. */
export const monthNameDay: Pattern = {
  name: 'month-name-day',
  opens: [...MONTHS.keys(), ...RELATIVE_MODIFIER_WORDS],
  read(words, at): Match | null {
    const modified = readRelativeModifier(words, at);
    const monthAt = modified?.next ?? at;
    const month = readMonth(words, monthAt);
    if (month === null || (modified !== null && !words.spaced(monthAt))) return null;
    const relative = modified?.relative ?? null;
    let index = monthAt + 1;
    if (words.folded(index) === 'the' && words.spaced(index)) index++;
    if (!followsName(words, index)) return null;
    const day = readDayOfMonth(words, index);
    if (day === null) return null;
    const end = readLastDay(words, index + 1, day, isBetween(words, monthAt));
    if (end === null && isBeforeOurEra(words, index + 1)) return null;
    if (end === null) {
      const read = withYear(words, { month, day }, index);
      return { last: read.last, when: calendar(read.fields, relative) };
    }
    const read = withYear(words, {}, end.last);
    const from = calendar({ ...read.fields, month, day }, relative);
    return { last: read.last, when: { kind: 'range', from, to: calendar({ ...read.fields, month, day: end.day }) } };
  },
};
