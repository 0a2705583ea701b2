import { describe, expect, test } from 'vitest';
import { readKnowledgeFiles } from '../../../knowledge/read-files.ts';
import { context } from './corpus/context.ts';
import { furtherMentions, joined, provisions } from './corpus/joined.ts';
import { names } from './corpus/names.ts';
import { type Corpus, type Marked, readMarks } from './corpus/read-marks.ts';
import { rejected } from './corpus/rejected.ts';
import { unknown } from './corpus/unknown.ts';
import { treatyFinder } from './treaty-finder.ts';

const files = readKnowledgeFiles();
const { find } = treatyFinder(files);

/** Whether a sentence's meaning can be found: no file is needed for what only the article knows. */
const isWritten = (means: string) => means.startsWith('?') || means in files.treaties;

/** Every mention in order, in the form of the corpus's marks. */
function findMarked(text: string, day: string): Marked[] {
  return find(text, day)
    .flatMap((entry) => {
      const unsure = entry.candidates.map((candidate) => candidate.id).sort();
      const means = entry.id ?? (unsure.length > 0 ? unsure.join('|') : `?${entry.signed ?? ''}`);
      return entry.mentions.map((mention) => ({ mention, means }));
    })
    .sort((a, b) => a.mention.start - b.mention.start)
    .map(({ mention, means }) => ({ text: mention.text, means }));
}

for (const corpus of [names, context, joined, furtherMentions, provisions, unknown, rejected] satisfies Corpus[]) {
  describe(corpus.about, () => {
    test.for(corpus.sentences)('%s', (marked, { skip }) => {
      const { text, expected } = readMarks(marked);
      const missing = expected.flatMap(({ means }) => means.split('|')).filter((id) => !isWritten(id));
      skip(missing.length > 0, `needs knowledge/treaties/${missing[0]}.json`);
      expect(findMarked(text, corpus.day)).toEqual(expected);
    });
  });
}

test('the corpus is large enough to mean something', () => {
  const count = [names, context, joined, furtherMentions, provisions, unknown, rejected].flatMap(
    (corpus) => corpus.sentences,
  ).length;
  expect(count).toBeGreaterThanOrEqual(200);
});
