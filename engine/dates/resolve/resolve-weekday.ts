import { dayOfWeek, type EpochDay, mondayOf } from '../../calendar/plain-date.ts';
import type { CalendarValue } from '../calendar-value.ts';
import type { CalendarWhen, Expression, RelativeModifier } from '../expression.ts';
import type { DiscourseContext } from './discourse-context.ts';

/** The weekday on a day or in the week up to it. */
const onOrBefore = (day: EpochDay, weekday: number): EpochDay => day - ((dayOfWeek(day) - weekday + 7) % 7);
const onOrAfter = (day: EpochDay, weekday: number): EpochDay => day + ((weekday - dayOfWeek(day) + 7) % 7);
const lastBefore = (day: EpochDay, weekday: number): EpochDay => onOrBefore(day - 1, weekday);
const firstAfter = (day: EpochDay, weekday: number): EpochDay => onOrAfter(day + 1, weekday);

/** The day the text named last, against which `the following Monday` is counted. */
function referenceDay(context: DiscourseContext): EpochDay {
  const antecedent = context.latest(['day']);
  return antecedent?.unit === 'day' ? antecedent.day : context.published;
}

/** What each relative modifier picks of a weekday. */
const BY_MODIFIER: Record<RelativeModifier, ((weekday: number, context: DiscourseContext) => EpochDay) | null> = {
  last: (weekday, { published }) => lastBefore(published, weekday),
  past: (weekday, { published }) => lastBefore(published, weekday),
  coming: (weekday, { published }) => firstAfter(published, weekday),
  // News says `next Tuesday` of the week after; the nearer one is `Tuesday`.
  next: (weekday, { published }) => mondayOf(published) + 7 + weekday - 1,
  this: (weekday, { published }) => mondayOf(published) + weekday - 1,
  following: (weekday, context) => firstAfter(referenceDay(context), weekday),
  previous: (weekday, context) => lastBefore(referenceDay(context), weekday),
  same: null,
};

/**
 * A weekday alone: the one that its modifier picks, the first of the range it closes, else the nearest that suits the tense.
 *
 * @param notBefore the first day of the range it closes
 */
export function resolveWeekday(
  { fields, relative }: CalendarWhen,
  expression: Expression,
  context: DiscourseContext,
  notBefore: EpochDay | null,
): CalendarValue {
  const { weekday = 1, time } = fields;
  const at = (day: EpochDay): CalendarValue => ({ unit: 'day', day, ...(time && { time }) });
  if (notBefore !== null && relative === null) return at(onOrAfter(notBefore, weekday));
  const pick = relative === null ? null : BY_MODIFIER[relative];
  if (pick !== null) return at(pick(weekday, context));
  const isAhead = context.direction(expression) === 'future';
  return at(isAhead ? onOrAfter(context.published, weekday) : onOrBefore(context.published, weekday));
}

/** Weeks from the weekend of the week of publication to the one that each relative modifier picks. */
const WEEKENDS_AWAY: Partial<Record<RelativeModifier, number>> = { last: -1, past: -1, next: 1 };

/**
 * The weekend that the modifier picks; without one the weekend before publication, or the one ahead where the clause looks
 * forward; on a weekend that one.
 *
 * @param expression where it stands, for the direction of its clause
 */
export function resolveWeekend(
  { relative }: CalendarWhen,
  expression: Expression,
  context: DiscourseContext,
): CalendarValue {
  const monday = mondayOf(context.published);
  const isWeekend = dayOfWeek(context.published) >= 6;
  const weekend = (weeks: number): CalendarValue => ({ unit: 'weekend', monday: monday + 7 * weeks });
  if (relative === 'coming') return weekend(isWeekend ? 1 : 0);
  const away = relative === null ? undefined : WEEKENDS_AWAY[relative];
  if (away !== undefined) return weekend(away);
  return weekend(isWeekend || context.direction(expression) === 'future' ? 0 : -1);
}
