/** What a page says of itself, by way of data: any string, any JSON. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { afterEach, expect, test } from 'vitest';
import { readJsonLd, typesOf } from '../../page/metadata/json-ld.ts';
import { readPageMetadata } from '../../page/metadata/page-metadata.ts';
import { readStructuredData } from '../../page/metadata/structured-data.ts';
import { dateInUrl, parseDataDate } from '../../page/published/data-date.ts';
import { findPublished } from '../../page/published/find-published.ts';
import { datesInText } from '../../page/published/shown-date.ts';
import { anyText } from './arbitraries.ts';

/** A page with one script of data, put there as text and not as markup. */
function pageWith(data: string): Document {
  const { document } = new JSDOM('<!doctype html><body><h1>Title</h1>').window;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = data;
  document.head.append(script);
  return document;
}

const URL_READ = 'https://paper.example/a';

function publishedOn(document: Document) {
  const metadata = readPageMetadata(document, URL_READ, readStructuredData(document));
  return findPublished(document, metadata, document.querySelector('h1'), '2026-11-30');
}

afterEach(() => {
  // Whatever was read, every object of the program is as it was.
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

const hostileJson = fc.oneof(
  fc.json({ depthSize: 'large' }),
  fc
    .letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'medium' },
        fc.constantFrom<unknown>(
          null,
          true,
          0,
          -1,
          1e308,
          '',
          'NewsArticle',
          '2025-05-05',
          '<script>alert(1)</script>',
        ),
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.array(tie('value'), { maxLength: 4 }),
        tie('entity'),
      ),
      entity: fc
        .array(
          fc.tuple(
            fc.constantFrom(
              '@type',
              '@graph',
              'mainEntity',
              '__proto__',
              'constructor',
              'prototype',
              'polluted',
              'headline',
              'datePublished',
              'dateModified',
              'author',
            ),
            tie('value'),
          ),
          { maxLength: 6 },
        )
        // Written by hand: JSON.stringify would set a prototype where a page writes a key.
        .map((pairs) => ({ toJSON: undefined, pairs })),
    }))
    .value.map(function write(value: unknown): string {
      if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
      if (typeof value === 'object' && value !== null && 'pairs' in value) {
        const { pairs } = value as { pairs: [string, unknown][] };
        return `{${pairs.map(([key, inner]) => `${JSON.stringify(key)}:${write(inner)}`).join(',')}}`;
      }
      return JSON.stringify(value) ?? 'null';
    }),
  // Nearly JSON, as pages have it.
  fc
    .tuple(fc.json(), fc.nat({ max: 200 }), anyText)
    .map(([json, cut, odd]) => json.slice(0, cut) + odd + json.slice(cut)),
  anyText,
);

test('data of any form is read without a throw, and every date found is one', () => {
  fc.assert(
    fc.property(hostileJson, (data) => {
      const document = pageWith(data);
      const entities = readJsonLd(document);
      expect(entities.length).toBeLessThanOrEqual(200);
      for (const entity of entities) {
        for (const type of typesOf(entity)) expect(typeof type).toBe('string');
      }
      const { published, updated, signals } = publishedOn(document);
      for (const value of [published, updated, ...signals.map((signal) => signal.value)]) {
        if (value !== null) expect(Number.isNaN(Date.parse(value)), value).toBe(false);
      }
    }),
    { numRuns: 250 },
  );
});

test.each([
  ['arrays', '['.repeat(140_000) + ']'.repeat(140_000)],
  ['objects', '{"@graph":'.repeat(29_000)],
  ['open quotation marks', '"'.repeat(299_999)],
  ['commas', `{"a":1${', '.repeat(140_000)}`],
  ['control characters', `{"a":"${'\u0001'.repeat(200_000)}"}`],
])('data of 300,000 %s does not throw', (_name, data) => {
  expect(readJsonLd(pageWith(data))).toEqual([]);
});

test.each([
  ['an array', '[', ']'],
  ['an object', '{"name":', '}'],
  ['a value', '{"@value":', '}'],
])('an author 20,000 deep in %s is nobody, and the article is read', (_name, open, close) => {
  const author = `${open.repeat(20_000)}"Ada"${close.repeat(20_000)}`;
  const document = pageWith(
    `{"@type":"NewsArticle","headline":"The river rises","datePublished":"2025-05-05","author":${author}}`,
  );
  const page = readPageMetadata(document, 'https://paper.example/river', readStructuredData(document));
  expect(page.byline).toBeNull();
  expect(publishedOn(document).published).toBe('2025-05-05');
});

test('an article in data with __proto__ keeps its date and poisons nothing', () => {
  const data =
    '{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}},"@type":"NewsArticle","datePublished":"2025-05-05"}';
  expect(publishedOn(pageWith(data)).published).toBe('2025-05-05');
});

const almostDates = fc
  .array(
    fc.constantFrom(
      ...[
        '2025',
        '05',
        '5',
        '31',
        '99',
        '-',
        '/',
        '.',
        ' ',
        'T',
        'Z',
        '+02:00',
        '24:61',
        'May',
        'mai',
        'Updated',
        '5th',
        ',',
        ':',
        '٣',
        '\u0000',
      ],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

test('readers of dates give a day of the calendar or nothing', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, almostDates), (text) => {
      const context = { tag: 'en', region: null, today: '2026-11-30' };
      const shown = datesInText(text, context).map(({ value }) => value);
      const inUrl = dateInUrl(text, context);
      for (const value of [parseDataDate(text, context), ...shown, inUrl?.precision === 'day' ? inUrl.value : null]) {
        if (value === null) continue;
        expect(value).toMatch(/^\d{4}-\d\d-\d\d/);
        const day = value.slice(0, 10);
        // A day that is none rolls over: 31 February comes back as 3 March.
        expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      }
    }),
    { numRuns: 3000 },
  );
});
