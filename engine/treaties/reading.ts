import type { ArticleText } from '../text/article-text.ts';
import type { TreatyIndex } from './index-treaties.ts';
import { readCountries } from './places.ts';

/** An article with what several recognisers look up in it, read once. */
export interface Reading {
  text: ArticleText;
  index: TreatyIndex;
  /** ISO day of the article. */
  day: string;
  countries: ReadonlyMap<string, number[]>;
  /** Indexes of the words that fold to a key. */
  wordsAt: ReadonlyMap<string, number[]>;
  /** Where phrases stand that were looked up before. */
  phrases: Map<string, readonly number[]>;
}

export function readArticle(text: ArticleText, index: TreatyIndex, day: string): Reading {
  const wordsAt = new Map<string, number[]>();
  text.words.forEach((word, i) => {
    const list = wordsAt.get(word.folded);
    if (list) list.push(i);
    else wordsAt.set(word.folded, [i]);
  });
  return { text, index, day, countries: readCountries(text, index.places), wordsAt, phrases: new Map() };
}

/** A stretch of the text that may name a treaty. `first` and `past` are indexes of words, end exclusive. */
export interface Span {
  start: number;
  end: number;
  first: number;
  past: number;
}

/** The span of some words of the text. */
export function spanOf(text: ArticleText, first: number, past: number): Span {
  return { first, past, start: text.words[first]?.start ?? 0, end: text.words[past - 1]?.end ?? 0 };
}

/** Offsets at which a phrase stands in the article, in order. Each phrase is looked up once. */
export function placesOf(reading: Reading, phrase: readonly string[]): readonly number[] {
  const key = phrase.join(' ');
  const before = reading.phrases.get(key);
  if (before) return before;
  const { words } = reading.text;
  const places: number[] = [];
  for (const at of reading.wordsAt.get(phrase[0] ?? '') ?? []) {
    if (phrase.every((word, i) => words[at + i]?.folded === word)) places.push(words[at]?.start ?? 0);
  }
  reading.phrases.set(key, places);
  return places;
}

/** Whether one of some offsets, given in order, lies in [from, to]. */
export function anyBetween(offsets: readonly number[], from: number, to: number): boolean {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? Infinity) < from) low = middle + 1;
    else high = middle;
  }
  return (offsets[low] ?? Infinity) <= to;
}
