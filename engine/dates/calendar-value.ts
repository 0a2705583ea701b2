import type { DatePrecision } from '../brief.ts';
import {
  addMonths,
  type EpochDay,
  epochDay,
  formatIsoDate,
  mondayOf,
  padNumber,
  plainDate,
  weekOfYear,
} from '../calendar/plain-date.ts';

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

export type VagueTime = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';

export type Unit = 'day' | 'weekend' | 'week' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/** A piece of the calendar, as large as the words make it. */
export type CalendarValue =
  | { unit: 'day'; day: EpochDay; time?: { hour: number; minute: number } }
  /** `monday`: the first day of the ISO week. */
  | { unit: 'week' | 'weekend'; monday: EpochDay }
  | { unit: 'month'; year: number; month: number }
  /** A season that runs over the turn of the year belongs to the year it begins in. */
  | { unit: 'season'; year: number; season: Season; southern?: true }
  | { unit: 'quarter'; year: number; quarter: number }
  | { unit: 'half'; year: number; half: number }
  | { unit: 'year'; year: number }
  /** `decade` 199: the 1990s. */
  | { unit: 'decade'; decade: number }
  /** `century` 20: the 20th, 1901 to 2000. */
  | { unit: 'century'; century: number }
  | { unit: 'range'; from: CalendarValue; to: CalendarValue }
  | { unit: 'vague'; vague: VagueTime };

export interface Interval {
  from: EpochDay;
  /** Inclusive. */
  to: EpochDay;
}

/** Meteorological seasons of the northern hemisphere: first month of each. */
const SEASON_START: Record<Season, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

const SEASONS_IN_ORDER: readonly Season[] = ['SP', 'SU', 'FA', 'WI'];

function monthsFrom(year: number, month: number, count: number): Interval {
  const from = epochDay(year, month, 1);
  return { from, to: addMonths(from, count) - 1 };
}

/** Values that begin with a month and last some: year, month and length of each. */
function monthsOf(value: CalendarValue): [year: number, month: number, count: number] | null {
  switch (value.unit) {
    case 'month':
      return [value.year, value.month, 1];
    case 'season': {
      const start = SEASON_START[value.season];
      // Half a year on; southern autumn and winter lie in the middle of the year.
      return [value.year, value.southern ? ((start + 5) % 12) + 1 : start, 3];
    }
    case 'quarter':
      return [value.year, value.quarter * 3 - 2, 3];
    case 'half':
      return [value.year, value.half * 6 - 5, 6];
    case 'year':
      return [value.year, 1, 12];
    case 'decade':
      return [value.decade * 10, 1, 120];
    case 'century':
      return [value.century * 100 - 99, 1, 1200];
    default:
      return null;
  }
}

/** First and last day covered; null for a vague time. */
export function intervalOf(value: CalendarValue): Interval | null {
  const inMonths = monthsOf(value);
  if (inMonths !== null) return monthsFrom(...inMonths);
  switch (value.unit) {
    case 'day':
      return { from: value.day, to: value.day };
    case 'week':
      return { from: value.monday, to: value.monday + 6 };
    case 'weekend':
      return { from: value.monday + 5, to: value.monday + 6 };
    case 'range': {
      const from = intervalOf(value.from);
      const to = intervalOf(value.to);
      return from === null || to === null ? null : { from: from.from, to: to.to };
    }
    default:
      return null;
  }
}

/** The value as TIMEX3 writes it: `2025-04-22`, `2025-W19`, `2025-W19-WE`, `2025-SU`, `199`, `19`, `2025-05-07/2025-05-10`. */
export function formatValue(value: CalendarValue): string {
  switch (value.unit) {
    case 'day':
      return value.time === undefined
        ? formatIsoDate(value.day)
        : `${formatIsoDate(value.day)}T${padNumber(value.time.hour, 2)}:${padNumber(value.time.minute, 2)}`;
    case 'week':
    case 'weekend': {
      const { year, week } = weekOfYear(value.monday);
      return `${padNumber(year, 4)}-W${padNumber(week, 2)}${value.unit === 'weekend' ? '-WE' : ''}`;
    }
    case 'month':
      return `${padNumber(value.year, 4)}-${padNumber(value.month, 2)}`;
    case 'season':
      return `${padNumber(value.year, 4)}-${value.season}`;
    case 'quarter':
      return `${padNumber(value.year, 4)}-Q${value.quarter}`;
    case 'half':
      return `${padNumber(value.year, 4)}-H${value.half}`;
    case 'year':
      return padNumber(value.year, 4);
    case 'decade':
      return padNumber(value.decade, 3);
    case 'century':
      return padNumber(value.century - 1, 2);
    case 'range':
      return `${formatValue(value.from)}/${formatValue(value.to)}`;
    case 'vague':
      return value.vague;
  }
}

/** How exact a value is: its unit, or `time` for a day with a time of day. */
export function precisionOf(value: CalendarValue): DatePrecision {
  return value.unit === 'day' && value.time !== undefined ? 'time' : value.unit;
}

/**
 * The season, quarter, month, … that holds the day.
 *
 * @param unit how long a piece of the calendar is wanted
 * @param day within it
 */
export function valueAt(unit: Unit, day: EpochDay): CalendarValue {
  const { year, month } = plainDate(day);
  switch (unit) {
    case 'day':
      return { unit, day };
    case 'week':
    case 'weekend':
      return { unit, monday: mondayOf(day) };
    case 'month':
      return { unit, year, month };
    case 'season': {
      const index = Math.floor(((month + 9) % 12) / 3);
      return { unit, year: month <= 2 ? year - 1 : year, season: SEASONS_IN_ORDER[index] ?? 'WI' };
    }
    case 'quarter':
      return { unit, year, quarter: Math.ceil(month / 3) };
    case 'half':
      return { unit, year, half: Math.ceil(month / 6) };
    case 'year':
      return { unit, year };
    case 'decade':
      return { unit, decade: Math.floor(year / 10) };
    case 'century':
      return { unit, century: Math.ceil(year / 100) };
  }
}

const MONTHS_PER: Partial<Record<Unit, number>> = {
  month: 1,
  season: 3,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/**
 * The value of the given unit that lies `by` units away from the one holding `day`: (`week`, -1) is the week before.
 *
 * @param by units; negative: before
 */
export function shiftFrom(day: EpochDay, unit: Unit, by: number): CalendarValue {
  return valueAt(unit, shiftDay(day, unit, by));
}

/**
 * A piece of the calendar of the same size, units away: (2025-05-06, `week`, 1) is 2025-05-13. Null for a vague time or a range.
 *
 * @param by units; negative: before
 */
export function shiftValue(value: CalendarValue, unit: Unit, by: number): CalendarValue | null {
  if (value.unit === 'range' || value.unit === 'vague') return null;
  if (unit === 'year') return shiftYears(value, by);
  const interval = intervalOf(value);
  return interval === null ? null : valueAt(value.unit, shiftDay(interval.from, unit, by));
}

/**
 * Units from the start of a time, or to its end: (2021, `month`, 6) is 2021-01/2021-06, (2021, `week`, -2) its last two weeks.
 *
 * @param count negative: from the end
 * @returns null where the time does not hold so many, or has no units of that size
 */
export function stretchOfWhole(whole: CalendarValue, unit: Unit, count: number): CalendarValue | null {
  const interval = intervalOf(whole);
  if (interval === null) return null;
  // A week belongs to the time that holds its Thursday (ISO 8601), the fourth of its days.
  const inset = unit === 'week' ? 3 : 0;
  const first = valueAt(unit, interval.from + inset);
  const last = valueAt(unit, interval.to - inset);
  const [from, to] =
    count > 0 ? [first, shiftValue(first, unit, count - 1)] : [shiftValue(last, unit, count + 1), last];
  const [start, end] = [from === null ? null : intervalOf(from), to === null ? null : intervalOf(to)];
  if (from === null || to === null || start === null || end === null) return null;
  if (end.to > interval.to + inset || start.from < interval.from - inset) return null;
  return start.from === end.from ? from : { unit: 'range', from, to };
}

/** Units counted to the day rather than by whole ones: `the last three months` begin on the same day of a month. */
const COUNTED_TO_THE_DAY: ReadonlySet<Unit> = new Set(['day', 'week', 'month', 'quarter', 'half', 'year']);

/**
 * A stretch of units up to a day, that day included, or from the day after it on.
 *
 * @param by negative: up to the day
 * @example stretchFrom(day of 2025-05-05, 'month', -3) // 2025-02-05/2025-05-05
 */
export function stretchFrom(day: EpochDay, unit: Unit, by: number): CalendarValue {
  if (!COUNTED_TO_THE_DAY.has(unit)) {
    const [near, far] = [shiftFrom(day, unit, Math.sign(by)), shiftFrom(day, unit, by)];
    return by < 0 ? { unit: 'range', from: far, to: near } : { unit: 'range', from: near, to: far };
  }
  const far = shiftDay(day, unit, by);
  const [from, to] = by < 0 ? [far, day] : [day + 1, far];
  return { unit: 'range', from: { unit: 'day', day: from }, to: { unit: 'day', day: to } };
}

/** The day that lies units away: months keep the day of the month where they have it. */
function shiftDay(day: EpochDay, unit: Unit, by: number): EpochDay {
  if (unit === 'day') return day + by;
  return unit === 'week' || unit === 'weekend' ? day + 7 * by : addMonths(day, by * (MONTHS_PER[unit] ?? 1));
}

/**
 * The same piece of the calendar a number of years away: (2019-Q3, -1) is 2018-Q3.
 *
 * @param value of any length
 * @param by years; negative for earlier ones
 */
export function shiftYears(value: CalendarValue, by: number): CalendarValue {
  switch (value.unit) {
    case 'day':
      return { unit: 'day', day: addMonths(value.day, 12 * by) };
    case 'week':
    case 'weekend':
      return valueAt(value.unit, addMonths(value.monday + 3, 12 * by));
    case 'month':
    case 'season':
    case 'quarter':
    case 'half':
    case 'year':
      return { ...value, year: value.year + by };
    case 'decade':
      return { ...value, decade: value.decade + Math.trunc(by / 10) };
    case 'century':
      return { ...value, century: value.century + Math.trunc(by / 100) };
    case 'range':
      return { unit: 'range', from: shiftYears(value.from, by), to: shiftYears(value.to, by) };
    case 'vague':
      return value;
  }
}
