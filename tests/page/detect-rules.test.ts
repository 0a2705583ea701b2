// @vitest-environment jsdom
/** Each trace of the detector on both sides of its bound: by the URL, the text, the metadata, what stands around. */
import { describe, expect, it } from 'vitest';
import { detectNews } from '../../page/detect/detect-news.ts';
import { judgeUrl } from '../../page/detect/judge-url.ts';
import { judgeText } from '../../page/detect/text-shape.ts';
import { EVIDENCE_WEIGHTS, SIGNS_RISE } from '../../page/detect/weights.ts';
import { show } from './sample-pages.ts';

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

const letters = (count: number) =>
  'word '
    .repeat(Math.ceil(count / 5))
    .slice(0, count - 1)
    .concat('x');
const paragraphs = (...lengths: number[]) => lengths.map((length) => `<p>${letters(length)}</p>`).join('');

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

const data = (...types: unknown[]) =>
  `<script type="application/ld+json">${JSON.stringify(types.map((type) => ({ '@type': type })))}</script><body></body>`;
const meta = (name: string, content = 'x') => `<meta name="${name}" content="${content}"><body></body>`;

describe('metadata', () => {
  it.each<[string, unknown[], string | null]>([
    ['news', ['ReportageNewsArticle'], 'data-news: ReportageNewsArticle'],
    ['a live report', ['LiveBlogPosting'], 'data-news: LiveBlogPosting'],
    ['news beside a blog', ['BlogPosting', 'NewsArticle'], 'data-news: NewsArticle'],
    ['a blog beside an article', ['Article', 'BlogPosting'], 'data-blog: BlogPosting'],
    ['a manual', ['TechArticle'], 'data-blog: TechArticle'],
    ['a report', ['Report'], 'data-article: Report'],
    ['an opinion', ['OpinionNewsArticle'], 'data-news: OpinionNewsArticle'],
    ['three articles', ['Article', 'Article', 'BlogPosting'], 'data-list: 3'],
    ['a product', ['Product'], 'data-other: Product'],
    ['a collection', ['CollectionPage'], 'data-other: CollectionPage'],
    ['a plain page', ['WebPage'], null],
    ['a shop of one place', ['LocalBusiness'], 'data-other: LocalBusiness'],
    ['a blog as a whole', ['Blog'], 'data-other: Blog'],
    ['an organisation', ['Organization'], null],
  ])('of %s', (_what, types, noted) => {
    expect(ofPage(data(...types)).find((note) => note.startsWith('data-')) ?? null).toBe(noted);
  });

  it('of another thing count beside three articles, not beside one', () => {
    expect(ofPage(data('Article', 'Product')).join()).not.toContain('data-other');
    expect(ofPage(data('Article', 'Article', 'Article', 'Product'))).toContain('data-other: Product');
  });

  it('in microdata are of the page, not of a property', () => {
    expect(ofPage('<body><div itemscope itemtype="https://schema.org/NewsArticle"></div></body>')).toContain(
      'data-news: NewsArticle',
    );
    const property = '<body><div itemprop="about" itemscope itemtype="https://schema.org/NewsArticle"></div></body>';
    expect(ofPage(property).join()).not.toContain('data-news');
  });

  it.each<[string, string]>([
    ['article:published_time', 'meta-published: article:published_time'],
    ['og:article:published_time', 'meta-published: og:article:published_time'],
    ['datePublished', 'meta-published: datepublished'],
    ['parsely-pub-date', 'meta-published: parsely-pub-date'],
    ['DC.date.issued', 'meta-published: dc.date.issued'],
    ['news_keywords', 'meta-news: news_keywords'],
    ['article:section', 'meta-news: article:section'],
    ['parsely-title', 'meta-news: parsely-title'],
    ['citation_author', 'meta-paper: citation_author'],
  ])('of a meta element: %s', (name, noted) => {
    expect(ofPage(meta(name))).toContain(noted);
  });

  it.each(['article:author', 'keywords', 'my_news_keywords', 'a-citation_author'])('%s says nothing', (name) => {
    expect(ofPage(meta(name)).join()).not.toMatch(/meta-/);
  });

  it.each<[string, string | null]>([
    ['article', 'og-article'],
    ['NEWS', 'og-article'],
    ['website', 'og-website'],
    ['blog', 'og-website'],
    ['video.other', 'og-other: video.other'],
    ['', null],
  ])('og:type "%s"', (type, noted) => {
    expect(ofPage(meta('og:type', type)).find((note) => note.startsWith('og-')) ?? null).toBe(noted);
  });

  it('name the software of wikis, forums and shops', () => {
    expect(ofPage(meta('generator', 'MediaWiki 1.41'))).toContain('meta-software: MediaWiki 1.41');
    expect(ofPage(meta('generator', 'WordPress 6')).join()).not.toContain('meta-software');
  });

  it('that speak for news, or none of them', () => {
    expect(ofPage('<body></body>')).toContain('bare');
    for (const html of [data('NewsArticle'), data('Article'), meta('news_keywords'), meta('pubdate')])
      expect(ofPage(html)).not.toContain('bare');
    for (const html of [data('BlogPosting'), meta('citation_author'), meta('og:type', 'article')])
      expect(ofPage(html)).toContain('bare');
  });

  it('that carry a date, or none of them', () => {
    expect(ofPage('<body></body>')).toContain('undated');
    for (const html of [data('NewsArticle'), data('BlogPosting'), meta('pubdate')])
      expect(ofPage(html)).not.toContain('undated');
    expect(ofPage('<body></body>', 'https://paper.example/2025/05/06/river')).not.toContain('undated');
    expect(ofPage(data('Product'))).toContain('undated');
  });
});

const TITLE = 'Rivers rise again';
const around = (html: string, title = `${TITLE} | The Example Paper`) =>
  ofPage(`<title>${title}</title><body>${html}</body>`);

describe('what stands around the headline', () => {
  it.each<[string, boolean]>([
    [`<h1>${TITLE}</h1>`, true],
    ['<h1>“RIVERS” rise, again!</h1>', true],
    ['<h1>Rivers sink again</h1>', false],
    ['<h1>Rivers</h1>', false],
    ['<h1>Rivers rise</h1>', true],
    [`<div class="page-title">${TITLE} | The Example Paper, and how to sink them</div>`, true],
    [`<div class="page-title">${TITLE}, and how to sink them</div>`, false],
    [`<div class="heading">${TITLE}</div>`, false],
  ])('%s', (html, isHeadline) => {
    expect(around(html).includes('headline')).toBe(isHeadline);
  });

  it('a headline of eight letters may be any word of the title', () => {
    expect(around('<h1>Rivers r</h1>').includes('headline')).toBe(false);
    expect(around('<h1>Riversri</h1>', 'Riversri').includes('headline')).toBe(false);
    expect(around('<h1>Riversris</h1>', 'Riversris').includes('headline')).toBe(true);
  });

  it.each<[string, string, boolean]>([
    ['rel', '<a rel="author">A</a>', true],
    ['class', '<i class="byline">A</i>', true],
    ['microdata', '<i itemprop="author">A</i>', true],
    ['nothing', '<i class="by">A</i>', false],
  ])('a byline beside it, by %s', (_how, byline, has) => {
    expect(around(`<div><h1>${TITLE}</h1>${byline}</div>`).includes('byline')).toBe(has);
  });

  it('a byline and a time within four boxes around it, and no further than the body', () => {
    const within = (boxes: number, beside: string) =>
      around(
        `<main><section>${'<div>'.repeat(boxes)}<h1>${TITLE}</h1>${'</div>'.repeat(boxes)}${beside}</section></main>`,
      );
    const beside = '<i class="byline">A</i><time>today</time>';
    expect(within(3, beside)).toEqual(expect.arrayContaining(['byline', 'time']));
    expect(within(4, beside)).not.toEqual(expect.arrayContaining(['byline']));
    expect(around(`<main><h1>${TITLE}</h1></main><i class="byline">A</i>`)).not.toContain('byline');
  });

  it('a day in the 60 letters before it or the 160 after it', () => {
    const dayAfter = (count: number) =>
      around(`<div><h1>${TITLE}</h1> ${letters(count)} 6 May 2025</div>`).includes('time');
    expect([dayAfter(140), dayAfter(165)]).toEqual([true, false]);
    const dayBefore = (count: number) =>
      around(`<div>6 May 2025 ${letters(count)} <h1>${TITLE}</h1></div>`).includes('time');
    expect([dayBefore(45), dayBefore(65)]).toEqual([true, false]);
  });

  it('prices and carts, and the parts of a forum from the fifth on', () => {
    expect(around('<i itemprop="price">7</i>')).toContain('shop');
    expect(around('<form action="/cart"></form>')).toContain('shop');
    expect(around('<i class="price">7</i>')).not.toContain('shop');
    const posts = (count: number) => around('<a href="/viewtopic.php">A</a>'.repeat(count)).includes('forum');
    expect([posts(4), posts(5)]).toEqual([false, true]);
  });
});

describe('the verdict', () => {
  it('looks no further where the head alone is sure, and at everything where it is asked to', () => {
    const html = `${meta('citation_author')}${data('Product')}<h1>Rivers</h1>`;
    const page = show(html);
    const codes = (untilSure: boolean) =>
      detectNews(page, 'https://paper.example/', untilSure).evidence.map(({ code }) => code);
    expect(codes(true)).not.toContain('text-none');
    expect(codes(false)).toContain('text-none');
    expect(
      detectNews(show('<body></body>'), 'https://paper.example/a/river-rises-now', true).evidence.map(
        ({ code }) => code,
      ),
    ).toContain('text-none');
  });

  it('is likely from even odds on, and sure from nine to one', () => {
    const html = `<body><main>${paragraphs(1500)}</main></body>`;
    for (const [path, verdict] of [
      ['world/2025/05/06/river-rises-again-today', 'news'],
      ['world/2025/05/06/river-rises-now', 'likely'],
      ['a/2025/05/06/river-rises-again-today', 'likely'],
      ['a/2025/05/06/river-rises-now', 'no'],
    ] as const) {
      const { verdict: given, isNews, score } = detectNews(show(html), `https://paper.example/${path}`);
      expect([path, given, isNews, score >= 0.5, score >= 0.9]).toEqual([
        path,
        verdict,
        verdict !== 'no',
        verdict !== 'no',
        verdict === 'news',
      ]);
    }
  });

  it('tells what was found in 80 letters at most', () => {
    const { evidence } = detectNews(show(meta('generator', `wiki${'x'.repeat(200)}`)), 'https://paper.example/');
    expect(evidence.find(({ code }) => code === 'meta-software')?.detail).toHaveLength(80);
  });
});

it('a page is given up only where headline, byline and time together could not make it news', () => {
  const { headline, byline, time } = EVIDENCE_WEIGHTS;
  expect(headline + byline + time).toBeCloseTo(SIGNS_RISE);
});
