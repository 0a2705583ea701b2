import type { Expression } from '../expression.ts';
import type { WordReader } from '../word-reader.ts';

/**
 * The folded words and the marks between two expressions: `' of the '`.
 *
 * @param most words that may stand between
 * @returns null where more do
 */
export function textBetween(words: WordReader, a: Expression, b: Expression, most = 2): string | null {
  if (b.first - a.last - 1 > most) return null;
  let text = '';
  for (let i = a.last + 1; i <= b.first; i++) text += words.gap(i) + (i === b.first ? '' : words.folded(i));
  return text;
}
