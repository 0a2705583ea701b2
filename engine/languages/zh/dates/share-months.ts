import type { DateRules } from '../../../dates/date-rules.ts';
import type { CalendarWhen, Expression } from '../../../dates/expression.ts';
import { textBetween } from '../../../dates/refine/between.ts';
import type { WordReader } from '../../../dates/word-reader.ts';

const hasDayOnly = ({ when }: Expression): boolean =>
  when.kind === 'calendar' &&
  when.within === null &&
  when.relative === null &&
  when.fields.day !== undefined &&
  when.fields.month === undefined &&
  when.fields.year === undefined;

/** The month that an expression states for its day, with its year: a day of a month, or the end of such a range. */
function monthAndYearOf({ when }: Expression): CalendarWhen | null {
  const last = when.kind === 'range' ? when.to : when;
  if (last.kind !== 'calendar' || last.fields.day === undefined) return null;
  return last.fields.month === undefined && last.within === null ? null : last;
}

/** A day alone in a list or range has the month of the one before: `3月5日、[6日]`, `3月5日和[6日]`. One pass. */
export function shareMonths(
  words: WordReader,
  expressions: readonly Expression[],
  { joins: { list, range } }: DateRules,
): Expression[] {
  const shared: Expression[] = [];
  for (const next of expressions) {
    const before = shared.at(-1);
    const month = before === undefined ? null : monthAndYearOf(before);
    const gap = before === undefined || month === null ? null : textBetween(words, before, next);
    if (month === null || gap === null || !hasDayOnly(next) || !(list.has(gap) || range.has(gap))) {
      shared.push(next);
      continue;
    }
    const own = next.when.kind === 'calendar' ? next.when.fields : {};
    const { day: _day, weekday: _weekday, time: _time, ...larger } = month.fields;
    shared.push({ ...next, when: { ...month, fields: { ...larger, ...own } } });
  }
  return shared;
}
