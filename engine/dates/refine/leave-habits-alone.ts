import type { Expression } from '../expression.ts';
import type { WordReader } from '../word-reader.ts';

/** `in June each year`, `on May 9 of every year`: what comes back every year is no date. */
export function leaveHabitsAlone(words: WordReader, expressions: readonly Expression[]): Expression[] {
  return expressions.filter(({ last, when }) => {
    if (when.kind === 'calendar' && when.fields.year !== undefined) return true;
    const at = words.skip(last + 1, 'of') ?? last + 1;
    return words.skip(at, 'each', 'year') === null && words.skip(at, 'every', 'year') === null;
  });
}
