import { expect, test } from 'vitest';
import { names } from '../../../engine/languages/en/corpus/leaders/names.ts';
import { namesakes } from '../../../engine/languages/en/corpus/leaders/namesakes.ts';
import { statedInArticle } from '../../../engine/languages/en/corpus/leaders/stated-in-article.ts';
import { surnames } from '../../../engine/languages/en/corpus/leaders/surnames.ts';
import { things } from '../../../engine/languages/en/corpus/leaders/things.ts';
import { titles } from '../../../engine/languages/en/corpus/leaders/titles.ts';
import { en } from '../../../engine/languages/en/index.ts';
import type { LeaderCase } from '../../../engine/leaders/leader-corpus.ts';
import { runLeaderCorpus } from './run-corpus.ts';

const corpora = { names, surnames, titles, namesakes, things, statedInArticle };

runLeaderCorpus(en, null, corpora);

test('the corpus has at least 150 sentences, each once', () => {
  const cases = Object.values(corpora).flatMap((kinds) => Object.values<LeaderCase[]>(kinds).flat());
  expect(cases.length).toBeGreaterThanOrEqual(150);
  expect(new Set(cases.map(({ day, text }) => day + text)).size).toBe(cases.length);
});
