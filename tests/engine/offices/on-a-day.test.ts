/** Who holds an office on a day, how sure that is, and up to which day it is known. */
import { describe, expect, it, test } from 'vitest';
import type { OfficeKind } from '../../../engine/enumerations.ts';
import type { OfficeFile, Term } from '../../../engine/knowledge.ts';
import {
  covers,
  hasLeftLately,
  knownAsOf,
  officeChangeSince,
  officeKnownUntil,
  officesJustLeft,
  officesOnDay,
  termsOf,
  toOfficeHeld,
} from '../../../engine/offices/held-on-day.ts';
import { rankOf } from '../../../engine/offices/office-rank.ts';
import type { HeldTerm } from '../../../engine/offices/office-record.ts';
import { readReigningTitles } from '../../../engine/offices/reigning-titles.ts';
import type { Place } from '../../../engine/places/place.ts';

const CHECKED = '2025-06-01';
const place = (name: string, offices: OfficeFile[] = []): Place => ({
  file: `countries/${name}`,
  country: name,
  actsIn: null,
  name,
  checked: CHECKED,
  offices,
});
const home = place('home');

const office = (kind: OfficeKind, terms: Partial<Term>[], traits: Partial<OfficeFile> = {}): OfficeFile => ({
  id: kind,
  title: kind,
  kind,
  terms: terms.map((term) => ({ person: 'somebody', start: '2020-01-01', ...term })),
  sources: [],
  ...traits,
});
const held = (of: OfficeFile, at = home): HeldTerm[] => of.terms.map((term) => ({ place: at, office: of, term }));
const person = (...offices: OfficeFile[]) => ({ definedIn: home, terms: offices.flatMap((each) => held(each)) });

describe('a term covers a day', () => {
  it.each([
    ['the day before it', { start: '2020-03-05' }, '2020-03-04', 'no'],
    ['its first day', { start: '2020-03-05' }, '2020-03-05', 'sure'],
    ['its last day', { start: '2020-03-05', end: '2021-03-05' }, '2021-03-05', 'sure'],
    ['the day after it', { start: '2020-03-05', end: '2021-03-05' }, '2021-03-06', 'no'],
    ['any later day, where it has no end', { start: '2020-03-05' }, '2030-01-01', 'sure'],
    ['the month before the one it began in', { start: '2020-03' }, '2020-02-29', 'no'],
    ['the month it began in', { start: '2020-03' }, '2020-03-01', 'maybe'],
    ['the last day of that month', { start: '2020-03' }, '2020-03-31', 'sure'],
    ['the month it ended in', { start: '2020', end: '2021-03' }, '2021-03-01', 'maybe'],
    ['the day before that month', { start: '2020', end: '2021-03' }, '2021-02-28', 'sure'],
    ['the month after', { start: '2020', end: '2021-03' }, '2021-04-01', 'no'],
    ['the year it began in', { start: '2020' }, '2020-07-01', 'maybe'],
    ['the year it ended in', { start: '2018', end: '2020' }, '2020-12-31', 'maybe'],
  ] as const)('%s: %s on %s, %s', (_name, term, day, sureness) => {
    expect(covers({ term: { person: 'somebody', ...term } }, day)).toBe(sureness);
  });
});

describe('of the offices held on a day the first is', () => {
  const first = (day: string, ...offices: OfficeFile[]) => officesOnDay(person(...offices), day)[0]?.office.id;
  const both = (one: OfficeFile, other: OfficeFile) => [
    first('2022-06-01', one, other),
    first('2022-06-01', other, one),
  ];

  it('the one that is not held for another', () => {
    const acting = office('head-of-state', [{ acting: true }]);
    expect(both(acting, office('foreign', [{}]))).toEqual(['foreign', 'foreign']);
  });

  it('the higher one, though it is known to the year only', () => {
    const higher = office('head-of-state', [{ start: '2022' }]);
    expect(both(higher, office('foreign', [{}]))).toEqual(['head-of-state', 'head-of-state']);
  });

  it('the one known to the day, of two of one rank', () => {
    const known = office('foreign', [{ start: '2022-01-01' }], { id: 'known' });
    expect(both(known, office('foreign', [{ start: '2022' }], { id: 'vague' }))).toEqual(['known', 'known']);
  });

  it('the newer one on a day of change', () => {
    const older = office('foreign', [{ end: '2022-06-01' }], { id: 'older' });
    expect(both(older, office('foreign', [{ start: '2022-06-01' }], { id: 'newer' }))).toEqual(['newer', 'newer']);
  });

  it('the one at home, of two crowns', () => {
    const crown = office('head-of-state', [{}], { id: 'crown' });
    const abroad = held(office('head-of-state', [{ start: '2021-01-01' }], { id: 'abroad' }), place('realm'));
    const order = (terms: HeldTerm[]) => officesOnDay({ definedIn: home, terms }, '2022-06-01')[0]?.office.id;
    expect([order([...held(crown), ...abroad]), order([...abroad, ...held(crown)])]).toEqual(['crown', 'crown']);
  });

  it('none, where none covers the day', () => {
    expect(first('2019-06-01', office('foreign', [{}]))).toBeUndefined();
  });
});

describe('an office lost', () => {
  it.each([
    ['on the day itself is held still', '2022-12-31', '2022-12-31', false],
    ['the day before', '2022-12-30', '2022-12-31', true],
    ['in the year before', '2021-01-01', '2022-12-31', true],
    ['two years before', '2020-12-31', '2022-01-01', false],
    ['in the year alone that is known', '2021', '2022-06-01', true],
    ['in the very year, known to the year only', '2022', '2022-06-01', false],
    ['never', undefined, '2022-06-01', false],
  ])('%s: lately', (_name, end, day, lately) => {
    const term: Term = { person: 'somebody', start: '2010-01-01', ...(end !== undefined && { end }) };
    expect(hasLeftLately({ term }, day)).toBe(lately);
  });

  it.each([
    ['30 days before', '2022-05-02', '2022-06-01', 1],
    ['31 days before', '2022-05-01', '2022-06-01', 0],
    ['in a month whose day is not known', '2022-05', '2022-06-01', 0],
    ['on the day itself', '2022-06-01', '2022-06-01', 0],
  ])('%s: just left', (_name, end, day, count) => {
    expect(officesJustLeft(person(office('foreign', [{ end }])), day)).toHaveLength(count);
  });
});

describe('up to which day it is known who held an office', () => {
  const until = (terms: Partial<Term>[]) => officeKnownUntil({ place: home, office: office('foreign', terms) });

  it.each([
    ['the day its holder was last seen', [{ confirmed: '2025-07-01' }], '2025-07-01'],
    ['the day of the file, where nothing else is told', [{}], CHECKED],
    ['the day of the file, where it is empty by then', [{ end: '2024-01-01' }], CHECKED],
    ['the end of a term after the day of the file', [{ end: '2025-09-01' }], '2025-09-01'],
    ['the first day of the month it ended in', [{ end: '2025-09' }], '2025-09-01'],
    ['the newest of several', [{ end: '2025-02-01' }, { start: '2025-02-01', confirmed: '2025-03-01' }], '2025-03-01'],
    ['the day of the file, where nobody held it', [], CHECKED],
  ])('%s', (_name, terms, day) => {
    expect(until(terms)).toBe(day);
  });

  it('is each holder’s own day where several hold it at once', () => {
    const seat = office('head-of-state', [{ confirmed: '2025-07-01' }, { confirmed: '2025-05-01' }], { shared: true });
    const [, second] = held(seat);
    const one = second ? { definedIn: home, terms: [second] } : person();
    expect(knownAsOf(one, '2022-01-01')).toBe('2025-05-01');
    const alone = { ...seat, shared: false };
    const [, other] = held(alone);
    expect(knownAsOf(other ? { definedIn: home, terms: [other] } : person(), '2022-01-01')).toBe('2025-07-01');
  });

  it('is that of the office held, of the last one held, or of the person’s country', () => {
    const last = office('foreign', [{ start: '2010-01-01', end: '2015-01-01' }], { id: 'last' });
    const current = office('finance', [{ start: '2020-01-01', confirmed: '2025-08-01' }]);
    expect(knownAsOf(person(last, current), '2021-01-01')).toBe('2025-08-01');
    expect(knownAsOf(person(last), '2021-01-01')).toBe(CHECKED);
    expect(knownAsOf({ definedIn: { ...home, checked: '2025-01-31' }, terms: [] }, '2021-01-01')).toBe('2025-01-31');
  });
});

describe('what has changed since a day', () => {
  const since = (day: string, ...offices: OfficeFile[]) => {
    const { now, leftSince } = officeChangeSince(person(...offices), day);
    return [now?.office.id ?? null, leftSince];
  };

  it.each<[string, OfficeFile[], [string | null, boolean]]>([
    ['nothing, where the office goes on', [office('foreign', [{}])], [null, false]],
    ['that it ended', [office('foreign', [{ end: '2024-01-01' }])], [null, true]],
    [
      'nothing, where no one knows whether it ended',
      [office('foreign', [{ end: '2024-01-01', endKnown: false }])],
      [null, false],
    ],
    [
      'another office',
      [office('foreign', [{ end: '2024-01-01' }]), office('finance', [{ start: '2024-01-01' }])],
      ['finance', false],
    ],
    ['an office, where none was held', [office('finance', [{ start: '2024-01-01' }])], ['finance', false]],
    [
      'nothing, where none was held or is',
      [office('finance', [{ start: '2010-01-01', end: '2012-01-01' }])],
      [null, false],
    ],
    ['that it ended on the last day that is known', [office('foreign', [{ end: CHECKED }])], [null, true]],
    ['that it ended, of an end after the day of the file', [office('foreign', [{ end: '2026-01-01' }])], [null, true]],
  ])('%s', (_name, offices, expected) => {
    expect(since('2022-06-01', ...offices)).toEqual(expected);
  });

  it('is nothing from the day on up to which it is known', () => {
    const offices = [office('foreign', [{ end: '2024-01-01' }]), office('finance', [{ start: '2024-01-01' }])];
    expect(since(CHECKED, ...offices)).toEqual([null, false]);
    expect(since('2025-06-02', ...offices)).toEqual([null, false]);
  });
});

describe('a term as the Brief gives it', () => {
  const told = (term: Partial<Term>) =>
    held(office('foreign', [term], { title: 'Foreign Minister' })).map(toOfficeHeld)[0];

  it('has the title of the office, or the holder’s own', () => {
    expect(told({})).toEqual({
      office: 'Foreign Minister',
      country: 'home',
      of: 'home',
      since: '2020-01-01',
      until: null,
      acting: false,
    });
    expect(told({ title: 'Foreign Secretary', acting: true })).toMatchObject({
      office: 'Foreign Secretary',
      acting: true,
    });
  });

  it('has its end, of one that no one knows the year alone', () => {
    expect(told({ end: '2024-03-05' })?.until).toBe('2024-03-05');
    expect(told({ end: '2024-03-05', endKnown: false })?.until).toBe('2024');
  });
});

test('terms of a place are picked in the order of the file', () => {
  const offices = [
    office('foreign', [{ person: 'a' }, { person: 'b' }]),
    office('finance', [{ person: 'b', start: '2021-01-01' }]),
  ];
  const ofB = termsOf(place('home', offices), ({ term }) => term.person === 'b');
  expect(ofB.map(({ office: { kind }, term: { start } }) => [kind, start])).toEqual([
    ['foreign', '2020-01-01'],
    ['finance', '2021-01-01'],
  ]);
});

test('an office of no known kind comes after all others', () => {
  expect(rankOf('head-of-state')).toBe(0);
  expect(rankOf('unheard-of' as OfficeKind)).toBeGreaterThan(rankOf('other'));
});

describe('titles of those who reign', () => {
  const titles = readReigningTitles({
    'reigning-titles': {
      sources: [],
      checked: null,
      unconfirmed: [],
      reigning: ['king', 'prince'],
      anyMonarch: ['monarch'],
      neverReigning: ['president'],
    },
  });

  it('are told by their last word', () => {
    expect(['king', 'crown prince', 'monarch', 'prince consort', 'president', ''].map(titles.reigningWord)).toEqual([
      'king',
      'prince',
      'monarch',
      null,
      null,
      null,
    ]);
  });

  it('fit anybody who reigns, or never do', () => {
    expect(['monarch', 'king'].map(titles.isAnyMonarch)).toEqual([true, false]);
    expect(['president', 'king'].map(titles.neverReigns)).toEqual([true, false]);
  });

  it('say nothing where there are no facts', () => {
    const none = readReigningTitles(undefined);
    expect([none.reigningWord('king'), none.isAnyMonarch('monarch'), none.neverReigns('president')]).toEqual([
      null,
      false,
      false,
    ]);
  });
});
