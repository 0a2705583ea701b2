import { plainDate } from '../../calendar/plain-date.ts';
import { type CalendarValue, intervalOf, shiftFrom, shiftYears, stretchFrom, type Unit } from '../calendar-value.ts';
import type { ShiftWhen, When } from '../expression.ts';
import type { DiscourseContext } from './discourse-context.ts';

/** Sentences: a report of earnings speaks of one quarter throughout. */
const ARTICLE = 60;

/** Sentences: about two paragraphs. Reports of earnings compare quarters: `a year ago` there is that quarter a year before. */
export const NEAR_SENTENCES = 4;

const CLOSE = 2;

const NEXT_TO = 1;

const FINE: readonly (Unit | 'range')[] = ['day', 'week', 'month', 'season', 'quarter', 'half', 'year', 'weekend'];

/** What `a year earlier` keeps of its antecedent: the quarter, half, month or season of the other year. */
const KEPT_BY_YEARS: ReadonlySet<CalendarValue['unit']> = new Set(['quarter', 'half', 'month', 'season']);

/** What the year-ago period is compared with: the quarter named in this sentence or the one before, else the reported one. */
const comparedPeriod = (context: DiscourseContext): CalendarValue | null =>
  context.latest(['quarter', 'half'], NEXT_TO, false) ?? context.reportedPeriod();

function shiftByYears({ by, form }: ShiftWhen, context: DiscourseContext): CalendarValue | null {
  // `the year-ago period` is the quarter reported on a year before; `year-ago results` only where one is named nearby.
  const period =
    form === 'period-comparison' ? comparedPeriod(context) : context.latest(['quarter', 'half'], NEAR_SENTENCES, false);
  if (period !== null) return shiftYears(period, by);
  const compares = form === 'comparison' || form === 'period-comparison';
  const antecedent = compares ? null : context.latest(FINE, CLOSE, false);
  if (antecedent === null)
    return (by < 0 && form !== 'modifier') || (form === 'modifier' && context.startsAtPublication())
      ? shiftFrom(context.published, 'year', by)
      : null;
  if (KEPT_BY_YEARS.has(antecedent.unit)) return shiftYears(antecedent, by);
  const interval = intervalOf(antecedent);
  return interval === null ? null : shiftFrom(interval.from, 'year', by);
}

/**
 * Units away from the reference time: `a year earlier`, `the following week`.
 *
 * @param when how many units, and which way
 * @param context times named before
 * @returns null where the text has named no time it could be counted from
 */
export function shiftFromReferenceTime(when: ShiftWhen, context: DiscourseContext): CalendarValue | null {
  const { unit, by, form } = when;
  if (unit === 'year') return shiftByYears(when, context);
  const units: readonly (Unit | 'range')[] = unit === 'day' ? ['day'] : unit === 'week' ? ['day', 'week'] : FINE;
  // The day of a report holds for a paragraph or two (`A day earlier, …`), and so does the month of a story (`The following month`).
  const holdsLonger = unit === 'day' ? form === 'amount' : unit === 'month' && form === 'modifier';
  const antecedent = context.latest(units, holdsLonger ? NEAR_SENTENCES : CLOSE);
  const interval = antecedent === null ? null : intervalOf(antecedent);
  if (interval !== null) return shiftFrom(by > 0 ? interval.to : interval.from, unit, by);
  if (form === 'modifier' && context.startsAtPublication()) return shiftFrom(context.published, unit, by);
  // Without an antecedent, what came before publication has a time still; what follows an unknown time has none.
  // The eve of a day that the text leaves to the reader is that of the day it is read.
  const isEve = form === 'deictic' && by < 0;
  return isEve || (by < 0 && form === 'modifier' && unit !== 'day') ? shiftFrom(context.published, unit, by) : null;
}

/**
 * A time named before and meant again: `that year`, `the quarter`, `the same quarter last year`.
 *
 * @param year the year it is moved to; undefined where the words name none
 * @returns null where there is no antecedent
 */
export function resolveAnaphoric(
  unit: Unit | 'period' | 'reported',
  context: DiscourseContext,
  year?: CalendarValue | null,
): CalendarValue | null {
  if (year !== undefined) return year === null ? null : samePeriodOf(unit, year, context);
  const lastQuarter = shiftFrom(context.published, 'quarter', -1);
  if (unit === 'reported') return context.reportedPeriod() ?? lastQuarter;
  if (unit === 'quarter') return context.latest(['quarter'], ARTICLE, false) ?? lastQuarter;
  const antecedent = context.latest(unit === 'day' ? ['day'] : FINE, CLOSE);
  if (antecedent === null && unit !== 'period' && context.startsAtPublication())
    return shiftFrom(context.published, unit, 0);
  const interval = antecedent === null ? null : intervalOf(antecedent);
  return interval === null || unit === 'period' ? antecedent : shiftFrom(interval.from, unit, 0);
}

/** The period of another year that answers to the one named before; where none was named, only the year is known. */
function samePeriodOf(
  unit: Unit | 'period' | 'reported',
  year: CalendarValue,
  context: DiscourseContext,
): CalendarValue {
  const period =
    unit === 'period' || unit === 'quarter' || unit === 'reported'
      ? comparedPeriod(context)
      : context.latest([unit], NEAR_SENTENCES, false);
  const [own, other] = [period, year].map((value) => (value === null ? null : intervalOf(value)));
  if (period === null || !own || !other) return year;
  return shiftYears(period, plainDate(other.from).year - plainDate(own.from).year);
}

type StretchWhen = Extract<When, { kind: 'stretch' }>;

/**
 * A stretch of units that ends or begins at publication, or at the time named before: `the last three months`, `the two
 * weeks before`.
 *
 * @param stretch how many units, which way, and from when
 * @param context publication and times named before
 * @returns null where it counts from a time that the text has not named
 */
export function resolveStretch({ unit, by, from }: StretchWhen, context: DiscourseContext): CalendarValue | null {
  if (from === 'publication') return stretchFrom(context.published, unit, by);
  const antecedent = context.latest(FINE, CLOSE);
  const interval = antecedent === null ? null : intervalOf(antecedent);
  if (interval !== null) return stretchFrom(by > 0 ? interval.to : interval.from - 1, unit, by);
  return context.startsAtPublication() ? stretchFrom(context.published, unit, by) : null;
}
