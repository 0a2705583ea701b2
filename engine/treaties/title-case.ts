import { sentenceIndexAt } from '../text/article-text.ts';
import type { TreatyContext } from './treaty-context.ts';

/** Characters to each side that are looked at; no headline is longer. */
const HEADLINE = 200;

const STOP = /[.!?\u2026]["'\u2019\u201d)]{0,3}$/;
/** A longer word in small letters: titles keep only `of`, `and`, `with` small. */
const LONG_SMALL = /(?<!\p{L})\p{Ll}{5,}/u;
const WORDS_TO_JUDGE = 3;

/**
 * Whether the line around a phrase is a headline in title case or in capitals, where capitals say nothing: no full stop
 * at its end and no longer word in lower case beside the phrase; or, with stops, hardly a word but capitals. Never in a
 * language where capitals say nothing anyway.
 *
 * @param phrase UTF-16 offsets into the text, end exclusive
 */
export function isTitleCase(context: TreatyContext, phrase: { start: number; end: number }): boolean {
  if (!context.index.text.caseCarriesNames) return false;
  const { text, sentences } = context.article;
  const sentence = sentences[sentenceIndexAt(context.article, phrase.start)];
  if (!sentence) return false;
  if (STOP.test(text.slice(sentence.end - 4, sentence.end))) return isHeadlineOfSentences(text, phrase);
  return !LONG_SMALL.test(headlineAround(text, phrase, sentence.start, sentence.end));
}

/** The text beside a phrase from one offset to another, at most a headline's length to each side. */
function headlineAround(text: string, phrase: { start: number; end: number }, from: number, to: number): string {
  const before = text.slice(Math.max(from, phrase.start - HEADLINE), phrase.start);
  return `${before} ${text.slice(phrase.end, Math.min(to, phrase.end + HEADLINE))}`;
}

/** A headline of two sentences, each with its stop: of its words of four letters, at least three, none is small. */
function isHeadlineOfSentences(text: string, phrase: { start: number; end: number }): boolean {
  const from = text.lastIndexOf('\n', Math.max(0, phrase.start - 1)) + 1;
  const end = text.indexOf('\n', phrase.end);
  const beside = headlineAround(text, phrase, from, end < 0 ? text.length : end);
  const words = beside.match(/(?<!\p{L})\p{L}{4,}/gu) ?? [];
  return words.length >= WORDS_TO_JUDGE && words.every((word) => /^\p{Lu}/u.test(word));
}
