import { type CalendarValue, type Interval, intervalOf, shiftFrom, shiftYears, type Unit } from '../calendar/value.ts';
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

const FINE: readonly (Unit | 'range')[] = ['day', 'week', 'month', 'season', 'quarter', 'half', 'year', 'weekend'];

/** `a year earlier`, `the following week`: from the time told before. */
function shiftInStory(unit: Unit, by: number, story: Story, expression: Expression): CalendarValue | null {
  if (unit === 'year') {
    const told = story.latest(FINE, 2);
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
    const told = story.latest(['quarter'], 40);
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
      if (when.from === 'narrative') return shiftInStory(when.unit, when.by, story, expression);
      // Reports of earnings compare quarters: `a year ago` there is the same quarter of the year before.
      if (when.unit === 'year' && when.by === -1 && expression.rule === 'units-away') {
        const told = story.latest(['quarter', 'half'], 2);
        if (told !== null) return shiftYears(told, -1);
      }
      return shiftFrom(story.published, when.unit, when.by);
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
  const year = Number(new Date(from.day * 86_400_000).getUTCFullYear());
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

/** Resolves expressions in the order of the text, each against publication and what was told before it. */
export function resolveAll(expressions: readonly Expression[], story: Story): Resolved[] {
  const resolved: Resolved[] = [];
  const values = new Map<number, CalendarValue>();
  for (const expression of expressions) {
    story.turnTo(expression);
    const opening = expression.opensWith === null ? undefined : values.get(expression.opensWith.start);
    const notBefore = opening === undefined ? null : (intervalOf(opening)?.from ?? null);
    const value = resolveWhen(expression.when, expression, story, notBefore);
    if (value === null) continue;
    values.set(expression.start, value);
    const stated = statedIn(expression.when);
    const interval = intervalOf(value);
    story.tell(value, stated.includes('year') || expression.when.kind === 'told');
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
