import type { WordReader } from '../../../dates/word-reader.ts';
import { sentenceIndexAt } from '../../../text/article-text.ts';

/** True where word `at` opens a sentence, or a semicolon parts it from the word before: what stands beyond has another tense. */
export function endsClause(words: WordReader, at: number): boolean {
  const gap = words.gap(at);
  if (gap === ' ' || gap === '' || gap === '-') return false;
  if (/[!?;]/.test(gap)) return true;
  if (!/[.\n\u2026]/.test(gap)) return false;
  const { start } = words.at(at);
  const sentence = words.article.sentences[sentenceIndexAt(words.article, start)];
  return sentence !== undefined && sentence.start > words.at(at - 1).start;
}
