// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { detectNews } from '../../page/detect/detect-news.ts';
import { explain } from '../../page/detect/explain.ts';
import { BODY, blogIndex, forumPage, frontPage, newsPage, shopPage, show, URL_OF_NEWS } from './sample-pages.ts';

const codes = (html: string, url: string) => detectNews(show(html), url).evidence.map(({ code }) => code);

describe('detectNews', () => {
  it('is sure of an article with data, date and text, and gives its strongest reason first', () => {
    const detection = detectNews(show(newsPage()), URL_OF_NEWS);
    expect(detection.verdict).toBe('news');
    expect(detection.isNews).toBe(true);
    expect(explain(detection.evidence)[0]).toBe('The page describes itself as NewsArticle.');
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
