import { addMonths, dayOfWeek, type EpochDay, epochDay, isValidDate, plainDate } from '../../calendar/plain-date.ts';
import { type CalendarValue, formatValue, intervalOf, valueAt } from '../calendar-value.ts';
import type { Direction } from '../date-rules.ts';
import type { CalendarWhen, Expression, Fields, RelativeModifier } from '../expression.ts';
import type { DiscourseContext } from './discourse-context.ts';
import { inYear } from './in-year.ts';

/** How much nearer a time against the tense of its clause must be to be taken all the same. */
const AGAINST_TENSE = 4;
/** The same where the pack tells no governing verb: in December, `died on January 5` and `grew in January` are not to come. */
const AGAINST_NEAREST_VERB = { day: 8, other: 24 };
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

/** What the clause of an expression says of its time. */
interface Clause {
  direction: Direction;
  /** The tense of the verb that governs it beyond doubt. */
  tense: 'past' | 'future' | null;
  againstPast: number;
}

const hasDay = ({ day, namedDay }: Fields): boolean => day !== undefined || namedDay !== undefined;

const clauseOf = (fields: Fields, expression: Expression, context: DiscourseContext): Clause => {
  const tense = context.governingTense(expression);
  const nearest = AGAINST_NEAREST_VERB[hasDay(fields) ? 'day' : 'other'];
  const againstPast = context.knowsGoverningTense ? AGAINST_TENSE : nearest;
  return { tense, direction: tense ?? context.direction(expression), againstPast };
};

/** A stated weekday that a day does not fall on: more likely the day of another year, unless that is far less near. */
const OTHER_WEEKDAY = 6;

/**
 * False for a day that falls on another weekday than the one its words state.
 *
 * @param value a value the fields may have
 */
export function fitsWeekday(value: CalendarValue, { weekday }: Fields): boolean {
  return weekday === undefined || value.unit !== 'day' || dayOfWeek(value.day) === weekday;
}

/** A candidate and where it lies from publication. */
interface Distant {
  value: CalendarValue;
  days: number;
  side: -1 | 0 | 1;
  published: EpochDay;
}

const onlyBefore = ({ days, side }: Distant): number => (side < 0 ? days : Infinity);
const onlyAfter = ({ days, side }: Distant): number => (side > 0 ? days : Infinity);

/** How far a candidate lies by what a relative modifier lets it be. */
const WEIGH_RELATIVE: Partial<Record<RelativeModifier, (candidate: Distant) => number>> = {
  // In March, `last February` is a year ago: the one just over is `last month` or plain `February`.
  last: ({ value, days, side }) => (side < 0 && days > (JUST_OVER[value.unit] ?? 0) ? days : Infinity),
  past: onlyBefore,
  previous: onlyBefore,
  next: onlyAfter,
  coming: onlyAfter,
  following: onlyAfter,
  // `this summer` is the running or coming one of this year; in January, `this winter` began last year.
  this: ({ value, days, side, published }) =>
    days * (side < 0 && intervalYear(value) !== plainDate(published).year ? 2 : 1),
};

/** How far a candidate lies, weighted by how little the words suit it; Infinity where they rule it out. */
function weigh(value: CalendarValue, { fields, relative }: CalendarWhen, clause: Clause, published: EpochDay): number {
  const { days, side } = distance(value, published);
  if (relative === null && isAgainstVerb(side, clause.tense)) return Infinity;
  const weighRelative = relative === null ? undefined : WEIGH_RELATIVE[relative];
  if (weighRelative !== undefined) return weighRelative({ value, days, side, published });
  return days * weightOfSide(side, fields, clause) * (fitsWeekday(value, fields) ? 1 : OTHER_WEEKDAY);
}

const isAgainstVerb = (side: -1 | 0 | 1, tense: Clause['tense']): boolean =>
  (tense === 'past' && side > 0) || (tense === 'future' && side < 0);

function weightOfSide(side: -1 | 0 | 1, fields: Fields, { direction, againstPast }: Clause): number {
  if (side < 0) return direction === 'future' ? AGAINST_FUTURE : 1;
  if (side === 0 || direction === 'future') return 1;
  if (direction === 'past') return againstPast;
  return hasDay(fields) ? FUTURE_UNTOLD.day : FUTURE_UNTOLD.other;
}

/**
 * The year for fields that name none: picked by `last`, `this`, `next`, or the nearest that suits the tense.
 *
 * @param when what the expression means, without a year
 * @returns null where no year near publication has such a day
 */
export function pickYear(when: CalendarWhen, expression: Expression, context: DiscourseContext): CalendarValue | null {
  const { published, words } = context;
  const { year } = plainDate(published);
  const clause = clauseOf(when.fields, expression, context);
  const { start, end } = expression;
  let best: CalendarValue | null = null;
  let bestWeight = Infinity;
  for (const candidate of [year - 1, year, year + 1]) {
    const value = inYear(when.fields, candidate, context);
    if (value === null) continue;
    const weight = weigh(value, when, clause, published);
    words.explain?.add({
      code: 'dates.weighed',
      start,
      end,
      params: {
        value: formatValue(value),
        weight,
        tense: clause.tense,
        direction: clause.direction,
        relative: when.relative,
      },
    });
    if (weight < bestWeight) [best, bestWeight] = [value, weight];
  }
  return best;
}

/**
 * Days after which `last` can mean a month or season: until then it is the running one, or just `this`; at the end of
 * October, `last September` is that month. A season of the sun ends three weeks after that of the weather.
 */
const JUST_OVER: Partial<Record<CalendarValue['unit'], number>> = { month: 22, season: 22 };

function intervalYear(value: CalendarValue): number {
  const interval = intervalOf(value);
  return interval === null ? 0 : plainDate(interval.from).year;
}

/** Months looked at for a day alone (`18日`), and for one whose weekday must fit (`quinta-feira (3)`). */
const MONTHS_AROUND = { alone: 1, withWeekday: 6 };

/**
 * The month for a day that names none: the nearest that suits the tense and, where it is stated, the weekday.
 *
 * @param when what the expression means: a day without month and year
 * @returns null where no month near publication has such a day
 */
export function pickMonth(when: CalendarWhen, expression: Expression, context: DiscourseContext): CalendarValue | null {
  const { day = 1, weekday, time, holding } = when.fields;
  const { year, month } = plainDate(context.published);
  const reach = weekday === undefined ? MONTHS_AROUND.alone : MONTHS_AROUND.withWeekday;
  const clause = clauseOf(when.fields, expression, context);
  let best: CalendarValue | null = null;
  let bestWeight = Infinity;
  for (let shift = -reach; shift <= reach; shift++) {
    const first = plainDate(addMonths(epochDay(year, month, 1), shift));
    if (!isValidDate(first.year, first.month, day)) continue;
    const value: CalendarValue = { unit: 'day', day: epochDay(first.year, first.month, day), ...(time && { time }) };
    if (weekday !== undefined && dayOfWeek(value.day) !== weekday) continue;
    const weight = weigh(value, when, clause, context.published);
    if (weight < bestWeight) [best, bestWeight] = [value, weight];
  }
  return best?.unit === 'day' && holding !== undefined ? valueAt(holding, best.day) : best;
}
