import type { Mention } from '../brief.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import type { TextRules } from './text-rules.ts';
import type { Word } from './words.ts';

/** A text with its words and sentences, read once and shared by all recognisers. */
export interface ArticleText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  /** Of the text's language. */
  readonly rules: TextRules;
}

/**
 * Splits a text into words and sentences by the rules of its language.
 *
 * @param text the article's text; offsets everywhere are UTF-16 units into it, end exclusive
 * @param rules words and sentences of the text's language
 */
export function readArticleText(text: string, rules: TextRules): ArticleText {
  return { text, words: rules.splitWords(text), sentences: splitSentences(text, rules), rules };
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

/**
 * Index of the sentence that holds `offset`; of the one before it where the offset lies between two; 0 at the start.
 *
 * @param article its text and sentences
 * @param offset in UTF-16 units
 */
export function sentenceIndexAt(article: ArticleText, offset: number): number {
  return Math.max(0, lastStartingBefore(article.sentences, offset));
}

/**
 * Index of the first word that starts at or after `offset`; the number of words where there is none.
 *
 * @param article its text and words
 * @param offset in UTF-16 units
 */
export function wordIndexFrom(article: ArticleText, offset: number): number {
  const index = lastStartingBefore(article.words, offset);
  return article.words[index]?.start === offset ? index : index + 1;
}

/**
 * UTF-16 units of the sentence kept on either side of a mention. A sentence of news has some 150; a paragraph without a full
 * stop may have any number, and would be kept once for each of its mentions.
 */
const SENTENCE_REACH = 300;

/** The offset of the space next to `from`, looking towards `towards` for at most 40 units; `from` where there is none. */
function atSpace(text: string, from: number, towards: number): number {
  const step = towards < from ? -1 : 1;
  for (let at = from; at !== towards && Math.abs(at - from) <= 40; at += step)
    if (/\s/.test(text.charAt(at))) return at;
  return from;
}

/**
 * The mention at [start, end) with the sentence around it, cut at a space where the sentence reaches further than
 * `SENTENCE_REACH` beyond the mention: what a mention keeps is bounded, whatever the text.
 *
 * @param start UTF-16 offset into `article.text` of the mention's first unit
 * @param end offset after its last unit
 */
export function mentionAt(article: ArticleText, start: number, end: number): Mention {
  const { text, sentences } = article;
  const sentence = sentences[sentenceIndexAt(article, start)] ?? { start, end };
  const last = sentences[sentenceIndexAt(article, Math.max(start, end - 1))] ?? sentence;
  const whole = { from: Math.min(start, sentence.start), to: Math.max(end, last.end) };
  const from = start - whole.from > SENTENCE_REACH ? atSpace(text, start - SENTENCE_REACH, start) : whole.from;
  const to = whole.to - end > SENTENCE_REACH ? atSpace(text, end + SENTENCE_REACH, end) : whole.to;
  return {
    start,
    end,
    text: text.slice(start, end),
    sentence: text.slice(from, to).trim(),
    sentenceStart: firstNonSpace(text, from),
  };
}

function firstNonSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}
