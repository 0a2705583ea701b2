import type { WordReader } from './word-reader.ts';

/** Marks before a number that make it an amount, a score, a decimal or part of a longer number. */
const AMOUNT_BEFORE = /[$€£¥₹₽₩#@.:+*/=\\]$|\d$/;
const AMOUNT_AFTER: ReadonlySet<string> = new Set('%°€£$¥₹₽₩٪％'.split(''));

/**
 * True where what stands before number `at` makes it an amount or part of a longer number: `$2000`, `1.990`, `x 1080`.
 *
 * @param words of the article
 * @param at index of the number
 */
export function hasAmountBefore(words: WordReader, at: number): boolean {
  const before = words.gap(at);
  // Where words stand without spaces, so do dates after a colon: `时间:3月5日`, but not `10:30`.
  if (before === ':' && words.unspaced && words.at(at - 1).shape !== 'digits') return false;
  if (before !== ' ' && AMOUNT_BEFORE.test(before) && !/[.:] $/.test(before)) return true;
  return /[×x]/.test(before) || words.folded(at - 1) === 'x';
}

/**
 * True where what stands after number `at` makes it an amount or part of a longer number: `2000%`, `1990.5`, `1920 × 1080`.
 *
 * @param words of the article
 * @param at index of the number
 */
export function hasAmountAfter(words: WordReader, at: number): boolean {
  if (AMOUNT_AFTER.has(words.charAfter(at))) return true;
  const next = words.at(at + 1);
  return /[×x]/.test(next.precedingText) || (next.shape === 'digits' && /^[.,:]$/.test(next.precedingText));
}
