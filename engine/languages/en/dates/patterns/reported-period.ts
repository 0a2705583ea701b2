import type { WordReader } from '../../../../dates/word-reader.ts';
import { readCardinal } from '../lexicon/numbers.ts';

/** Words looked back at for what a comparison is of: about two sentences of a report of earnings. */
const WORDS_TO_REPORT = 60;

/** Words between a comparison and the year it names: `compared with a loss of $3 million, or 20 cents a share, last year`. */
const COMPARISON = 18;

/** Words after which an amount of another time is given. */
const COMPARES = /^(?:compared|compares|compare|versus|against|from|than)$/;

/** `for the year`, `this year`, `the fiscal year`; not `the year-ago period`. */
const isWholeYear = (words: WordReader, at: number): boolean =>
  words.gap(at + 1) !== '-' &&
  (/^(?:this|full|fiscal|entire|whole)$/.test(words.folded(at - 1)) || words.skip(at - 2, 'for', 'the') !== null);

/** True where the figures before word `at` are those of a year or of several months, so that no one quarter is compared. */
export function reportsOnYear(words: WordReader, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - WORDS_TO_REPORT); index--) {
    const word = words.folded(index);
    if (word === 'quarter' || word === 'quarterly') return false;
    const months = word === 'months' ? readCardinal(words.folded(index - 1)) : null;
    if (months === 6 || months === 9) return true;
    if (word === 'year' && isWholeYear(words, index)) return true;
  }
  return false;
}

/** True for a sum of money or a share at word `at`: `$3 million`, `16 cents`, `12%`. */
const isAmount = (words: WordReader, at: number): boolean =>
  words.at(at).shape === 'digits' &&
  (/[$€£¥]$/.test(words.gap(at)) ||
    /^%/.test(words.gap(at + 1)) ||
    /^(?:million|billion|trillion|cents?|percent)$/.test(words.folded(at + 1)));

/** True where word `at` follows the amount that a figure is compared with: `up from $3 million [last year]`. */
export function followsComparison(words: WordReader, at: number): boolean {
  let hasAmount = isAmount(words, at + 3) && words.folded(at + 2) === 's';
  for (let index = at - 1; index >= Math.max(0, at - COMPARISON); index--) {
    if (/[.!?;]\s/.test(words.gap(index + 1))) return false;
    hasAmount ||= isAmount(words, index);
    if (COMPARES.test(words.folded(index))) return hasAmount;
  }
  return false;
}
