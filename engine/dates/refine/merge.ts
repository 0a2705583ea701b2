import type { DateJoins, DateRules } from '../date-rules.ts';
import type { CalendarWhen, Expression, Fields, When } from '../expression.ts';
import type { WordReader } from '../word-reader.ts';
import { textBetween } from './between.ts';

const isCalendar = (when: When): when is CalendarWhen => when.kind === 'calendar';

function only(fields: Fields, ...keys: (keyof Fields)[]): boolean {
  const present = Object.keys(fields);
  return present.length > 0 && present.every((key) => (keys as string[]).includes(key));
}

const isDated = (fields: Fields) => fields.day !== undefined && fields.weekday === undefined;
const isUntimedDay = (fields: Fields) =>
  (fields.day !== undefined || fields.weekday !== undefined) && fields.time === undefined;

/** One way in which two neighbours are one expression; the first that fits decides which of them is kept. */
interface FieldRule {
  join: keyof DateJoins;
  fits(a: CalendarWhen, b: CalendarWhen): boolean;
  keeps: 'first' | 'second';
}

const FIELD_RULES: readonly FieldRule[] = [
  // `Monday, April 22`; with its time too: `10 a.m. Friday, Dec. 6`.
  {
    join: 'weekdayBeforeDate',
    fits: (a, b) => a.fields.weekday !== undefined && only(a.fields, 'weekday', 'time') && isDated(b.fields),
    keeps: 'second',
  },
  // `April 22 (Monday)`
  {
    join: 'weekdayAfterDate',
    fits: (a, b) => isDated(a.fields) && only(b.fields, 'weekday') && b.relative === null,
    keeps: 'first',
  },
  // `a Tuesday in December 1999`: some day of that month.
  {
    join: 'partBeforeWhole',
    fits: (a, b) =>
      only(a.fields, 'weekday') &&
      a.relative === null &&
      only(b.fields, 'month', 'year') &&
      b.fields.year !== undefined,
    keeps: 'second',
  },
  // `9 a.m. Tuesday`
  { join: 'timeBeforeDay', fits: (a, b) => only(a.fields, 'time') && isUntimedDay(b.fields), keeps: 'second' },
  // `Tuesday at 9 a.m.`
  { join: 'timeAfterDay', fits: (a, b) => isUntimedDay(a.fields) && only(b.fields, 'time'), keeps: 'first' },
];

function mergeFields(joins: DateJoins, a: Expression, b: Expression, gap: string): When | null {
  if (!isCalendar(a.when) || !isCalendar(b.when)) return mergeRange(joins, a, b, gap);
  for (const rule of FIELD_RULES) {
    if (!joins[rule.join].has(gap) || !rule.fits(a.when, b.when)) continue;
    const [kept, other] = rule.keeps === 'first' ? [a.when, b.when] : [b.when, a.when];
    // The weekday of some week of a month tells nothing more.
    const added = rule.join === 'partBeforeWhole' ? {} : other.fields;
    return { ...kept, fields: { ...kept.fields, ...added } };
  }
  return null;
}

/** `Monday-Wednesday, May 7-9` keeps the range; only a weekday before a range is folded in. */
function mergeRange(joins: DateJoins, a: Expression, b: Expression, gap: string): When | null {
  if (b.when.kind !== 'range' || !isCalendar(a.when) || !only(a.when.fields, 'weekday')) return null;
  return joins.weekdayBeforeRange.has(gap) && a.when.relative === null ? b.when : null;
}

/** True for the parts of a year (or month, week) that a larger time may follow. */
function isPart(when: When): when is CalendarWhen {
  return (
    isCalendar(when) &&
    when.within === null &&
    when.fields.year === undefined &&
    when.fields.decade === undefined &&
    when.fields.century === undefined
  );
}

/** The unit of a time that may hold a part: a year by name or by modifier, a month of a year, a week. */
function unitOfWhole(whole: When): string | null {
  if (whole.kind === 'shift' || whole.kind === 'anaphoric') return whole.unit;
  if (!isCalendar(whole)) return null;
  if (only(whole.fields, 'year')) return 'year';
  return only(whole.fields, 'month', 'year') && whole.relative === null ? 'month' : null;
}

/** True where the larger time may hold the part: a week a weekday, a day a time, a year a month or a season. */
function mayHold(whole: When, { fields, relative }: CalendarWhen): boolean {
  const unit = unitOfWhole(whole);
  if (fields.weekday !== undefined && fields.day === undefined) return unit === 'week' && whole.kind !== 'anaphoric';
  if (fields.time !== undefined && fields.month === undefined) return unit === 'day';
  // `the second week of last month`, `the 21st of this month`
  const isPartOfMonth = fields.week !== undefined || fields.span !== undefined || fields.day !== undefined;
  if (isPartOfMonth && fields.month === undefined && unit === 'month') return whole.kind !== 'anaphoric';
  if (fields.weekend === true) return false;
  return unit === 'year' && (relative === null || relative === 'this' || relative === 'same');
}

/** A period that may follow the year it lies in: `last year's third quarter`. */
function isPeriodAfter(joins: DateJoins, when: CalendarWhen, gap: string): boolean {
  const { quarter, half, season, month } = when.fields;
  if (when.relative !== null) return false;
  if (quarter !== undefined || half !== undefined || season !== undefined)
    return joins.wholeBeforePeriod.has(gap) || joins.wholeBeforeMonth.has(gap);
  return month !== undefined && joins.wholeBeforeMonth.has(gap);
}

/** `from June 3 to 5 of last year`: both ends lie in the larger time. */
function rangeWithin(when: When, whole: When): When | null {
  if (when.kind !== 'range' || !isPart(when.from) || !isPart(when.to)) return null;
  if (!mayHold(whole, when.from) || !mayHold(whole, when.to)) return null;
  return { ...when, from: { ...when.from, within: whole }, to: { ...when.to, within: whole } };
}

function mergeWithin(
  words: WordReader,
  { joins, articles }: DateRules,
  a: Expression,
  b: Expression,
  gap: string,
): When | null {
  // `in May last year`; a plain year after a comma belongs to the pattern itself.
  if (joins.partBeforeWhole.has(gap)) {
    if (isPart(a.when) && mayHold(b.when, a.when)) return { ...a.when, within: b.when };
    const range = rangeWithin(a.when, b.when);
    if (range !== null) return range;
  }
  if (!isPart(b.when) || !isPeriodAfter(joins, b.when, gap) || articles.has(words.folded(b.first))) return null;
  return mayHold(a.when, b.when) ? { ...b.when, within: a.when } : null;
}

/** `Tue. 30 Dec`, but `on Monday. May 6 is …` */
function gapBetween(words: WordReader, rules: DateRules, a: Expression, b: Expression): string | null {
  const gap = textBetween(words, a, b);
  return gap === '. ' && rules.weekdayAbbreviations.has(words.folded(a.last)) ? ' ' : gap;
}

/**
 * Joins neighbours that are one expression: a weekday and its date, a time and its day, a part and the year it lies in
 * (`last year's third quarter`). One pass over the expressions.
 *
 * @param expressions in order, none overlapping another
 * @param rules of the text's language
 * @returns expressions in order
 */
export function mergeNeighbours(words: WordReader, expressions: readonly Expression[], rules: DateRules): Expression[] {
  const merged: Expression[] = [];
  for (const next of expressions) {
    const previous = merged.at(-1);
    const joined = previous === undefined ? null : mergeTwo(words, rules, previous, next);
    if (joined === null) merged.push(next);
    else merged[merged.length - 1] = joined;
  }
  return merged;
}

function mergeTwo(words: WordReader, rules: DateRules, previous: Expression, next: Expression): Expression | null {
  const gap = gapBetween(words, rules, previous, next);
  if (gap === null) return null;
  const when = mergeFields(rules.joins, previous, next, gap) ?? mergeWithin(words, rules, previous, next, gap);
  if (when === null) return null;
  const keepsRule = isCalendar(previous.when) && only(previous.when.fields, 'weekday', 'time') ? next : previous;
  return {
    ...previous,
    end: next.end,
    last: next.last,
    when,
    rule: keepsRule.rule,
    modifier: previous.modifier ?? next.modifier,
  };
}

function isUntimedDayAlone({ when }: Expression): boolean {
  if (when.kind === 'shift') return when.unit === 'day' && when.from === 'publication';
  if (!isCalendar(when) || when.fields.time !== undefined) return false;
  return when.fields.weekday !== undefined || when.fields.day !== undefined || when.fields.namedDay !== undefined;
}

/**
 * `Friday night`, `May 2 at noon`: the part of the day belongs to the expression, its value stays the day.
 *
 * @param expressions in order
 * @param rules of the text's language
 * @returns as many, in their order
 */
export function absorbPartsOfDay(
  words: WordReader,
  expressions: readonly Expression[],
  rules: DateRules,
): Expression[] {
  return expressions.map((expression, index) => {
    if (!isUntimedDayAlone(expression)) return expression;
    const last = rules.readPartOfDay(words, expression.last + 1);
    if (last === null || last >= (expressions[index + 1]?.first ?? Infinity)) return expression;
    return { ...expression, last, end: words.at(last).end };
  });
}
