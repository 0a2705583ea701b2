import { describe, expect, it } from 'vitest';
import type { DateEntry } from '../../../engine/brief.ts';
import { type PatternCorpus, PUBLISHED } from '../../../engine/dates/date-corpus.ts';
import type { DateRules } from '../../../engine/dates/date-rules.ts';
import { findDates } from '../../../engine/dates/find-dates.ts';
import { findExpressions } from '../../../engine/dates/find-expressions.ts';
import { WordReader } from '../../../engine/dates/word-reader.ts';
import { createTrace } from '../../../engine/explain.ts';
import { type ArticleText, readArticleText } from '../../../engine/text/article-text.ts';
import type { TextRules } from '../../../engine/text/text-rules.ts';
import { readKnowledgeFiles } from '../../../knowledge/read-files.ts';

const { calendar } = readKnowledgeFiles();

/** The parts of a language pack that its dates need. */
interface DatesOf {
  text: TextRules;
  dates: DateRules;
}

/** What the engine tried at a sentence, one step a line: printed where a case fails. */
function explain(sentence: string, { text, dates }: DatesOf): string {
  const { trace, steps } = createTrace(0, sentence.length);
  findDates(readArticleText(sentence, text), dates, { published: PUBLISHED, taken: [], explain: trace });
  return steps
    .map(({ code, start, end, params }) => `${code} “${sentence.slice(start, end)}” ${JSON.stringify(params)}`)
    .join('\n');
}

/**
 * Runs a language's corpus: every pattern has accepted and rejected sentences, and does to each what the corpus says.
 *
 * @param countries how often a text names each country, where the corpus has days that differ by country
 */
export function runCorpus(
  pack: DatesOf,
  corpus: readonly PatternCorpus[],
  countries: (text: ArticleText) => ReadonlyMap<string, number> = () => new Map(),
): void {
  const find = (sentence: string): DateEntry[] => {
    const text = readArticleText(sentence, pack.text);
    return findDates(text, pack.dates, {
      published: PUBLISHED,
      taken: [],
      vague: true,
      countries: () => countries(text),
      ...(calendar && { facts: calendar }),
    });
  };
  const read = (sentence: string): { text: string; value: string }[] =>
    find(sentence).flatMap((entry) => entry.mentions.map(({ text }) => ({ text, value: entry.value })));

  describe('the corpus', () => {
    it('has accepted and rejected examples of every pattern', () => {
      const complete = corpus.filter(({ accepted, rejected }) => accepted.length > 0 && rejected.length > 0);
      expect(complete.map(({ pattern }) => pattern).sort()).toEqual(pack.dates.patterns.map(({ name }) => name).sort());
    });
  });

  describe.each(corpus)('$pattern', ({ pattern, accepted, rejected }) => {
    it.each(accepted)('reads “$mention” in “$sentence” as $value', ({ sentence, mention, value }) => {
      expect(read(sentence), explain(sentence, pack)).toContainEqual({ text: mention, value });
      const words = new WordReader(readArticleText(sentence, pack.text), pack.dates);
      expect(findExpressions(words, pack.dates).map(({ rule }) => rule)).toContain(pattern);
    });

    it.each(rejected)('reads nothing in “%s”', (sentence) => {
      const found = find(sentence).filter(({ rule }) => rule === pattern);
      expect(found, explain(sentence, pack)).toEqual([]);
    });
  });
}
