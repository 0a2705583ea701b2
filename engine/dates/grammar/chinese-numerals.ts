import type { WordReader } from '../word-reader.ts';
import type { PhraseReading } from './phrases.ts';

/** Digits of Chinese and Japanese numerals; `两` is two before a measure word. */
const DIGIT_VALUES: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Multipliers below a thousand, as dates and amounts of time have them. */
const MULTIPLIERS: Readonly<Record<string, number>> = { 十: 10, 百: 100 };
const SHORT_TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };

/** Longest numeral read: `二〇二五`, `一百一十四`. */
const LONGEST_NUMERAL = 5;

/** Written digit by digit: `二〇二五` 2025, `九八` 98. */
function byDigits(numeral: readonly string[]): number | null {
  let value = 0;
  for (const character of numeral) {
    const digit = DIGIT_VALUES[character];
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
}

/** Written with tens and hundreds: `十五` 15, `二十` 20, `廿三` 23, `一百` 100. */
function byPlaces(numeral: readonly string[]): number | null {
  let value = 0;
  let digit: number | null = null;
  for (const character of numeral) {
    const short = SHORT_TENS[character];
    const place = MULTIPLIERS[character];
    if (short !== undefined) value += short;
    else if (place !== undefined) {
      value += (digit ?? 1) * place;
      digit = null;
    } else if (digit !== null || DIGIT_VALUES[character] === undefined) return null;
    else digit = DIGIT_VALUES[character] ?? 0;
  }
  return value + (digit ?? 0);
}

/** The characters that can open a numeral. */
export const CHINESE_NUMERALS: readonly string[] = [DIGIT_VALUES, MULTIPLIERS, SHORT_TENS].flatMap((table) =>
  Object.keys(table),
);

const NUMERAL_CHARACTERS: ReadonlySet<string> = new Set(CHINESE_NUMERALS);

/**
 * A number in Chinese numerals from word `at` on, where each character is a word: for `DateLexicon.readNumeral`.
 *
 * @param words of the article, a character each
 * @param at index of the first
 * @returns the reading of the whole run of numerals, if it is a number; shorter ones would be parts of it
 * @example readChineseNumeral(words, at) // 二十五: [{ value: 25, last: at + 2 }]
 */
export function readChineseNumeral(words: WordReader, at: number): PhraseReading<number>[] {
  const numeral: string[] = [];
  while (numeral.length <= LONGEST_NUMERAL && NUMERAL_CHARACTERS.has(words.folded(at + numeral.length))) {
    if (numeral.length > 0 && words.at(at + numeral.length).precedingText !== '') break;
    numeral.push(words.folded(at + numeral.length));
  }
  if (numeral.length === 0 || numeral.length > LONGEST_NUMERAL) return [];
  const value = byDigits(numeral) ?? byPlaces(numeral);
  return value === null ? [] : [{ value, last: at + numeral.length - 1 }];
}
