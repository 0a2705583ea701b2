import type { CountryFile, KnowledgeFiles, TreatyFile } from '../../../engine/knowledge.ts';

/** A treaty of an invented place; every test changes what it is about. */
export function treaty(change: Partial<TreatyFile> = {}): TreatyFile {
  return {
    name: 'Zenda Agreement',
    formalName: 'Agreement on the border between Ruritania and Graustark',
    names: ['Zenda Accord'],
    kind: 'agreement',
    themes: ['borders'],
    signed: { date: '1972-07-02', place: 'Zenda' },
    inForce: '1972-08-04',
    parties: ['RR', 'GG'],
    signatories: [],
    background: 'There had been a war.',
    settles: 'The river is the border.',
    provisions: [
      { article: 'Article 1', text: 'The river is the border.' },
      { article: 'Article V', text: 'Disputes go to a judge.' },
    ],
    events: [
      { date: '1972-07-02', kind: 'signed', text: 'Both signed.', status: 'signed-not-in-force' },
      { date: '1972-08-04', kind: 'entered-into-force', text: 'It entered into force.', status: 'in-force' },
      { date: '2019-03', kind: 'suspended', text: 'Graustark suspended it.', by: ['GG'], status: 'suspended' },
      { date: '2024-01-15', kind: 'ended', text: 'Both ended it.', status: 'ended' },
    ],
    related: [],
    sources: [],
    checked: '2026-11-23',
    confirmedIn: [],
    unconfirmed: [],
    ...change,
  };
}

function country(name: string, demonym: string, change: Partial<CountryFile> = {}): CountryFile {
  return {
    name,
    demonyms: [demonym],
    people: {},
    offices: [],
    sources: [],
    checked: '2026-11-23',
    unconfirmed: [],
    ...change,
  };
}

export function knowledge(treaties: Record<string, TreatyFile>): KnowledgeFiles {
  return {
    countries: {
      rr: country('Ruritania', 'Ruritanian', {
        capital: 'Strelsau',
        people: { 'rudolf-elphberg': { name: 'Rudolf Elphberg' } },
        offices: [
          {
            id: 'king',
            title: 'King',
            kind: 'head-of-state',
            terms: [{ person: 'rudolf-elphberg', start: '1970', end: '1990' }],
            sources: [],
          },
        ],
      }),
      gg: country('Graustark', 'Graustarkian', { capital: 'Edelweiss' }),
    },
    organisations: {},
    treaties,
  };
}
