import { dayOfWeek, plainDate } from '../../calendar/plain-date.ts';
import { type CalendarValue, type Interval, intervalOf, shiftFrom, shiftValue, shiftYears } from '../calendar-value.ts';
import type { Expression, Fields, ShiftWhen, When } from '../expression.ts';
import type { DiscourseContext } from './discourse-context.ts';
import { NEAR_SENTENCES, resolveAnaphoric, resolveStretch, shiftFromReferenceTime } from './reference-time.ts';
import { resolveCalendar } from './resolve-calendar.ts';

export interface Resolved {
  expression: Expression;
  value: CalendarValue;
  /** Null for a vague time. Narrower than the value's own where words like `later` cut it. */
  interval: Interval | null;
  stated: string[];
  implied: string[];
}

/** Days since the end of a period that is still the one reported on: a quarter, and the time it takes to report. */
const REPORTED_WITHIN = 270;

/** `$5 million, up from $4 million in Q3 2024 … a year ago`: what is compared with is not counted from. */
function isRecent(period: CalendarValue | null, { published }: DiscourseContext): boolean {
  const interval = period === null ? null : intervalOf(period);
  return interval !== null && published - interval.to <= REPORTED_WITHIN;
}

function resolveShift(when: ShiftWhen, expression: Expression, context: DiscourseContext): CalendarValue | null {
  if (when.from === 'reference-time') {
    const value = shiftFromReferenceTime(when, context);
    const start = value === null ? null : intervalOf(value);
    // `almost 30 years later`, counted from a time that has reached the present, is no day to come.
    const ahead = start !== null && start.from > context.published && when.by > 0;
    if (!ahead) return value;
    const direction = context.direction(expression);
    return direction === 'future' || (direction !== 'past' && context.startsAtPublication()) ? value : null;
  }
  if (when.unit === 'year' && when.by === -1 && when.form === 'amount') {
    const latest = context.latest(['quarter', 'half'], NEAR_SENTENCES, false);
    const period = latest === null ? null : [latest, context.reportedPeriod()].find((each) => isRecent(each, context));
    if (period) return shiftYears(period, -1);
  }
  const value = shiftFrom(context.published, when.unit, when.by);
  return when.weekday === undefined ? value : nearestWeekday(value, when.weekday);
}

/** The day of that name that lies nearest to a day. */
function nearestWeekday(value: CalendarValue | null, weekday: number): CalendarValue | null {
  if (value?.unit !== 'day') return value;
  const ahead = (weekday - dayOfWeek(value.day) + 7) % 7;
  return { ...value, day: value.day + (ahead > 3 ? ahead - 7 : ahead) };
}

const isMonthAlone = (when: When): when is Extract<When, { kind: 'calendar' }> =>
  when.kind === 'calendar' &&
  when.within === null &&
  when.relative === null &&
  Object.keys(when.fields).every((field) => field === 'month');

/** The start of a range; of months without a year, those to come only where the clause looks ahead: `January-October output`. */
function resolveStart(when: When, expression: Expression, context: DiscourseContext): CalendarValue | null {
  const from = resolveWhen(when, expression, context, null);
  const interval = from === null ? null : intervalOf(from);
  if (interval === null || interval.from <= context.published || !isMonthAlone(when)) return from;
  if (context.knowsGoverningTense || context.direction(expression) === 'future') return from;
  return resolveWhen({ ...when, relative: 'past' }, expression, context, null);
}

function resolveRange(
  when: Extract<When, { kind: 'range' }>,
  expression: Expression,
  context: DiscourseContext,
): CalendarValue | null {
  const from = resolveStart(when.from, expression, context);
  const start = from === null ? null : intervalOf(from);
  if (from === null || start === null) return null;
  const to = resolveWhen(withYearOf(when.to, from), expression, context, start.from);
  const end = to === null ? null : intervalOf(to);
  return to === null || end === null || end.to < start.from ? null : { unit: 'range', from, to };
}

function resolveWhen(
  when: When,
  expression: Expression,
  context: DiscourseContext,
  notBefore: number | null,
): CalendarValue | null {
  switch (when.kind) {
    case 'vague':
      return { unit: 'vague', vague: when.vague };
    case 'shift':
      return resolveShift(when, expression, context);
    case 'counted': {
      const from = resolveWhen(when.from, expression, context, null);
      return from === null ? null : shiftValue(from, when.unit, when.by);
    }
    case 'stretch':
      return resolveStretch(when, context);
    case 'anaphoric':
      return resolveAnaphoric(
        when.unit,
        context,
        when.of === undefined ? undefined : resolveWhen(when.of, expression, context, null),
      );
    case 'range':
      return resolveRange(when, expression, context);
    case 'calendar':
      return resolveCalendar(
        when,
        expression,
        context,
        (inner) => resolveWhen(inner, expression, context, null),
        notBefore,
      );
  }
}

/** The end of `May 7-10` lies in the year found for its start. */
function withYearOf(when: When, from: CalendarValue): When {
  if (when.kind !== 'calendar' || from.unit !== 'day') return when;
  if (when.fields.year !== undefined || when.fields.month === undefined) return when;
  const start = plainDate(from.day);
  // `from 25/10 to 25/1`
  const year = when.fields.month < start.month ? start.year + 1 : start.year;
  return { ...when, fields: { ...when.fields, year } };
}

/** Parts of a date that a value of each unit has. */
const PARTS_BY_UNIT: Record<CalendarValue['unit'], readonly string[]> = {
  day: ['year', 'month', 'day'],
  week: ['year', 'week'],
  weekend: ['year', 'week'],
  month: ['year', 'month'],
  season: ['year', 'season'],
  quarter: ['year', 'quarter'],
  half: ['year', 'half'],
  year: ['year'],
  decade: ['decade'],
  century: ['century'],
  range: [],
  vague: [],
};

function statedIn(when: When): string[] {
  if (when.kind === 'range') return statedIn(when.from);
  if (when.kind !== 'calendar') return [];
  const own = Object.keys(when.fields) as (keyof Fields)[];
  const outer = when.within === null ? [] : statedIn(when.within);
  return [...new Set([...own.map((part) => (part === 'namedDay' ? 'named-day' : part)), ...outer])];
}

function impliedIn(value: CalendarValue, stated: readonly string[]): string[] {
  const parts = value.unit === 'range' ? PARTS_BY_UNIT[value.from.unit] : PARTS_BY_UNIT[value.unit];
  const implied = parts.filter((part) => !stated.includes(part));
  return stated.includes('named-day') ? implied.filter((part) => part === 'year') : implied;
}

/** `later this year` starts the day after publication, `earlier this month` ends on the day. */
function upToPublication(
  interval: Interval,
  { when, modifier }: Expression,
  { published }: DiscourseContext,
): Interval {
  if (when.kind !== 'shift' || when.form !== 'modifier') return interval;
  if (interval.from > published || interval.to < published) return interval;
  if (modifier === 'AFTER' && interval.to > published) return { from: published + 1, to: interval.to };
  return modifier === 'BEFORE' ? { from: interval.from, to: published } : interval;
}

function yearOfValue(value: CalendarValue): number | null {
  const interval = intervalOf(value);
  return interval === null ? null : plainDate(interval.from).year;
}

/** `a year earlier`, `the year-ago quarter`, `last year`: what a report compares with, not where the reference time moves. */
function isComparison({ when }: Expression, value: CalendarValue, context: DiscourseContext): boolean {
  // `the 2024 quarter`, read in 2025; in the same report `the 2025 quarter` is the one reported on.
  if (when.kind === 'anaphoric' && when.of !== undefined)
    return yearOfValue(value) !== plainDate(context.published).year;
  const whole = when.kind === 'calendar' && when.within !== null ? when.within : when;
  return whole.kind === 'shift' && whole.unit === 'year' && whole.by === -1;
}

/** `the October 7 attack`: a named day that there was once. */
const isEventsDay = ({ when }: Expression, { facts }: DiscourseContext): boolean =>
  when.kind === 'calendar' && facts.namedDays.days[when.fields.namedDay ?? '']?.rule === 'once';

/** The first day of what opens a range; `between now and May` opens on the day of publication. */
function dayOfStart(opening: CalendarValue, { published }: DiscourseContext): number | null {
  if (opening.unit === 'vague') return opening.vague === 'PRESENT_REF' ? published : null;
  return intervalOf(opening)?.from ?? null;
}

function resolveOne(
  expression: Expression,
  context: DiscourseContext,
  values: ReadonlyMap<number, CalendarValue>,
): Resolved | null {
  context.moveTo(expression);
  const opening = expression.opensWith === null ? undefined : values.get(expression.opensWith.start);
  const notBefore = opening === undefined ? null : dayOfStart(opening, context);
  const passage = context.yearOfPassage();
  const value = resolveWhen(expression.when, expression, context, notBefore);
  if (value === null) return null;
  const stated = statedIn(expression.when);
  const dated =
    stated.includes('year') ||
    expression.when.kind === 'anaphoric' ||
    (passage !== null && yearOfValue(value) === passage);
  context.record(value, dated, isComparison(expression, value, context));
  if (value.unit === 'day' && (stated.includes('year') || isEventsDay(expression, context))) context.noteDay(value.day);
  const interval = intervalOf(value);
  return {
    expression,
    value,
    interval: interval === null ? null : upToPublication(interval, expression, context),
    stated,
    implied: impliedIn(value, stated),
  };
}

/**
 * Resolves expressions in the order of the text, each against publication and the times named before it. What has no
 * value there (30 February, `the following week` with nothing before it) is left out.
 *
 * @param expressions in the order of the text
 * @param context publication; the times named are noted in it
 */
export function resolveAll(expressions: readonly Expression[], context: DiscourseContext): Resolved[] {
  const resolved: Resolved[] = [];
  const values = new Map<number, CalendarValue>();
  const { explain } = context.words;
  for (const expression of expressions) {
    const found = resolveOne(expression, context, values);
    if (found === null) {
      const { start, end, rule } = expression;
      explain?.add({ code: 'dates.dropped', start, end, params: { rule, reason: 'no-such-time' } });
      continue;
    }
    values.set(expression.start, found.value);
    resolved.push(found);
  }
  return resolved;
}
