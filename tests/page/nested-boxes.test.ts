// @vitest-environment jsdom
/**
 * Boxes within boxes, each named as a date, a headline or boilerplate: what is read of the page's text does not grow with how deep they
 * are nested. Counted in letters that the live page hands out; Readability works on a copy and looks at each box's text there.
 */
import { afterEach, expect, test, vi } from 'vitest';
import { detectNews } from '../../page/detect/detect-news.ts';
import { readArticle } from '../../page/read/read-article.ts';
import { removeBoilerplate, removeBoxes } from '../../page/read/remove-boilerplate.ts';
import { newsPage, show, TODAY, URL_OF_NEWS } from './sample-pages.ts';

afterEach(() => vi.restoreAllMocks());

/** Letters of the texts that the page hands out while it is judged, read and rid of boilerplate. */
function lettersHandedOut(html: string): number {
  const page = show(html);
  let letters = 0;
  for (const [prototype, name] of [
    [Node.prototype, 'textContent'],
    [Node.prototype, 'nodeValue'],
    [CharacterData.prototype, 'data'],
    [HTMLTitleElement.prototype, 'text'],
  ] as const) {
    const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
    vi.spyOn(prototype as unknown as Record<typeof name, string>, name, 'get').mockImplementation(function (
      this: unknown,
    ) {
      const value: string | null = get?.call(this) ?? null;
      if ((this as Node).ownerDocument === page) letters += value?.length ?? 0;
      return value as string;
    });
  }
  detectNews(page, URL_OF_NEWS);
  readArticle(page, URL_OF_NEWS, TODAY);
  for (const remove of [removeBoxes(page.body, { titles: [] }), removeBoilerplate(page.body)])
    while (!remove.next().done);
  vi.restoreAllMocks();
  return letters;
}

const nested = (depth: number, open: string, close: string) =>
  newsPage({ before: `${open.repeat(depth)}${'<p>The water rose.</p>'.repeat(600)}${close.repeat(depth)}` });

test.each([
  ['list items', '<ul><li>', '</li></ul>'],
  ['boxes of class "date"', '<div class="date">', '</div>'],
  ['boxes of class "share"', '<div class="share">', '</div>'],
  ['headlines of microdata', '<div itemprop="headline">', '</div>'],
  ['boxes of class "byline"', '<div class="byline">', '</div>'],
  ['boxes of consent', '<div class="cookie-consent">', '</div>'],
])('%s', (_name, open, close) => {
  const few = lettersHandedOut(nested(10, open, close));
  const many = lettersHandedOut(nested(40, open, close));
  // Four times where the text is read anew for each box.
  expect(many / few).toBeLessThan(2);
});
