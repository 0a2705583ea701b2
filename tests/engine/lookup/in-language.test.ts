import { describe, expect, it } from 'vitest';
import type { LanguageNames } from '../../../engine/language-names.ts';
import { briefIn, candidateIn, entryIn, overviewIn, type SaidIn } from '../../../engine/lookup/in-language.ts';
import { leader, sampleBrief } from '../../components/sample-brief.ts';

const names: LanguageNames = {
  people: { 'vladimir-putin': { name: 'Владимир Путин' } },
  places: {},
  offices: { president: { title: 'президент' } },
  treaties: { 'simla-agreement': { name: 'Симлское соглашение' } },
};
const texts = {
  language: 'ru',
  treaties: { 'simla-agreement': { background: 'Война 1971 года.', settles: 'Споры решаются мирно.' } },
};
const organisations = new Map([['United Nations', 'Организация Объединённых Наций']]);
const russian: SaidIn = { names, organisations, texts, otherScript: true, hasOwnWord: () => false };
const putin = (said: SaidIn) => briefIn(said, sampleBrief).leaders.find(({ id }) => id === 'vladimir-putin');

describe('a Brief in the language of the interface', () => {
  it('has its names of people, offices and treaties, and keeps what the language lacks', () => {
    const brief = briefIn(russian, sampleBrief);
    expect(putin(russian)).toMatchObject({ name: 'Владимир Путин', office: 'президент' });
    expect(brief.treaties.map(({ name }) => name)).toEqual(['Симлское соглашение', 'Lahore Declaration']);
    expect(brief.leaders.find(({ id }) => id === 'narendra-modi')?.name).toBe('Narendra Modi');
  });

  it('has the texts of treaties that were translated, and says into what; others stay as they are', () => {
    const [simla, lahore] = briefIn(russian, sampleBrief).treaties;
    expect(simla).toMatchObject({ settles: 'Споры решаются мирно.', translatedInto: 'ru' });
    expect(lahore?.settles).toBe(sampleBrief.treaties[1]?.settles);
    expect(lahore?.translatedInto).toBeUndefined();
  });

  it('names the organisation that somebody heads, whose country is their own', () => {
    const guterres = leader({
      name: 'António Guterres',
      country: 'PT',
      of: 'United Nations',
      officeCountry: null,
      mentions: [],
    });
    const before = [
      { office: 'Prime Minister', country: 'PT', of: 'Portugal', since: '1995', until: '2002', acting: false },
    ];
    const [said] = briefIn(russian, { ...sampleBrief, leaders: [{ ...guterres, before }] }).leaders;
    expect(said).toMatchObject({ of: 'Организация Объединённых Наций', before: [{ of: 'Portugal' }] });
  });

  it('begins the name of a treaty with a capital, for it stands alone', () => {
    const treaties = { 'simla-agreement': { name: 'accord de Simla' } };
    expect(briefIn({ ...russian, names: { ...names, treaties } }, sampleBrief).treaties[0]?.name).toBe(
      'Accord de Simla',
    );
  });

  it('keeps the article’s spelling of people where it is written in the same letters', () => {
    expect(putin({ ...russian, otherScript: false })).toMatchObject({ name: 'Vladimir Putin', office: 'президент' });
  });

  it('leaves an office to the interface where that has a word of its own', () => {
    expect(putin({ ...russian, hasOwnWord: (office) => office === 'President' })?.office).toBe('President');
  });

  it('leaves mentions and the article’s own words alone', () => {
    const brief = briefIn(russian, sampleBrief);
    expect(brief.leaders.map(({ mentions }) => mentions)).toEqual(sampleBrief.leaders.map(({ mentions }) => mentions));
    const stated = sampleBrief.leaders.find(({ basis }) => basis === 'article');
    expect(brief.leaders.find(({ basis }) => basis === 'article')?.office).toBe(stated?.office);
  });
});

describe('a page of the library', () => {
  it('of an office names it and its holders', () => {
    const term = { since: '2012', until: null, acting: false, title: null };
    const office = {
      id: 'ru/president',
      title: 'President',
      kind: 'head-of-state' as const,
      terms: [{ ...term, person: { id: 'vladimir-putin', name: 'Vladimir Putin' } }],
    };
    const place = { kind: 'country' as const, id: 'ru', name: 'Russia', code: 'RU' };
    expect(entryIn(russian, { kind: 'office', place, office, checked: '2026-01-12' })).toMatchObject({
      office: { title: 'президент', terms: [{ person: { name: 'Владимир Путин' } }] },
    });
  });
});

describe('a candidate of a look-up in the language of the interface', () => {
  const found = (name: string, matched: string | null) => {
    const ref = { kind: 'person' as const, id: 'vladimir-putin' };
    const facts = { code: 'RU', held: null, holds: false, holder: null, of: null, signed: null, parties: [] };
    return candidateIn(russian, { ref, name, matched, ...facts });
  };

  it('tells the spelling that matched where it is not the name that is shown', () => {
    expect(found('Vladimir Putin', null)).toMatchObject({ name: 'Владимир Путин', matched: 'Vladimir Putin' });
    expect(found('Vladimir Putin', 'Putin')).toMatchObject({ name: 'Владимир Путин', matched: 'Putin' });
    expect(found('Vladimir Putin', 'Владимир Путин')).toMatchObject({ name: 'Владимир Путин', matched: null });
  });
});

describe('the library before a word is typed', () => {
  it('names treaties and organisations as the language does, and countries not at all', () => {
    const simla = { id: 'simla-agreement', name: 'Simla Agreement' };
    const overview = overviewIn(russian, {
      countries: [{ kind: 'country', id: 'in', code: 'IN', name: 'India' }],
      organisations: [{ kind: 'organisation', id: 'un', code: null, name: 'United Nations' }],
      anniversaries: [{ ...simla, day: '1972-07-02', event: 'signed', inDays: 3 }],
      decades: [{ decade: 1970, treaties: [{ ...simla, signed: '1972-07-02' }] }],
      counts: { people: 1, offices: 1, treaties: 1 },
      knowledgeAsOf: '2026-01-12',
    });
    expect(overview.countries[0]?.name).toBe('India');
    expect(overview.organisations[0]?.name).toBe('Организация Объединённых Наций');
    expect(overview.anniversaries[0]?.name).toBe('Симлское соглашение');
    expect(overview.decades[0]?.treaties[0]?.name).toBe('Симлское соглашение');
  });
});
