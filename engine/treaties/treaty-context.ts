import type { Trace } from '../explain.ts';
import { once } from '../lazy.ts';
import { groupByCountry } from '../places/find-places.ts';
import type { GazetteerMatch } from '../places/place.ts';
import type { ArticleText } from '../text/article-text.ts';
import type { TreatyIndex } from './index-treaties.ts';
import type { TreatyWords } from './treaty-words.ts';

/** An article with what several treaty recognisers look up in it, read once. */
export interface TreatyContext {
  article: ArticleText;
  index: TreatyIndex;
  /** Of the text's language. */
  rules: TreatyWords;
  /** ISO day of the article. */
  day: string;
  /** Every country the text names, by ISO code, with the offsets of its mentions in order. */
  countries: ReadonlyMap<string, number[]>;
  /** Indexes of the words that fold to a key. */
  wordsAt: () => ReadonlyMap<string, number[]>;
  /** Where phrases stand that were looked up before. */
  phrases: Map<string, readonly number[]>;
  /** Keeps what was tried, in explain mode. */
  explain: Trace | null;
}

/** What recognising treaties needs of an article beside its text. */
export interface TreatyArticle {
  /** ISO day of the article. */
  day: string;
  /** The places named in the text, in order. */
  places: readonly GazetteerMatch[];
  /** Given to learn what was tried: its steps begin with `treaties.`. */
  explain?: Trace | null;
}

/**
 * Prepares an article for the recognisers of treaties.
 *
 * @param facts `day`: ISO day of the article; `places`: the places named in the text, from `findPlaces`
 */
export function prepareTreatyContext(
  article: ArticleText,
  index: TreatyIndex,
  { day, places, explain = null }: TreatyArticle,
): TreatyContext {
  const wordsAt = once(() => {
    const found = new Map<string, number[]>();
    article.words.forEach((word, i) => {
      const list = found.get(word.folded);
      if (list) list.push(i);
      else found.set(word.folded, [i]);
    });
    return found;
  });
  const countries = new Map(
    [...groupByCountry(places)].map(([code, at]) => [code, at.map((word) => article.words[word]?.start ?? 0)]),
  );
  return { article, index, rules: index.rules, day, countries, wordsAt, phrases: new Map(), explain };
}

/** A stretch of the text in UTF-16 offsets and in words. `first` and `past` are indexes of words; both ends are exclusive. */
export interface WordSpan {
  start: number;
  end: number;
  first: number;
  past: number;
}

/**
 * The span of the words from `first` up to `past`, exclusive.
 *
 * @param first index of a word
 * @param past index of a word, exclusive
 */
export function spanOf(article: ArticleText, first: number, past: number): WordSpan {
  return { first, past, start: article.words[first]?.start ?? 0, end: article.words[past - 1]?.end ?? 0 };
}

/**
 * Offsets at which a phrase stands in the article, in order. Each phrase is looked up once.
 *
 * @param context the article's words
 * @param phrase its words, folded
 */
export function offsetsOf(context: TreatyContext, phrase: readonly string[]): readonly number[] {
  const key = phrase.join(' ');
  const before = context.phrases.get(key);
  if (before) return before;
  const { words } = context.article;
  const offsets: number[] = [];
  for (const at of context.wordsAt().get(phrase[0] ?? '') ?? []) {
    if (phrase.every((word, i) => words[at + i]?.folded === word)) offsets.push(words[at]?.start ?? 0);
  }
  context.phrases.set(key, offsets);
  return offsets;
}

/**
 * Whether one of some offsets, given in order, lies in [from, to].
 *
 * @param offsets UTF-16, in order
 * @param from inclusive
 * @param to inclusive
 */
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
