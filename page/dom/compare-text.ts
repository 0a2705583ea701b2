import { letterPattern } from './letter-pattern.ts';

const NO_LETTER_OR_DIGIT = letterPattern('[^\\p{L}\\p{N}]+', 'gu');
const LETTER_RUN = letterPattern('[\\p{L}\\p{M}]+', 'gu');
const WORD_OR_NUMBER = letterPattern('[\\p{L}\\p{N}]+', 'gu');
const ANY_LETTER = letterPattern('[\\p{L}]');
const ANY_DIGIT = letterPattern('[\\p{Nd}]');

/**
 * A text by its letters and digits alone, in lower case, so that punctuation and spaces tell no two headlines apart.
 *
 * @example lettersAndDigits('“Peace,” at last') // 'peaceatlast'
 */
export function lettersAndDigits(text: string): string {
  const words = text.toLowerCase();
  return words.replace(NO_LETTER_OR_DIGIT(words), '');
}

/** The words of a text as runs of letters, whatever stands between them. */
export const letterRuns = (text: string): string[] => text.match(LETTER_RUN(text)) ?? [];

/** The words and numbers of a text, in lower case. */
export const lowerCaseWords = (text: string): string[] => {
  const words = text.toLowerCase();
  return words.match(WORD_OR_NUMBER(words)) ?? [];
};

/** Whether a text has a letter of any script. */
export const hasLetter = (text: string): boolean => ANY_LETTER(text).test(text);

/** Whether a text has a digit of any script. */
export const hasDigit = (text: string): boolean => ANY_DIGIT(text).test(text);
