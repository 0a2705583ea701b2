// @vitest-environment jsdom
/** Whatever the page, what the reader sends is within the bounds that the worker takes. */
import { expect, test } from 'vitest';
import { parseMessage } from '../../messaging/message-table.ts';
import { FROM_PAGE } from '../../messaging/messages.ts';
import { readArticle } from '../../page/read/read-article.ts';
import { BODY, newsPage, show, TODAY } from './sample-pages.ts';

const LONG = 'word '.repeat(3000);

test.each([
  ['an address of 3,000 letters', `https://paper.example/world/?from=${'x'.repeat(3000)}`, newsPage()],
  [
    'a title of 15,000 letters',
    'https://paper.example/a',
    newsPage().replace(/<title>.*<\/title>/, `<title>${LONG}</title>`),
  ],
  [
    'one h1 around the whole article',
    'https://paper.example/a',
    `<!doctype html><html><head><title>The river</title></head><body><h1>${[...BODY, ...BODY, ...BODY, ...BODY].map((words) => `<p>${words}</p>`).join('')}</h1></body></html>`,
  ],
  [
    'a byline of 15,000 letters',
    'https://paper.example/a',
    newsPage({ head: `<meta name="author" content="${LONG}"><meta property="og:site_name" content="${LONG}">` }),
  ],
])('%s', (_name, url, html) => {
  const result = readArticle(show(html), url, TODAY);
  if ('error' in result) throw new Error(result.error);
  // The address is left to the browser.
  const message = { type: 'analyse-article', readId: 'r', text: result.text, page: { ...result.page, url: null } };
  expect(parseMessage(FROM_PAGE, message)).toEqual(message);
});

test('a word after a vertical tab, which is no white space in HTML, is kept', () => {
  const result = readArticle(
    show(newsPage({ body: ['Hello \u000bWorld again and again.', ...BODY] })),
    'https://paper.example/a',
    TODAY,
  );
  if ('error' in result) throw new Error(result.error);
  expect(result.text).toContain('\u000bWorld again');
});
