import type { ArticleText } from '../text/article-text.ts';
import { plainPunctuation } from '../text/fold.ts';
import type { Word } from '../text/words.ts';

const NOTHING: Word = { start: 0, end: 0, text: '', folded: '', shape: 'lower', glue: '' };

const PLAIN = /^[\n\x20-\x5f\x61-\x7e]*$/;

const SPACES = /^[ \u00a0\u2009\u202f]{1,3}$/;

/** The words of an article by index; beyond either end stand empty words, so that patterns need no bounds checks. */
export class WordReader {
  readonly article: ArticleText;

  constructor(article: ArticleText) {
    this.article = article;
  }

  get count(): number {
    return this.article.words.length;
  }

  at(index: number): Word {
    return this.article.words[index] ?? NOTHING;
  }

  /** Lower case, without accents; empty beyond the ends. */
  folded(index: number): string {
    return this.at(index).folded;
  }

  /** What stands before word `index`, with typographic dashes and quotes made plain. */
  gap(index: number): string {
    const { glue } = this.at(index);
    // Most glue is a space or plain ASCII: only the rest is worth the replacements.
    return glue === ' ' || PLAIN.test(glue) ? glue : plainPunctuation(glue);
  }

  /** True where only spaces stand between word `index` and the one before. */
  spaced(index: number): boolean {
    const { glue } = this.at(index);
    return index > 0 && (glue === ' ' || SPACES.test(glue));
  }

  /** Like `spaced`, or joined by a hyphen: `mid-1990s`, `third-quarter`. */
  joined(index: number): boolean {
    return this.spaced(index) || (index > 0 && this.gap(index) === '-');
  }

  /** True where a comma and spaces stand between word `index` and the one before. */
  afterComma(index: number): boolean {
    return index > 0 && /^, {0,2}$/.test(this.gap(index));
  }

  /** True for a capital first letter. */
  capital(index: number): boolean {
    const { shape } = this.at(index);
    return shape === 'initial' || shape === 'upper';
  }

  /** Index after the words given, or null where they do not follow from `index` on, each after spaces. */
  skip(index: number, ...expected: string[]): number | null {
    for (let i = 0; i < expected.length; i++) {
      if (this.folded(index + i) !== expected[i] || (index + i > 0 && !this.spaced(index + i))) return null;
    }
    return index + expected.length;
  }

  /** Index after a possessive `'s` that stands at `index`; `index` itself where none does. */
  afterPossessive(index: number): number {
    return this.folded(index) === 's' && this.gap(index) === "'" ? index + 1 : index;
  }

  /** The character right after word `index`. */
  charAfter(index: number): string {
    return this.article.text.charAt(this.at(index).end);
  }
}
