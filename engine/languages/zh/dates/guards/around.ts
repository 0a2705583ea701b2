import { CHINESE_NUMERALS } from '../../../../dates/grammar/chinese-numerals.ts';
import type { WordReader } from '../../../../dates/word-reader.ts';

/** What stands around a date, character by character. */
export const NUMERALS: ReadonlySet<string> = new Set(CHINESE_NUMERALS);

/** The character that follows word `at` directly; empty where a mark or the end does. */
export const next = (words: WordReader, at: number): string => (words.spaced(at + 1) ? words.folded(at + 1) : '');
/** The character right before word `at`; empty where a mark or the beginning is. */
export const previous = (words: WordReader, at: number): string =>
  at > 0 && words.at(at).precedingText === '' ? words.folded(at - 1) : '';
/** Whether the text goes on with one of the phrases after word `at`. */
export const goesOnWith = (words: WordReader, at: number, phrases: readonly string[]): boolean =>
  phrases.some((phrase) =>
    [...phrase].every((character, i) => words.folded(at + 1 + i) === character && words.spaced(at + 1 + i)),
  );
