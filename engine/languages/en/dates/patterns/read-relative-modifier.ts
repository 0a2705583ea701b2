import type { RelativeModifier } from '../../../../dates/expression.ts';
import type { WordReader } from '../../../../dates/word-reader.ts';
import { RELATIVE_MODIFIERS } from '../lexicon/relative-modifiers.ts';

/** `last`, `this past`, `the following` at word `at`: the modifier and the index of the word after it; null where none stands. */
export function readRelativeModifier(
  words: WordReader,
  at: number,
): { relative: RelativeModifier; next: number } | null {
  const relative = RELATIVE_MODIFIERS.get(words.folded(at));
  if (relative === undefined) return null;
  const following = RELATIVE_MODIFIERS.get(words.folded(at + 1));
  if (relative === 'this' && (following === 'past' || following === 'coming') && words.spaced(at + 1)) {
    return { relative: following, next: at + 2 };
  }
  return { relative, next: at + 1 };
}
