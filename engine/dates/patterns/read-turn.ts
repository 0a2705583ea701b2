import { TURNS } from '../en/turns.ts';
import type { Turn } from '../expression.ts';
import type { WordReader } from '../word-reader.ts';

/** `last`, `this past`, `the following` at word `at`: the turn and the index of the word after it; null where none stands. */
export function readTurn(words: WordReader, at: number): { turn: Turn; next: number } | null {
  const turn = TURNS.get(words.folded(at));
  if (turn === undefined) return null;
  const following = TURNS.get(words.folded(at + 1));
  if (turn === 'this' && (following === 'past' || following === 'coming') && words.spaced(at + 1)) {
    return { turn: following, next: at + 2 };
  }
  return { turn, next: at + 1 };
}
