/** Pages of the library, on a small knowledge of our own. */
import { describe, expect, it } from 'vitest';
import type { CountryFile, KnowledgeFiles, Term, TreatyFile } from '../../../engine/knowledge.ts';
import { buildLibraryCatalogue } from '../../../engine/lookup/catalogue.ts';
import { describeEntry } from '../../../engine/lookup/describe-entry.ts';
import { libraryOverview } from '../../../engine/lookup/library-overview.ts';
import { readLibraryRef, writeLibraryRef } from '../../../engine/lookup/library-ref.ts';
import { profileOf } from '../../../engine/lookup/person-profile.ts';

const chancellor = (person: string, start: string, end?: string): Term => ({ person, start, ...(end && { end }) });

const country: CountryFile = {
  name: 'Examplia',
  demonyms: ['Examplian'],
  people: {
    first: {
      name: 'Ada First',
      parties: [
        { name: 'Old Party', to: '1999' },
        { name: 'New Party', from: '2000' },
      ],
    },
    second: { name: 'Bo Second', known: 'Economist; led the talks of 2004.' },
    third: { name: 'Cy Third' },
  },
  offices: [
    {
      id: 'chancellor',
      title: 'Chancellor',
      kind: 'head-of-government',
      terms: [
        chancellor('first', '1998-10-27', '2005-11-22'),
        chancellor('second', '2005-11-22', '2021-12-08'),
        chancellor('third', '2021-12-08'),
      ],
      sources: [],
    },
  ],
  sources: [],
  checked: '2026-01-12',
  unconfirmed: [],
};

const treaty: TreatyFile = {
  name: 'Example Treaty',
  formalName: 'Treaty of Example',
  names: [],
  kind: 'treaty',
  themes: [],
  signed: { date: '2004-12-02', place: 'Town' },
  inForce: '2005-01-01',
  parties: ['EX'],
  signatories: [{ name: 'Ada First', person: 'first', country: 'EX' }],
  background: '',
  settles: '',
  provisions: [],
  events: [{ date: '2019-08-02', kind: 'ended', text: 'It ended.', status: 'ended' }],
  related: [],
  sources: [],
  checked: null,
  confirmedIn: [],
  unconfirmed: [],
};

const files: KnowledgeFiles = { countries: { ex: country }, organisations: {}, treaties: { 'example-treaty': treaty } };
const catalogue = buildLibraryCatalogue(files);
const at = (id: string, day: string) => {
  const person = catalogue.people.get(id);
  if (person === undefined) throw new Error(`no ${id}`);
  return profileOf(catalogue, person, day);
};

describe('who somebody is', () => {
  it('names who held the office before and after, as of the day', () => {
    const { predecessor, successor } = at('second', '2010-01-01');
    expect(predecessor).toEqual({ id: 'first', name: 'Ada First', since: '1998-10-27', until: '2005-11-22' });
    expect(successor).toEqual({ id: 'third', name: 'Cy Third', since: '2021-12-08', until: null });
    expect(at('second', '2023-01-01')).toMatchObject({ predecessor: null, successor: null });
    expect(at('first', '2000-01-01').predecessor).toBeNull();
    expect(at('third', '2023-01-01').successor).toBeNull();
  });

  it('names the party of the day and no later one', () => {
    expect(at('first', '1999-12-31').party).toEqual({ name: 'Old Party', since: null });
    expect(at('first', '2000-01-01').party).toEqual({ name: 'New Party', since: '2000' });
    expect(at('second', '2010-01-01').party).toBeNull();
  });

  it('names the treaties they signed, and what they are known for where somebody wrote it', () => {
    expect(at('first', '2010-01-01').treaties.map(({ id }) => id)).toEqual(['example-treaty']);
    expect(at('second', '2010-01-01').known).toBe('Economist; led the talks of 2004.');
    expect(at('first', '2010-01-01').known).toBeNull();
  });
});

describe('a page of the library', () => {
  const page = (kind: 'person' | 'country' | 'office' | 'organisation', id: string, day = '2010-01-01') =>
    describeEntry(catalogue, { kind, id }, day, () => null);

  it('of a country has its holders and its treaties with their status on the day', () => {
    expect(page('country', 'ex')).toMatchObject({
      name: 'Examplia',
      code: 'EX',
      offices: [{ id: 'ex/chancellor', terms: [{ person: { name: 'Ada First' } }, {}, { until: null }] }],
      treaties: [{ id: 'example-treaty', ended: '2019-08-02', status: 'in-force' }],
    });
    expect(page('country', 'ex', '2020-01-01')).toMatchObject({ treaties: [{ status: 'ended' }] });
  });

  it('of an office and of a person lead to each other', () => {
    expect(page('office', 'ex/chancellor')).toMatchObject({ place: { id: 'ex' }, office: { title: 'Chancellor' } });
    expect(page('person', 'second')).toMatchObject({ terms: [{ officeId: 'ex/chancellor' }], held: [{}] });
    expect(page('person', 'second', '2022-01-01')).toMatchObject({ held: [] });
  });

  it.each([
    ['person', 'nobody'],
    ['office', 'ex/none'],
    ['organisation', 'ex'],
  ] as const)('is none for %s %s', (kind, id) => {
    expect(page(kind, id)).toBeNull();
  });

  it('has an address that is read back, and no other is', () => {
    const ref = { kind: 'office', id: 'ex/chancellor' } as const;
    expect(readLibraryRef(writeLibraryRef(ref))).toEqual(ref);
    for (const typed of ['', 'person', 'person/', 'person/../x', 'planet/mars', 'office/a/b/c', 'person/A'])
      expect(readLibraryRef(typed)).toBeNull();
  });
});

describe('the library before a word is typed', () => {
  it('lists the anniversaries about now, over the turn of the year too', () => {
    const days = (day: string) => libraryOverview(catalogue, day, '').anniversaries.map(({ inDays }) => inDays);
    expect(days('2026-11-30')).toEqual([2]);
    expect(days('2026-12-28')).toEqual([4]);
    expect(days('2026-12-07')).toEqual([-5]);
    expect(days('2026-12-08')).toEqual([]);
    expect(days('2026-06-01')).toEqual([]);
  });

  it('counts treaties by decade', () => {
    expect(libraryOverview(catalogue, '2026-11-30', '').decades).toMatchObject([{ decade: 2000, treaties: [{}] }]);
  });
});
