import type { Mention } from '../brief.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { splitWords, type Word } from './words.ts';

/** A text with its words and sentences, read once and shared by all recognisers. */
export interface ArticleText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
}

/** Splits a text into words and sentences. Offsets everywhere are UTF-16 units into `text`. */
export function readArticleText(text: string): ArticleText {
  return { text, words: splitWords(text), sentences: splitSentences(text) };
}

/** Index of the last item of an ordered list that starts at or before `offset`; -1 where all start after it. */
function lastStartingBefore(items: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Index of the sentence that holds `offset`; of the one before it where the offset lies between two; 0 at the start. */
export function sentenceIndexAt(article: ArticleText, offset: number): number {
  return Math.max(0, lastStartingBefore(article.sentences, offset));
}

/** Index of the first word that starts at or after `offset`; the number of words where there is none. */
export function wordIndexFrom(article: ArticleText, offset: number): number {
  const index = lastStartingBefore(article.words, offset);
  return article.words[index]?.start === offset ? index : index + 1;
}

/** The mention at [start, end) with the sentence around it. */
export function mentionAt(article: ArticleText, start: number, end: number): Mention {
  const sentence = article.sentences[sentenceIndexAt(article, start)] ?? { start, end };
  const last = article.sentences[sentenceIndexAt(article, Math.max(start, end - 1))] ?? sentence;
  const sentenceEnd = Math.max(end, last.end);
  return {
    start,
    end,
    text: article.text.slice(start, end),
    sentence: article.text.slice(Math.min(start, sentence.start), sentenceEnd),
    sentenceStart: Math.min(start, sentence.start),
  };
}
