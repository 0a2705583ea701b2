// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findPublished } from '../../page/published/find-published.ts';
import { dateInAddress, parseDataDate, parseShownDate } from '../../page/published/parse-date.ts';
import { show } from './sample-pages.ts';

const found = (html: string, url = 'https://paper.example/story') => findPublished(show(html), url);

describe('findPublished', () => {
  it('trusts structured data before meta, meta before the page, the page before the address', () => {
    const data = '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-05-01"}</script>';
    const meta = '<meta property="article:published_time" content="2025-05-02T10:00:00Z">';
    const shown = '<div><h1>River</h1><time datetime="2025-05-03">3 May</time></div>';
    const url = 'https://paper.example/2025/05/04/river';
    expect(found(data + meta + shown, url)).toMatchObject({ published: '2025-05-01', from: 'json-ld' });
    expect(found(meta + shown, url)).toMatchObject({ published: '2025-05-02T10:00:00Z', from: 'meta' });
    expect(found(shown, url)).toMatchObject({ published: '2025-05-03', from: 'time-element' });
    expect(found('<h1>River</h1>', url)).toMatchObject({ published: '2025-05-04', from: 'address' });
    expect(found('<h1>River</h1>')).toEqual({ published: null, from: null, updated: null, signals: [] });
  });

  it('keeps the traces that disagree', () => {
    const meta = '<meta name="pubdate" content="2025-05-02">';
    expect(found(meta, 'https://paper.example/2025/05/04/river').signals).toEqual([
      { source: 'meta', raw: '2025-05-02', value: '2025-05-02', kind: 'published' },
      { source: 'address', raw: '2025/05/04', value: '2025-05-04', kind: 'published' },
    ]);
  });

  it('keeps updated apart from published', () => {
    const html =
      '<div><h1>River</h1><span class="date">Updated: May 9, 2025</span><span class="date">Published May 5, 2025</span></div>';
    expect(found(html)).toMatchObject({ published: '2025-05-05', from: 'visible-text', updated: '2025-05-09' });
  });

  it('passes over the dates of related stories, comments and the footer', () => {
    const html =
      '<article><h1>River</h1><p>Text</p><aside><time datetime="2020-01-01">old</time></aside><div class="related"><time datetime="2020-01-02">old</time></div></article><div class="comments"><time datetime="2025-06-01">later</time></div><footer><span class="date">January 3, 2020</span></footer>';
    expect(found(html).signals).toEqual([]);
  });
});

describe('dates in words and data', () => {
  it.each([
    ['2025-05-05T14:15:00+0530', '2025-05-05T14:15:00+05:30'],
    ['20250505', '2025-05-05'],
    ['2025-05-05 14:15:00', '2025-05-05'],
    ['Mon, 05 May 2025 09:00:00 GMT', '2025-05-05'],
    ['1746403200', '2025-05-05T00:00:00Z'],
    ['2025-02-30', null],
    ['yesterday', null],
  ])('%s is %s', (raw, value) => expect(parseDataDate(raw)).toBe(value));

  it.each([
    ['Posted on Sept. 5, 2024 at noon', '2024-09-05'],
    ['the 5th of May 2025', '2025-05-05'],
    ['31/12/2024', '2024-12-31'],
    ['12/31/2024', '2024-12-31'],
    ['05/06/2024', null],
    ['5.6.2024', '2024-06-05'],
    ['Room 12 of 2025', null],
  ])('%s is %s', (text, value) => expect(parseShownDate(text)).toBe(value));

  it.each([
    ['https://p.example/2025/may/05/river', '2025-05-05'],
    ['https://p.example/river-20250505.html', '2025-05-05'],
    ['https://p.example/story-1234567890123', null],
    ['https://p.example/2025/05/river', null],
  ])('%s holds %s', (url, value) => expect(dateInAddress(url)?.value ?? null).toBe(value));
});

describe('traces that disagree', () => {
  const data = (day: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${day}"}</script>`;

  it('gives the day the page shows where a time in UTC falls on the next', () => {
    const url = 'https://paper.example/2025/05/05/river';
    expect(found(data('2025-05-06T01:30:00Z'), url)).toMatchObject({ published: '2025-05-05', from: 'address' });
    expect(found(data('2025-05-06T01:30:00+02:00'), url)).toMatchObject({ from: 'json-ld' });
  });

  it('leaves a lone trace that two others contradict', () => {
    const meta = '<meta name="pubdate" content="2025-05-05">';
    const url = 'https://paper.example/2025/05/05/river';
    expect(found(data('2024-01-02') + meta, url)).toMatchObject({ published: '2025-05-05', from: 'meta' });
    expect(found(data('2024-01-02'), url)).toMatchObject({ published: '2024-01-02', from: 'json-ld' });
  });
});
