import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TreatyFile } from '../../../engine/knowledge.ts';
import { en } from '../../../engine/languages/en/index.ts';
import { readArticleText } from '../../../engine/text/article-text.ts';
import { knowledge, treaty } from './sample-files.ts';
import { treatyFinder } from './treaty-finder.ts';

const files: Record<string, TreatyFile> = {
  zenda: treaty(),
  hentzau: treaty({
    name: 'Hentzau Treaty',
    names: ['HXT'],
    kind: 'treaty',
    formalName: 'Treaty on Hentzau',
    signed: { date: '1999-02-21', place: 'Hentzau' },
  }),
  first: treaty({
    name: 'Edelweiss Accord (1950)',
    names: [],
    formalName: 'First paper',
    ambiguousNames: [{ name: 'Edelweiss Accord', needs: ['year', 'theme'] }],
    cues: ['timber'],
    signed: { date: '1950-01-01', place: 'Edelweiss' },
    events: [{ date: '1950-01-01', kind: 'signed', text: 'Signed.', status: 'political-commitment' }],
  }),
  second: treaty({
    name: 'Edelweiss Accord (1960)',
    names: [],
    formalName: 'Second paper',
    ambiguousNames: [{ name: 'Edelweiss Accord', needs: ['year', 'theme'] }],
    cues: ['salmon'],
    signed: { date: '1960-01-01', place: 'Edelweiss' },
    events: [{ date: '1960-01-01', kind: 'signed', text: 'Signed.', status: 'political-commitment' }],
  }),
};
const finder = treatyFinder(knowledge(files));
const find = (text: string, day = '2025-05-05') => finder.find(text, day);

describe('an entry', () => {
  test('carries background, status on the day and what came since', () => {
    const [entry] = find('Both named the Zenda Agreement.', '2020-01-01');
    expect(entry).toMatchObject({
      id: 'zenda',
      signed: '1972-07-02',
      basis: 'knowledge',
      settles: 'The river is the border.',
      status: 'suspended',
      statusNote: 'Graustark suspended it.',
    });
    expect(entry?.since.map((event) => event.date)).toEqual(['2024-01-15']);
    expect(entry?.why).toEqual({
      rule: 'name',
      words: 'Zenda Agreement',
      file: 'treaties/zenda',
      checked: '2026-11-23',
    });
  });

  test('stands in order of first mention and gathers all mentions', () => {
    const found = find('The Hentzau Treaty came after the Zenda Accord. The Zenda Agreement is older.');
    expect(found.map((entry) => [entry.id, entry.mentions.map((mention) => mention.text)])).toEqual([
      ['hentzau', ['Hentzau Treaty']],
      ['zenda', ['Zenda Accord', 'Zenda Agreement']],
    ]);
  });

  test('of a treaty only the article knows has the article’s facts and nothing else', () => {
    const [entry] = find('The 1987 Ruritania-Graustark Fisheries Treaty lapsed.');
    expect(entry).toMatchObject({
      id: null,
      name: 'Ruritania-Graustark Fisheries Treaty',
      kind: 'treaty',
      signed: '1987',
      basis: 'article',
      status: 'unknown',
      settles: null,
      candidates: [],
    });
    expect(entry?.parties.map((party) => party.code)).toEqual(['RR', 'GG']);
  });

  test('of a treaty “between” two names them', () => {
    const [entry] = find('The Elphberg Accord between Graustark and Ruritania holds.');
    expect(entry?.parties.map((party) => party.name)).toEqual(['Graustark', 'Ruritania']);
  });
});

describe('a shared name', () => {
  test.each([
    ['by the year before it', 'The 1950 Edelweiss Accord holds.', 'first'],
    ['by the year after it', 'The Edelweiss Accord of 1960 holds.', 'second'],
    ['by the year of its signing', 'The Edelweiss Accord, signed in 1960, holds.', 'second'],
    ['by a theme', 'Under the Edelweiss Accord the timber is ours.', 'first'],
  ])('is settled %s', (_how, text, id) => {
    expect(find(text).map((entry) => entry.id)).toEqual([id]);
  });

  test('is shown as two where the themes of both stand there', () => {
    const [entry] = find('Timber and salmon fall under the Edelweiss Accord.');
    expect(entry?.id).toBeNull();
    expect(entry?.candidates.map((candidate) => candidate.id)).toEqual(['first', 'second']);
  });

  test('is neither where the year is that of another', () => {
    const [entry] = find('The Edelweiss Accord of 1974 holds.');
    expect(entry).toMatchObject({ id: null, signed: '1974', candidates: [] });
  });
});

describe('a provision', () => {
  test('is marked in the treaty it belongs to, Roman or Arabic', () => {
    const [entry] = find('A judge decides under Article 5 of the Zenda Agreement.');
    expect(entry?.mentions.map((mention) => mention.text)).toEqual(['Article 5', 'Zenda Agreement']);
    expect(entry?.provisions.map((provision) => provision.cited)).toEqual([false, true]);
  });

  test('of a constitution is nobody’s', () => {
    const [entry] = find('The Zenda Agreement is old. Article 5 of the constitution is older.');
    expect(entry?.mentions.map((mention) => mention.text)).toEqual(['Zenda Agreement']);
  });
});

test('a treaty signed years after the article is not meant', () => {
  expect(find('Talks on a Hentzau Treaty go on.', '1990-01-01').map((entry) => entry.id)).toEqual([null]);
});

/** Words out of which texts with many near misses are made. */
const PIECES = [
  'the',
  'The',
  'Zenda',
  'Hentzau',
  'Edelweiss',
  'Agreement',
  'Accord',
  'accords',
  'Treaty',
  'treaty',
  'of',
  'and',
  'on',
  '1950',
  '1972',
  '1999',
  'Article',
  '5',
  'V',
  'I',
  'II',
  'HXT',
  'Ruritania',
  'Graustark',
  'timber',
  'peace',
  'Convention',
  'Organization',
  'signed',
  'in',
  ',',
  '.',
  '(',
  ')',
  '’s',
  '\n',
  'U.S.',
  '–',
  '“',
  '”',
  'é',
  '😀',
];

describe('whatever the text', () => {
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '));
  const anyText = fc.oneof(texts, fc.string({ unit: 'grapheme', maxLength: 200 }));

  test('offsets point at their text and mentions never overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const mentions = find(text).flatMap((entry) => entry.mentions);
        for (const mention of mentions) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.end).toBeGreaterThan(mention.start);
          const inSentence = mention.start - mention.sentenceStart;
          expect(mention.sentence.slice(inSentence, inSentence + mention.text.length)).toBe(mention.text);
        }
        const sorted = mentions.sort((a, b) => a.start - b.start);
        for (const [i, mention] of sorted.entries()) {
          expect(sorted[i + 1]?.start ?? Infinity).toBeGreaterThanOrEqual(mention.end);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('every entry has a mention and known ids come once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = find(text);
        expect(found.every((entry) => entry.mentions.length > 0)).toBe(true);
        const ids = found.flatMap((entry) => entry.id ?? []);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 300 },
    );
  });
});

/** How often the words of a text are looked at: the work of all recognisers, whatever the machine is doing. */
function countLooks(text: string): number {
  let looks = 0;
  const article = readArticleText(text, en.text);
  const words = new Proxy(article.words, {
    get(target, key, receiver) {
      looks++;
      return Reflect.get(target, key, receiver);
    },
  });
  finder.findIn({ ...article, words }, '2025-05-05');
  return looks;
}

test.each([
  'The Zenda Accord and the Treaty of Friendship, Peace and Trade of 1972 went to the Hentzau Convention. ',
  'the Zenda Agreement and ',
  'Article 5 of the Zenda Agreement and ',
  'the Edelweiss Accord, the treaty, ',
  'Zenda and Hentzau treaties, ',
])('looks twice as often at a text of twice the length: %s', (piece) => {
  const short = countLooks(piece.repeat(150));
  expect(short).toBeGreaterThan(150);
  // Sorting the mentions takes a little more than twice; a quadratic step takes four times.
  expect(countLooks(piece.repeat(300))).toBeLessThan(2.2 * short + 1000);
});
