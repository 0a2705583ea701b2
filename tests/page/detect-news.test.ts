// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { detectNews } from '../../page/detect/detect-news.ts';
import { toReasons } from '../../page/detect/reasons.ts';
import { BODY, blogIndex, forumPage, frontPage, newsPage, shopPage, show, URL_OF_NEWS } from './sample-pages.ts';

const codes = (html: string, url: string) => detectNews(show(html), url).evidence.map(({ code }) => code);

describe('detectNews', () => {
  it('is sure of an article with data, date and text, and gives its strongest reason first', () => {
    const detection = detectNews(show(newsPage()), URL_OF_NEWS);
    expect(detection.verdict).toBe('news');
    expect(detection.isNews).toBe(true);
    expect(toReasons(detection.evidence)[0]).toEqual({ code: 'data-news', detail: 'NewsArticle', weight: 3 });
  });

  it('finds an article that has no metadata at all', () => {
    const paragraphs = [...BODY, ...BODY, ...BODY].map((text) => `<p>${text}</p>`).join('');
    const html = `<title>Ministers meet in Geneva</title><div><h1>Ministers meet in Geneva</h1><span class="date">6 May 2025</span>${paragraphs}</div>`;
    expect(detectNews(show(html), URL_OF_NEWS).isNews).toBe(true);
  });

  it.each([
    ['front page', frontPage(), 'https://paper.example/'],
    ['section', frontPage(), 'https://paper.example/world/europe'],
    ['shop', shopPage(), 'https://shop.example/boots/walking-boots-brown-leather-size-44-88121'],
    ['forum', forumPage(), 'https://forum.example/threads/which-river-is-best-for-fishing.48812/'],
    ['front of a blog', blogIndex(), 'https://garden.example/blog/'],
    ['list of a tag', blogIndex(), 'https://garden.example/tag/roses/page/2'],
    ['empty document', '', 'https://paper.example/world/2025/05/06/a-long-slug-of-words'],
  ])('says no to a %s', (_, html, url) => {
    expect(detectNews(show(html), url)).toMatchObject({ verdict: 'no', isNews: false });
  });

  it('takes three articles side by side for a list', () => {
    const data = JSON.stringify([1, 2, 3].map((id) => ({ '@type': 'NewsArticle', headline: `Story ${id}` })));
    expect(codes(newsPage({ data }), 'https://paper.example/world')).toContain('data-list');
  });

  it.each([
    ['trailing commas', '{"@type":"NewsArticle","headline":"River",}'],
    ['an HTML comment', '<!-- {"@type":"NewsArticle"} -->'],
    ['CDATA', '//<![CDATA[\n{"@type":"NewsArticle"}\n//]]>'],
    ['a line break within a string', '{"@type":"NewsArticle","headline":"one\ntwo"}'],
    ['an array', '[{"@type":"WebSite"},{"@type":["NewsArticle","Thing"]}]'],
    ['a graph', '{"@context":"https://schema.org","@graph":[{"@type":"Person"},{"@type":"schema:NewsArticle"}]}'],
    ['a page around it', '{"@type":"WebPage","mainEntity":{"@type":"http://schema.org/ReportageNewsArticle"}}'],
    ['__proto__', '{"__proto__":{"polluted":true},"@type":"NewsArticle"}'],
  ])('reads data with %s', (_, data) => {
    expect(codes(newsPage({ data }), URL_OF_NEWS)).toContain('data-news');
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it.each(['{', 'null', '"NewsArticle"', '{"@type":{"@type":7}}', '[[[[[[[[{"@type":"NewsArticle"}]]]]]]]]', ''])(
    'passes over data that are none: %s',
    (data) => expect(codes(newsPage({ data }), URL_OF_NEWS)).not.toContain('data-news'),
  );

  it('is not misled by fields and forms that hide properties of the document', () => {
    const before =
      '<form name="body"><input name="children"><input name="parentElement"></form><img name="querySelectorAll"><form name="querySelector" id="body"></form><img name="title">';
    expect(detectNews(show(newsPage({ before })), URL_OF_NEWS).verdict).toBe('news');
  });

  it('leaves the page as it was', () => {
    const page = show(newsPage());
    const before = page.documentElement.outerHTML;
    detectNews(page, URL_OF_NEWS);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('takes an address that is none', () => {
    expect(detectNews(show(newsPage()), 'not an address').isNews).toBe(true);
  });
});

/** An article without metadata: what is left for the detector is what a person sees. */
const bare = (top: string, { title = 'Ministers meet in Geneva over shared river', more = '' } = {}) =>
  `<title>${title}</title><body><main>${top}${BODY.map((text) => `<p>${text}</p>`).join('')}${more}</main></body>`;

const HEADLINE = 'Ministers meet in Geneva over shared river';

describe('headline and day, wherever and however they stand', () => {
  it.each([
    ['h2 below the name of the site', '<h1>The Example Paper</h1><h2>HEADLINE</h2><p>6 May 2025</p>'],
    ['h3 in a print view', '<h1>The Example Paper</h1><h3>HEADLINE</h3><b>May 6, 2025</b><br>'],
    ['term of a list', '<h1>Example</h1><dl><dt>HEADLINE</dt></dl>기사입력 : [ 2025-05-06 15:24 ]'],
    ['line of class title', '<div class="news-title">HEADLINE</div><div>6 мая 2025, 12:00</div>'],
  ])('an article whose headline is an %s', (_name, top) => {
    const html = bare(top.replace('HEADLINE', HEADLINE), { title: `${HEADLINE} - The Example Paper` });
    const { evidence } = detectNews(show(html), URL_OF_NEWS);
    expect(evidence.map(({ code }) => code)).toEqual(expect.arrayContaining(['headline', 'time']));
  });

  it.each([
    '6 de mayo de 2025',
    '16 апреля 2025 г.',
    '2025年4月16日',
    '2025. 4. 16. 10:30',
    '16.04.2025',
    'April 16, 2025',
  ])('a plain %s beside the headline is a date', (day) =>
    expect(codes(bare(`<h1>${HEADLINE}</h1><div>${day}</div>`), URL_OF_NEWS)).toContain('time'),
  );

  it.each(['Season 2024-25', 'Room 12', '25 places to see', 'By Ada Brook'])(
    '%s beside the headline is none',
    (words) =>
      expect(codes(bare(`<h1>${HEADLINE}</h1><div>${words}</div>`), 'https://paper.example/story')).not.toContain(
        'time',
      ),
  );
});

describe('running text', () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, at) => `Line ${at} of a story that is broken by hand`).join('<br>');

  it('counts lines broken by hand together', () => {
    expect(codes(`<body><div>${lines(40)}</div>`, URL_OF_NEWS)).toContain('text-long');
    expect(codes(`<body><div>${lines(1)}</div>`, URL_OF_NEWS)).toContain('text-none');
  });

  it('takes a list of other stories below the text for none of its links', () => {
    const related = Array.from(
      { length: 30 },
      (_, at) => `<li><a href="/${at}">Another story of the day, number ${at}</a></li>`,
    );
    expect(codes(bare('', { more: `<ul>${related.join('')}</ul>` }), URL_OF_NEWS)).not.toContain('text-links');
    const index = Array.from(
      { length: 30 },
      (_, at) => `<p><a href="/${at}">Another story of the day, in full and as long as a paragraph, ${at}</a></p>`,
    );
    expect(codes(`<body>${index.join('')}</body>`, URL_OF_NEWS)).toContain('text-links');
  });
});

describe('URLs', () => {
  it.each([
    ['https://paper.example/2028064', 'url-date', false],
    ['https://paper.example/a-20280645551', 'url-date', false],
    ['https://paper.example/2025/05/river', 'url-date', true],
    ['https://paper.example/202505/river', 'url-date', true],
    ['https://paper.example/2025/may/05/river', 'url-date', true],
    ['https://paper.example/river-20250506', 'url-date', true],
    ['https://site.example/discussion/4411/river', 'url-other', true],
    ['https://site.example/discussions/river', 'url-other', true],
    ['https://paper.example/print/81234?print=1', 'url-print', true],
    ['https://paper.example/fingerprints-found-in-geneva', 'url-print', false],
  ])('%s: %s %s', (url, code, has) => expect(codes('<body></body>', url).includes(code as 'bare')).toBe(has));
});
