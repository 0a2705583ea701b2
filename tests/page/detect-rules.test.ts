// @vitest-environment jsdom
/** Each trace of the detector on both sides of its bound: by the metadata and what stands around the headline. */
import { describe, expect, it } from 'vitest';
import { detectNews } from '../../page/detect/detect-news.ts';
import { EVIDENCE_WEIGHTS, SIGNS_RISE } from '../../page/detect/weights.ts';
import { letters, paragraphs, show } from './sample-pages.ts';

const ofPage = (html: string, url = 'https://paper.example/') => {
  const { evidence } = detectNews(show(html), url);
  return evidence.map(({ code, detail }) => (detail === '' ? code : `${code}: ${detail}`));
};

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
