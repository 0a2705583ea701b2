import type { EpochDay } from '../../calendar/plain-date.ts';
import type { CalendarValue, Interval } from '../calendar-value.ts';
import type { DateRules } from '../date-rules.ts';
import type { Resolved } from '../resolve/resolve.ts';
import type { WordReader } from '../word-reader.ts';
import { textBetween } from './between.ts';

/** Values that words join to one range where the language says so; two seasons or weekends are named one by one. */
const ENDS_OF_RANGES: ReadonlySet<CalendarValue['unit']> = new Set([
  'day',
  'week',
  'month',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
]);

/** One end of a range: its value and the days it covers. */
interface End {
  value: CalendarValue;
  interval: Interval;
}

/** A resolved time as the end of a range; `until now` ends on the day of publication. Null for what can end none. */
function lastDayOf({ value, interval }: Resolved, published: EpochDay): End | null {
  if (value.unit === 'vague' && value.vague === 'PRESENT_REF')
    return { value: { unit: 'day', day: published }, interval: { from: published, to: published } };
  return interval === null || value.unit === 'range' ? null : { value, interval };
}

/** True where a hyphen joins two times of one size: `July-August 2022`, `May 30 - June 2`. */
const isHyphenated = ({ joins }: DateRules, gap: string, previous: Resolved, next: Resolved): boolean =>
  joins.oneRange.has(gap) && previous.value.unit === next.value.unit;

/** True where words join the two: `desde 1840 hasta 2000`, `between 6 May and 9 May`. */
function isJoinedInWords(
  words: WordReader,
  rules: DateRules,
  gap: string,
  previous: Resolved,
  units: readonly CalendarValue['unit'][],
): boolean {
  const { joins, joinsRangesInWords, opensRange } = rules;
  if (joinsRangesInWords !== true || !units.every((unit) => ENDS_OF_RANGES.has(unit))) return false;
  if (joins.oneRange.has(gap)) return previous.value.unit !== 'vague';
  if (joins.range.has(gap)) return true;
  return joins.rangeWhenOpened.has(gap) && opensRange(words, previous.expression);
}

/** The two as one stretch; null where nothing joins them or they are not in order. */
function joinTwo(
  words: WordReader,
  rules: DateRules,
  previous: Resolved,
  next: Resolved,
  published: EpochDay,
): Resolved | null {
  const gap = textBetween(words, previous.expression, next.expression);
  const [a, b] = [lastDayOf(previous, published), lastDayOf(next, published)];
  if (gap === null || a === null || b === null || a.interval.to >= b.interval.from) return null;
  if (
    !isHyphenated(rules, gap, previous, next) &&
    !isJoinedInWords(words, rules, gap, previous, [a.value.unit, b.value.unit])
  )
    return null;
  // `the end of` the first of two says nothing of both.
  const isShared = rules.joinsRangesInWords !== true || previous.expression.modifier === next.expression.modifier;
  const { end, last } = next.expression;
  return {
    expression: { ...previous.expression, end, last, modifier: isShared ? previous.expression.modifier : null },
    value: { unit: 'range', from: a.value, to: b.value },
    interval: { from: a.interval.from, to: b.interval.to },
    stated: previous.stated,
    implied: previous.implied,
  };
}

/**
 * Joins the two ends of a stretch: those that a hyphen joins (`July-August 2022`) and, where the language's rules say so,
 * those that words do.
 *
 * @param published the day that `until now` means
 */
export function joinRanges(
  words: WordReader,
  resolved: readonly Resolved[],
  rules: DateRules,
  published: EpochDay,
): Resolved[] {
  const joined: Resolved[] = [];
  for (const next of resolved) {
    const previous = joined.at(-1);
    const range = previous === undefined ? null : joinTwo(words, rules, previous, next, published);
    if (range === null) joined.push(next);
    else joined[joined.length - 1] = range;
  }
  return joined;
}
