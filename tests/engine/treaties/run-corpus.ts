import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { type MarkedTreaty, readMarks, type TreatyCorpus } from '../../../engine/treaties/treaty-corpus.ts';
import { readKnowledgeFiles } from '../../../knowledge/read-files.ts';
import { treatyFinder } from './treaty-finder.ts';

const files = readKnowledgeFiles();

type Pack = Parameters<typeof treatyFinder>[1];
type Names = Parameters<typeof treatyFinder>[2];

/** Whether a sentence's meaning can be found: no file is needed for what only the article knows. */
const isWritten = (means: string) => means.startsWith('?') || means in files.treaties;

/**
 * Checks the treaty corpora of a language: every marked mention is found with its meaning, and nothing else is. A case that
 * fails prints the trail of its sentence.
 *
 * @param pack the language, as far as treaties need it
 * @param names its names; null for English, whose names stand in the files
 */
export function runTreatyCorpora(corpora: readonly TreatyCorpus[], pack: Pack, names: Names): void {
  const finder = treatyFinder(files, pack, names);
  const findMarked = (text: string, day: string): MarkedTreaty[] =>
    finder
      .find(text, day)
      .flatMap((entry) => {
        const unsure = entry.candidates.map((candidate) => candidate.id).sort();
        const means = entry.id ?? (unsure.length > 0 ? unsure.join('|') : `?${entry.signed ?? ''}`);
        return entry.mentions.map((mention) => ({ mention, means }));
      })
      .sort((a, b) => a.mention.start - b.mention.start)
      .map(({ mention, means }) => ({ text: mention.text, means }));

  for (const { about, day, sentences } of corpora) {
    describe(about, () => {
      test.for(sentences)('%s', (marked) => {
        const { text, expected } = readMarks(marked);
        const missing = expected.flatMap(({ means }) => means.split('|')).filter((id) => !isWritten(id));
        expect(missing, 'files of knowledge/treaties').toEqual([]);
        const found = findMarked(text, day);
        const trail = isDeepStrictEqual(found, expected) ? '' : finder.explain(text, day).join('\n');
        expect(found, trail).toEqual(expected);
      });
    });
  }
}
