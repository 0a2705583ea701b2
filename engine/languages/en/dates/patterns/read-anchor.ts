import type { Unit } from '../../../../dates/calendar-value.ts';
import { calendar, type RelativeModifier, shift, type When } from '../../../../dates/expression.ts';
import type { WordReader } from '../../../../dates/word-reader.ts';
import { DEICTIC_DAYS, UNITS, WEEKDAYS } from '../lexicon/calendar-names.ts';
import { dayMonthName } from './day-month-name.ts';
import { monthNameDay } from './month-name-day.ts';
import { namedDay } from './named-day.ts';
import { weekday } from './weekday.ts';

/** A time that units are counted from, and the last of its words. */
interface Anchor {
  from: When;
  last: number;
}

const fromPublication = (unit: Unit, by: number): When => shift(unit, by, 'deictic');

function readDay(words: WordReader, at: number): Anchor | null {
  const days = words.spaced(at) ? DEICTIC_DAYS.get(words.folded(at)) : undefined;
  return days === undefined ? null : { from: fromPublication('day', days), last: at };
}

/** A day by its month, without a year: with one it is a time of its own. */
function readDayOfYear(words: WordReader, at: number): Anchor | null {
  const read = monthNameDay.read(words, at) ?? dayMonthName.read(words, at);
  if (read?.when.kind !== 'calendar' || read.when.fields.year !== undefined) return null;
  return { from: read.when, last: read.last };
}

const MODIFIERS_OF_ANCHORS: ReadonlyMap<string, { relative: RelativeModifier; by: number }> = new Map([
  ['last', { relative: 'last', by: -1 }],
  ['this', { relative: 'this', by: 0 }],
  ['next', { relative: 'next', by: 1 }],
]);

/**
 * What `ago` is counted back from, at the word after it: `today`, `to the day`, `this Thursday`, `on Sunday`,
 * `this month`, `on April 30`. Null where nothing of the kind stands there: then it is publication.
 */
export function readAnchorAfterAgo(words: WordReader, at: number): Anchor | null {
  const day = readDay(words, at);
  if (day !== null) return day;
  const toTheDay = words.skip(at, 'to', 'the', 'day');
  if (toTheDay !== null) return { from: fromPublication('day', 0), last: toTheDay - 1 };
  if (!words.spaced(at)) return null;
  const isOn = words.folded(at) === 'on';
  const modified = MODIFIERS_OF_ANCHORS.get(words.folded(at));
  const index = isOn || modified !== undefined ? at + 1 : at;
  if (!words.spaced(index)) return null;
  const weekday = WEEKDAYS.get(words.folded(index));
  if (weekday !== undefined) return { from: calendar({ weekday }, modified?.relative ?? null), last: index };
  const unit = modified === undefined ? undefined : UNITS.get(words.folded(index));
  if (modified !== undefined && (unit === 'week' || unit === 'month'))
    return { from: fromPublication(unit, modified.by), last: index };
  return isOn ? readDayOfYear(words, index) : null;
}

/** What `from` is counted ahead from, at the word after it: `today`, `tomorrow`, `Tuesday`, `next Friday`. */
export function readAnchorAfterFrom(words: WordReader, at: number): Anchor | null {
  const day = readDay(words, at);
  if (day !== null) return day;
  const index = /^(?:this|next)$/.test(words.folded(at)) && words.spaced(at) ? at + 1 : at;
  const weekday = words.spaced(index) ? WEEKDAYS.get(words.folded(index)) : undefined;
  if (weekday === undefined) return null;
  return {
    from: calendar({ weekday }, index === at ? 'coming' : words.folded(at) === 'next' ? 'next' : 'this'),
    last: index,
  };
}

/** A day that another is counted from, at word `at`: `last Tuesday`, `Thursday`, `April 30`, `Christmas`. */
export function readAnchorDay(words: WordReader, at: number): Anchor | null {
  if (!words.spaced(at)) return null;
  const day = readDay(words, at);
  if (day !== null) return day;
  const read =
    monthNameDay.read(words, at) ?? dayMonthName.read(words, at) ?? namedDay.read(words, at) ?? weekday.read(words, at);
  return read === null || read.when.kind !== 'calendar' ? null : { from: read.when, last: read.last };
}
