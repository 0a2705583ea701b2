import type { WordReader } from '../../../../dates/word-reader.ts';
import { SPORTS_WORDS } from '../lexicon/sports.ts';

/** Words looked at on each side: a sentence of news has about 25. */
const NEAR = 15;

/** True where a word of games stands near: there, quarters, halves and periods are parts of a match. */
export function isSportsSentence(words: WordReader, at: number): boolean {
  for (let i = Math.max(0, at - NEAR); i <= at + NEAR && i < words.count; i++) {
    if (SPORTS_WORDS.has(words.folded(i))) return true;
  }
  return false;
}
