import { calendar, type Expression } from '../../../dates/expression.ts';
import type { WordReader } from '../../../dates/word-reader.ts';
import { readDayOfMonth } from './patterns/read-month.ts';
import { readYearAfter } from './patterns/read-year.ts';

/** A bare day that goes on with a list, and the word it is. */
interface ListedDay {
  day: number;
  at: number;
}

const AFTER_A_LIST =
  /^(?:in|at|on|for|to|with|and|as|by|the|were|was|are|will|of|from|after|before|when|he|she|it|they)$/;

/** Only before a mark or a small word does a list end: `May 7 and 8 people` counts people. */
const endsList = (words: WordReader, at: number): boolean =>
  at >= words.count || !words.spaced(at) || AFTER_A_LIST.test(words.folded(at));

/** The days after `expression` up to word `limit`; none where no `and` or `or` closes the list. */
function readListedDays(words: WordReader, expression: Expression, firstDay: number, limit: number): ListedDay[] {
  const days: ListedDay[] = [];
  let at = expression.last + 1;
  let previousDay = firstDay;
  while (at < limit) {
    const closes = /^(?:and|or)$/.test(words.folded(at)) && (words.spaced(at) || words.afterComma(at));
    const index = closes ? at + 1 : at;
    const follows = closes ? words.spaced(index) : words.afterComma(index);
    const day = follows && index < limit ? readDayOfMonth(words, index) : null;
    if (day === null || day <= previousDay) return [];
    days.push({ day, at: index });
    if (closes) return endsList(words, index + 1) ? days : [];
    previousDay = day;
    at = index + 1;
  }
  return [];
}

/** Days after a date that share its month and the year at their end: `May 7, 8 and 9`, `June 2 or 4, 2023`. Each is an expression. */
export function continueLists(words: WordReader, expressions: readonly Expression[]): Expression[] {
  const continued: Expression[] = [];
  for (const [i, expression] of expressions.entries()) {
    // The year at the end of a list belongs to its last day.
    if (expression.first <= (continued.at(-1)?.last ?? -1)) continue;
    continued.push(...withListedDays(words, expression, expressions[i + 1]?.first ?? words.count));
  }
  return continued;
}

/** An expression with the days of the list it opens, up to word `limit`. */
function withListedDays(words: WordReader, expression: Expression, limit: number): Expression[] {
  const { when } = expression;
  if (when.kind !== 'calendar' || expression.rule !== 'month-name-day') return [expression];
  const { day: firstDay, month, year } = when.fields;
  if (firstDay === undefined || month === undefined || year !== undefined) return [expression];
  const days = readListedDays(words, expression, firstDay, limit);
  const end = days.at(-1);
  if (end === undefined) return [expression];
  const shared = readYearAfter(words, end.at + 1);
  const fields = shared === null ? { month } : { month, year: shared.year };
  const listed = days.map(({ day, at }): Expression => {
    const last = shared !== null && at === end.at ? shared.last : at;
    const span = { start: words.at(at).start, end: words.at(last).end, first: at, last };
    return { ...expression, ...span, when: calendar({ ...fields, day }), modifier: null };
  });
  return [{ ...expression, when: { ...when, fields: { ...when.fields, ...fields } } }, ...listed];
}
