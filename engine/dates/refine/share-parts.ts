import { calendar, type Expression, type When } from '../expression.ts';
import { readDayOfMonth } from '../patterns/read-month.ts';
import type { WordReader } from '../word-reader.ts';

type CalendarWhen = Extract<When, { kind: 'calendar' }>;

const LIST_GAPS: ReadonlySet<string> = new Set([' and ', ' or ', ', ', ', and ', ', or ', ' & ']);
const RANGE_GAPS: ReadonlySet<string> = new Set([
  ' to ',
  ' through ',
  ' until ',
  ' till ',
  ' thru ',
  '-',
  ' - ',
  '--',
  ' -- ',
]);

/** The words and marks between two expressions, where they are few. */
export function textBetween(words: WordReader, a: Expression, b: Expression): string | null {
  if (b.first - a.last > 3 || b.start - a.end > 20) return null;
  let text = '';
  for (let i = a.last + 1; i <= b.first; i++) text += words.gap(i) + (i === b.first ? '' : words.folded(i));
  return text;
}

function isRangeGap(gap: string | null): boolean {
  return gap !== null && RANGE_GAPS.has(gap);
}

/** `between … and …` makes a range of what else is a list. */
function opensBetween(words: WordReader, expression: Expression): boolean {
  const index = words.folded(expression.first - 1) === 'the' ? expression.first - 2 : expression.first - 1;
  return words.folded(index) === 'between';
}

const NO_YEAR = (when: When): when is CalendarWhen =>
  when.kind === 'calendar' &&
  when.within === null &&
  when.turn === null &&
  when.fields.year === undefined &&
  (when.fields.month !== undefined || when.fields.quarter !== undefined || when.fields.season !== undefined);

const yearOf = (when: When): number | null =>
  when.kind === 'calendar' ? (when.fields.year ?? null) : when.kind === 'range' ? yearOf(when.from) : null;

const monthOf = (when: When): number => {
  if (when.kind !== 'calendar') return when.kind === 'range' ? monthOf(when.from) : 0;
  return when.fields.month ?? (when.fields.quarter ?? 0) * 3;
};

function withYear(expression: Expression, year: number): Expression {
  const when = expression.when as CalendarWhen;
  return { ...expression, when: { ...when, fields: { ...when.fields, year } } };
}

/**
 * Shares what one member of a list or range leaves to the other: `July 23 to August 8, 2022`, `May and June 2015`,
 * `March 2019 to June`. Also reads the bare days that continue a list: `May 7, 8 and 9`.
 */
export function shareParts(words: WordReader, expressions: readonly Expression[]): Expression[] {
  const shared = continueLists(words, expressions);
  for (let i = shared.length - 2; i >= 0; i--) {
    const [a, b] = [shared[i], shared[i + 1]];
    if (a === undefined || b === undefined || !NO_YEAR(a.when)) continue;
    const gap = textBetween(words, a, b);
    if (b.when.kind === 'calendar' && b.when.within !== null && isRangeGap(gap)) {
      shared[i] = { ...a, when: { ...a.when, within: b.when.within } };
      continue;
    }
    const year = yearOf(b.when);
    if (year === null || gap === null || monthOf(b.when) === 0 || !(LIST_GAPS.has(gap) || RANGE_GAPS.has(gap)))
      continue;
    shared[i] = withYear(a, monthOf(a.when) > monthOf(b.when) ? year - 1 : year);
  }
  for (let i = 1; i < shared.length; i++) {
    const [a, b] = [shared[i - 1], shared[i]];
    if (a === undefined || b === undefined) continue;
    const gap = textBetween(words, a, b);
    if (gap === null) continue;
    const isRange = RANGE_GAPS.has(gap) || (gap === ' and ' && opensBetween(words, a));
    const year = yearOf(a.when);
    if (NO_YEAR(b.when) && year !== null && monthOf(a.when) > 0 && isRange) {
      shared[i] = withYear(b, monthOf(b.when) < monthOf(a.when) ? year + 1 : year);
    }
    if (isRange && areAlike(a.when, b.when)) shared[i] = { ...(shared[i] ?? b), opensWith: a };
  }
  return shared;
}

/** Ranges run between times of one kind: `Monday to Wednesday`, `March to June`, not `Friday to December`. */
function areAlike(a: When, b: When): boolean {
  if (a.kind !== 'calendar' || b.kind !== 'calendar') return false;
  const kind = ({ fields }: CalendarWhen) =>
    fields.day !== undefined
      ? 'day'
      : (['month', 'weekday', 'season', 'quarter'] as const).find((part) => fields[part] !== undefined);
  return kind(a) !== undefined && kind(a) === kind(b);
}

/** Days after a date that share its month: `May 7, 8 and 9`, `June 2 or 4`. Each becomes an expression of its own. */
function continueLists(words: WordReader, expressions: readonly Expression[]): Expression[] {
  const result: Expression[] = [];
  for (const [i, expression] of expressions.entries()) {
    result.push(expression);
    const { when } = expression;
    if (
      when.kind !== 'calendar' ||
      when.fields.day === undefined ||
      when.fields.month === undefined ||
      when.fields.year !== undefined ||
      expression.rule !== 'month-name-day'
    )
      continue;
    const limit = expressions[i + 1]?.first ?? words.count;
    let at = expression.last + 1;
    let previousDay = when.fields.day;
    const days: { day: number; at: number }[] = [];
    let closed = false;
    while (at < limit && !closed) {
      const byWord = /^(?:and|or)$/.test(words.folded(at)) && (words.spaced(at) || words.afterComma(at));
      const index = byWord ? at + 1 : at;
      const day =
        (byWord ? words.spaced(index) : words.afterComma(index)) && index < limit ? readDayOfMonth(words, index) : null;
      if (day === null || day <= previousDay) break;
      days.push({ day, at: index });
      previousDay = day;
      closed = byWord;
      at = index + 1;
    }
    // Only a list that `and` closes, before a mark or a small word: `May 7 and 8 people` counts people.
    const lastDay = days.at(-1);
    if (!closed || lastDay === undefined || !endsList(words, lastDay.at + 1)) continue;
    for (const { day, at: index } of days) {
      const word = words.at(index);
      result.push({
        ...expression,
        start: word.start,
        end: word.end,
        first: index,
        last: index,
        when: calendar({ month: when.fields.month, day }),
        modifier: null,
      });
    }
  }
  return result;
}

const AFTER_A_LIST =
  /^(?:in|at|on|for|to|with|and|as|by|the|were|was|are|will|of|from|after|before|when|he|she|it|they)$/;

function endsList(words: WordReader, at: number): boolean {
  return at >= words.count || !words.spaced(at) || AFTER_A_LIST.test(words.folded(at));
}
