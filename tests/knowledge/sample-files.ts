import type { CountryFile, KnowledgeFiles, OrganisationFile, TreatyFile } from '../../engine/knowledge.ts';

/** A sound treaty of an invented place, for tests to break in one point. */
export function treaty(change: Partial<TreatyFile> = {}): TreatyFile {
  return {
    name: 'Ruritania Accord',
    formalName: 'Agreement on the Ruritanian border',
    names: ['Ruritania pact'],
    kind: 'accord',
    themes: ['europe', 'borders'],
    cues: ['strelsau'],
    signed: { date: '1901-05-06', place: 'Strelsau' },
    inForce: '1902-01-01',
    parties: ['FR', 'DE'],
    signatories: [],
    background: 'The two had argued over the border since 1890.',
    settles:
      'It draws the border along the river from its source to the sea, gives the two towns on the western bank to one side ' +
      'and the forest to the other, lets people keep their land and their papers, and sends every later quarrel to a judge ' +
      'whom both have named before.',
    provisions: [
      { article: 'Article 1', text: 'The river is the border.' },
      { article: 'Article 2', text: 'A judge settles quarrels.' },
    ],
    events: [
      { date: '1901-05-06', kind: 'signed', text: 'Both signed it in Strelsau.', status: 'signed-not-in-force' },
      { date: '1902-01-01', kind: 'entered-into-force', text: 'It entered into force.', status: 'in-force' },
    ],
    related: [],
    sources: [{ title: 'Text', url: 'https://example.org/ruritania', kind: 'archive' }],
    checked: '2026-11-23',
    confirmedIn: [0],
    unconfirmed: [],
    ...change,
  };
}

export function country(change: Partial<CountryFile> = {}): CountryFile {
  return {
    name: 'Ruritania',
    demonyms: ['Ruritanian'],
    capital: 'Strelsau',
    people: { 'anna-novak': { name: 'Anna Novak' }, 'karl-weiss': { name: 'Karl Weiss' } },
    offices: [
      {
        id: 'president',
        title: 'President',
        kind: 'head-of-state',
        terms: [
          { person: 'anna-novak', start: '2010-03-01', end: '2018-03-01' },
          { person: 'karl-weiss', start: '2018-03-01' },
        ],
        sources: ['almanac'],
      },
    ],
    sources: [{ id: 'almanac', title: 'An almanac', asOf: '2026-11-01' }],
    checked: '2026-11-01',
    unconfirmed: [],
    ...change,
  };
}

export function organisation(change: Partial<OrganisationFile> = {}): OrganisationFile {
  const { demonyms: _demonyms, capital: _capital, ...shared } = country();
  return { ...shared, name: 'League of Examples', people: {}, offices: [], ...change };
}

export function knowledge(change: Partial<KnowledgeFiles>): KnowledgeFiles {
  return { countries: {}, organisations: {}, treaties: {}, ...change };
}
