import { calendar, type Expression } from '../../../dates/expression.ts';
import type { WordReader } from '../../../dates/word-reader.ts';
import { readDayOfMonth } from './patterns/read-month.ts';

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

/** Days after a date that share its month: `May 7, 8 and 9`, `June 2 or 4`. Each becomes an expression of its own. */
export function continueLists(words: WordReader, expressions: readonly Expression[]): Expression[] {
  return expressions.flatMap((expression, i) => {
    const { when } = expression;
    if (when.kind !== 'calendar' || expression.rule !== 'month-name-day') return [expression];
    const { day: firstDay, month, year } = when.fields;
    if (firstDay === undefined || month === undefined || year !== undefined) return [expression];
    const limit = expressions[i + 1]?.first ?? words.count;
    const listed = readListedDays(words, expression, firstDay, limit).map(({ day, at }): Expression => {
      const { start, end } = words.at(at);
      return { ...expression, start, end, first: at, last: at, when: calendar({ month, day }), modifier: null };
    });
    return [expression, ...listed];
  });
}
