import { expect, test } from 'vitest';
import { TREATIES } from '../../../engine/languages/en/corpus/treaties/index.ts';
import { en } from '../../../engine/languages/en/index.ts';
import { runTreatyCorpora } from './run-corpus.ts';

runTreatyCorpora(TREATIES, en, null);

test('the corpus is large enough to mean something', () => {
  expect(TREATIES.flatMap((corpus) => corpus.sentences).length).toBeGreaterThanOrEqual(200);
});
