import { civilDay } from '../calendar/day.ts';
import {
  type CalendarValue,
  type Interval,
  intervalOf,
  shiftFrom,
  shiftValue,
  shiftYears,
  type Unit,
} from '../calendar/value.ts';
import type { Expression, Fields, When } from '../expression.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import type { Story } from './story.ts';

export interface Resolved {
  expression: Expression;
  value: CalendarValue;
  /** Null for a vague time. Narrower than the value's own where words like `later` cut it. */
  interval: Interval | null;
  stated: string[];
  implied: string[];
}

/** Sentences: a report of earnings speaks of one quarter throughout. */
const ARTICLE = 60;

/** Sentences: about two paragraphs. */
const NEAR = 4;

const FINE: readonly (Unit | 'range')[] = ['day', 'week', 'month', 'season', 'quarter', 'half', 'year', 'weekend'];

/** `a year earlier`, `the following week`: from the time told before. */
function shiftInStory(unit: Unit, by: number, story: Story, expression: Expression): CalendarValue | null {
  if (unit === 'year') {
    // `the year-ago period` is the quarter reported on a year before; `year-ago results` alone are the year's.
    const isAdjective = expression.rule === 'year-earlier';
    const named = isAdjective && /(?:quarter|period)$/.test(story.words.folded(expression.last));
    const quarter = isAdjective && !named ? null : story.latest(['quarter', 'half'], named ? ARTICLE : NEAR, false);
    if (quarter !== null) return shiftYears(quarter, by);
    // `year-earlier` compares with the period reported on.
    const told = isAdjective ? null : story.latest(FINE, 2, false);
    if (told === null)
      return by < 0 && expression.rule !== 'relative-unit' ? shiftFrom(story.published, 'year', by) : null;
    if (told.unit === 'quarter' || told.unit === 'half' || told.unit === 'month' || told.unit === 'season')
      return shiftYears(told, by);
    const interval = intervalOf(told);
    return interval === null ? null : shiftFrom(interval.from, 'year', by);
  }
  const told = story.latest(unit === 'day' ? ['day'] : unit === 'week' ? ['day', 'week'] : FINE, 2);
  const interval = told === null ? null : intervalOf(told);
  if (interval !== null) return shiftFrom(by > 0 ? interval.to : interval.from, unit, by);
  // Without a story, what came before publication can still be told; what follows an unknown time cannot.
  return by < 0 && expression.rule === 'relative-unit' && unit !== 'day' ? shiftFrom(story.published, unit, by) : null;
}

function resolveTold(unit: Unit | 'period', story: Story): CalendarValue | null {
  if (unit === 'quarter') {
    const told = story.latest(['quarter'], ARTICLE, false);
    return told ?? shiftFrom(story.published, 'quarter', -1);
  }
  const told = story.latest(unit === 'day' ? ['day'] : FINE, 2);
  const interval = told === null ? null : intervalOf(told);
  return interval === null || unit === 'period' ? told : shiftFrom(interval.from, unit, 0);
}

function resolveWhen(when: When, expression: Expression, story: Story, notBefore: number | null): CalendarValue | null {
  switch (when.kind) {
    case 'vague':
      return { unit: 'vague', vague: when.vague };
    case 'shift': {
      if (when.from === 'narrative') {
        const value = shiftInStory(when.unit, when.by, story, expression);
        const start = value === null ? null : intervalOf(value);
        // `almost 30 years later` of a story that has reached the present is no day to come.
        const ahead = start !== null && start.from > story.published && when.by > 0;
        return ahead && story.direction(expression) !== 'future' ? null : value;
      }
      // Reports of earnings compare quarters: `a year ago` there is the same quarter of the year before.
      if (when.unit === 'year' && when.by === -1 && expression.rule === 'units-away') {
        const told = story.latest(['quarter', 'half'], NEAR, false);
        if (told !== null) return shiftYears(told, -1);
      }
      return shiftFrom(story.published, when.unit, when.by);
    }
    case 'counted': {
      const from = resolveWhen(when.from, expression, story, null);
      return from === null ? null : shiftValue(from, when.unit, when.by);
    }
    case 'told':
      return resolveTold(when.unit, story);
    case 'range': {
      const from = resolveWhen(when.from, expression, story, null);
      const start = from === null ? null : intervalOf(from);
      if (from === null || start === null) return null;
      const to = resolveWhen(withYearOf(when.to, from), expression, story, start.from);
      const end = to === null ? null : intervalOf(to);
      return to === null || end === null || end.to < start.from ? null : { unit: 'range', from, to };
    }
    case 'calendar':
      return resolveCalendar(
        when,
        expression,
        story,
        (inner) => resolveWhen(inner, expression, story, null),
        notBefore,
      );
  }
}

/** The end of `May 7-10` lies in the year found for its start. */
function withYearOf(when: When, from: CalendarValue): When {
  if (
    when.kind !== 'calendar' ||
    when.fields.year !== undefined ||
    when.fields.month === undefined ||
    from.unit !== 'day'
  )
    return when;
  const { year } = civilDay(from.day);
  return { ...when, fields: { ...when.fields, year } };
}

/** Parts of a date that a value of each unit has. */
const PARTS: Record<CalendarValue['unit'], readonly string[]> = {
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

/** `later this year` starts the day after publication, `earlier this month` ends on the day. */
function narrowed(interval: Interval, expression: Expression, story: Story): Interval {
  const { published } = story;
  if (interval.from > published || interval.to < published || expression.when.kind !== 'shift') return interval;
  if (expression.modifier === 'AFTER' && expression.rule === 'relative-unit' && interval.to > published)
    return { from: published + 1, to: interval.to };
  if (expression.modifier === 'BEFORE' && expression.rule === 'relative-unit')
    return { from: interval.from, to: published };
  return interval;
}

function yearOf(value: CalendarValue): number | null {
  const interval = intervalOf(value);
  return interval === null ? null : civilDay(interval.from).year;
}

/** `a year earlier`, `the year-ago quarter`, `last year`: what a report compares with, not where its story goes. */
function isComparison({ when }: Expression): boolean {
  const shift = when.kind === 'calendar' && when.within !== null ? when.within : when;
  return shift.kind === 'shift' && shift.unit === 'year' && shift.by === -1;
}

/** Resolves expressions in the order of the text, each against publication and what was told before it. */
export function resolveAll(expressions: readonly Expression[], story: Story): Resolved[] {
  const resolved: Resolved[] = [];
  const values = new Map<number, CalendarValue>();
  for (const expression of expressions) {
    story.turnTo(expression);
    const opening = expression.opensWith === null ? undefined : values.get(expression.opensWith.start);
    const notBefore = opening === undefined ? null : (intervalOf(opening)?.from ?? null);
    const passage = story.yearOfPassage();
    const value = resolveWhen(expression.when, expression, story, notBefore);
    if (value === null) continue;
    values.set(expression.start, value);
    const stated = statedIn(expression.when);
    const interval = intervalOf(value);
    story.tell(
      value,
      stated.includes('year') || expression.when.kind === 'told' || (passage !== null && yearOf(value) === passage),
      isComparison(expression),
    );
    const implied = (value.unit === 'range' ? PARTS[value.from.unit] : PARTS[value.unit]).filter(
      (part) => !stated.includes(part),
    );
    resolved.push({
      expression,
      value,
      interval: interval === null ? null : narrowed(interval, expression, story),
      stated,
      implied: stated.includes('named-day') ? implied.filter((part) => part === 'year') : implied,
    });
  }
  return resolved;
}
