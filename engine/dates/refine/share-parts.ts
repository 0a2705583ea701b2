import type { DateJoins, DateRules } from '../date-rules.ts';
import type { CalendarWhen, Expression, When } from '../expression.ts';
import type { WordReader } from '../word-reader.ts';
import { textBetween } from './between.ts';

/** UTF-16 units between two expressions of a list or a range; more is no list. */
const FARTHEST = 20;

/** What joins two neighbouring expressions, if anything. */
type PartLink = 'list' | 'range' | null;

function linkBetween(
  words: WordReader,
  { list, range }: DateJoins,
  a: Expression,
  b: Expression,
): { gap: string | null; link: PartLink } {
  const gap = b.start - a.end > FARTHEST ? null : textBetween(words, a, b);
  const link = gap === null ? null : range.has(gap) ? 'range' : list.has(gap) ? 'list' : null;
  return { gap, link };
}

/** A month, quarter or season with neither year nor modifier: it may take the year of its neighbour. */
const lacksYear = (when: When): when is CalendarWhen =>
  when.kind === 'calendar' &&
  when.within === null &&
  when.relative === null &&
  when.fields.year === undefined &&
  (when.fields.month !== undefined || when.fields.quarter !== undefined || when.fields.season !== undefined);

const yearStated = (when: When): number | null =>
  when.kind === 'calendar' ? (when.fields.year ?? null) : when.kind === 'range' ? yearStated(when.from) : null;

/** Where in the year a time lies, as a month; 0 where that is not known. */
const monthOf = (when: When): number => {
  if (when.kind !== 'calendar') return when.kind === 'range' ? monthOf(when.from) : 0;
  return when.fields.month ?? (when.fields.quarter ?? 0) * 3;
};

function givenYear(expression: Expression, when: CalendarWhen, year: number): Expression {
  return { ...expression, when: { ...when, fields: { ...when.fields, year } } };
}

/** The first of two with the year that the second states: `July 23 to August 8, 2022`, `Dec. 28 to Jan. 3, 2023`. */
function shareBackwards(words: WordReader, { joins }: DateRules, a: Expression, b: Expression): Expression {
  if (!lacksYear(a.when)) return a;
  const { link } = linkBetween(words, joins, a, b);
  if (b.when.kind === 'calendar' && b.when.within !== null && link === 'range')
    return { ...a, when: { ...a.when, within: b.when.within } };
  const year = yearStated(b.when);
  if (link === null || year === null || monthOf(b.when) === 0) return a;
  return givenYear(a, a.when, monthOf(a.when) > monthOf(b.when) ? year - 1 : year);
}

/** The second of two as the end of the range that the first opens, with its year: `March 2019 to June`. */
function closeRange(words: WordReader, rules: DateRules, a: Expression, b: Expression): Expression {
  const { joins } = rules;
  const { gap, link } = linkBetween(words, joins, a, b);
  if (gap === null) return b;
  const opened = joins.rangeWhenOpened.has(gap) && rules.opensRange(words, a);
  if (link !== 'range' && !opened) return b;
  const year = yearStated(a.when);
  const dated =
    lacksYear(b.when) && year !== null && monthOf(a.when) > 0
      ? givenYear(b, b.when, monthOf(b.when) < monthOf(a.when) ? year + 1 : year)
      : b;
  const opens = areAlike(a.when, b.when) || (rules.joinsRangesInWords === true && isSeenFromNow(a.when));
  return opens ? { ...dated, opensWith: a } : dated;
}

/**
 * Shares what one member of a list or range leaves to the other: `July 23 to August 8, 2022`, `May and June 2015`,
 * `March 2019 to June`.
 *
 * @param expressions in order
 * @param rules of the text's language
 * @returns as many, in their order
 */
export function shareParts(words: WordReader, expressions: readonly Expression[], rules: DateRules): Expression[] {
  const shared = [...expressions];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [a, b] = [shared[i], shared[i + 1]];
    if (a !== undefined && b !== undefined) shared[i] = shareBackwards(words, rules, a, b);
  }
  for (let i = 1; i < shared.length; i++) {
    const [a, b] = [shared[i - 1], shared[i]];
    if (a !== undefined && b !== undefined) shared[i] = closeRange(words, rules, a, b);
  }
  return shared;
}

/** `today` and `now`, which may open a range to any time: `entre hoy y el 15 de noviembre`. */
const isSeenFromNow = (when: When): boolean =>
  when.kind === 'shift' ? when.form === 'deictic' : when.kind === 'vague' && when.vague === 'PRESENT_REF';

/** Ranges run between times of one kind: `Monday to Wednesday`, `March to June`, not `Friday to December`. */
function areAlike(a: When, b: When): boolean {
  if (a.kind !== 'calendar' || b.kind !== 'calendar') return false;
  const kind = ({ fields }: CalendarWhen) =>
    fields.day !== undefined
      ? 'day'
      : (['month', 'weekday', 'season', 'quarter'] as const).find((part) => fields[part] !== undefined);
  return kind(a) !== undefined && kind(a) === kind(b);
}
