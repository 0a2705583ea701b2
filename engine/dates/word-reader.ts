import type { Trace } from '../explain.ts';
import type { ArticleText } from '../text/article-text.ts';
import { plainPunctuation } from '../text/fold.ts';
import { NO_WORD, type Word } from '../text/words.ts';
import { readDigits } from './digits.ts';

const PLAIN_GAP = /^[\n\x20-\x5f\x61-\x7e]*$/;

const SPACES = /^[ \u00a0\u2009\u202f\u3000]{1,3}$/;

/** Options of a reader of words. */
export interface WordReaderOptions {
  /** Region of the page's language, as in BCP 47: `GB` of `en-GB`. Decides the order of numeric dates where it can. */
  region?: string | null;
  explain?: Trace;
}

/** The words of an article by index; beyond either end stand empty words, so that patterns need no bounds checks. */
export class WordReader {
  readonly article: ArticleText;
  /** True for a script without spaces between words: there a word also follows the one before it directly. */
  readonly unspaced: boolean;
  readonly region: string | null;
  readonly explain: Trace | null;

  constructor(article: ArticleText, { unspaced }: { unspaced: boolean }, options: WordReaderOptions = {}) {
    this.article = article;
    this.unspaced = unspaced;
    this.region = options.region ?? null;
    this.explain = options.explain ?? null;
  }

  get count(): number {
    return this.article.words.length;
  }

  at(index: number): Word {
    return this.article.words[index] ?? NO_WORD;
  }

  /** The word as its pack compares words; empty beyond the ends. */
  folded(index: number): string {
    return this.at(index).folded;
  }

  /** What stands before word `index`, with typographic dashes and quotes made plain. */
  gap(index: number): string {
    const { precedingText } = this.at(index);
    // Most of it is a space or plain ASCII: only the rest is worth the replacements.
    return precedingText === ' ' || PLAIN_GAP.test(precedingText) ? precedingText : plainPunctuation(precedingText);
  }

  /** True where only spaces stand between word `index` and the one before; in a script without spaces, also nothing. */
  spaced(index: number): boolean {
    const { precedingText } = this.at(index);
    if (index <= 0 || index >= this.count) return false;
    return precedingText === ' ' || SPACES.test(precedingText) || (precedingText === '' && this.unspaced);
  }

  /** Like `spaced`, or joined by a hyphen: `mid-1990s`, `third-quarter`. */
  joined(index: number): boolean {
    return this.spaced(index) || (index > 0 && this.gap(index) === '-');
  }

  /** True where a comma and spaces stand between word `index` and the one before. */
  afterComma(index: number): boolean {
    return index > 0 && /^[,،、，] {0,2}$/.test(this.gap(index));
  }

  /** True for a capital first letter; in a script without case, for every word. */
  capital(index: number): boolean {
    const { shape } = this.at(index);
    return shape === 'initial' || shape === 'upper';
  }

  /** The number that word `index` writes in digits of any script, at most `longest` of them; null where it is no such word. */
  number(index: number, longest = 4): number | null {
    const { shape, text } = this.at(index);
    return shape === 'digits' && text.length <= longest ? readDigits(text) : null;
  }

  /** Index after the words given, or null where they do not follow from `index` on, each after spaces. */
  skip(index: number, ...expected: readonly string[]): number | null {
    for (let i = 0; i < expected.length; i++) {
      if (this.folded(index + i) !== expected[i] || (index + i > 0 && !this.spaced(index + i))) return null;
    }
    return index + expected.length;
  }

  /** The character right after word `index`. */
  charAfter(index: number): string {
    return this.article.text.charAt(this.at(index).end);
  }
}
