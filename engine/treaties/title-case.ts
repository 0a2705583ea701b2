import { sentenceIndexAt } from '../text/article-text.ts';
import type { TreatyContext } from './treaty-context.ts';

/** Characters to each side that are looked at; no headline is longer. */
const HEADLINE = 200;

/**
 * Whether the line around a phrase is a headline in title case or in capitals, where capitals say nothing: no full stop
 * at its end and no longer word in lower case beside the phrase (titles keep `of`, `and`, `with` small). Never in a
 * language where capitals say nothing anyway.
 *
 * @param phrase UTF-16 offsets into the text, end exclusive
 */
export function isTitleCase(context: TreatyContext, phrase: { start: number; end: number }): boolean {
  if (!context.index.text.caseCarriesNames) return false;
  const { text, sentences } = context.text;
  const sentence = sentences[sentenceIndexAt(context.text, phrase.start)];
  if (!sentence || /[.!?\u2026]["'\u2019\u201d)]{0,3}$/.test(text.slice(sentence.end - 4, sentence.end))) return false;
  const from = Math.max(sentence.start, phrase.start - HEADLINE);
  const to = Math.min(sentence.end, phrase.end + HEADLINE);
  const around = `${text.slice(from, phrase.start)} ${text.slice(phrase.end, to)}`;
  return !/(?<!\p{L})\p{Ll}{5,}/u.test(around);
}
