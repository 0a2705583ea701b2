import { foldWord } from './fold.ts';

/**
 * A run of letters, marks and digits. Hyphens, apostrophes and full stops separate words, so that `al-Assad`,
 * `al Assad`, `O'Brien` and `J.D.` come out as the same words however they are joined; `precedingText` tells the difference.
 */
export interface Word {
  /** UTF-16 offsets into the text, end exclusive. */
  start: number;
  end: number;
  text: string;
  /** Lower case, without accents. */
  folded: string;
  /** `lower`: iphone, of. `initial`: Putin, McCain. `upper`: PUTIN, UN, and single capital letters. `digits`: 1972. */
  shape: 'lower' | 'initial' | 'upper' | 'digits';
  /** What stands between the previous word (or the start of the text) and this one. */
  precedingText: string;
}

/** A run of letters, their marks and digits; soft hyphens and joiners belong to it. */
const WORD_PATTERN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200c\u200d]*/gu;

/** Most words of English news: they need neither Unicode's tables nor folding, which take most of the time. */
const ASCII_LOWER = /^[a-z][a-z0-9]*$/;
const ASCII = /^[A-Za-z0-9]+$/;

function shapeOf(text: string): Word['shape'] {
  if (/^\p{N}/u.test(text)) return 'digits';
  const first = text.charAt(0);
  if (first.toLowerCase() === first && first.toUpperCase() !== first) return 'lower';
  // Scripts without case (Arabic, Chinese) count as `initial`: their names are never lower case.
  return text.toUpperCase() === text && text.toLowerCase() !== text ? 'upper' : 'initial';
}

/** True for a word with a capital first letter, and for every word of a script without case. */
export const isCapitalised = (word: Word | undefined): boolean => word?.shape === 'initial' || word?.shape === 'upper';

/** What of a word follows from its letters alone. */
function describeWord(text: string, fold: (word: string) => string): Pick<Word, 'folded' | 'shape'> {
  if (ASCII_LOWER.test(text)) return { folded: text, shape: 'lower' };
  const folded = ASCII.test(text) ? text.toLowerCase() : fold(text.replace(/[\u00ad\u200c\u200d]/g, ''));
  return { folded, shape: shapeOf(text) };
}

/**
 * All words of a text in order. Time is linear in its length.
 *
 * @param text the article's text
 * @param pattern what one word is, with the flags `g` and `u`; runs of letters and digits where left out
 * @param fold how words of other than ASCII letters are compared
 * @returns words with UTF-16 offsets into `text`, end exclusive
 */
export function splitWords(
  text: string,
  pattern: RegExp = WORD_PATTERN,
  fold: (word: string) => string = foldWord,
): Word[] {
  const words: Word[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const raw = match[0];
    const end = start + raw.length;
    words.push({ start, end, text: raw, ...describeWord(raw, fold), precedingText: text.slice(previousEnd, start) });
    previousEnd = end;
  }
  return words;
}

/** One character of Han, Kana or Bopomofo is a word of its own; anything else is a run as above. */
const CHARACTER_WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u30fc]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u30fc])[\p{L}\p{N}])(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u30fc])[\p{L}\p{M}\p{N}\u00ad\u200c\u200d])*/gu;

/**
 * The words of a script without spaces: one for each character, so that a name can begin at any of them; runs of Latin
 * letters and of digits stay whole.
 *
 * @param text the article's text
 * @param fold how words are compared
 * @returns words with UTF-16 offsets into `text`, end exclusive
 */
export function splitCharacters(text: string, fold: (word: string) => string = foldWord): Word[] {
  return splitWords(text, CHARACTER_WORD, fold);
}
