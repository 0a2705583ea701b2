import { type CalendarValue, intervalOf, shiftFrom, shiftYears, type Unit } from '../calendar-value.ts';
import type { When } from '../expression.ts';
import type { DiscourseContext } from './discourse-context.ts';

type ShiftWhen = Extract<When, { kind: 'shift' }>;

/** Sentences: a report of earnings speaks of one quarter throughout. */
const ARTICLE = 60;

/** Sentences: about two paragraphs. */
const NEAR = 4;

const CLOSE = 2;

const FINE: readonly (Unit | 'range')[] = ['day', 'week', 'month', 'season', 'quarter', 'half', 'year', 'weekend'];

/** What `a year earlier` keeps of its antecedent: the quarter, half, month or season of the other year. */
const KEPT_BY_YEARS: ReadonlySet<CalendarValue['unit']> = new Set(['quarter', 'half', 'month', 'season']);

function shiftByYears({ by, form }: ShiftWhen, context: DiscourseContext): CalendarValue | null {
  // `the year-ago period` is the quarter reported on a year before; `year-ago results` alone are the year's.
  const compares = form === 'comparison' || form === 'period-comparison';
  if (form !== 'comparison') {
    const quarter = context.latest(['quarter', 'half'], form === 'period-comparison' ? ARTICLE : NEAR, false);
    if (quarter !== null) return shiftYears(quarter, by);
  }
  const antecedent = compares ? null : context.latest(FINE, CLOSE, false);
  if (antecedent === null) return by < 0 && form !== 'modifier' ? shiftFrom(context.published, 'year', by) : null;
  if (KEPT_BY_YEARS.has(antecedent.unit)) return shiftYears(antecedent, by);
  const interval = intervalOf(antecedent);
  return interval === null ? null : shiftFrom(interval.from, 'year', by);
}

/**
 * Units away from the reference time: `a year earlier`, `the following week`.
 *
 * @returns null where the text has named no time it could be counted from
 */
export function shiftFromReferenceTime(when: ShiftWhen, context: DiscourseContext): CalendarValue | null {
  const { unit, by, form } = when;
  if (unit === 'year') return shiftByYears(when, context);
  const units: readonly (Unit | 'range')[] = unit === 'day' ? ['day'] : unit === 'week' ? ['day', 'week'] : FINE;
  const antecedent = context.latest(units, CLOSE);
  const interval = antecedent === null ? null : intervalOf(antecedent);
  if (interval !== null) return shiftFrom(by > 0 ? interval.to : interval.from, unit, by);
  // Without an antecedent, what came before publication has a time still; what follows an unknown time has none.
  return by < 0 && form === 'modifier' && unit !== 'day' ? shiftFrom(context.published, unit, by) : null;
}

/**
 * A time named before and meant again: `that year`, `the quarter`.
 *
 * @returns null where there is no antecedent
 */
export function resolveAnaphoric(unit: Unit | 'period', context: DiscourseContext): CalendarValue | null {
  if (unit === 'quarter')
    return context.latest(['quarter'], ARTICLE, false) ?? shiftFrom(context.published, 'quarter', -1);
  const antecedent = context.latest(unit === 'day' ? ['day'] : FINE, CLOSE);
  const interval = antecedent === null ? null : intervalOf(antecedent);
  return interval === null || unit === 'period' ? antecedent : shiftFrom(interval.from, unit, 0);
}
