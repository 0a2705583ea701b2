import { type EpochDay, nthWeekdayOf, plainDate } from '../../calendar/plain-date.ts';
import { type CalendarValue, intervalOf } from '../calendar-value.ts';
import type { CalendarWhen, Expression, Fields, RelativeModifier, When } from '../expression.ts';
import type { DiscourseContext } from './discourse-context.ts';
import { inYear, partOf } from './in-year.ts';
import { fitsWeekday, pickMonth, pickYear } from './pick-nearest.ts';
import { resolveWeekday, resolveWeekend } from './resolve-weekday.ts';

/** A part of a larger time already resolved: the third quarter of 2024, Thursday of last week. */
function resolveWithin(fields: Fields, whole: CalendarValue, context: DiscourseContext): CalendarValue | null {
  if (fields.weekday !== undefined && whole.unit === 'week')
    return { unit: 'day', day: whole.monday + fields.weekday - 1 };
  if (fields.weekday !== undefined && fields.nth !== undefined && whole.unit === 'month') {
    const day = nthWeekdayOf(whole.year, whole.month, fields.weekday, fields.nth);
    return day === null ? null : { unit: 'day', day };
  }
  // `the second week of last month`; a month of the year stands between in `the second week of May last year`.
  const part = needsYear(fields) ? undefined : partOf(fields, whole);
  if (part !== undefined) return part;
  const interval = intervalOf(whole);
  if (interval === null) return null;
  if (whole.unit === 'month' && fields.day !== undefined)
    return inYear({ ...fields, month: whole.month }, whole.year, context);
  if (whole.unit === 'day') return fields.time === undefined ? whole : { ...whole, time: fields.time };
  return inYear(fields, plainDate(interval.from).year, context);
}

/** True for a month or a named day: it needs a year. */
const needsYear = ({ month, namedDay }: Fields) => month !== undefined || namedDay !== undefined;

const hasPeriod = ({ month, season, quarter, half }: Fields) => (month ?? season ?? quarter ?? half) !== undefined;

/** True for `the first three months` or `the second week` of what nothing says; a week by its number is one of the year. */
const lacksWhole = ({ fields, relative }: CalendarWhen) =>
  (fields.span !== undefined || (fields.week !== undefined && relative === null)) && !hasPeriod(fields);

/** A decade named by its tens alone is the latest of that name that has begun: in 2000 `the twenties` are those of 1920. */
function wholeDecade(decade: number, { published }: DiscourseContext): number {
  if (decade >= 10) return decade;
  const century = Math.floor(plainDate(published).year / 100) * 10;
  return century + decade <= Math.floor(plainDate(published).year / 10) ? century + decade : century - 10 + decade;
}

/** A time whose words state all that is needed; undefined where they do not. */
function resolveStated({ fields }: CalendarWhen, context: DiscourseContext): CalendarValue | null | undefined {
  if (fields.century !== undefined) return { unit: 'century', century: fields.century };
  if (fields.decade !== undefined) return { unit: 'decade', decade: wholeDecade(fields.decade, context) };
  return fields.year === undefined ? undefined : inYear(fields, fields.year, context);
}

/**
 * Resolves stated parts of a date against publication, the tense of the clause and the times named before.
 *
 * @param resolve gives the larger time they lie in
 * @param notBefore the first day of the range they close
 */
export function resolveCalendar(
  when: CalendarWhen,
  expression: Expression,
  context: DiscourseContext,
  resolve: (when: When) => CalendarValue | null,
  notBefore: EpochDay | null,
): CalendarValue | null {
  const stated = resolveStated(when, context);
  if (stated !== undefined) return stated;
  if (when.within !== null) {
    const whole = resolve(when.within);
    return whole === null ? null : resolveWithin(when.fields, whole, context);
  }
  return needsYear(when.fields)
    ? resolveInSomeYear(when, expression, context, notBefore)
    : resolveByDay(when, expression, context, notBefore);
}

/** A day of the month, a weekday, a weekend or a period: a time alone is none. */
function resolveByDay(
  when: CalendarWhen,
  expression: Expression,
  context: DiscourseContext,
  notBefore: EpochDay | null,
): CalendarValue | null {
  const { day, weekend, weekday, time } = when.fields;
  if (day !== undefined) return pickMonth(when, expression, context);
  if (weekend === true) return resolveWeekend(when, expression, context);
  if (weekday !== undefined) return resolveWeekday(when, expression, context, notBefore);
  if (lacksWhole(when)) return null;
  return time === undefined ? resolveInSomeYear(when, expression, context, notBefore) : null;
}

/** A month, season, quarter, half or named day whose words name no year. */
function resolveInSomeYear(
  when: CalendarWhen,
  expression: Expression,
  context: DiscourseContext,
  notBefore: EpochDay | null,
): CalendarValue | null {
  const { fields, relative } = when;
  if (relative === 'following' || relative === 'previous' || relative === 'same')
    return resolveFromContext(fields, relative, context);
  if (notBefore !== null) return firstFrom(fields, notBefore, context);
  const passage = yearFromPassage(when, expression, context);
  const told = passage === null ? null : inYear(fields, passage, context);
  // `In July 2024 …, sentenced on Thursday 27 March`: the weekday belies the year of the passage.
  const holds = passage !== null && (told === null || fitsWeekday(told, fields));
  return holds ? told : (dayRepeated(when, expression, context) ?? pickYear(when, expression, context));
}

/** Days before publication within which a day is the one just past, though the text names that of an earlier year. */
const FRESH = 31;
const LEAST_DAYS_OF_YEAR = 365;

/**
 * `The war began with the attack of October 7, 2023 … Since October 7`: the day the text has named, where the words do not
 * look ahead and that of this year is not news. Null where that is not clear.
 */
function dayRepeated(
  { fields, relative }: CalendarWhen,
  expression: Expression,
  context: DiscourseContext,
): CalendarValue | null {
  const { month, day, time } = fields;
  if (month === undefined || day === undefined || relative !== null) return null;
  const named = context.dayNamed(month, day);
  if (named === undefined || named > context.published) return null;
  const direction = context.direction(expression);
  if (direction === 'future') return null;
  const latest = latestSuchDay(fields, context);
  if (latest === null || context.published - latest <= FRESH) return null;
  const isAhead = latest + LEAST_DAYS_OF_YEAR - context.published <= FRESH;
  if (isAhead && direction !== 'past') return null;
  const value: CalendarValue = { unit: 'day', day: named, ...(time && { time }) };
  return fitsWeekday(value, fields) ? value : null;
}

/** The last day of the fields up to publication. */
function latestSuchDay(fields: Fields, context: DiscourseContext): EpochDay | null {
  const { year } = plainDate(context.published);
  for (const each of [year, year - 1]) {
    const value = inYear(fields, each, context);
    if (value?.unit === 'day' && value.day <= context.published) return value.day;
  }
  return null;
}

/** The year of the passage where it holds for the fields: `in 1986 …, and in May`. */
function yearFromPassage(when: CalendarWhen, expression: Expression, context: DiscourseContext): number | null {
  const isPeriod = when.fields.quarter !== undefined || when.fields.half !== undefined;
  if (when.relative !== null || isPeriod || context.countsFromPublication(expression)) return null;
  const passage = context.yearOfPassage();
  if (passage === null) return null;
  const direction = context.direction(expression);
  if (passage <= plainDate(context.published).year) return direction === 'future' ? null : passage;
  // `expires on February 5, 2026. Speaking on July 25, he warned`: what was done has no part in a year to come.
  const isTold = direction === 'past' || (direction === 'unknown' && isJustPast(when.fields, context));
  return isTold ? null : passage;
}

/** Days before publication within which news tells of what was done, also where no verb says so. */
const JUST_PAST = 14;

/** True for a day of the year of publication that lies shortly before it. */
function isJustPast(fields: Fields, context: DiscourseContext): boolean {
  const value = inYear(fields, plainDate(context.published).year, context);
  if (value?.unit !== 'day') return false;
  const days = context.published - value.day;
  return days >= 0 && days <= JUST_PAST;
}

/** The end of a range lies after its start: `December to February`. */
function firstFrom(fields: Fields, start: EpochDay, context: DiscourseContext): CalendarValue | null {
  const { year } = plainDate(start);
  const same = inYear(fields, year, context);
  const interval = same === null ? null : intervalOf(same);
  return interval !== null && interval.to >= start ? same : inYear(fields, year + 1, context);
}

/** `the following March` after a passage about 1971 is March 1972. */
function resolveFromContext(
  fields: Fields,
  relative: RelativeModifier,
  context: DiscourseContext,
): CalendarValue | null {
  const antecedent = context.latest(['day', 'month', 'season', 'quarter', 'year', 'week']);
  const interval = antecedent === null ? null : intervalOf(antecedent);
  const from = interval ?? { from: context.published, to: context.published };
  const { year } = plainDate(relative === 'previous' ? from.from : from.to);
  const same = inYear(fields, year, context);
  const sameInterval = same === null ? null : intervalOf(same);
  if (relative === 'same' || sameInterval === null) return same;
  if (relative === 'following') return sameInterval.from > from.to ? same : inYear(fields, year + 1, context);
  return sameInterval.to < from.from ? same : inYear(fields, year - 1, context);
}
