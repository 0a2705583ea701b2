import type { DateRules } from '../date-rules.ts';
import type { Expression } from '../expression.ts';
import type { WordReader } from '../word-reader.ts';

/**
 * Drops what comes back and is no date (TIMEX3 SET): `in June each year`, `on May 9 of every year`.
 *
 * @param rules of the text's language
 * @returns the others, in their order
 */
export function dropRecurring(words: WordReader, expressions: readonly Expression[], rules: DateRules): Expression[] {
  return expressions.filter((expression) => {
    const recurs = rules.isRecurring(words, expression);
    if (recurs)
      words.explain?.add({
        code: 'dates.dropped',
        start: expression.start,
        end: expression.end,
        params: { rule: expression.rule, reason: 'recurring' },
      });
    return !recurs;
  });
}
