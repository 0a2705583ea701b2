/** What the fuzz tests are fed with: any Unicode, and articles of our own with things done to them. */
import fc from 'fast-check';
import type { PageFacts } from '../../engine/page-facts.ts';

export const PUBLISHED = '2025-05-05';

/** Facts of a page that has nothing to say but its day. */
export const facts = (more: Partial<PageFacts> = {}): PageFacts => ({
  url: 'https://paper.example/a',
  isNews: true,
  verdict: 'news',
  score: 1,
  reasons: [],
  read: null,
  title: null,
  site: null,
  byline: null,
  published: PUBLISHED,
  publishedFrom: 'json-ld',
  updated: null,
  dateSignals: [],
  language: 'en',
  passages: [],
  truncated: false,
  ...more,
});

/** Every kind of mention the engine knows, in sentences written for this test. */
const SENTENCES = [
  'President Vladimir Putin telephoned Prime Minister Narendra Modi on Monday.',
  'Putin, 72, will travel to Delhi early next year, his spokesman Dmitry Peskov said.',
  'The Simla Agreement of 1972 and the Lahore Declaration left the line where it was.',
  'Under Article 5 of the North Atlantic Treaty an attack on one is an attack on all.',
  'Former U.S. Secretary of State John Kerry recalled the Paris climate accord at 10:30 a.m. on April 22.',
  'From May 7 to May 10, 2026, the ministers of both countries meet in Geneva; the Treaty of Bardonia is to follow.',
  'King Charles III and Pope Leo XIV spoke two weeks ago about the winter of 1946-47.',
  'A ceasefire signed on 27 November 2024 has held since, the Lebanese president, Joseph Aoun, told reporters.',
  'Xi Jinping had met Mr Modi in Kazan in October, a year after the G20 summit.',
  'The New START treaty expires on Feb. 5, 2026, and nobody has said what comes after it.',
];

/** What breaks readers of text: direction controls, zero widths, halves of pairs, letters whose case changes their length. */
const ODDITIES = fc.constantFrom(
  '\u202e',
  '\u2066',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u0000',
  '\ud83d',
  '\udc00',
  '🇮🇳',
  'İ',
  'ß',
  'ﬁ',
  'Z͑ͫ̓a',
  '\u2028',
  '\r\n',
  '\n\n',
  '\u00a0',
  '’',
  '“',
  '—',
  '٣',
  '１',
);

type Change = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const at = (text: string, where: number) => Math.floor(where * (text.length + 1));

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, fc.oneof(ODDITIES, fc.string({ unit: 'binary', maxLength: 4 }))).map(
    ([where, odd]): Change =>
      (text) =>
        text.slice(0, at(text, where)) + odd + text.slice(at(text, where)),
  ),
  fc.tuple(place, fc.nat({ max: 30 })).map(
    ([where, length]): Change =>
      (text) =>
        text.slice(0, at(text, where)) + text.slice(at(text, where) + length),
  ),
  fc.tuple(place, place, fc.nat({ max: 60 })).map(
    ([from, to, length]): Change =>
      (text) =>
        text.slice(0, at(text, to)) + text.slice(at(text, from), at(text, from) + length) + text.slice(at(text, to)),
  ),
  fc.constantFrom<Change>(
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text.replaceAll(' ', '\u00a0'),
    (text) => text.replaceAll('. ', '.'),
    (text) => text.normalize('NFD'),
  ),
);

/** A few of the sentences in any order, as they are. */
export const article: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 8 })
  .map((sentences) => sentences.join(' '));

/** The same with up to eight things done to it. */
export const mutatedArticle: fc.Arbitrary<string> = fc
  .tuple(article, fc.array(change, { maxLength: 8 }))
  .map(([text, changes]) => changes.reduce((changed, one) => one(changed), text));

/** Any string of UTF-16 units, halves of pairs too. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.nat({ max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
);

/** Any value that structured cloning or JSON can carry, with the keys that poison prototypes among its own. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withTypedArray: true,
  }),
  fc.json().map((text): unknown => JSON.parse(text)),
  fc.dictionary(fc.constantFrom('__proto__', 'constructor', 'prototype', 'type', 'toString', 'length'), fc.anything()),
);
