// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../page/read/read-article.ts';
import { BODY, newsPage, show, TODAY, URL_OF_NEWS } from './sample-pages.ts';

function textOf(html: string): string {
  const result = readArticle(show(html), URL_OF_NEWS, TODAY);
  if ('error' in result) throw new Error(result.error);
  return result.text;
}

/** A page whose last paragraph has words styled so. */
const withStyle = (style: string, words = ', opens in a new tab') =>
  textOf(
    newsPage({
      head: `<style>.x{${style}}</style>`,
      body: [...BODY, `Prime Minister Ada<span class="x">${words}</span> Brook went home in the evening.`],
    }),
  );

describe('what a person cannot see', () => {
  // As browsers have it; jsdom knows no layout.
  beforeEach(() => {
    Object.defineProperty(Element.prototype, 'checkVisibility', { configurable: true, value: () => true });
  });
  afterEach(() => Reflect.deleteProperty(Element.prototype, 'checkVisibility'));

  it.each([
    ['display', 'display:none'],
    ['visibility', 'visibility:hidden'],
    ['a clip of nothing', 'position:absolute;clip:rect(0,0,0,0)'],
    ['a clip of one pixel', 'position:absolute;clip:rect(1px,1px,1px,1px)'],
    ['an inset of half', 'position:absolute;clip-path:inset(50%)'],
    ['a far indent', 'position:absolute;text-indent:-9999px'],
  ])('is not read where style hides it by %s', (_name, style) => {
    expect(withStyle(style)).toContain('Prime Minister Ada Brook went home');
  });

  it.each([
    ['placed over a picture', 'position:absolute;top:0'],
    ['indented a little', 'position:absolute;text-indent:-20px'],
    ['pale', 'opacity:.4;color:silver'],
  ])('but what is %s is read', (_name, style) => {
    expect(withStyle(style, ' Muster')).toContain('Prime Minister Ada Muster Brook');
  });

  it('is not read as a paragraph of its own', () => {
    const body = [...BODY, '<span class="print">Only on paper.</span><span class="ghost">Nowhere.</span>'];
    const head = '<style>.print{display:none}.ghost{visibility:hidden}</style>';
    expect(textOf(newsPage({ head, body }))).not.toMatch(/Only on paper|Nowhere/);
  });

  it('is read where nearly all is hidden: such a page shows itself with its last script', () => {
    expect(textOf(newsPage({ head: '<style>main{visibility:hidden}</style>' }))).toContain(BODY[0]);
  });
});
