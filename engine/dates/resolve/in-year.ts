import { isSouthern } from '../../calendar/hemisphere.ts';
import { namedDayIn } from '../../calendar/named-days.ts';
import { epochDay, isValidDate, mondayOf } from '../../calendar/plain-date.ts';
import { type CalendarValue, intervalOf, stretchOfWhole, valueAt } from '../calendar-value.ts';
import type { Fields } from '../expression.ts';
import type { DiscourseContext } from './discourse-context.ts';

/** Days. */
const HALF_A_QUARTER = 45;

/** ISO 8601 counts a week to the year, and here to the month, that holds its Thursday: four days of it. */
const THURSDAY = 3;

/** The n-th week of a time, or its last for -1; null where it has not so many. */
function weekIn(whole: CalendarValue, week: number): CalendarValue | null {
  const interval = intervalOf(whole);
  if (interval === null) return null;
  const first = mondayOf(interval.from + THURSDAY);
  const last = mondayOf(interval.to - THURSDAY);
  const monday = week < 0 ? last : first + 7 * (week - 1);
  return monday > last ? null : { unit: 'week', monday };
}

/**
 * The value of a week or a span of a larger time; undefined where the fields state neither.
 *
 * @param fields what the article states of the part
 * @param whole the larger time
 */
export function partOf(fields: Fields, whole: CalendarValue): CalendarValue | null | undefined {
  if (fields.week !== undefined) return weekIn(whole, fields.week);
  return fields.span === undefined ? undefined : stretchOfWhole(whole, fields.span.unit, fields.span.count);
}

/** A named day in a year, or the week that holds it; null where no table reaches the year. */
function namedDayOfYear(
  id: string,
  { holding }: Fields,
  year: number,
  context: DiscourseContext,
): CalendarValue | null {
  const day = namedDayIn(context.facts, id, year, context.countries());
  if (day === null) return null;
  return holding === undefined ? { unit: 'day', day } : valueAt(holding, day);
}

function monthDay(month: number, day: number, fields: Fields, year: number): CalendarValue | null {
  if (!isValidDate(year, month, day)) return null;
  const at = epochDay(year, month, day);
  // A quarter that ends on a day lies mostly before it, and need not end with a quarter of the calendar.
  if (fields.holding === 'quarter') return valueAt('quarter', at - HALF_A_QUARTER);
  if (fields.holding !== undefined) return valueAt(fields.holding, at);
  return fields.time === undefined ? { unit: 'day', day: at } : { unit: 'day', day: at, time: fields.time };
}

/**
 * The value the fields have in a given year; null where the day does not exist or no table reaches the year.
 *
 * @param fields as the words state them, without a year
 * @returns null where the year has no such day
 */
export function inYear(fields: Fields, year: number, context: DiscourseContext): CalendarValue | null {
  if (fields.namedDay !== undefined) return namedDayOfYear(fields.namedDay, fields, year, context);
  if (fields.month !== undefined && fields.day !== undefined) return monthDay(fields.month, fields.day, fields, year);
  const whole = periodIn(fields, year, context);
  const part = partOf(fields, whole);
  return part === undefined ? whole : part;
}

/** The month, season, quarter or half of a year; the year where the fields name none. */
function periodIn({ month, season, quarter, half }: Fields, year: number, context: DiscourseContext): CalendarValue {
  if (month !== undefined) return { unit: 'month', year, month };
  if (season !== undefined)
    return {
      unit: 'season',
      year,
      season,
      ...(isSouthern(context.facts, context.countries()) && { southern: true }),
    };
  if (quarter !== undefined) return { unit: 'quarter', year, quarter };
  return half === undefined ? { unit: 'year', year } : { unit: 'half', year, half };
}
