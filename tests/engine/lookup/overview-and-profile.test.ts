/** The start of the library and the neighbours in an office, on both sides of their bounds. */
import { describe, expect, it } from 'vitest';
import type { Leader } from '../../../engine/brief.ts';
import type { OfficeFile, Term } from '../../../engine/knowledge.ts';
import { buildLibraryCatalogue } from '../../../engine/lookup/catalogue.ts';
import { describeEntry } from '../../../engine/lookup/describe-entry.ts';
import { libraryOverview } from '../../../engine/lookup/library-overview.ts';
import { profileOf, withProfiles } from '../../../engine/lookup/person-profile.ts';
import { country, library, office, organisation, treaty } from './small-library.ts';

describe('the start of the library', () => {
  const overview = (day: string, treaties: Record<string, ReturnType<typeof treaty>>) =>
    libraryOverview(buildLibraryCatalogue(library({ treaties })), day, '2026-01-12');
  const pact = (date: string, inForce?: string) => ({ pact: treaty('Pact', date, inForce ? { inForce } : {}) });
  const days = (day: string, treaties = pact('1972-07-20')) =>
    overview(day, treaties).anniversaries.map((one) => one.inDays);

  it('has anniversaries from five days ago to sixteen days ahead', () => {
    expect(days('2025-07-25')).toEqual([-5]);
    expect(days('2025-07-26')).toEqual([]);
    expect(days('2025-07-20')).toEqual([0]);
    expect(days('2025-07-04')).toEqual([16]);
    expect(days('2025-07-03')).toEqual([]);
  });

  it('has them over the turn of the year on both sides', () => {
    expect(days('2025-12-30', pact('1972-01-02'))).toEqual([3]);
    expect(days('2026-01-02', pact('1972-12-30'))).toEqual([-3]);
  });

  it('has none of a day that is known to the month', () => {
    expect(days('2025-07-20', pact('1972-07'))).toEqual([]);
  });

  it('tells signing and entry into force apart, and a day that was both once', () => {
    const events = (treaties: ReturnType<typeof pact>) =>
      overview('2025-07-20', treaties).anniversaries.map(({ event, day }) => [event, day]);
    expect(events(pact('1972-07-22', '1973-07-21'))).toEqual([
      ['in-force', '1973-07-21'],
      ['signed', '1972-07-22'],
    ]);
    expect(events(pact('1972-07-22', '1972-07-22'))).toEqual([['signed', '1972-07-22']]);
    const two = { one: treaty('One', '1972-07-22'), two: treaty('Two', '1972-07-22') };
    expect(overview('2025-07-20', two).anniversaries.map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('has treaties by decade, oldest first in each', () => {
    const treaties = {
      c: treaty('C', '2000-01-01'),
      b: treaty('B', '1999-12-31'),
      a: treaty('A', '1990-01-01'),
    };
    expect(overview('2025-01-01', treaties).decades).toEqual([
      {
        decade: 1990,
        treaties: [
          { id: 'a', name: 'A', signed: '1990-01-01' },
          { id: 'b', name: 'B', signed: '1999-12-31' },
        ],
      },
      { decade: 2000, treaties: [{ id: 'c', name: 'C', signed: '2000-01-01' }] },
    ]);
  });

  it('has countries and organisations apart, in order of their names, and counts', () => {
    const countries = {
      zz: country('Zetaland', {
        people: { una: { name: 'Una' } },
        offices: [office('a', 'A', []), office('b', 'B', [])],
      }),
      aa: country('Alphia', { offices: [office('a', 'A', [])] }),
    };
    const organisations = { tarns: organisation('Tarns'), lakes: organisation('Lakes') };
    const catalogue = buildLibraryCatalogue(library({ countries, organisations, treaties: pact('1972-07-20') }));
    const start = libraryOverview(catalogue, '2025-01-01', '2026-01-12');
    expect(start.countries.map(({ id }) => id)).toEqual(['aa', 'zz']);
    expect(start.organisations.map(({ id }) => id)).toEqual(['lakes', 'tarns']);
    expect(start.counts).toEqual({ people: 1, offices: 3, treaties: 1 });
    expect(start.knowledgeAsOf).toBe('2026-01-12');
  });
});

describe('who held the office before and after', () => {
  const people = { una: { name: 'Una' }, otto: { name: 'Otto' }, pia: { name: 'Pia' }, bo: { name: 'Bo' } };
  function at(day: string, terms: Term[], more: Partial<OfficeFile> = {}) {
    const countries = { aa: country('Alphia', { people, offices: [office('president', 'President', terms, more)] }) };
    const catalogue = buildLibraryCatalogue(library({ countries }));
    const person = catalogue.people.get('una');
    if (person === undefined) throw new Error('no Una');
    const { predecessor, successor } = profileOf(catalogue, person, day);
    return [predecessor?.id ?? null, successor?.id ?? null];
  }
  const una: Term = { person: 'una', start: '2010-01-01', end: '2014-01-01' };

  it.each<[string, Term[], (string | null)[]]>([
    [
      'is the one before and the one after',
      [term('otto', '2005', '2010'), una, term('pia', '2014-01-01')],
      ['otto', 'pia'],
    ],
    ['400 days before', [term('otto', '2005-01-01', '2008-11-27'), una], ['otto', null]],
    ['is nobody 401 days before', [term('otto', '2005-01-01', '2008-11-26'), una], [null, null]],
    ['400 days after', [una, term('pia', '2015-02-05')], [null, 'pia']],
    ['is nobody 401 days after', [una, term('pia', '2015-02-06')], [null, null]],
    ['is not oneself', [term('una', '2006-01-01', '2009-12-31'), una, term('una', '2014-01-02')], [null, null]],
    ['is nobody who goes on holding it', [term('otto', '2005-01-01'), una], [null, null]],
    ['is nobody who came in the same term', [una, term('pia', '2013-06-01', '2013-07-01')], [null, null]],
    [
      'is rather somebody elected than acting',
      [term('otto', '2005-01-01', '2009-10-01'), { ...term('bo', '2009-10-01', '2010-01-01'), acting: true }, una],
      ['otto', null],
    ],
    [
      'is rather somebody elected than acting, after as before',
      [una, { ...term('bo', '2014-01-01', '2014-03-01'), acting: true }, term('pia', '2014-03-01')],
      [null, 'pia'],
    ],
    [
      'is somebody acting where nobody else is',
      [{ ...term('bo', '2009-10-01', '2010-01-01'), acting: true }, una],
      ['bo', null],
    ],
    [
      'is the nearest of two',
      [term('pia', '2008-01-01', '2009-03-01'), term('otto', '2009-03-01', '2010-01-01'), una],
      ['otto', null],
    ],
  ])('%s', (_, terms, expected) => {
    expect(at('2012-01-01', terms)).toEqual(expected);
  });

  it('is nobody in an office that many share', () => {
    expect(at('2012-01-01', [term('otto', '2005', '2010'), una], { shared: true })).toEqual([null, null]);
  });

  it('is nobody where the knowledge has no name for them', () => {
    expect(at('2012-01-01', [term('nameless', '2005', '2010'), una])).toEqual([null, null]);
  });
});

describe('profiles', () => {
  const parties = [
    { name: 'Old', from: '1990', to: '1995-06' },
    { name: 'New', from: '2000-05' },
  ];
  const treaties = {
    later: treaty('Later', '2004-01-01', { signatories: [{ name: 'Una', person: 'una' }] }),
    sooner: treaty('Sooner', '1996-01-01', { signatories: [{ name: 'Una', person: 'una' }] }),
    others: treaty('Others', '1997-01-01', { signatories: [{ name: 'Otto' }] }),
  };
  const countries = { aa: country('Alphia', { people: { una: { name: 'Una', parties } } }) };
  const catalogue = buildLibraryCatalogue(library({ countries, treaties }));
  const una = catalogue.people.get('una');

  it.each([
    ['1989-12-31', null],
    ['1990-01-01', 'Old'],
    ['1995-06-30', 'Old'],
    ['1995-07-01', null],
    ['2000-04-30', null],
    ['2000-05-01', 'New'],
  ])('have the party of %s', (day, name) => {
    expect(una && (profileOf(catalogue, una, day).party?.name ?? null)).toBe(name);
  });

  it('have the treaties that were signed, oldest first', () => {
    expect(una && profileOf(catalogue, una, '2010-01-01').treaties.map(({ id }) => id)).toEqual(['sooner', 'later']);
  });

  it('are given to whom the knowledge holds, and others stay as they were', () => {
    const leaders = [{ id: 'una' }, { id: 'gone' }, { id: null }] as Leader[];
    const [first, ...others] = withProfiles(catalogue, leaders, '2001-01-01');
    expect(first?.profile?.party).toEqual({ name: 'New', since: '2000-05' });
    expect(others).toEqual(leaders.slice(1));
  });
});

describe('a page of a place', () => {
  const terms: Term[] = [
    { person: 'nameless', start: '2011-01-01', acting: true, title: 'Queen' },
    { person: 'una', start: '2001-01-01', end: '2010-12-31' },
  ];
  const offices = [
    office('foreign', 'Foreign Minister', [], { kind: 'foreign' }),
    office('king', 'King', terms, { kind: 'head-of-state' }),
  ];
  const countries = {
    aa: country('Alphia', { otherNames: ['Alphaland'], people: { una: { name: 'Una' } }, offices }),
    bb: country('Betaland'),
  };
  const treaties = {
    later: treaty('Later', '2004-01-01', { parties: ['AA'] }),
    sooner: treaty('Sooner', '1996-01-01', {
      parties: ['BB', 'Alphia'],
      events: [
        { date: '1999-01-01', kind: 'superseded', text: '', status: 'superseded' },
        { date: '2001-01-01', kind: 'amended', text: '' },
      ],
    }),
    others: treaty('Others', '1997-01-01', { parties: ['BB'] }),
  };
  const catalogue = buildLibraryCatalogue(library({ countries, treaties }));
  const page = describeEntry(catalogue, { kind: 'country', id: 'aa' }, '2025-01-01', () => null);

  it('has its offices by their rank and its holders by their time', () => {
    expect(page).toMatchObject({
      otherNames: ['Alphaland'],
      checked: '2026-01-12',
      offices: [
        {
          id: 'aa/king',
          kind: 'head-of-state',
          terms: [
            {
              person: { id: 'una', name: 'Una' },
              since: '2001-01-01',
              until: '2010-12-31',
              acting: false,
              title: null,
            },
            { person: { id: 'nameless', name: 'nameless' }, until: null, acting: true, title: 'Queen' },
          ],
        },
        { id: 'aa/foreign' },
      ],
    });
  });

  it('has the treaties it is bound by, by code or name, oldest first, with their end', () => {
    expect(page?.kind === 'country' && page.treaties.map(({ id, ended }) => [id, ended])).toEqual([
      ['sooner', '1999-01-01'],
      ['later', null],
    ]);
  });

  it('of a treaty is what its describer says', () => {
    const ref = { kind: 'treaty' as const, id: 'later' };
    const told = (id: string, day: string) => ({ name: `${id} on ${day}` }) as never;
    expect(describeEntry(catalogue, ref, '2025-01-01', told)).toMatchObject({
      treaty: { name: 'later on 2025-01-01' },
    });
    expect(describeEntry(catalogue, ref, '2025-01-01', () => null)).toBeNull();
  });

  it('of an office that is in no place is none', () => {
    expect(describeEntry(catalogue, { kind: 'office', id: 'zz/king' }, '2025-01-01', () => null)).toBeNull();
    expect(describeEntry(catalogue, { kind: 'country', id: 'zz' }, '2025-01-01', () => null)).toBeNull();
  });
});

function term(person: string, start: string, end?: string): Term {
  return { person, start, ...(end !== undefined && { end }) };
}
