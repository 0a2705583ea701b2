// @vitest-environment jsdom
/** What the detector makes of an address and of running text, on both sides of each bound. */
import { describe, expect, it } from 'vitest';
import { detectNews } from '../../page/detect/detect-news.ts';
import { judgeUrl } from '../../page/detect/judge-url.ts';
import { judgeText } from '../../page/detect/text-shape.ts';
import { letters, paragraphs, show } from './sample-pages.ts';

/** What is noted, with what was found: `code` or `code: detail`. */
function notesOf(judge: (note: (code: string, detail?: string | number) => void) => void): string[] {
  const notes: string[] = [];
  judge((code, detail = '') => notes.push(detail === '' ? code : `${code}: ${detail}`));
  return notes;
}
const ofUrl = (url: string) => notesOf((note) => judgeUrl(url, note));
const ofText = (html: string, isOpen = true) => notesOf((note) => judgeText(show(html), note, () => isOpen));
const ofPage = (html: string, url = 'https://paper.example/') => {
  const { evidence } = detectNews(show(html), url);
  return evidence.map(({ code, detail }) => (detail === '' ? code : `${code}: ${detail}`));
};

describe('a URL', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['/', ['url-front']],
    ['/en', ['url-front']],
    ['/en-gb/', ['url-front']],
    ['/index.html', ['url-front']],
    ['/home', ['url-front']],
    ['/default.aspx', ['url-front']],
    ['/en?id=7', []],
    ['/eng', ['url-section: eng']],
    ['/homes', ['url-section: homes']],
    ['/world/en', ['url-section: en', 'url-news: world']],
    ['/europe', ['url-section: europe']],
    ['/europe?page', []],
    ['/europe2', []],
    ['/river-rises-now', []],
    ['/river', ['url-section: river']],
    ['/a/river-rises-again', []],
    ['/a/river-rises-again-today', ['url-words']],
    ['/a/river_rises+again%20today', ['url-words']],
    ['/a/river-r-4-44-a', []],
    ['/river/12345', ['url-number']],
    ['/river/1234', []],
    ['/12345/river', ['url-number']],
    ['/12345/a/river-rises-now', []],
    ['/2025/05/river', ['url-date: /2025/05/']],
    ['/2025-05/river-rises-now', ['url-date: /2025-05/']],
    ['/1025/05/river-rises-now', []],
    ['/2025/may/river-rises-now', ['url-date: /2025/may/']],
    ['/2025/mayor/river-rises-now', []],
    ['/2025/1/river-rises-now', ['url-date: /2025/1/']],
    ['/2025/05', ['url-date: /2025/05']],
    ['/a/river-2025-05-06', ['url-date: 2025-05-06']],
    ['/a/river-2025-25-06', []],
    ['/a/river-120250506', ['url-number']],
    ['/tag/river-rises-now', ['url-index: tag']],
    ['/river-rises-now/page', ['url-section: page', 'url-index: page']],
    ['/river-rises-now/pages', ['url-section: pages']],
    ['/tag/river-rises-again-today', ['url-words']],
    ['/tag/river-rises-again', ['url-index: tag']],
    ['/tags-of-the-riv/river-rises-now', ['url-index: tags-of-the-riv']],
    ['/tags-of-the-rive/river-rises-now', []],
    ['/latest-news/a1', ['url-index: latest-news', 'url-news: latest-news']],
    ['/latest-news-of-it/a1', []],
    ['/product/river-rises-now', ['url-other: product']],
    ['/dpx/river-rises-now', []],
    ['/dp/river-rises-now', ['url-other: dp']],
    ['/uk-news/river-rises-now', ['url-news: uk-news']],
    ['/worldwide/river-rises-now', ['url-news: worldwide']],
    ['/the-world/river-rises-now', []],
    ['/a/world', ['url-section: world']],
    ['/a/river-rises-now?print=1', ['url-print']],
    ['/a/river-rises-now?printed=1', []],
  ])('%s', (path, noted) => {
    expect(ofUrl(path === '' ? 'no URL' : `https://paper.example${path}`)).toEqual(noted);
  });

  it('tells of its host what stands before the name of the site', () => {
    expect(ofUrl('https://shop.paper.example/river-rises-now')).toEqual(['url-other: shop']);
    expect(ofUrl('https://news.paper.example/river-rises-now')).toEqual(['url-news: news']);
    expect(ofUrl('https://shop.example/river-rises-now')).toEqual([]);
  });

  it('that says nothing leaves the word to the one that the page gives itself', () => {
    const page = '<link rel="canonical" href="https://paper.example/world/river-rises-again-in-may"><body></body>';
    expect(ofPage(page, 'https://paper.example/en?p=1')).toEqual(
      expect.arrayContaining(['url-words', 'url-news: world']),
    );
    expect(ofPage(page, 'https://paper.example/europe')).not.toContain('url-words');
  });
});

describe('running text', () => {
  it.each<[string, string, string]>([
    ['none', '<main></main>', 'text-none'],
    ['paragraphs that are captions', `<main>${paragraphs(...Array(20).fill(59))}</main>`, 'text-none'],
    ['paragraphs just longer', `<main>${paragraphs(...Array(20).fill(60))}</main>`, 'text-some'],
    ['just under a notice', `<main>${paragraphs(349)}</main>`, 'text-none'],
    ['a notice', `<main>${paragraphs(350)}</main>`, 'text-some'],
    ['just under an article', `<main>${paragraphs(749, 750)}</main>`, 'text-some'],
    ['an article', `<main>${paragraphs(750, 750)}</main>`, 'text-long'],
    ['paragraphs wrapped one by one', `<main>${`<div>${paragraphs(500)}</div>`.repeat(4)}</main>`, 'text-long'],
    ['and twice', `<main>${`<div><div>${paragraphs(500)}</div></div>`.repeat(4)}</main>`, 'text-some'],
    [
      'wrapped too deep',
      `<main>${`${'<div>'.repeat(5)}${paragraphs(500)}${'</div>'.repeat(5)}`.repeat(4)}</main>`,
      'text-some',
    ],
    ['Chinese, which says more', `<main><p>${'水'.repeat(600)}</p></main>`, 'text-long'],
    ['a little less of it', `<main><p>${'水'.repeat(599)}</p></main>`, 'text-some'],
    ['a caption of Chinese', `<main>${`<p>${'水'.repeat(23)}</p>`.repeat(30)}</main>`, 'text-none'],
    ['lines of a box', `<main><div>${`${letters(60)}<br>`.repeat(30)}</div></main>`, 'text-long'],
    ['lines of a script', `<main><script type="text/plain">${letters(3000)}</script></main>`, 'text-none'],
    ['lines of a link', `<main><a href="/">${letters(3000)}</a></main>`, 'text-none'],
  ])('%s', (_what, html, code) => {
    expect(ofText(`<body>${html}</body>`)).toContain(code);
  });

  it('is looked at no further than 300 paragraphs', () => {
    expect(ofText(`<body><main>${'<p>.</p>'.repeat(299)}${paragraphs(1500)}</main></body>`)).toContain('text-long');
    expect(ofText(`<body><main>${'<p>.</p>'.repeat(300)}${paragraphs(1500)}</main></body>`)).toContain('text-none');
  });

  it.each<[string, boolean]>([
    ['LONDON, May 5 (Reuters) - Rivers rose.', true],
    ['LONDON (AP) — Rivers rose.', true],
    ['London, May 5 (Reuters) – Rivers rose.', true],
    ['LONDON (AP) Rivers rose.', false],
    ['the river (at noon) - rose.', false],
    ['In London rivers rose on May 5 (by a metre), all say.', false],
    ['A (AP) - Rivers rose.', false],
  ])('a dateline opens it: %s', (opening, has) => {
    const notes = ofText(`<body><main><p>${opening} ${letters(400)}</p></main></body>`);
    expect(notes.some((note) => note.startsWith('dateline'))).toBe(has);
  });

  it.each<[string, number, boolean]>([
    ['a third', 350, false],
    ['more than a third', 370, true],
  ])('is a list of links from more than 35 in 100 letters on: %s', (_what, linked, isList) => {
    const html = `<body><main><p>${letters(1000)}</p><div><a href="/">${letters(linked)}</a></div></main></body>`;
    expect(ofText(html).includes('text-links')).toBe(isList);
  });

  it('counts the linked headings within it, and on the page against its mass', () => {
    const heading = '<h2><a href="/">A</a></h2>';
    const within = (count: number) => ofText(`<body><main>${paragraphs(1000)}${heading.repeat(count)}</main></body>`);
    expect(within(2).some((note) => note.startsWith('text-headings'))).toBe(false);
    expect(within(3)).toContain('text-headings: 3');
    const around = (count: number, mass: number) =>
      ofText(`<body><main>${paragraphs(mass)}</main><nav>${heading.repeat(count)}</nav></body>`);
    expect(around(9, 350).join()).not.toContain('teasers');
    expect(around(10, 350)).toContain('teasers: 10');
    expect(around(10, 1000).join()).not.toContain('teasers');
    expect(around(11, 1000)).toContain('teasers: 11');
  });

  it('of code has three blocks of it', () => {
    const blocks = (count: number) => ofText(`<body>${'<pre>a</pre>'.repeat(count)}</body>`).includes('code');
    expect([blocks(2), blocks(3)]).toEqual([false, true]);
    expect(ofText(`<body>${'<p><code>a</code></p>'.repeat(3)}</body>`)).toContain('code');
  });

  it('is weighed alone where what speaks against it decides nothing', () => {
    const html = `<body><main>${paragraphs(1500)}<h2><a>Next</a></h2><h2><a>Next</a></h2><h2><a>Next</a></h2></main></body>`;
    expect(ofText(html)).toEqual(['text-long', 'text-headings: 3']);
    expect(ofText(html, false)).toEqual(['text-long']);
  });
});
