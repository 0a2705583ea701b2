import { civilDay, type DayNumber, dayNumber, isRealDay, mondayOf, nthWeekdayOf, weekdayOf } from '../calendar/day.ts';
import { namedDayIn } from '../calendar/named-days.ts';
import { type CalendarValue, intervalOf, valueAt } from '../calendar/value.ts';
import type { Expression, Fields, Turn, When } from '../expression.ts';
import { isSouthern } from '../hemisphere.ts';
import type { Direction } from './direction.ts';
import type { Story } from './story.ts';

type CalendarWhen = Extract<When, { kind: 'calendar' }>;

/** The value the fields have in a given year; null where the day does not exist or no table reaches the year. */
function inYear(fields: Fields, year: number, story: Story): CalendarValue | null {
  if (fields.namedDay !== undefined) {
    const day = namedDayIn(fields.namedDay, year, story.countries());
    return day === null ? null : { unit: 'day', day };
  }
  if (fields.month !== undefined && fields.day !== undefined) {
    if (!isRealDay(year, fields.month, fields.day)) return null;
    const day = dayNumber(year, fields.month, fields.day);
    if (fields.holding !== undefined) return valueAt(fields.holding, day);
    return fields.time === undefined ? { unit: 'day', day } : { unit: 'day', day, time: fields.time };
  }
  if (fields.month !== undefined) return { unit: 'month', year, month: fields.month };
  if (fields.season !== undefined)
    return { unit: 'season', year, season: fields.season, ...(isSouthern(story.countries()) && { southern: true }) };
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
function distance(value: CalendarValue, published: DayNumber): { days: number; side: -1 | 0 | 1 } {
  const interval = intervalOf(value);
  if (interval === null) return { days: Infinity, side: 0 };
  if (interval.to < published) return { days: published - interval.to, side: -1 };
  if (interval.from > published) return { days: interval.from - published, side: 1 };
  return { days: 0, side: 0 };
}

/** The year for fields that name none: turned by `last`, `this`, `next`, or the nearest that suits the tense. */
function pickYear(fields: Fields, turn: Turn | null, direction: Direction, story: Story): CalendarValue | null {
  const { year } = civilDay(story.published);
  const candidates = [year - 1, year, year + 1].flatMap((candidate) => inYear(fields, candidate, story) ?? []);
  const weigh = (value: CalendarValue): number => {
    const { days, side } = distance(value, story.published);
    switch (turn) {
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
        return days * (side < 0 && intervalYear(value) !== year ? 2 : 1);
      default: {
        const untold =
          fields.day !== undefined || fields.namedDay !== undefined ? FUTURE_UNTOLD.day : FUTURE_UNTOLD.other;
        if (side > 0) return days * (direction === 'past' ? AGAINST_TENSE : direction === 'unknown' ? untold : 1);
        return days * (side < 0 && direction === 'future' ? AGAINST_FUTURE : 1);
      }
    }
  };
  let best: CalendarValue | null = null;
  let bestWeight = Infinity;
  for (const candidate of candidates) {
    const weight = weigh(candidate);
    if (weight < bestWeight) {
      best = candidate;
      bestWeight = weight;
    }
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
  return interval === null ? 0 : civilDay(interval.from).year;
}

function resolveWeekday(
  fields: Fields,
  turn: Turn | null,
  direction: Direction,
  story: Story,
  notBefore: DayNumber | null,
): CalendarValue {
  const weekday = fields.weekday ?? 1;
  const { published } = story;
  const onOrBefore = published - ((weekdayOf(published) - weekday + 7) % 7);
  const onOrAfter = published + ((weekday - weekdayOf(published) + 7) % 7);
  const time = fields.time === undefined ? {} : { time: fields.time };
  const at = (day: DayNumber): CalendarValue => ({ unit: 'day', day, ...time });
  if (notBefore !== null && turn === null) return at(notBefore + ((weekday - weekdayOf(notBefore) + 7) % 7));
  switch (turn) {
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
      const told = story.latest(['day']);
      const from = told?.unit === 'day' ? told.day : published;
      const forward = ((weekday - weekdayOf(from) + 6) % 7) + 1;
      return at(turn === 'following' ? from + forward : from - (((weekdayOf(from) - weekday + 6) % 7) + 1));
    }
    default:
      return at(direction === 'future' ? onOrAfter : onOrBefore);
  }
}

function resolveWeekend(direction: Direction, story: Story): CalendarValue {
  const monday = mondayOf(story.published);
  const isWeekend = weekdayOf(story.published) >= 6;
  return { unit: 'weekend', monday: isWeekend || direction === 'future' ? monday : monday - 7 };
}

/** A part of a larger time already resolved: the third quarter of 2024, Thursday of last week. */
function resolveWithin(fields: Fields, whole: CalendarValue, story: Story): CalendarValue | null {
  if (fields.weekday !== undefined && whole.unit === 'week')
    return { unit: 'day', day: whole.monday + fields.weekday - 1 };
  if (fields.weekday !== undefined && fields.nth !== undefined && whole.unit === 'month') {
    const day = nthWeekdayOf(whole.year, whole.month, fields.weekday, fields.nth);
    return day === null ? null : { unit: 'day', day };
  }
  const interval = intervalOf(whole);
  if (interval === null) return null;
  if (whole.unit === 'day') return fields.time === undefined ? whole : { ...whole, time: fields.time };
  return inYear(fields, civilDay(interval.from).year, story);
}

/**
 * Resolves stated parts of a date against publication, the tense of the clause and the story so far.
 * `resolve` gives the larger time they lie in; `notBefore` is the first day of the range they close.
 */
export function resolveCalendar(
  when: CalendarWhen,
  expression: Expression,
  story: Story,
  resolve: (when: When) => CalendarValue | null,
  notBefore: DayNumber | null,
): CalendarValue | null {
  const { fields, turn } = when;
  if (fields.century !== undefined) return { unit: 'century', century: fields.century };
  if (fields.decade !== undefined) return { unit: 'decade', decade: fields.decade };
  if (fields.year !== undefined) return inYear(fields, fields.year, story);
  if (when.within !== null) {
    const whole = resolve(when.within);
    return whole === null ? null : resolveWithin(fields, whole, story);
  }
  if (fields.weekend === true) return resolveWeekend(story.direction(expression), story);
  const hasMonth = fields.month !== undefined || fields.namedDay !== undefined;
  if (fields.weekday !== undefined && !hasMonth)
    return resolveWeekday(fields, turn, story.direction(expression), story, notBefore);
  if (fields.time !== undefined && !hasMonth) return null;
  if (turn === 'following' || turn === 'previous' || turn === 'same')
    return resolveTurnedFromStory(fields, turn, story);
  const isPeriod = fields.quarter !== undefined || fields.half !== undefined;
  const passage = turn === null && notBefore === null && !isPeriod ? story.yearOfPassage() : null;
  const direction = story.direction(expression);
  if (passage !== null && (direction !== 'future' || passage > civilDay(story.published).year))
    return inYear(fields, passage, story);
  return notBefore === null ? pickYear(fields, turn, direction, story) : firstFrom(fields, notBefore, story);
}

/** The end of a range lies after its start: `December to February`. */
function firstFrom(fields: Fields, start: DayNumber, story: Story): CalendarValue | null {
  const { year } = civilDay(start);
  const same = inYear(fields, year, story);
  const interval = same === null ? null : intervalOf(same);
  return interval !== null && interval.to >= start ? same : inYear(fields, year + 1, story);
}

/** `the following March` after a passage about 1971 is March 1972. */
function resolveTurnedFromStory(fields: Fields, turn: Turn, story: Story): CalendarValue | null {
  const told = story.latest(['day', 'month', 'season', 'quarter', 'year', 'week']);
  const interval = told === null ? null : intervalOf(told);
  const from = interval ?? { from: story.published, to: story.published };
  const { year } = civilDay(turn === 'previous' ? from.from : from.to);
  const same = inYear(fields, year, story);
  const sameInterval = same === null ? null : intervalOf(same);
  if (turn === 'same' || sameInterval === null) return same;
  if (turn === 'following') return sameInterval.from > from.to ? same : inYear(fields, year + 1, story);
  return sameInterval.to < from.from ? same : inYear(fields, year - 1, story);
}
