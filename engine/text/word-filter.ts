import type { TextRules } from './text-rules.ts';
import { hashOf } from './word-hash.ts';
import type { Word } from './words.ts';

/** Bits of the table for each word in it: one word in sixteen that is not in it passes nevertheless. */
const BITS_PER_WORD = 16;

/**
 * Says of nearly every word that is in no table that it is in none (a Bloom filter of one hash). The hash is made while the text is
 * split into words, so a common word costs one bit in a table of a few kilobytes; a look-up in a Map has the letters hashed and goes
 * to several places of the heap, and each recogniser would make its own.
 */
export class WordFilter {
  readonly #bits: Uint32Array;
  readonly #mask: number;

  /** @param words folded */
  constructor(words: ReadonlySet<string> | ReadonlyMap<string, unknown>) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(32, BITS_PER_WORD * words.size)));
    this.#bits = new Uint32Array(size / 32);
    this.#mask = size - 1;
    for (const word of words.keys()) {
      const place = this.#placeOf(hashOf(word));
      this.#bits[place >>> 5] = (this.#bits[place >>> 5] ?? 0) | (1 << (place & 31));
    }
  }

  /** False for a word that is surely not among the words of the filter. */
  mayHave({ hash }: Pick<Word, 'hash'>): boolean {
    const place = this.#placeOf(hash);
    return ((this.#bits[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
  }

  /** FNV's high bits are its best. */
  #placeOf(hash: number): number {
    return (hash ^ (hash >>> 14)) & this.#mask;
  }
}

/** The `stems` of a language whose names stand in texts as they are listed. */
export const asItStands = (folded: string): readonly string[] => [folded];

/** Lets every word pass: in a language with stems the letters of a word say nothing of those it may stand for. */
const EVERY_WORD = { mayHave: () => true };

/**
 * A filter of words that are looked up by their stems.
 *
 * @param words folded, as names are listed by them
 */
export const filterByStems = (
  words: ReadonlySet<string> | ReadonlyMap<string, unknown>,
  { stems }: Pick<TextRules, 'stems'>,
): Pick<WordFilter, 'mayHave'> => (stems === asItStands ? new WordFilter(words) : EVERY_WORD);
