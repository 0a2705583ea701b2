import type { WordReader } from '../../../../dates/word-reader.ts';

/** True for the `s` of a possessive `'s` at word `at`. */
export const isPossessiveS = (words: WordReader, at: number): boolean =>
  words.folded(at) === 's' && words.gap(at) === "'";

/** Index after a possessive `'s` that stands at word `at`; `at` itself where none does. */
export const afterPossessive = (words: WordReader, at: number): number => (isPossessiveS(words, at) ? at + 1 : at);
