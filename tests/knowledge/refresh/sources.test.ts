import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCongressLegislators } from '../../../knowledge/refresh/adapters/congress-legislators.ts';
import { readOpenstatesGovernors } from '../../../knowledge/refresh/adapters/openstates-governors.ts';
import {
  mergeParticipation,
  readParticipation,
  writeCount,
} from '../../../knowledge/refresh/adapters/treaty-participation.ts';
import { readWorldLeaders } from '../../../knowledge/refresh/adapters/world-leaders.ts';
import { BrokenSource } from '../../../knowledge/refresh/statement.ts';
import { treaty } from '../sample-files.ts';

/** Real files of the sources, beside the project where somebody brought them. */
const SOURCES = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'reference', 'sources');
const real = (name: string) => readFileSync(join(SOURCES, name), 'utf8');
const withSources = describe.skipIf(!existsSync(SOURCES));

withSources('real files', () => {
  test('congress-legislators: both chambers and those who lead them', () => {
    const { statements, skipped } = readCongressLegislators(real('us-legislators-current.yaml'), '2026-06-15');
    const inOffice = (id: string) => statements.filter(({ office, end }) => office.id === id && end === null);
    expect(inOffice('senator')).toHaveLength(100);
    // 435 seats, six delegates, and the vacancies of that June.
    expect(inOffice('representative')).toHaveLength(437);
    expect(inOffice('senate-majority-leader').map(({ person }) => person.name)).toEqual(['John Thune']);
    expect(skipped).toEqual([]);
    const cantwell = statements.filter(({ person }) => person.name === 'Maria Cantwell');
    expect(cantwell.map(({ title, start, end }) => [title, start, end])).toEqual([
      ['Representative for Washington', '1993-01-05', '1995-01-03'],
      ['Senator for Washington', '2001-01-03', null],
    ]);
    const edwards = statements.find(({ person }) => person.name === 'Chuck Edwards')?.person;
    expect(edwards?.bare).toBe(false);
  });
  test('openstates: a term that has run out is last seen, not ended', () => {
    const { statements } = readOpenstatesGovernors(real('us-governors.jsonl'), '2026-08-05');
    const of = (id: string) =>
      statements
        .filter(({ office }) => office.id === id)
        .map(({ person, start, end, endUnknown }) => [person.name, start, end, endUnknown ?? false]);
    expect(of('governor-tx')).toEqual([['Greg Abbott', '2015-01-20', null, false]]);
    expect(of('governor-ca')).toEqual([['Gavin Newsom', '2019-01-07', '2026-01-01', true]]);
    // Somebody followed him, so he left.
    expect(of('governor-md')).toContainEqual(['Larry Hogan', '2015-01-21', '2023-01-18', false]);
  });
  test('world-leaders: a president who governs is one office', () => {
    const { source, statements } = readWorldLeaders(real('world-leaders-2026-08-22.json'));
    expect(source.asOf).toBe('2026-08-22');
    const of = (file: string) =>
      statements.filter((one) => one.file === file).map(({ office, person }) => [office.kind, person.name]);
    expect(of('countries/br')).toEqual([['head-of-state', 'Luiz Inácio Lula da Silva']]);
    expect(of('countries/gb')).toEqual([
      ['head-of-state', 'Charles III'],
      ['head-of-government', 'Andy Burnham'],
    ]);
  });
  test.each([
    [
      'congress-legislators',
      (text: string) => readCongressLegislators(text, '2026-06-15'),
      'us-legislators-current.yaml',
    ],
    ['openstates', (text: string) => readOpenstatesGovernors(text, '2026-08-05'), 'us-governors.jsonl'],
    ['world-leaders', readWorldLeaders, 'world-leaders-2026-08-22.json'],
  ])('%s: half a file is none', (_name, readSource, name) => {
    const text = real(name);
    expect(() => readSource(text.slice(0, text.length / 2))).toThrow(BrokenSource);
  });
});

describe('another shape than expected', () => {
  test('says where', () => {
    const senator = {
      id: {},
      name: { first: 'A', last: 'B' },
      bio: {},
      terms: [{ type: 'duke', start: '2020', end: '2021', state: 'TX' }],
    };
    expect(() => readCongressLegislators(JSON.stringify([senator]), '2026-06-15')).toThrow(/0\.terms\.0\.type/);
    expect(() => readOpenstatesGovernors('{"state":"tx","name":"A"}', '2026-08-05')).toThrow(/0\.roles/);
    expect(() => readWorldLeaders('{"snapshot_date":"2026-08-22"}')).toThrow(/countries/);
  });
  test('an error page is no source', () => {
    expect(() => readWorldLeaders('<html>Too many requests</html>')).toThrow(BrokenSource);
    expect(() => readCongressLegislators('<html>\n<p>Too many requests', '2026-06-15')).toThrow(BrokenSource);
  });
});

describe('parties of open treaties', () => {
  const TABLE = 'treaty,party,action,date\nt,FR,joined,1998\nt,DE,joined,1999-04-01\nt,FR,withdrew,2026-01-05\n';
  const open = treaty({ open: { parties: 2, asOf: '2025' } });
  test('are counted, and a withdrawal that no event tells is asked', () => {
    expect(mergeParticipation({ t: open }, readParticipation(TABLE))).toEqual({
      counts: [{ treaty: 't', before: 2, after: 1 }],
      questions: ['t: FR withdrew on 2026-01-05, and no event tells it'],
    });
  });
  test('a list of parties that differs is asked', () => {
    const rows = readParticipation('treaty,party,action,date\nt,FR,joined,1998\nt,ES,joined,1999\nu,ES,joined,1999\n');
    expect(mergeParticipation({ t: treaty() }, rows)).toEqual({
      counts: [],
      questions: ['t: the table also has ES', 't: the table does not have DE', 'u: there is no such treaty'],
    });
  });
  test('a count is written without another byte of the file', () => {
    const text = '{\n  "open": {"parties": 25, "asOf": "2013"},\n  "signatories":  []\n}\n';
    expect(writeCount(text, 27, '2025-08')).toBe(
      '{\n  "open": { "parties": 27, "asOf": "2025-08" },\n  "signatories":  []\n}\n',
    );
    expect(() => writeCount('{}', 27, '2025-08')).toThrow(/"open"/);
  });
  test.each([
    ['other columns', 'id,state\nt,FR\n'],
    ['a state that is none', 'treaty,party,action,date\nt,France,joined,1998\n'],
    ['nothing', 'treaty,party,action,date\n'],
    ['half a row', 'treaty,party,action,date\nt,FR,joi'],
  ])('a table with %s is none', (_name, text) => {
    expect(() => readParticipation(text)).toThrow(BrokenSource);
  });
});
