/** What a candidate of a look-up tells, and which of several comes first: a small knowledge of our own. */
import { describe, expect, it } from 'vitest';
import type { Brief } from '../../../engine/brief.ts';
import type { LanguageNames } from '../../../engine/language-names.ts';
import { candidatesIn, findCandidates, prepareLookUp } from '../../../engine/lookup/candidates.ts';
import { buildLibraryCatalogue } from '../../../engine/lookup/catalogue.ts';
import { foreignNames } from '../../../engine/lookup/foreign-names.ts';
import { country, library, office, organisation, treaty } from './small-library.ts';

const files = library({
  countries: {
    aa: country('Alphia', {
      demonyms: ['Alphian'],
      otherNames: ['Alphaland'],
      people: {
        'una-reed': { name: 'Una Reed', aliases: ['Una Marsh'], short: ['Reedy'] },
        'otto-reed': { name: 'Otto Reed' },
        'pia-moor': { name: 'Pia Moor' },
        'ada-fen': { name: 'Ada Fen' },
      },
      offices: [
        office('president', 'President', [
          { person: 'otto-reed', start: '2001-01-01', end: '2010-06-30' },
          { person: 'una-reed', start: '2010-07-01' },
        ]),
        office('chancellor', 'Chancellor', [{ person: 'pia-moor', start: '2012-02-02' }], {
          kind: 'head-of-government',
          titles: ['premier'],
        }),
      ],
    }),
    bb: country('Betaland', { people: { 'ida-fen': { name: 'Ida Fen' } } }),
  },
  organisations: {
    lakes: organisation('League of Lakes', {
      abbreviation: 'LOL',
      people: { 'bo-tarn': { name: 'Bo Tarn' } },
      offices: [office('head', 'Secretary General', [{ person: 'bo-tarn', start: '2020-01-01' }])],
    }),
  },
  treaties: {
    'reed-pact': treaty('Reed Pact', '1972-07-02', {
      names: ['Marsh Accord'],
      ambiguousNames: [{ name: 'Delta Deal', needs: [] }],
      parties: ['AA', 'Lake Tribes'],
      formalName: 'Convention on the Harvest of Reeds',
      signed: { date: '1972-07-02', place: 'Fenport' },
      signatories: [{ name: 'Gus Heron' }],
      themes: ['wetlands'],
    }),
  },
});
const german: LanguageNames = {
  people: { 'una-reed': { name: 'Una Schilf', short: ['Schilf'] } },
  places: {
    aa: { name: 'Alphien', otherNames: ['Alphareich'], demonyms: ['Alphier'] },
    lakes: { name: 'Seenbund', abbreviation: 'SB' },
  },
  offices: { chancellor: { title: 'Kanzlerin', others: ['Kanzler'] } },
  treaties: { 'reed-pact': { name: 'Schilfpakt', otherNames: ['Riedpakt'] } },
};
const catalogue = buildLibraryCatalogue(files);
const index = prepareLookUp(catalogue, foreignNames(catalogue, [german]));
const DAY = '2025-05-05';
const find = (words: string, day = DAY) => findCandidates(index, words, day);
const first = (words: string) => {
  const [found] = find(words);
  return found && `${found.ref.kind}/${found.ref.id}`;
};

describe('a candidate', () => {
  it('that is a person tells the office of the day, or the last one', () => {
    expect(find('Una Reed')[0]).toMatchObject({ code: 'AA', holds: true, held: { office: 'President', of: 'Alphia' } });
    expect(find('Otto Reed')[0]).toMatchObject({ code: 'AA', holds: false, held: { until: '2010-06-30' } });
    expect(find('Otto Reed', '2005-01-01')[0]).toMatchObject({ holds: true });
  });

  it('that never held an office belongs to the country of the file', () => {
    expect(find('Ida Fen')[0]).toMatchObject({ code: 'BB', held: null, holds: false, holder: null, signed: null });
  });

  it.each([
    ['2010-06-30', 'Otto Reed'],
    ['2010-07-01', 'Una Reed'],
    ['2000-12-31', null],
  ])('that is an office tells its holder on %s', (day, holder) => {
    expect(find('President Alphia', day)[0]).toMatchObject({ code: 'AA', of: 'Alphia', holder, held: null });
  });

  it('that is an office of an organisation belongs to no country', () => {
    expect(find('Secretary General')[0]).toMatchObject({ code: null, of: 'League of Lakes', holder: 'Bo Tarn' });
  });

  it('that is a treaty tells its day and its parties, those the library has with their code', () => {
    const parties = [
      { code: 'AA', name: 'Alphia' },
      { code: null, name: 'Lake Tribes' },
    ];
    expect(find('Reed Pact')[0]).toMatchObject({ signed: '1972-07-02', parties, held: null, code: null });
  });

  it('that is a place tells its code', () => {
    expect(find('Betaland')[0]).toMatchObject({ ref: { kind: 'country', id: 'bb' }, code: 'BB' });
    expect(find('League of Lakes')[0]).toMatchObject({ ref: { kind: 'organisation', id: 'lakes' }, code: null });
  });

  it('tells the spelling that matched where it is another name', () => {
    const matched = (words: string) => find(words)[0]?.matched;
    expect(matched('Una Marsh')).toBe('Una Marsh');
    expect(matched('Una Schilf')).toBe('Una Schilf');
    expect(matched('Una Reed')).toBeNull();
    expect(matched('Otto')).toBeNull();
  });
});

describe('is found', () => {
  it.each([
    ['an alias', 'Una Marsh', 'person/una-reed'],
    ['a short name', 'Reedy', 'person/una-reed'],
    ['another name of a country', 'Alphaland', 'country/aa'],
    ['the word for its people', 'Alphian', 'country/aa'],
    ['an abbreviation', 'LOL', 'organisation/lakes'],
    ['an office and its place', 'Chancellor Alphia', 'office/aa/chancellor'],
    ['another title of an office', 'premier Alphia', 'office/aa/chancellor'],
    ['an office with the word for the people', 'Alphian chancellor', 'office/aa/chancellor'],
    ['a treaty by another name', 'Marsh Accord', 'treaty/reed-pact'],
    ['a treaty by a name that others have', 'Delta Deal', 'treaty/reed-pact'],
    ['a treaty by its place', 'Fenport', 'treaty/reed-pact'],
    ['a treaty by its year', '1972', 'treaty/reed-pact'],
    ['a treaty by its formal name', 'Harvest', 'treaty/reed-pact'],
    ['a treaty by a signatory', 'Heron', 'treaty/reed-pact'],
    ['a treaty by a theme', 'wetlands', 'treaty/reed-pact'],
    ['a treaty by a party without a page', 'Tribes', 'treaty/reed-pact'],
    ['a person by the office and the name', 'Chancellor Moor', 'person/pia-moor'],
    ['a person by the country and the name', 'Ida Betaland', 'person/ida-fen'],
    ['a name in another language', 'Schilfpakt', 'treaty/reed-pact'],
    ['another of its names there', 'Riedpakt', 'treaty/reed-pact'],
    ['a short name in another language', 'Schilf', 'person/una-reed'],
    ['a country in another language', 'Alphien', 'country/aa'],
    ['another name of it there', 'Alphareich', 'country/aa'],
    ['its people there', 'Alphier', 'country/aa'],
    ['an organisation in another language', 'Seenbund', 'organisation/lakes'],
    ['an abbreviation there', 'SB', 'organisation/lakes'],
    ['an office in another language', 'Kanzlerin Alphien', 'office/aa/chancellor'],
    ['its other title there', 'Kanzler Alphien', 'office/aa/chancellor'],
  ])('by %s: %s', (_, words, expected) => {
    expect(first(words)).toBe(expected);
  });

  it('by a surname whoever holds the office on the day before who held it', () => {
    const people = (day: string) =>
      find('Reed', day)
        .filter(({ ref }) => ref.kind === 'person')
        .map(({ ref }) => ref.id);
    expect(people('2025-05-05')).toEqual(['una-reed', 'otto-reed']);
    expect(people('2005-05-05')).toEqual(['otto-reed', 'una-reed']);
  });

  it('no more than was asked for', () => {
    expect(findCandidates(index, 'Reed', DAY, 1)).toHaveLength(1);
    expect(findCandidates(index, 'Reed', DAY).length).toBeGreaterThan(1);
  });
});

describe('a passage', () => {
  const leader = (id: string | null) => ({ id }) as Brief['leaders'][number];
  const named = (...people: (string | null)[]) =>
    ({ leaders: people.map(leader), treaties: [{ id: 'reed-pact' }] }) as unknown as Brief;
  const ids = (words: string, brief: Brief) => candidatesIn(index, words, brief, DAY).map(({ ref }) => ref.id);

  it('of thirteen words is read, and one of twelve is searched too', () => {
    const brief = named('pia-moor');
    expect(ids(`Una Reed ${'zz '.repeat(11)}`, brief)).toEqual(['pia-moor', 'reed-pact']);
    expect(ids(`Una Reed ${'Una '.repeat(10)}`, brief)).toContain('una-reed');
  });

  it('leaves out whom nobody knows', () => {
    const long = 'word '.repeat(20);
    expect(ids(long, named(null, 'gone-since', 'una-reed'))).toEqual(['una-reed', 'reed-pact']);
    expect(candidatesIn(index, long, named('una-reed'), DAY)[0]).toMatchObject({ name: 'Una Reed', holds: true });
  });

  it('that names two lists them first, each once, and behind them whom its words may mean besides', () => {
    expect(ids('Reed', named('otto-reed'))).toEqual(['otto-reed', 'reed-pact', 'una-reed']);
  });

  it('that names one is answered by the search', () => {
    const one = { leaders: [leader('otto-reed')], treaties: [] } as unknown as Brief;
    expect(ids('Una Reed', one)[0]).toBe('una-reed');
  });
});

describe('how much news speaks of a treaty decides between two that match alike', () => {
  const two = (day: string, more: Parameters<typeof treaty>[2], other: Parameters<typeof treaty>[2] = {}) => {
    const treaties = { one: treaty('Tarn Pact', '1990-01-01', other), two: treaty('Tarn Deal', '1990-01-01', more) };
    const both = prepareLookUp(buildLibraryCatalogue(library({ treaties })));
    return findCandidates(both, 'Tarn', day)[0]?.ref.id;
  };
  const event = (date: string) => ({ events: [{ date, kind: 'amended' as const, text: '' }] });

  it.each([
    ['names', { names: ['A', 'B', 'C', 'D', 'E'] }],
    ['relations', { related: [{ id: 'one', kind: 'amends' as const }] }],
    ['being open to all', { open: { parties: 5, asOf: '2020-01-01' } }],
    ['an event fifteen years ago', event('2010-03-03')],
  ])('by %s', (_, more) => {
    expect(two(DAY, {}, {})).toBe('one');
    expect(two(DAY, more)).toBe('two');
  });

  it('but not by an event sixteen years ago', () => {
    expect(two(DAY, event('2009-03-03'))).toBe('one');
  });

  it('and by the day of signing where nothing happened since', () => {
    expect(two('2005-01-01', {}, event('1989-01-01'))).toBe('two');
    expect(two('2006-01-01', {}, event('1989-01-01'))).toBe('one');
  });
});
