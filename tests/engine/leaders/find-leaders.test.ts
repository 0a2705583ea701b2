import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../../engine/languages/en/index.ts';
import { findLeaders } from '../../../engine/leaders/find-leaders.ts';
import { indexLeaders } from '../../../engine/leaders/index-leaders.ts';
import { mentionAt, readArticleText } from '../../../engine/text/article-text.ts';
import { readFixtures } from './fixtures/read-fixtures.ts';

const index = indexLeaders(readFixtures(), en, null);
const find = (text: string, day = '2024-06-01') =>
  findLeaders(readArticleText(text, en.text), index, { day, title: null, occupied: [] });

/** Words that recognisers look for, and words that get in their way. */
const WORD = fc.constantFrom(
  ...'Ann Vale Vale\u2019s VALE Bo Strand Strand President President-elect former the Nordian Suderian Prime Minister minister leader King spokesman for of and , . ( ) \u201c \n - al- de S. Queen chief UN Tower Airport May Monday said in 2024 \u{1F600} \u0130 e\u0301'.split(
    ' ',
  ),
);

describe('findLeaders', () => {
  test('mentions point at their own text and never overlap, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(WORD, { maxLength: 60 }), fc.string(), (words, noise) => {
        const text = `${words.join(' ')}${noise}`;
        const mentions = find(text).flatMap((leader) => leader.mentions);
        for (const mention of mentions) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.text.length).toBeGreaterThan(0);
          expect(mention.start).toBeGreaterThanOrEqual(mention.sentenceStart);
          expect(text.slice(mention.sentenceStart, mention.sentenceStart + mention.sentence.length)).toBe(
            mention.sentence,
          );
        }
        mentions.sort((a, b) => a.start - b.start);
        for (const [at, mention] of mentions.entries()) {
          expect(mention.start).toBeGreaterThanOrEqual(mentions[at - 1]?.end ?? 0);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('a leader is listed once, with all mentions, in order of first mention', () => {
    const leaders = find('Bo Strand met Ann Vale. Vale left; Strand stayed.');
    expect(leaders.map(({ name, mentions }) => [name, mentions.map(({ text }) => text)])).toEqual([
      ['Bo Strand', ['Bo Strand', 'Strand']],
      ['Ann Vale', ['Ann Vale', 'Vale']],
    ]);
  });

  test('words of a treaty are no leader', () => {
    const text = readArticleText('The Ann Vale Protocol was signed. Bo Strand came.', en.text);
    const occupied = [mentionAt(text, 4, 21)];
    const leaders = findLeaders(text, index, { day: '2024-06-01', title: null, occupied });
    expect(leaders.map(({ name }) => name)).toEqual(['Bo Strand']);
  });

  test('the office is the one of the day, with what changed since and what was before', () => {
    const [leader] = find('Ann Vale spoke in Nordia.', '2016-05-01');
    expect(leader).toMatchObject({
      id: 'ann-vale',
      country: 'XA',
      of: 'Nordia',
      office: 'Foreign Minister',
      since: '2014-03-01',
      until: '2019-11-30',
      now: { office: 'President', of: 'Nordia', since: '2020-01-10', until: null },
      leftSince: false,
      before: [],
      basis: 'knowledge',
      wikipedia: 'Ann Vale',
      why: { rule: 'full-name', words: 'Ann Vale', file: 'countries/xa', checked: '2025-01-01' },
    });
  });

  test('somebody who left and holds nothing now is marked so', () => {
    const [leader] = find('Bo Strand spoke in Suderia.', '2010-01-01');
    expect(leader).toMatchObject({ office: 'Prime Minister', until: '2012', now: null, leftSince: true });
  });

  test('after the last office there is none, and the earlier ones are listed newest first', () => {
    const [leader] = find('Bo Strand spoke in Suderia.', '2020-01-01');
    expect(leader?.office).toBeNull();
    expect(leader?.leftSince).toBe(false);
    expect(leader?.before.map(({ office, since, until }) => [office, since, until])).toEqual([
      ['Prime Minister', '2008', '2012'],
      ['Finance Minister', '2003-02', '2007-12'],
    ]);
  });

  test('an office of which only the year is known is shown from that year on', () => {
    expect(find('Bo Strand spoke in Suderia.', '2007-12-31')[0]?.office).toBe('Finance Minister');
    expect(find('Bo Strand spoke in Suderia.', '2008-12-31')[0]?.office).toBe('Prime Minister');
  });

  test('an end that nobody knows is not told as one', () => {
    const [leader] = find('Tor Brandt spoke in Suderia.', '2021-01-01');
    expect(leader).toMatchObject({
      office: 'Defence Minister',
      since: '2019-05-31',
      until: null,
      now: null,
      leftSince: false,
    });
    const [later] = find('Tor Brandt spoke in Suderia.', '2024-01-01');
    expect(later?.office).toBeNull();
    expect(later?.before[0]).toMatchObject({ office: 'Defence Minister', until: '2022' });
  });

  test('who left is not told of somebody whose last end nobody knows', () => {
    const [leader] = find('Tor Brandt spoke in Suderia.', '2017-01-01');
    expect(leader).toMatchObject({ office: 'Defence Minister', now: null, leftSince: false });
  });

  test('two of one name in one country are shown as candidates where nothing tells them apart', () => {
    const [leader] = find('Suderian lawmakers remember President Holm.', '2024-06-01');
    expect(leader?.id).toBeNull();
    expect(leader?.candidates.map(({ id, country }) => [id, country])).toEqual([
      ['erik-holm', 'XB'],
      ['nils-holm', 'XB'],
    ]);
  });

  test('of two of one name, the one in office on the day is meant', () => {
    expect(find('Suderian President Holm spoke.', '1995-06-01').map(({ id }) => id)).toEqual(['erik-holm']);
    expect(find('Suderian President Holm spoke.', '2003-06-01').map(({ id }) => id)).toEqual(['nils-holm']);
  });

  test('the head of an organisation has the country of their own file', () => {
    const [leader] = find('The League of Lakes, led by Ida Moe, met.', '2024-06-01');
    expect(leader).toMatchObject({
      country: 'XA',
      of: 'League of Lakes',
      officeCountry: null,
      office: 'Secretary General',
    });
  });
});
