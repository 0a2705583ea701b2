import { isSouthern } from '../../calendar/hemisphere.ts';
import { namedDayIn } from '../../calendar/named-days.ts';
import {
  addMonths,
  dayOfWeek,
  type EpochDay,
  epochDay,
  isValidDate,
  mondayOf,
  nthWeekdayOf,
  plainDate,
} from '../../calendar/plain-date.ts';
import { type CalendarValue, formatValue, intervalOf, valueAt } from '../calendar-value.ts';
import type { Direction } from '../date-rules.ts';
import type { CalendarWhen, Expression, Fields, RelativeModifier, When } from '../expression.ts';
import type { DiscourseContext } from './discourse-context.ts';

/** The value the fields have in a given year; null where the day does not exist or no table reaches the year. */
function inYear(fields: Fields, year: number, context: DiscourseContext): CalendarValue | null {
  if (fields.namedDay !== undefined) {
    const day = namedDayIn(context.facts, fields.namedDay, year, context.countries());
    return day === null ? null : { unit: 'day', day };
  }
  if (fields.month !== undefined && fields.day !== undefined) {
    if (!isValidDate(year, fields.month, fields.day)) return null;
    const day = epochDay(year, fields.month, fields.day);
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

/** How much nearer a time against the tense of its clause must be to be taken all the same. */
const AGAINST_TENSE = 4;
/** `will` is plainer than a past verb, which may belong to another thing in the sentence. */
const AGAINST_FUTURE = 5;
/** Without a tense, the past: news reports what happened. Days are the exception, for deadlines and dates to come are days. */
const FUTURE_UNTOLD = { day: 1.2, other: 4 };

/** Days between the publication and a value; 0 where it holds the day of publication. */
function distance(value: CalendarValue, published: EpochDay): { days: number; side: -1 | 0 | 1 } {
  const interval = intervalOf(value);
  if (interval === null) return { days: Infinity, side: 0 };
  if (interval.to < published) return { days: published - interval.to, side: -1 };
  if (interval.from > published) return { days: interval.from - published, side: 1 };
  return { days: 0, side: 0 };
}

/** How far a candidate lies, weighted by how little the words suit it; Infinity where they rule it out. */
function weigh(
  value: CalendarValue,
  { fields, relative }: CalendarWhen,
  direction: Direction,
  published: EpochDay,
): number {
  const { days, side } = distance(value, published);
  switch (relative) {
    case 'last':
      // In March, `last February` is a year ago: the one just over is `last month` or plain `February`.
      return side < 0 && days > (JUST_OVER[value.unit] ?? 0) ? days : Infinity;
    case 'past':
    case 'previous':
      return side < 0 ? days : Infinity;
    case 'next':
    case 'coming':
    case 'following':
      return side > 0 ? days : Infinity;
    case 'this':
      // `this summer` is the running or coming one of this year; in January, `this winter` began last year.
      return days * (side < 0 && intervalYear(value) !== plainDate(published).year ? 2 : 1);
    default:
      return days * weightOfSide(side, fields, direction);
  }
}

function weightOfSide(side: -1 | 0 | 1, fields: Fields, direction: Direction): number {
  if (side < 0) return direction === 'future' ? AGAINST_FUTURE : 1;
  if (side === 0 || direction === 'future') return 1;
  if (direction === 'past') return AGAINST_TENSE;
  return fields.day !== undefined || fields.namedDay !== undefined ? FUTURE_UNTOLD.day : FUTURE_UNTOLD.other;
}

/** The year for fields that name none: picked by `last`, `this`, `next`, or the nearest that suits the tense. */
function pickYear(when: CalendarWhen, expression: Expression, context: DiscourseContext): CalendarValue | null {
  const { published, words } = context;
  const { year } = plainDate(published);
  const direction = context.direction(expression);
  const { start, end } = expression;
  let best: CalendarValue | null = null;
  let bestWeight = Infinity;
  for (const candidate of [year - 1, year, year + 1]) {
    const value = inYear(when.fields, candidate, context);
    if (value === null) continue;
    const weight = weigh(value, when, direction, published);
    words.explain?.add({
      code: 'dates.weighed',
      start,
      end,
      params: { value: formatValue(value), weight, direction, relative: when.relative },
    });
    if (weight < bestWeight) [best, bestWeight] = [value, weight];
  }
  return best;
}

/**
 * Days after which `last` can mean a month or season: until then it is the running one, or just `this`. A season of the
 * sun ends three weeks after that of the weather.
 */
const JUST_OVER: Partial<Record<CalendarValue['unit'], number>> = { month: 31, season: 22 };

function intervalYear(value: CalendarValue): number {
  const interval = intervalOf(value);
  return interval === null ? 0 : plainDate(interval.from).year;
}

function resolveWeekday(
  fields: Fields,
  relative: RelativeModifier | null,
  direction: Direction,
  context: DiscourseContext,
  notBefore: EpochDay | null,
): CalendarValue {
  const weekday = fields.weekday ?? 1;
  const { published } = context;
  const onOrBefore = published - ((dayOfWeek(published) - weekday + 7) % 7);
  const onOrAfter = published + ((weekday - dayOfWeek(published) + 7) % 7);
  const time = fields.time === undefined ? {} : { time: fields.time };
  const at = (day: EpochDay): CalendarValue => ({ unit: 'day', day, ...time });
  if (notBefore !== null && relative === null) return at(notBefore + ((weekday - dayOfWeek(notBefore) + 7) % 7));
  switch (relative) {
    case 'last':
    case 'past':
      return at(onOrBefore === published ? published - 7 : onOrBefore);
    case 'coming':
      return at(onOrAfter === published ? published + 7 : onOrAfter);
    case 'next':
      // News says `next Tuesday` of the week after; the nearer one is `Tuesday`.
      return at(mondayOf(published) + 7 + weekday - 1);
    case 'this':
      return at(mondayOf(published) + weekday - 1);
    case 'following':
    case 'previous': {
      const antecedent = context.latest(['day']);
      const from = antecedent?.unit === 'day' ? antecedent.day : published;
      const forward = ((weekday - dayOfWeek(from) + 6) % 7) + 1;
      return at(relative === 'following' ? from + forward : from - (((dayOfWeek(from) - weekday + 6) % 7) + 1));
    }
    default:
      return at(direction === 'future' ? onOrAfter : onOrBefore);
  }
}

function resolveWeekend(direction: Direction, context: DiscourseContext): CalendarValue {
  const monday = mondayOf(context.published);
  const isWeekend = dayOfWeek(context.published) >= 6;
  return { unit: 'weekend', monday: isWeekend || direction === 'future' ? monday : monday - 7 };
}

/** A part of a larger time already resolved: the third quarter of 2024, Thursday of last week. */
function resolveWithin(fields: Fields, whole: CalendarValue, context: DiscourseContext): CalendarValue | null {
  if (fields.weekday !== undefined && whole.unit === 'week')
    return { unit: 'day', day: whole.monday + fields.weekday - 1 };
  if (fields.weekday !== undefined && fields.nth !== undefined && whole.unit === 'month') {
    const day = nthWeekdayOf(whole.year, whole.month, fields.weekday, fields.nth);
    return day === null ? null : { unit: 'day', day };
  }
  const interval = intervalOf(whole);
  if (interval === null) return null;
  if (whole.unit === 'month' && fields.day !== undefined)
    return inYear({ ...fields, month: whole.month }, whole.year, context);
  if (whole.unit === 'day') return fields.time === undefined ? whole : { ...whole, time: fields.time };
  return inYear(fields, plainDate(interval.from).year, context);
}

/** Months looked at for a day alone (`18日`), and for one whose weekday must fit (`quinta-feira (3)`). */
const MONTHS_AROUND = { alone: 1, withWeekday: 6 };

/** The month for a day that names none: the nearest that suits the tense and, where it is stated, the weekday. */
function pickMonth(when: CalendarWhen, expression: Expression, context: DiscourseContext): CalendarValue | null {
  const { day = 1, weekday, time } = when.fields;
  const { year, month } = plainDate(context.published);
  const reach = weekday === undefined ? MONTHS_AROUND.alone : MONTHS_AROUND.withWeekday;
  const direction = context.direction(expression);
  let best: CalendarValue | null = null;
  let bestWeight = Infinity;
  for (let shift = -reach; shift <= reach; shift++) {
    const first = plainDate(addMonths(epochDay(year, month, 1), shift));
    if (!isValidDate(first.year, first.month, day)) continue;
    const value: CalendarValue = { unit: 'day', day: epochDay(first.year, first.month, day), ...(time && { time }) };
    if (weekday !== undefined && dayOfWeek(value.day) !== weekday) continue;
    const weight = weigh(value, when, direction, context.published);
    if (weight < bestWeight) [best, bestWeight] = [value, weight];
  }
  return best;
}

/** True for a month or a named day: it needs a year. */
const needsYear = ({ month, namedDay }: Fields) => month !== undefined || namedDay !== undefined;

/** A time whose words state all that is needed; undefined where they do not. */
function resolveStated({ fields }: CalendarWhen, context: DiscourseContext): CalendarValue | null | undefined {
  if (fields.century !== undefined) return { unit: 'century', century: fields.century };
  if (fields.decade !== undefined) return { unit: 'decade', decade: fields.decade };
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
  const { fields, relative } = when;
  const stated = resolveStated(when, context);
  if (stated !== undefined) return stated;
  if (when.within !== null) {
    const whole = resolve(when.within);
    return whole === null ? null : resolveWithin(fields, whole, context);
  }
  if (fields.day !== undefined && !needsYear(fields)) return pickMonth(when, expression, context);
  if (fields.weekend === true) return resolveWeekend(context.direction(expression), context);
  if (!needsYear(fields)) {
    if (fields.weekday !== undefined)
      return resolveWeekday(fields, relative, context.direction(expression), context, notBefore);
    if (fields.time !== undefined) return null;
  }
  if (relative === 'following' || relative === 'previous' || relative === 'same')
    return resolveFromContext(fields, relative, context);
  const passage = notBefore === null ? yearFromPassage(when, expression, context) : null;
  if (passage !== null) return inYear(fields, passage, context);
  return notBefore === null ? pickYear(when, expression, context) : firstFrom(fields, notBefore, context);
}

/** The year of the passage where it holds for the fields: `in 1986 …, and in May`. */
function yearFromPassage(when: CalendarWhen, expression: Expression, context: DiscourseContext): number | null {
  const isPeriod = when.fields.quarter !== undefined || when.fields.half !== undefined;
  const passage = when.relative === null && !isPeriod ? context.yearOfPassage() : null;
  if (passage === null || passage > plainDate(context.published).year) return passage;
  return context.direction(expression) === 'future' ? null : passage;
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
