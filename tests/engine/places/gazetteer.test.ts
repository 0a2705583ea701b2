/** The forms of a place's names, and where in a text each is found. */
import { describe, expect, it, test } from 'vitest';
import type { CountryFile, KnowledgeFiles, OrganisationFile, WorldFacts } from '../../../engine/knowledge.ts';
import type { LanguageNames, PlaceNames } from '../../../engine/language-names.ts';
import { en } from '../../../engine/languages/en/index.ts';
import { countCountries, findPlaces, groupByCountry, placeAt } from '../../../engine/places/find-places.ts';
import { indexGazetteer } from '../../../engine/places/index-gazetteer.ts';
import { listPlaces, placesByFile } from '../../../engine/places/list-places.ts';
import type { GazetteerMatch, PlaceKind } from '../../../engine/places/place.ts';
import { readArticleText } from '../../../engine/text/article-text.ts';
import { splitCharacters } from '../../../engine/text/words.ts';

const part = { people: {}, offices: [], sources: [], checked: '2026-01-01', unconfirmed: [] };
const country = (name: string, traits: Partial<CountryFile> = {}): CountryFile => ({
  ...part,
  name,
  demonyms: [],
  ...traits,
});
const organisation = (name: string, traits: Partial<OrganisationFile> = {}): OrganisationFile => ({
  ...part,
  name,
  ...traits,
});

const fact = { sources: [], checked: null, unconfirmed: [] };
const facts: Pick<WorldFacts, 'institutions' | 'regions'> = {
  institutions: {
    ...fact,
    institutions: [
      { name: 'Blue House', country: 'AA', leaderSeat: true },
      { name: 'Red Front', country: 'BB' },
      { name: 'Grey Office', country: 'XX', securityService: true },
    ],
  },
  regions: { ...fact, regions: { AA: ['Low Hills'], XX: ['Far Coast'] } },
};

const files: KnowledgeFiles = {
  countries: {
    aa: country('Ruritania', {
      otherNames: ['RT'],
      demonyms: ['Ruritanian', 'highlander'],
      capital: 'Strelsau',
      regions: [
        { id: 'victoria', name: 'Victoria' },
        { id: 'new-dale', name: 'New Dale' },
        { id: 'zenda', name: 'Zenda', otherNames: ['Old Zenda'], demonyms: ['Zendan'] },
      ],
    }),
    bb: country('New Ruritania', { demonyms: ['Ruritanian'], otherNames: ['St. Anton'] }),
  },
  organisations: {
    front: organisation('Red Front', { abbreviation: 'RF', demonyms: ['Frontist'] }),
    union: organisation('Grand Union'),
  },
  treaties: {},
  facts: facts as WorldFacts,
};

const pack = {
  ...en,
  places: {
    combiningForms: [
      ['Ruro', 'AA'],
      ['Xeno', 'XX'],
    ] as const,
    demonymForms: en.places.demonymForms,
  },
};
const gazetteer = indexGazetteer(files, pack, null);
const inText = (text: string, of = gazetteer) => {
  const article = readArticleText(text, en.text);
  return findPlaces(article, of).map(({ from, to, kind, places }) => [
    text.slice(article.words[from]?.start, article.words[to - 1]?.end),
    kind,
    places.map(({ file }) => file.split('/')[1]).join('+'),
  ]);
};

describe('in a text is found', () => {
  it.each<[string, string, string[][]]>([
    ['a name', 'to Ruritania', [['Ruritania', 'name', 'aa']]],
    ['the longest of two names', 'to New Ruritania', [['New Ruritania', 'name', 'bb']]],
    ['the shorter one, where the longer does not go on', 'a New York and Ruritania', [['Ruritania', 'name', 'aa']]],
    ['a name that two share, with both', 'the Ruritanian army', [['Ruritanian', 'demonym', 'aa+bb']]],
    ['a demonym in the plural', 'two Ruritanians', [['Ruritanians', 'demonym', 'aa+bb']]],
    ['a demonym that is written small', 'some highlanders', [['highlanders', 'demonym', 'aa']]],
    ['a capital', 'in Strelsau', [['Strelsau', 'capital', 'aa']]],
    [
      'an abbreviation, with stops too',
      'RT and R.T. envoys',
      [
        ['RT', 'name', 'aa'],
        ['R.T', 'name', 'aa'],
      ],
    ],
    ['an abbreviation in capitals alone', 'the Rt and the r.t. of it', []],
    ['an abbreviation of an organisation', 'the RF said', [['RF', 'name', 'front']]],
    ['a demonym of an organisation', 'a Frontist', [['Frontist', 'demonym', 'front']]],
    ['a name with a full stop within', 'to St. Anton', [['St. Anton', 'name', 'bb']]],
    ['a name across a hyphen', 'the New-Ruritania road', [['New-Ruritania', 'name', 'bb']]],
    ['no name across a comma', 'New, Ruritania', [['Ruritania', 'name', 'aa']]],
    ['no name without its capital', 'a ruritania', []],
    ['a name whose later words are small', 'to New ruritania', [['New ruritania', 'name', 'bb']]],
    ['a region', 'in New Dale', [['New Dale', 'region', 'aa']]],
    [
      'a region of one word that has a demonym, and its other names',
      'Zenda, Old Zenda, Zendan',
      [
        ['Zenda', 'region', 'aa'],
        ['Old Zenda', 'region', 'aa'],
        ['Zendan', 'region', 'aa'],
      ],
    ],
    ['no region of one word that may be a person', 'by Victoria', []],
    ['a region of the facts', 'in Low Hills', [['Low Hills', 'region', 'aa']]],
    ['a region of a country that has no file', 'at Far Coast', [['Far Coast', 'region', '']]],
    ['an institution', 'at the Blue House', [['Blue House', 'institution', 'aa']]],
    ['the first part of a compound', 'the Ruro-British pact', [['Ruro', 'combining', 'aa']]],
    ['no first part of a country that has no file', 'the Xeno-British pact', []],
    [
      'each of several, one after the other',
      'Ruritania Strelsau',
      [
        ['Ruritania', 'name', 'aa'],
        ['Strelsau', 'capital', 'aa'],
      ],
    ],
    ['nothing in digits', '1990', []],
  ])('%s', (_name, text, found) => {
    expect(inText(text)).toEqual(found);
  });

  it('an institution with what is known of it', () => {
    const article = readArticleText('Blue House and Grey Office', en.text);
    expect(findPlaces(article, gazetteer)).toMatchObject([
      { leaderSeat: true, securityService: false },
      { leaderSeat: false, securityService: true, places: [] },
    ]);
  });

  it('a name of the kinds that are asked for', () => {
    const text = readArticleText('Ruritanian Strelsau', en.text);
    const at = (index: number, ...kinds: PlaceKind[]) => placeAt(text, index, gazetteer, new Set(kinds))?.kind ?? null;
    expect([at(0, 'capital'), at(0, 'demonym'), at(1, 'capital'), at(2, 'capital')]).toEqual([
      null,
      'demonym',
      'capital',
      null,
    ]);
  });
});

describe('names of another language', () => {
  const names = (places: Record<string, PlaceNames>): LanguageNames => ({
    people: {},
    places,
    offices: {},
    treaties: {},
  });
  const german = indexGazetteer(
    files,
    pack,
    names({
      aa: { name: 'Ruritanien', otherNames: ['RU'], demonyms: ['ruritanisch'] },
      front: { name: 'Rote Front', abbreviation: 'RFX' },
    }),
  );

  it('are the only ones that are found', () => {
    expect(inText('Ruritania, Ruritanien, RU, ruritanisch, Blue House, Low Hills, RFX, Grand Union', german)).toEqual([
      ['Ruritanien', 'name', 'aa'],
      ['RU', 'name', 'aa'],
      ['ruritanisch', 'demonym', 'aa'],
      ['RFX', 'name', 'front'],
    ]);
  });

  it('of one Chinese character are none, of two are', () => {
    const chinese = { ...pack, text: { ...en.text, splitWords: (text: string) => splitCharacters(text) } };
    const of = indexGazetteer(files, chinese, names({ aa: { name: '鲁国', otherNames: ['鲁'] } }));
    const found = findPlaces(readArticleText('鲁国与鲁', chinese.text), of);
    expect(found.map(({ from, to }) => [from, to])).toEqual([[0, 2]]);
  });
});

describe('countries of a text', () => {
  const match = (kind: PlaceKind, from: number, ...ids: string[]): GazetteerMatch => ({
    kind,
    from,
    to: from + 1,
    securityService: false,
    leaderSeat: false,
    places: gazetteer.listed.filter(({ id }) => ids.includes(id)).map(({ place }) => place),
  });

  it('are told by names, demonyms, capitals and first parts of compounds', () => {
    const kinds = ['name', 'demonym', 'capital', 'combining', 'institution', 'region'] as const;
    expect(groupByCountry(kinds.map((kind, at) => match(kind, at, 'aa')))).toEqual(new Map([['AA', [0, 1, 2, 3]]]));
  });

  it('of a name that two share are the first; of an organisation there is none', () => {
    const matches = [match('name', 0, 'aa', 'bb'), match('name', 1, 'front'), match('name', 2, 'bb'), match('name', 3)];
    expect(countCountries(matches)).toEqual(
      new Map([
        ['AA', 1],
        ['BB', 1],
      ]),
    );
  });
});

describe('the places of the knowledge', () => {
  it('are countries with their code, and organisations with the state they act in', () => {
    expect(listPlaces(files).map(({ id, place: { file, country: code, actsIn } }) => [id, file, code, actsIn])).toEqual(
      [
        ['aa', 'countries/aa', 'AA', null],
        ['bb', 'countries/bb', 'BB', null],
        ['front', 'organisations/front', null, 'BB'],
        ['union', 'organisations/union', null, null],
      ],
    );
  });

  it('are found by their file, and by their code', () => {
    const [first] = gazetteer.listed;
    expect(placesByFile(gazetteer.listed)('countries/aa')).toBe(first?.place);
    expect(placesByFile(gazetteer.listed)('countries/zz')).toBeUndefined();
    expect([...gazetteer.countries.keys()]).toEqual(['AA', 'BB']);
  });

  test('have their offices where they are asked for', () => {
    expect(gazetteer.listed[0]?.place.offices).toBe(files.countries.aa?.offices);
  });

  test('have no names but their own where there are no facts of the world', () => {
    const { facts: _, ...bare } = files;
    expect(inText('Blue House, Low Hills, Strelsau', indexGazetteer(bare, pack, null))).toEqual([
      ['Strelsau', 'capital', 'aa'],
    ]);
    expect(listPlaces(bare)[2]?.place.actsIn).toBeNull();
  });
});
