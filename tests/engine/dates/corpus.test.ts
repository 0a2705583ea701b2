import { describe, expect, it } from 'vitest';
import type { DateEntry } from '../../../engine/brief.ts';
import { PUBLISHED } from '../../../engine/dates/date-corpus.ts';
import { findDates } from '../../../engine/dates/find-dates.ts';
import { findExpressions } from '../../../engine/dates/find-expressions.ts';
import { WordReader } from '../../../engine/dates/word-reader.ts';
import { DAYS } from '../../../engine/languages/en/corpus/dates/days.ts';
import { MONTHS_AND_SEASONS } from '../../../engine/languages/en/corpus/dates/months-and-seasons.ts';
import { RELATIVE } from '../../../engine/languages/en/corpus/dates/relative.ts';
import { YEARS } from '../../../engine/languages/en/corpus/dates/years.ts';
import { en } from '../../../engine/languages/en/index.ts';
import { countCountries, findPlaces } from '../../../engine/places/find-places.ts';
import { indexGazetteer } from '../../../engine/places/index-gazetteer.ts';
import { readArticleText } from '../../../engine/text/article-text.ts';
import { readKnowledgeFiles } from '../../../knowledge/read-files.ts';

const CORPUS = [...DAYS, ...MONTHS_AND_SEASONS, ...YEARS, ...RELATIVE];

const knowledge = readKnowledgeFiles();
const gazetteer = indexGazetteer(knowledge, en, null);

function find(sentence: string): DateEntry[] {
  const text = readArticleText(sentence, en.text);
  return findDates(text, en.dates, {
    published: PUBLISHED,
    taken: [],
    ...(knowledge.calendar && { facts: knowledge.calendar }),
    vague: true,
    countries: () => countCountries(findPlaces(text, gazetteer)),
  });
}

const read = (sentence: string): { text: string; value: string }[] =>
  find(sentence).flatMap((entry) => entry.mentions.map(({ text }) => ({ text, value: entry.value })));

describe('the corpus', () => {
  it('has accepted and rejected examples of every pattern', () => {
    const complete = CORPUS.filter(({ accepted, rejected }) => accepted.length > 0 && rejected.length > 0);
    expect(complete.map(({ pattern }) => pattern).sort()).toEqual(en.dates.patterns.map(({ name }) => name).sort());
  });
});

describe.each(CORPUS)('$pattern', ({ pattern, accepted, rejected }) => {
  it.each(accepted)('reads “$mention” in “$sentence” as $value', ({ sentence, mention, value }) => {
    expect(read(sentence)).toContainEqual({ text: mention, value });
    expect(
      findExpressions(new WordReader(readArticleText(sentence, en.text), en.dates)).map(({ rule }) => rule),
    ).toContain(pattern);
  });

  it.each(rejected)('reads nothing in “%s”', (sentence) => {
    expect(find(sentence).filter(({ rule }) => rule === pattern)).toEqual([]);
  });
});
