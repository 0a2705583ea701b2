import { isSouthern } from '../../calendar/hemisphere.ts';
import { namedDayIn } from '../../calendar/named-days.ts';
import { epochDay, isValidDate } from '../../calendar/plain-date.ts';
import { type CalendarValue, valueAt } from '../calendar-value.ts';
import type { Fields } from '../expression.ts';
import type { DiscourseContext } from './discourse-context.ts';

/** Days. */
const HALF_A_QUARTER = 45;

/** The value the fields have in a given year; null where the day does not exist or no table reaches the year. */
export function inYear(fields: Fields, year: number, context: DiscourseContext): CalendarValue | null {
  if (fields.namedDay !== undefined) {
    const day = namedDayIn(context.facts, fields.namedDay, year, context.countries());
    if (day === null) return null;
    return fields.holding === undefined ? { unit: 'day', day } : valueAt(fields.holding, day);
  }
  if (fields.month !== undefined && fields.day !== undefined) {
    if (!isValidDate(year, fields.month, fields.day)) return null;
    const day = epochDay(year, fields.month, fields.day);
    // A quarter that ends on a day lies mostly before it, and need not end with a quarter of the calendar.
    if (fields.holding === 'quarter') return valueAt('quarter', day - HALF_A_QUARTER);
    if (fields.holding !== undefined) return valueAt(fields.holding, day);
    return fields.time === undefined ? { unit: 'day', day } : { unit: 'day', day, time: fields.time };
  }
  if (fields.month !== undefined) return { unit: 'month', year, month: fields.month };
  if (fields.season !== undefined)
    return {
      unit: 'season',
      year,
      season: fields.season,
      ...(isSouthern(context.facts, context.countries()) && { southern: true }),
    };
  if (fields.quarter !== undefined) return { unit: 'quarter', year, quarter: fields.quarter };
  if (fields.half !== undefined) return { unit: 'half', year, half: fields.half };
  return { unit: 'year', year };
}
