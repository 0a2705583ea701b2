import type { ArticleText } from '../text/article-text.ts';

/** Words of fewer letters stay small in headlines: of, to, and. */
const LONG_WORD = 4;
/** A sentence of fewer long words may be names and nothing else. */
const FEWEST_LONG_WORDS = 5;
/** More are no headline but a list of names. */
const MOST_LONG_WORDS = 20;
/** Of a headline's long words at most one in this many is small. */
const SMALL_IN_HEADLINE = 6;

interface WordCount {
  long: number;
  small: number;
}

const isHeadline = ({ long, small }: WordCount) =>
  long >= FEWEST_LONG_WORDS && long <= MOST_LONG_WORDS && small * SMALL_IN_HEADLINE <= long;

function countLongWords({ words }: ArticleText, sentenceOf: Int32Array): Map<number, WordCount> {
  const counts = new Map<number, WordCount>();
  words.forEach((word, at) => {
    if (word.text.length < LONG_WORD || word.shape === 'digits') return;
    const sentence = sentenceOf[at] ?? 0;
    const count = counts.get(sentence) ?? { long: 0, small: 0 };
    count.long++;
    if (word.shape === 'lower') count.small++;
    counts.set(sentence, count);
  });
  return counts;
}

/**
 * Sentences without a full stop whose long words have capitals almost throughout. None where a capital is no evidence of a
 * name. Linear.
 *
 * @param sentenceOf for every word, the index of its sentence
 * @returns indexes of sentences
 */
export function findHeadlines(article: ArticleText, sentenceOf: Int32Array): Set<number> {
  if (!article.rules.caseCarriesNames) return new Set();
  const { text, sentences } = article;
  const endsOpen = (at: number) => {
    const end = sentences[at]?.end ?? 0;
    // A closing quotation mark may stand after the full stop.
    return !/[.!?\u2026]/.test(text.slice(end - 2, end));
  };
  const counts = countLongWords(article, sentenceOf);
  return new Set([...counts].filter(([at, count]) => isHeadline(count) && endsOpen(at)).map(([at]) => at));
}
