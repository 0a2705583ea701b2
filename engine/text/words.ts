import { remember, rememberSome } from '../lazy.ts';
import { foldWord } from './fold.ts';
import { addToHash, hashOf } from './word-hash.ts';

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
  /** Of `folded`: see `WordFilter`. */
  hash: number;
}

/** No word: stands beyond the ends of a text. */
export const NO_WORD: Word = { start: 0, end: 0, text: '', folded: '', shape: 'lower', precedingText: '', hash: 0 };

/** A run of letters, their marks and digits; soft hyphens and joiners belong to it. */
const WORD_PATTERN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200c\u200d]*/gu;

/** What an ASCII unit is in a word. */
const OUTSIDE = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 4;

const ASCII_KINDS = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/.test(character)) return LOWER;
  if (/[A-Z]/.test(character)) return UPPER;
  return /[0-9]/.test(character) ? DIGIT : OUTSIDE;
});

const SPACE = 0x20;

/** The bit that makes a small letter of an ASCII capital; small letters and digits have it. */
const SMALL = 0x20;

/** True for the dashes, quotation marks and dots of General Punctuation: news is full of them, and no pattern need be asked. */
const isPunctuation = (code: number): boolean => code >= 0x2010 && code <= 0x2027;

function shapeOf(text: string): Word['shape'] {
  if (/^\p{N}/u.test(text)) return 'digits';
  const first = text.charAt(0);
  if (first.toLowerCase() === first && first.toUpperCase() !== first) return 'lower';
  // Scripts without case (Arabic, Chinese) count as `initial`: their names are never lower case.
  return text.toUpperCase() === text && text.toLowerCase() !== text ? 'upper' : 'initial';
}

/** True for a word with a capital first letter, and for every word of a script without case. */
export const isCapitalised = (word: Word | undefined): boolean => word?.shape === 'initial' || word?.shape === 'upper';

/** Different words of other than ASCII letters that are kept with what follows from their letters: an article has fewer. */
const MOST_WORDS = 5_000;

/** What of a word of other than ASCII letters follows from them alone, by the way it is folded. */
const describerOf = remember((fold: (word: string) => string) =>
  rememberSome((text: string): Pick<Word, 'folded' | 'shape' | 'hash'> => {
    const folded = fold(text.replace(/[\u00ad\u200c\u200d]/g, ''));
    return { folded, shape: shapeOf(text), hash: hashOf(folded) };
  }, MOST_WORDS),
);

/** The shape of a word of ASCII letters and digits by its first unit and the kinds that it holds. */
function asciiShape(first: number, kinds: number): Word['shape'] {
  if (first === DIGIT) return 'digits';
  if (first === LOWER) return 'lower';
  return (kinds & LOWER) === 0 ? 'upper' : 'initial';
}

/** Walks through a text word by word. Most words of English news are ASCII and need neither Unicode's tables nor folding. */
class WordScanner {
  readonly words: Word[] = [];
  readonly #text: string;
  readonly #pattern: RegExp;
  readonly #describe: ReturnType<typeof describerOf>;
  #previousEnd = 0;

  constructor(text: string, pattern: RegExp, fold: (word: string) => string) {
    this.#text = text;
    // A copy: where a pattern looks next is its own state.
    this.#pattern = new RegExp(pattern);
    this.#describe = describerOf(fold);
  }

  scan(): Word[] {
    let at = 0;
    while (at < this.#text.length) {
      const code = this.#text.charCodeAt(at);
      if (code >= 0x80) at = isPunctuation(code) ? at + 1 : this.#addNext(at);
      else if (ASCII_KINDS[code] === OUTSIDE) at++;
      else at = this.#addAscii(at);
    }
    return this.words;
  }

  /** Adds the word at `start`, which begins with an ASCII letter or digit; gives the offset after it. */
  #addAscii(start: number): number {
    const text = this.#text;
    const first = ASCII_KINDS[text.charCodeAt(start)] ?? OUTSIDE;
    let kinds = 0;
    let hash = 0;
    let end = start;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code >= 0x80) {
        if (isPunctuation(code)) break;
        // Letters with marks, and marks, may go on with the word.
        return this.#addNext(start);
      }
      const kind = ASCII_KINDS[code] ?? OUTSIDE;
      if (kind === OUTSIDE) break;
      kinds |= kind;
      hash = addToHash(hash, code | SMALL);
    }
    // Some languages split digits from the letters they stand with.
    if ((kinds & DIGIT) !== 0 && kinds !== DIGIT) return this.#addNext(start);
    const word = text.slice(start, end);
    this.#add(start, word, (kinds & UPPER) === 0 ? word : word.toLowerCase(), asciiShape(first, kinds), hash);
    return end;
  }

  /** Adds the first word that begins at `from` or later; gives the offset after it, the text's length where there is none. */
  #addNext(from: number): number {
    this.#pattern.lastIndex = from;
    const match = this.#pattern.exec(this.#text);
    if (match === null) return this.#text.length;
    const [word] = match;
    const { folded, shape, hash } = this.#describe(word);
    this.#add(match.index, word, folded, shape, hash);
    return match.index + word.length;
  }

  #add(start: number, text: string, folded: string, shape: Word['shape'], hash: number): void {
    const end = start + text.length;
    const from = this.#previousEnd;
    const isSpaced = start === from + 1 && this.#text.charCodeAt(from) === SPACE;
    const precedingText = isSpaced ? ' ' : this.#text.slice(from, start);
    this.words.push({ start, end, text, folded, shape, precedingText, hash });
    this.#previousEnd = end;
  }
}

/**
 * All words of a text in order. Time is linear in its length.
 *
 * @param text the article's text
 * @param pattern what one word is, with the flags `g` and `u`; runs of letters and digits where left out; in any case a run of ASCII letters or of
 *   ASCII digits alone is one word
 * @param fold how words of other than ASCII letters are compared
 * @returns words with UTF-16 offsets into `text`, end exclusive
 */
export function splitWords(
  text: string,
  pattern: RegExp = WORD_PATTERN,
  fold: (word: string) => string = foldWord,
): Word[] {
  return new WordScanner(text, pattern, fold).scan();
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
