import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { LanguageNames } from '../../../engine/knowledge.ts';
import { TREATIES as ENGLISH } from '../../../engine/languages/en/corpus/treaties/index.ts';
import { TREATIES as SPANISH } from '../../../engine/languages/es/corpus/treaties.ts';
import { textRules } from '../../../engine/languages/es/text/index.ts';
import { treaties } from '../../../engine/languages/es/treaties/index.ts';
import { type MarkedTreaty, readMarks, type TreatyCorpus } from '../../../engine/treaties/treaty-corpus.ts';
import { readKnowledgeFiles } from '../../../knowledge/read-files.ts';
import { treatyFinder } from './treaty-finder.ts';

type Finder = ReturnType<typeof treatyFinder>;

const files = readKnowledgeFiles();

/** Every mention in order, in the form of the corpus's marks. */
function findMarked({ find }: Finder, text: string, day: string): MarkedTreaty[] {
  return find(text, day)
    .flatMap((entry) => {
      const unsure = entry.candidates.map((candidate) => candidate.id).sort();
      const means = entry.id ?? (unsure.length > 0 ? unsure.join('|') : `?${entry.signed ?? ''}`);
      return entry.mentions.map((mention) => ({ mention, means }));
    })
    .sort((a, b) => a.mention.start - b.mention.start)
    .map(({ mention, means }) => ({ text: mention.text, means }));
}

function checkCorpora(corpora: readonly TreatyCorpus[], finder: Finder): void {
  for (const corpus of corpora) {
    describe(corpus.about, () => {
      test.for(corpus.sentences)('%s', (marked) => {
        const { text, expected } = readMarks(marked);
        const missing = expected.flatMap(({ means }) => means.split('|')).filter((id) => !isWritten(id));
        expect(missing, 'files of knowledge/treaties').toEqual([]);
        const found = findMarked(finder, text, corpus.day);
        const agrees = isDeepStrictEqual(found, expected);
        expect(found, agrees ? '' : finder.explain(text, corpus.day).join('\n')).toEqual(expected);
      });
    });
  }
}

/** Whether a sentence's meaning can be found: no file is needed for what only the article knows. */
const isWritten = (means: string) => means.startsWith('?') || means in files.treaties;

describe('English', () => {
  checkCorpora(ENGLISH, treatyFinder(files));

  test('the corpus is large enough to mean something', () => {
    expect(ENGLISH.flatMap((corpus) => corpus.sentences).length).toBeGreaterThanOrEqual(200);
  });
});

/** Some names of Spanish, so that the corpus does not move with the files. */
const SPANISH_NAMES: LanguageNames = {
  people: {},
  places: {
    dz: { name: 'Argelia', demonyms: ['argelino'] },
    ir: { name: 'Irán', demonyms: ['iraní'] },
    lb: { name: 'Líbano', demonyms: ['libanés', 'libanesa'] },
    in: { name: 'India', demonyms: ['indio'] },
  },
  offices: {},
  treaties: {
    'simla-agreement': { name: 'Acuerdo de Simla' },
    'indus-waters-treaty': { name: 'Tratado de las Aguas del Indo', otherNames: ['Tratado de Aguas del Indo'] },
    'budapest-memorandum': { name: 'Memorándum de Budapest' },
    'paris-agreement': { name: 'Acuerdo de París' },
    'kyoto-protocol': { name: 'Protocolo de Kioto' },
    npt: { name: 'Tratado de No Proliferación Nuclear', otherNames: ['TNP', 'Tratado de No Proliferación'] },
    jcpoa: { name: 'acuerdo nuclear iraní', otherNames: ['JCPOA'] },
    'minsk-ii': { name: 'Acuerdos de Minsk' },
    'oslo-accords': { name: 'Acuerdos de Oslo' },
    'maastricht-treaty': { name: 'Tratado de Maastricht' },
    'new-start': { name: 'Nuevo START', otherNames: ['New START'] },
    'dayton-agreement': { name: 'Acuerdos de Dayton' },
    'north-atlantic-treaty': { name: 'Tratado del Atlántico Norte' },
    'algiers-agreement-1975': { name: 'Acuerdo de Argel' },
    'algiers-agreement-2000': { name: 'Acuerdo de Argel' },
    'doha-agreement-2020': {
      name: 'Acuerdo de Doha',
      ambiguousNames: [{ name: 'Acuerdo de Doha', needs: ['year', 'party'] }],
    },
    'doha-agreement-lebanon-2008': { name: 'Acuerdo de Doha de 2008' },
  },
};

describe('Spanish', () => {
  const places = { combiningForms: [], demonymForms: () => [] };
  checkCorpora(SPANISH, treatyFinder(files, { text: textRules, places, treaties }, SPANISH_NAMES));
});
