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
  // The stop of an abbreviation belongs to its expression: `30 Jul.`
  const own = Math.max(0, a.end - words.at(a.last).end);
  let text = '';
  for (let i = a.last + 1; i <= b.first; i++) text += words.gap(i) + (i === b.first ? '' : words.folded(i));
  return text.slice(own);
}
