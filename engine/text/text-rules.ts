import type { Word } from './words.ts';

/** What a language says of its words and sentences, before anything is recognised in them. */
export interface TextRules {
  /**
   * A word as it is compared: names of the knowledge and words of a text go through the same function.
   *
   * @param word one word as written
   * @returns the folded word; its length says nothing of the word's, so offsets never come from it
   */
  fold(word: string): string;
  /**
   * All words of a text in order. Scripts that write no spaces give one word for each character, so that a gazetteer
   * finds names at any of them.
   *
   * @param text the article's text
   * @returns words with UTF-16 offsets into `text`, end exclusive; linear in its length
   */
  splitWords(text: string): Word[];
  /**
   * The forms a word may stand for in a gazetteer: the folded word itself first, then possible base forms (a Russian
   * nominative, an Arabic name without its clitic, a German name without the genitive's `s`).
   *
   * @param folded a word as `fold` gives it
   * @returns at least the word itself; a form that no name has costs one look-up and nothing else
   */
  stems(folded: string): readonly string[];
  /** True where names have a capital first letter and most other words have none; false in German and without case. */
  readonly caseCarriesNames: boolean;
  /** Folded words whose full stop ends no sentence where a capital or a digit follows: `mr`, `gen`, `sept`. */
  readonly abbreviations: ReadonlySet<string>;
  /** Of the abbreviations, those that close a sentence where a sentence's opening word follows: `inc`, `etc`. */
  readonly closingAbbreviations: ReadonlySet<string>;
  /** Words, as written, that open a sentence far more often than they follow an abbreviation inside one. */
  readonly sentenceOpeners: ReadonlySet<string>;
  /** True where a full stop after digits marks an ordinal and ends no sentence by itself: `am 24. Februar`. */
  readonly ordinalFullStop: boolean;
}
