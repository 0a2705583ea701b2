/** Each rule of corrections on both sides of its bound. */
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Brief, DateEntry, Mention } from '../../engine/brief.ts';
import {
  type Correction,
  readCorrections,
  withCorrected,
  withCorrections,
  withoutCorrections,
  withScope,
} from '../../settings/corrections.ts';
import { changeCorrections, eraseStored, loadCorrections } from '../../settings/stored.ts';
import { isIsoDay, today } from '../../settings/today.ts';
import { sampleBrief } from '../components/sample-brief.ts';

const correction = (over: Partial<Correction> = {}): Correction => ({
  kind: 'date',
  name: 'May',
  id: null,
  instead: null,
  scope: 'site',
  site: 'news.example',
  url: 'https://news.example/a',
  made: '2026-11-23',
  ...over,
});
const HERE = { site: 'news.example', url: 'https://news.example/a' };
const mention = (text: string, start: number): Mention => ({
  start,
  end: start + text.length,
  text,
  sentence: text,
  sentenceStart: start,
});

describe('a stored correction is kept', () => {
  it.each<[string, Partial<Record<keyof Correction, unknown>>, boolean]>([
    ['of each kind: a leader', { kind: 'leader', id: 'a' }, true],
    ['of each kind: a treaty', { kind: 'treaty', id: 'a' }, true],
    ['of no other kind', { kind: 'place' }, false],
    ['with a name of 300 letters', { name: 'x'.repeat(300) }, true],
    ['with no longer name', { name: 'x'.repeat(301) }, false],
    ['with no empty name', { name: '' }, false],
    ['with no name that is a number', { name: 7 }, false],
    ['with no empty site', { site: '' }, false],
    ['with a day', { made: 7 }, false],
    ['with an id of words', { id: 'x'.repeat(300) }, true],
    ['with no id of 301 letters', { id: 'x'.repeat(301) }, false],
    ['with no id that is a number', { id: 7 }, false],
  ])('%s', (_what, over, isKept) => {
    expect(readCorrections([{ ...correction(), ...over }])).toHaveLength(isKept ? 1 : 0);
  });

  it.each<[string, Partial<Record<keyof Correction, unknown>>, Partial<Correction>]>([
    ['an address of 2,000 letters stays', { url: 'u'.repeat(2000) }, { url: 'u'.repeat(2000) }],
    ['a longer one goes', { url: 'u'.repeat(2001) }, { url: null }],
    ['what is meant instead stays', { instead: '2025-05-05' }, { instead: '2025-05-05' }],
    ['without words it goes', { instead: '' }, { instead: null }],
    ['each scope stays', { scope: 'article' }, { scope: 'article' }],
    ['each scope stays: everywhere', { scope: 'everywhere' }, { scope: 'everywhere' }],
    ['another scope is the site', { scope: 'planet' }, { scope: 'site' }],
  ])('field by field: %s', (_what, over, read) => {
    expect(readCorrections([{ ...correction(), ...over }])).toEqual([correction(read)]);
  });

  it('among the last thousand', () => {
    const many = Array.from({ length: 1001 }, (_, index) => correction({ name: `n${index}` }));
    for (const kept of [readCorrections(many), withCorrections(many.slice(0, 1000), many.slice(1000))]) {
      expect(kept).toHaveLength(1000);
      expect(kept[0]?.name).toBe('n1');
    }
  });
});

describe('two corrections are one', () => {
  it.each<[string, Partial<Correction>, Partial<Correction>, boolean]>([
    ['of the same words', {}, { made: '2026-12-01' }, true],
    ['not of other words', {}, { name: 'June' }, false],
    ['not of another kind', {}, { kind: 'leader' }, false],
    ['not on another site', {}, { site: 'other.example' }, false],
    ['of one id, whatever the words', { id: 'a' }, { id: 'a', name: 'June' }, true],
    ['not of two ids', { id: 'a' }, { id: 'b' }, false],
    ['not of words and an id', {}, { id: 'a' }, false],
    ['in one article', { scope: 'article' }, { scope: 'article' }, true],
    ['not in two', { scope: 'article' }, { scope: 'article', url: 'https://news.example/b' }, false],
    ['on the site and in an article of it', {}, { scope: 'article', url: 'https://news.example/b' }, true],
    ['in an article and on its site', { scope: 'article', url: 'https://news.example/b' }, {}, true],
  ])('%s', (_what, one, other, isSame) => {
    const kept = correction(one);
    expect(withoutCorrections([kept], [correction({ kind: 'treaty' }), correction(other)])).toEqual(
      isSame ? [] : [kept],
    );
    expect(withScope([kept], correction(other), 'everywhere')[0]?.scope === 'everywhere').toBe(isSame);
  });
});

describe('in one article', () => {
  const dates = sampleBrief.dates.filter(({ mentions }) => mentions.length > 0);
  const [day] = dates;
  if (day === undefined) throw new Error('no date in the sample');
  const entry = (from: string | null, words: string, start: number, over: Partial<DateEntry> = {}): DateEntry => ({
    ...day,
    value: from ?? 'PAST_REF',
    from,
    to: from,
    modifier: null,
    mentions: [mention(words, start)],
    ...over,
  });
  const briefOf = (entries: DateEntry[], published: string | null = '2025-05-05T10:00:00Z'): Brief => ({
    ...sampleBrief,
    page: { ...sampleBrief.page, published },
    leaders: [],
    treaties: [],
    dates: entries,
    discrepancies: [],
  });
  const corrected = (brief: Brief, ...made: Correction[]) => withCorrected(brief, made, HERE);

  it('holds where the URL is known and the same', () => {
    const brief = briefOf([entry('2025-05-01', 'May', 10)]);
    const inArticle = (url: string | null, at: string | null) =>
      withCorrected(brief, [correction({ scope: 'article', url })], { site: null, url: at }).dates.length;
    expect(inArticle(HERE.url, HERE.url)).toBe(0);
    expect(inArticle(HERE.url, null)).toBe(1);
    expect(inArticle(null, null)).toBe(1);
    expect(inArticle('https://news.example/b', HERE.url)).toBe(1);
  });

  it.each([
    ['2025-05-04', '2025-05-05T10:00:00Z', 'before'],
    ['2025-05-05', '2025-05-05T10:00:00Z', 'same'],
    ['2025-05-06', '2025-05-05T10:00:00Z', 'after'],
    ['2025-05-06', null, 'same'],
  ])('the day %s, published %s, lies %s', (instead, published, relation) => {
    const { dates: moved } = corrected(briefOf([entry('2024-05-01', 'May', 10)], published), correction({ instead }));
    expect(moved).toEqual([
      {
        value: instead,
        precision: 'day',
        modifier: null,
        from: instead,
        to: instead,
        relation,
        stated: [],
        implied: [],
        rule: 'chosen',
        mentions: [mention('May', 10)],
      },
    ]);
  });

  it('what is no day moves nothing there', () => {
    expect(corrected(briefOf([entry('2025-05-01', 'May', 10)]), correction({ instead: 'soon' })).dates).toEqual([]);
  });

  it('a moved date joins the same day, in order of place, but not a rough one', () => {
    const there = entry('2025-06-01', 'June', 40);
    const rough = entry('2025-06-01', 'around June', 60, { modifier: 'APPROX' });
    const move = correction({ instead: '2025-06-01' });
    const joined = corrected(briefOf([there, entry('2025-05-01', 'May', 10)]), move).dates;
    expect(joined.map(({ mentions }) => mentions.map(({ text }) => text))).toEqual([['May', 'June']]);
    const apart = corrected(briefOf([rough, entry('2025-05-01', 'May', 10)]), move).dates;
    expect(apart.map(({ mentions }) => mentions.map(({ text }) => text)).sort()).toEqual(
      [['May'], ['around June']].sort(),
    );
  });

  it('dates stay in order of time, those without one last', () => {
    const brief = briefOf([
      entry('2025-01-01', 'January', 0),
      entry('2025-05-01', 'May', 10),
      entry('2025-07-01', 'July', 20),
      entry(null, 'lately', 30),
      entry(null, 'once', 40),
    ]);
    const order = (instead: string) =>
      corrected(brief, correction({ instead })).dates.map(({ mentions }) => mentions[0]?.text);
    expect(order('2025-09-09')).toEqual(['January', 'July', 'May', 'lately', 'once']);
    expect(order('2024-09-09')).toEqual(['May', 'January', 'July', 'lately', 'once']);
  });

  it('a later correction wins', () => {
    const brief = briefOf([entry('2025-05-01', 'May', 10)]);
    const moves = ['2025-06-01', '2025-07-01'].map((instead) => correction({ instead }));
    expect(corrected(brief, ...moves).dates.map(({ value }) => value)).toEqual(['2025-07-01']);
  });

  it('a discrepancy goes with the words that it is about, and with no others', () => {
    const [sample] = sampleBrief.discrepancies;
    if (sample === undefined) throw new Error('no discrepancy in the sample');
    const at = (start: number, end: number) => ({ ...sample, mention: { ...mention('x', start), end } });
    const all = [at(5, 10), at(5, 11), at(12, 14), at(10, 13), at(9, 14), at(13, 20), at(12, 20)];
    const brief = { ...briefOf([entry('2025-05-01', 'May', 10)]), discrepancies: all };
    expect(corrected(brief, correction()).discrepancies.map(({ mention: { start, end } }) => [start, end])).toEqual([
      [5, 10],
      [13, 20],
    ]);
    // A date that has another day now keeps what is said of its words.
    expect(corrected(brief, correction({ instead: '2025-06-01' })).discrepancies).toEqual(all);
  });

  it('a discrepancy goes with a leader or a treaty that is not meant, and stays where another is', () => {
    const [leader] = sampleBrief.leaders;
    const [treaty] = sampleBrief.treaties;
    const [sample] = sampleBrief.discrepancies;
    if (!leader || !treaty || !sample) throw new Error('the sample lacks an entry');
    const words = mention('Simla', 50);
    const brief: Brief = {
      ...briefOf([]),
      leaders: [{ ...leader, id: 'a', name: 'A', mentions: [mention('A', 10)] }],
      treaties: [{ ...treaty, id: 't', name: 'T', mentions: [words] }],
      discrepancies: [
        { ...sample, mention: mention('A', 10) },
        { ...sample, mention: words },
      ],
    };
    const noLeader = corrected(brief, correction({ kind: 'leader', name: 'A', id: 'a' }));
    expect([noLeader.leaders.length, noLeader.discrepancies.length]).toEqual([0, 1]);
    const noTreaty = corrected(brief, correction({ kind: 'treaty', name: 'T', id: 't' }));
    expect([noTreaty.treaties.length, noTreaty.discrepancies.length]).toEqual([0, 1]);
    const { mentions: _, ...facts } = { ...treaty, id: 'u', name: 'U' };
    const meant = { leader: () => null, treaty: (id: string) => (id === 'u' ? facts : null) };
    const another = withCorrected(
      brief,
      [correction({ kind: 'treaty', name: 'T', id: 't', instead: 'u' })],
      HERE,
      meant,
    );
    expect(another.treaties).toMatchObject([{ id: 'u', mentions: [words] }]);
    expect(another.discrepancies).toHaveLength(2);
  });

  it('entries that only the article names are never one', () => {
    const [leader] = sampleBrief.leaders;
    if (!leader) throw new Error('no leader in the sample');
    const unknown = (name: string, start: number) => ({ ...leader, id: null, name, mentions: [mention(name, start)] });
    const brief = { ...briefOf([]), leaders: [unknown('Ann', 0), unknown('Bob', 10), unknown('Cem', 20)] };
    const left = corrected(brief, correction({ kind: 'leader', name: 'Cem' })).leaders;
    expect(left.map(({ name }) => name)).toEqual(['Ann', 'Bob']);
  });
});

describe('what is stored', () => {
  afterEach(() => vi.useRealTimers());

  test('corrections made at once are all kept, and erased leave nothing', async () => {
    fakeBrowser.reset();
    const add = (name: string) => changeCorrections((kept) => withCorrections(kept, [correction({ name })]));
    await Promise.all([add('May'), add('June')]);
    expect((await loadCorrections()).map(({ name }) => name)).toEqual(['May', 'June']);
    await eraseStored();
    expect(await loadCorrections()).toEqual([]);
  });

  test('a day is the one where the reader is, in two digits each', () => {
    vi.useFakeTimers({ now: new Date(2025, 4, 6, 0, 30) });
    expect(today()).toBe('2025-05-06');
    vi.setSystemTime(new Date(2025, 11, 31, 23, 30));
    expect(today()).toBe('2025-12-31');
  });

  test('a day has four, two and two digits and nothing beside them', () => {
    expect(['2025-05-06', '12025-05-06', '2025-05-061', '2025-5-6', ''].map(isIsoDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
