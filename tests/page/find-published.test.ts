// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPageMetadata } from '../../page/metadata/page-metadata.ts';
import { readStructuredData } from '../../page/metadata/structured-data.ts';
import { findPublished } from '../../page/published/find-published.ts';
import { findHeadline } from '../../page/read/headline.ts';
import { BODY, show, TODAY } from './sample-pages.ts';

const STORY = 'https://paper.example/story';

function found(html: string, url = STORY, today = TODAY) {
  const page = show(html);
  const metadata = readPageMetadata(page, url, readStructuredData(page));
  const headline = findHeadline(page, metadata.titles, metadata.site)?.element ?? null;
  return findPublished(page, metadata, headline, today);
}

/** A page with a headline, what stands beside it, and paragraphs. */
const story = (beside: string, { head = '', lang = 'en', after = '' } = {}) =>
  `<html lang="${lang}"><head><title>River</title>${head}</head><body><main><article><h1>River</h1>${beside}${BODY.map((text) => `<p>${text}</p>`).join('')}${after}</article></main></body></html>`;

const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('traces and their order', () => {
  it('trusts structured data before meta, meta before the page, the page before the URL', () => {
    const json = data({ '@type': 'NewsArticle', datePublished: '2025-05-01' });
    const meta = '<meta property="article:published_time" content="2025-05-04T10:00:00Z">';
    const shown = '<div><h1>River</h1><time datetime="2025-05-07">7 May</time></div>';
    const url = 'https://paper.example/2025/05/10/river';
    expect(found(json + meta + shown, url)).toMatchObject({ published: '2025-05-01', from: 'json-ld' });
    expect(found(meta + shown, url)).toMatchObject({ published: '2025-05-04T10:00:00Z', from: 'meta' });
    expect(found(shown, url)).toMatchObject({ published: '2025-05-07', from: 'time-element' });
    expect(found('<h1>River</h1>', url)).toMatchObject({ published: '2025-05-10', from: 'address' });
    expect(found('<h1>River</h1>')).toEqual({ published: null, from: null, updated: null, signals: [] });
  });

  it('keeps the traces that disagree', () => {
    const meta = '<meta name="pubdate" content="2025-05-02">';
    expect(found(meta, 'https://paper.example/2025/05/04/river').signals).toEqual([
      { source: 'meta', raw: '2025-05-02', value: '2025-05-02', kind: 'published' },
      { source: 'address', raw: '2025/05/04', value: '2025-05-04', kind: 'published' },
    ]);
  });

  it('leaves a lone trace that two others contradict', () => {
    const json = data({ '@type': 'NewsArticle', datePublished: '2024-01-02' });
    const meta = '<meta name="pubdate" content="2025-05-05">';
    const url = 'https://paper.example/2025/05/05/river';
    expect(found(json + meta, url)).toMatchObject({ published: '2025-05-05', from: 'meta' });
    expect(found(json, url)).toMatchObject({ published: '2024-01-02', from: 'json-ld' });
  });

  it('lets the month of the URL decide between two days of equal weight', () => {
    const two = '<time datetime="2025-03-02">2 March</time> <time datetime="2025-05-09">9 May</time>';
    expect(found(story(`<p>${two}</p>`), 'https://paper.example/2025/05/river/').published).toBe('2025-05-09');
    expect(found(story('<p>By Ada Brook</p>'), 'https://paper.example/2025/05/river/').published).toBeNull();
  });
});

describe('UTC against the day of the site', () => {
  const inUtc = data({ '@type': 'NewsArticle', datePublished: '2025-05-06T01:30:00Z' });

  it.each([
    ['the URL', inUtc, 'https://paper.example/2025/05/05/river', '2025-05-05'],
    ['a line of the page', inUtc + story('<p>Monday, May 5, 2025</p>'), STORY, '2025-05-05'],
    [
      'the offset of another trace',
      `${inUtc}<meta property="article:modified_time" content="2025-05-07T09:00:00-04:00">`,
      STORY,
      '2025-05-05',
    ],
  ])('goes by %s', (_name, html, url, day) => expect(found(html, url).published?.slice(0, 10)).toBe(day));

  it('stays with the time where the other day cannot be the same moment', () => {
    expect(found(inUtc + story('<p>Friday, May 9, 2025</p>')).published).toBe('2025-05-06T01:30:00Z');
    expect(found(inUtc, 'https://paper.example/2025/05/08/river').published).toBe('2025-05-06T01:30:00Z');
  });
});

describe('the article of the data', () => {
  const own = { '@type': 'NewsArticle', headline: 'Ministers meet over the river', datePublished: '2025-05-05' };
  const other = { '@type': 'NewsArticle', headline: 'Flood took a bridge', datePublished: '2025-03-02', url: '/flood' };
  const title = '<title>Ministers meet over the river | The Paper</title>';

  it.each([
    ['by its headline', title + data([other, own])],
    ['by its URL', data([other, { ...own, headline: 'Short', url: `${STORY}/` }])],
    [
      'by mainEntityOfPage',
      data([other, { ...own, headline: '', mainEntityOfPage: { '@id': 'https://www.paper.example/story?x=1' } }]),
    ],
    ['within a graph', title + data({ '@graph': [other, { '@type': 'WebPage' }, own] })],
  ])('is found %s', (_name, html) => expect(found(html).published).toBe('2025-05-05'));

  it('is none of two that are both about something else', () => {
    expect(found(`<title>Weather for the coast</title>${data([own, other])}`).published).toBeNull();
  });

  it.each([
    ['an array', ['2025-05-05T09:30:00+05:30']],
    ['an object with @value', { '@type': 'Date', '@value': '2025-05-05' }],
    ['an array of such', [{ '@value': '2025-05-05' }]],
    ['digits alone', '20250505093000'],
  ])('gives its day as %s', (_name, datePublished) => {
    expect(found(data({ ...own, datePublished })).published?.slice(0, 10)).toBe('2025-05-05');
  });

  it('gives its day under keys with the vocabulary named', () => {
    expect(found(data({ '@type': 'schema:NewsArticle', 'schema:datePublished': '2025-05-05' })).published).toBe(
      '2025-05-05',
    );
  });
});

describe('what publishing systems write', () => {
  it.each([
    '<meta property="og:pubdate" content="2025-05-05">',
    '<meta property="rnews:datePublished" content="2025-05-05">',
    '<meta name="govuk:first-published-at" content="2025-05-05">',
    '<meta name="published_at" content="2025-05-05">',
    '<meta name="dcterms.issued" content="2025-05-05">',
    `<meta name="parsely-page" content='{"title":"River","pub_date":"2025-05-05"}'>`,
    '<span property="dc:date dc:created" content="2025-05-05"></span>',
    '<span property="schema:dateCreated" content="2025-05-05">this morning</span>',
    '<abbr class="published" title="2025-05-05">8:38 pm</abbr>',
    '<data class="posted" value="2025-05-05">yesterday</data>',
    '<amp-timeago datetime="2025-05-05">2 days ago</amp-timeago>',
  ])('%s', (html) => expect(found(story(html)).published).toBe('2025-05-05'));

  it('takes the more telling of two meta names', () => {
    const html = '<meta name="created" content="2025-04-01"><meta name="publish-date" content="2025-05-05">';
    expect(found(html).published).toBe('2025-05-05');
  });

  it('takes no words of JSON for the newer tag', () => {
    expect(found('<meta name="parsely-page" content="{broken">').published).toBeNull();
  });
});

describe('updated, not published', () => {
  it.each([
    ['Updated: May 9, 2025', 'Published May 5, 2025'],
    ['Last updated: 9 May 2025 at 10:15 | First published: 5 May 2025', ''],
    ['First published: 5 May 2025. Last modified 9 May 2025', ''],
    ['Aktualisiert: 9. Mai 2025', 'Veröffentlicht: 5. Mai 2025'],
  ])('%s %s', (first, second) => {
    const html = story(`<span class="date">${first}</span><span class="date">${second}</span>`);
    expect(found(html)).toMatchObject({ published: '2025-05-05', updated: '2025-05-09' });
  });

  it('is not said by WordPress, which names one time both', () => {
    const html = '<time class="entry-date published updated" datetime="2025-05-05T10:00:00+02:00">5 May</time>';
    expect(found(story(html))).toMatchObject({ published: '2025-05-05T10:00:00+02:00', updated: null });
  });

  it('is what the page shows where data give that day as the change', () => {
    const json = data({ '@type': 'NewsArticle', datePublished: '2024-01-10', dateModified: '2025-05-05' });
    expect(found(json + story('<p>By Ada Brook, 5 May 2025</p>'))).toMatchObject({
      published: '2024-01-10',
      updated: '2025-05-05',
    });
  });

  it('is no second day where only the time differs', () => {
    const json = data({
      '@type': 'NewsArticle',
      datePublished: '2025-05-05T08:00:00+02:00',
      dateModified: '2025-05-05T11:00:00+02:00',
    });
    expect(found(json).updated).toBeNull();
  });
});

describe('dates of something else', () => {
  it.each([
    [
      'a teaser that is a link',
      '<a class="card" href="/b"><span>Ferry sinks off Galle</span> <time datetime="2025-03-02">2 March 2025</time></a>',
    ],
    ['a teaser with a heading', '<div><h3>Snow came late</h3><time datetime="2025-03-02">2 March 2025</time></div>'],
    ['a related box', '<div class="related"><time datetime="2025-03-02">2 March</time></div>'],
    [
      'a quoted post',
      '<blockquote><p>We start today.</p><time datetime="2022-01-14">14 January 2022</time></blockquote>',
    ],
  ])('%s', (_name, html) => expect(found(story(html)).published).toBeNull());

  it.each([
    [
      'replies',
      '<ul class="replies"><li><b>Kofi</b> <time datetime="2025-06-01">1 June 2025</time><p>Let us see about that cheque of theirs when the monsoon is here.</p></li></ul>',
    ],
    ['comments', '<div class="comments"><time datetime="2025-06-01">later</time></div>'],
    ['the foot', '<footer><span class="date">January 3, 2020</span></footer>'],
    [
      'posts side by side',
      '<div><article><time datetime="2025-06-01">1 June</time></article><article><time datetime="2025-06-02">2 June</time></article></div>',
    ],
  ])('%s below', (_name, html) => {
    const page = story('').replace('</main>', `${html}</main>`);
    expect(found(page).published).toBeNull();
  });

  it.each([
    ['above the text', story('<footer class="submitted"><time datetime="2025-05-05">5 May</time></footer>')],
    [
      'below it',
      story('', { after: '<footer class="entry-footer"><time datetime="2025-05-05">5 May</time></footer>' }),
    ],
  ])('is not the foot of the article itself, %s', (_name, html) => expect(found(html).published).toBe('2025-05-05'));
});

describe('days that lie ahead or far back', () => {
  it('keeps a later day than tomorrow as a trace and does not choose it', () => {
    const json = data({ '@type': 'NewsArticle', datePublished: '2035-01-01' });
    const result = found(json + story('<p class="date">5 May 2025</p>'));
    expect(result.published).toBe('2025-05-05');
    expect(result.signals.map(({ value }) => value)).toContain('2035-01-01');
    expect(found(json).published).toBeNull();
    expect(found(json, STORY, '2034-12-31').published).toBe('2035-01-01');
  });

  it.each([
    ['meta', '<meta property="article:published_time" content="2035-01-01T09:00:00Z">'],
    ['a time by the headline', story('<time datetime="2035-01-01">January</time>')],
    ['the title', '<title>Plans for 1 January 2035</title><h1>Plans for 1 January 2035</h1>'],
    ['a line', story('<p>1 January 2035</p>')],
  ])('chooses no day ahead that is told by %s', (_name, html) => expect(found(html).published).toBeNull());

  it('believes data, or two traces that agree, from 1700 on', () => {
    expect(found(data({ '@type': 'NewsArticle', datePublished: '1972-07-03' })).published).toBe('1972-07-03');
    expect(found(story('<p>July 3, 1972</p>')).published).toBeNull();
    expect(found(story('<p>July 3, 1972</p>'), 'https://paper.example/1972/07/03/river').published).toBe('1972-07-03');
    expect(found(data({ '@type': 'NewsArticle', datePublished: '1569-07-03' })).published).toBeNull();
  });
});

describe('plain lines', () => {
  it.each([
    ['a line below the headline', story('<div class="x1"><p>5 May 2025</p><p>Ada Brook</p></div>')],
    ['a byline', story('<p>By Ada Brook. 5 May 2025, 9.30 am</p>')],
    ['a line below the text', story('', { after: '<p>Posted: 5 May 2025</p>' })],
    ['a dateline', story(`<p>COLOMBO, May 5, 2025 (Pier Wire) - ${BODY[0]}</p>`)],
    ['a dateline without an agency', story(`<p>COLOMBO — May 5, 2025 — ${BODY[0]}</p>`)],
    ['a title', '<title>Harbour briefing, 5 May 2025</title><h1>Harbour briefing, 5 May 2025</h1>'],
    [
      'an h2 headline in a print view',
      `<title>River and dam again</title><body><h3>The Paper</h3><h2>River and dam again</h2><b>May 5, 2025</b><br><i>Ada Brook</i><p>${BODY.join('<p>')}`,
    ],
    [
      'the head of a mail',
      `<pre>From: desk\nSubject: River\nDate: Mon, 05 May 2025 09:30:00 +0530\n\n${BODY.join('\n\n')}</pre>`,
    ],
  ])('%s', (_name, html) => expect(found(html).published?.slice(0, 10)).toBe('2025-05-05'));

  it.each([
    ['a date within a sentence', story(`<p>On 5 May 2025 the two sides met. ${BODY[0]}</p>`)],
    [
      'an event in the headline',
      '<title>What happened on 11 September 2001 in New York</title><h1>What happened on 11 September 2001 in New York</h1>',
    ],
    [
      'a short sentence below the text',
      story('', { after: '<p>He was born on 5 May 1991 in Galle and lives there still.</p>' }),
    ],
  ])('not %s', (_name, html) => expect(found(html).published).toBeNull());
});

describe('a day that the page shows and data give as the change’s', () => {
  const dated = (published: string | null, modified: string) =>
    data({
      '@type': 'NewsArticle',
      headline: 'River',
      dateModified: modified,
      ...(published && { datePublished: published }),
    });
  const shown = story('<p>7 May 2025</p>');
  const kinds = (head: string, url?: string) =>
    found(`${head}${shown}`, url).signals.map(({ source, value, kind }) => `${source} ${value.slice(0, 10)} ${kind}`);

  it('is the change’s', () => {
    expect(kinds(dated('2025-05-05', '2025-05-07'))).toContain('visible-text 2025-05-07 updated');
  });

  it('is that of publication where data give no other, or the same', () => {
    expect(kinds(dated(null, '2025-05-07'))).toContain('visible-text 2025-05-07 published');
    expect(kinds(dated('2025-05-07T08:00:00Z', '2025-05-07T09:00:00Z'))).toContain('visible-text 2025-05-07 published');
  });

  it('changes nothing of what data and the URL say', () => {
    const meta = '<meta name="pubdate" content="2025-05-07">';
    const all = kinds(`${meta}${dated('2025-05-05', '2025-05-07')}`, 'https://paper.example/2025/05/07/river');
    expect(all).toContain('meta 2025-05-07 published');
    expect(all).toContain('address 2025-05-07 published');
  });

  it('is told up to tomorrow, whatever its time', () => {
    const updated = (modified: string) => found(`${dated('2025-05-05', modified)}${story('')}`).updated;
    expect(updated('2026-12-01T10:00:00+02:00')).toBe('2026-12-01T10:00:00+02:00');
    expect(updated('2026-12-02T10:00:00+02:00')).toBeNull();
  });
});

describe('data without a day of publication', () => {
  it.each<[string, string, string | null]>([
    [
      'state when it was created',
      data({ '@type': 'NewsArticle', headline: 'River', dateCreated: '2025-05-05' }),
      '2025-05-05',
    ],
    ['state when it was uploaded', data({ '@type': 'VideoObject', uploadDate: '2025-05-05' }), '2025-05-05'],
    ['are of another kind', '<meta name="viewport" content="2025-05-05">', null],
    ['are empty', '<meta name="parsely-page" content="null"><meta name="parsely-page" content="7">', null],
    ['are broken', '<meta name="parsely-page" content="{">', null],
  ])('%s', (_name, head, day) => {
    expect(found(`${head}${story('')}`).published).toBe(day);
  });
});
