import { MODIFIERS, OF_AMOUNTS } from '../en/modifiers.ts';
import type { Expression } from '../expression.ts';
import type { WordReader } from '../word-reader.ts';

/** By last word, so that the words before an expression are looked up once. */
const BY_LAST_WORD = new Map<
  string,
  { words: readonly string[]; phrase: string; modifier: (typeof MODIFIERS)[number][1] }[]
>();
for (const [phrase, modifier] of MODIFIERS) {
  const words = phrase.split(' ');
  const last = words.at(-1) ?? '';
  const list = BY_LAST_WORD.get(last) ?? [];
  BY_LAST_WORD.set(
    last,
    [...list, { words, phrase, modifier }].sort((a, b) => b.words.length - a.words.length),
  );
}

const isAmount = (expression: Expression) => expression.when.kind === 'shift' && expression.rule === 'units-away';

/** Adds `early`, `the end of`, `later`, `about` and the like to the expression they stand before. */
export function absorbModifiers(words: WordReader, expressions: readonly Expression[]): Expression[] {
  return expressions.map((expression, index) => {
    if (expression.when.kind === 'vague') return expression;
    const lowest = (expressions[index - 1]?.last ?? -1) + 1;
    const { first } = expression;
    // An article between is part of the expression: `the end of the [third quarter]`, `the early [1990s]`.
    const the = words.folded(first - 1) === 'the' && words.spaced(first) && first - 1 >= lowest ? 1 : 0;
    for (const skipped of the === 1 ? [1, 0] : [0]) {
      const end = first - 1 - skipped;
      if (!words.joined(end + 1)) continue;
      for (const entry of BY_LAST_WORD.get(words.folded(end)) ?? []) {
        const from = end - entry.words.length + 1;
        if (
          from < lowest ||
          !entry.words.every((word, i) => words.folded(from + i) === word && (i === 0 || words.spaced(from + i)))
        )
          continue;
        if (OF_AMOUNTS.has(entry.phrase) !== isAmount(expression) && OF_AMOUNTS.has(entry.phrase)) continue;
        if ((entry.phrase === 'later' || entry.phrase === 'earlier') && !goesWithTurn(expression)) continue;
        return {
          ...expression,
          first: from,
          start: words.at(from).start,
          modifier: entry.modifier ?? expression.modifier,
        };
      }
    }
    return expression;
  });
}

/** `later this year`, `earlier Sunday`; but `two days later Friday` is not `later Friday`. */
function goesWithTurn({ when }: Expression): boolean {
  if (when.kind === 'calendar') return true;
  return when.kind !== 'range' && when.kind !== 'vague';
}
