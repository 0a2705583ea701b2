/** Articles that are drawn again, extended, covered or followed by another while they are read. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { placeOf, waitFor } from '../../scripts/browser/launch.ts';
import { marked } from './stage/marks.ts';
import { articleBody, articleData, type PageServer, pageOf, servePages } from './stage/serve-pages.ts';
import { type Stage, setStage } from './stage/stage.ts';

const HEADLINE = 'Delhi and Islamabad return to the table';
const WORDS = 'Prime Minister Narendra Modi said on Monday that the Simla Agreement left no room for a mediator.';
const HEAD = `<meta property="og:type" content="article"><script type="application/ld+json">${articleData(HEADLINE)}</script>`;
const page1 = (body: string, more = '') => pageOf(HEADLINE, `<main>${body}</main>${more}`, HEAD);
const OTHER = articleBody('Envoys meet on the river again', [
  'President Vladimir Putin said on Monday that the Lahore Declaration was no model for other wars of this century.',
]);

const PAGES: Record<string, string> = {
  '/world/plain': page1(articleBody(HEADLINE, [WORDS])),
  '/world/stretched': page1(
    articleBody(HEADLINE, [WORDS]),
    '<style>main{position:relative}main>a::after{content:"";position:absolute;inset:0}</style><script>const link = document.createElement("a"); link.href = "#"; document.querySelector("main").append(link);</script>',
  ),
  '/world/dialog': page1(
    `<h1>${HEADLINE}</h1><dialog>${articleBody(HEADLINE, [WORDS])}</dialog>`,
    '<script>document.querySelector("dialog").showModal()</script>',
  ),
};

let stage: Stage;
let server: PageServer;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
  server = await servePages((path) => PAGES[path] ?? null);
});
afterAll(async () => {
  await stage.close();
  await server.close();
});
beforeEach(async () => {
  page = await stage.newPage();
});
afterEach(() => page.close());

const untilMarked = (words: string[]) =>
  waitFor(`marks on ${words.join(', ')}`, async () => (await marked(page, 'treaty')).join() === words.join());

const open = async (path: string): Promise<void> => {
  await page.goto(`${server.origin}${path}`);
  await untilMarked(['Simla Agreement']);
};

/** Runs in the page: puts parsed markup where it is told. */
const append = (selector: string, html: string) =>
  page.evaluate(
    (where, markup) => {
      const template = document.createElement('template');
      template.innerHTML = markup;
      document.querySelector(where)?.append(template.content);
    },
    selector,
    html,
  );

test('drawn again with the same words, the marks stand on the new nodes', async () => {
  await open('/world/plain');
  await page.evaluate(() => {
    const article = document.querySelector('article');
    article?.replaceChildren(...[...article.childNodes].map((node) => node.cloneNode(true)));
  });
  await untilMarked(['Simla Agreement']);
  expect(
    await page.evaluate(() =>
      [...CSS.highlights.values()]
        .flatMap((one) => [...one])
        .every((range) => (range as Range).startContainer.isConnected),
    ),
  ).toBe(true);
});

test('what is added is read on', async () => {
  await open('/world/plain');
  await append(
    'article',
    '<p>A second round, at which the Lahore Declaration is to be read out, will be held in the other capital.</p>',
  );
  await untilMarked(['Simla Agreement', 'Lahore Declaration']);
});

test('the same words under another URL keep their marks and badge', async () => {
  await open('/world/plain');
  const before = await stage.badge();
  await page.evaluate(() => history.replaceState(null, '', '/world/plain?from=mail#top'));
  await append(
    'article',
    '<p>And a last paragraph, of the Lahore Declaration, comes after the address was cleaned by the page.</p>',
  );
  await untilMarked(['Simla Agreement', 'Lahore Declaration']);
  expect(Number.parseInt(await stage.badge(), 10)).toBeGreaterThanOrEqual(Number.parseInt(before, 10));
});

test('the next story on scroll gets its own Brief', async () => {
  await open('/world/plain');
  await append('main', OTHER);
  await page.evaluate(() => {
    history.pushState(null, '', '/world/envoys-meet');
    document.title = 'Envoys meet on the river again';
    document.querySelectorAll('article')[1]?.scrollIntoView();
  });
  await untilMarked(['Lahore Declaration']);
});

test('words under a stretched link have their card', async () => {
  await open('/world/stretched');
  const { x, y } = await placeOf(page, 'Simla Agreement');
  await page.mouse.move(x, y + 40);
  await page.mouse.move(x, y, { steps: 4 });
  expect(await waitFor('the card', () => stage.card(page))).toContain('Simla Agreement');
});

test('a modal dialog holds the card of its words', async () => {
  await open('/world/dialog');
  const { x, y } = await placeOf(page, 'Simla Agreement');
  await page.mouse.move(x, y + 40);
  await page.mouse.move(x, y, { steps: 4 });
  expect(await waitFor('the card', () => stage.card(page))).toContain('Simla Agreement');
  expect(await page.evaluate(() => document.querySelector('[popover=manual]')?.parentElement?.localName)).toBe(
    'dialog',
  );
});

test('a double click selects a word and opens no card', async () => {
  await open('/world/plain');
  const { x, y } = await placeOf(page, 'Simla Agreement');
  await page.mouse.click(x, y, { count: 2 });
  expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(0);
  // A press on another mark, once nothing is selected, is answered: by then the first would have been.
  await page.evaluate(() => getSelection()?.removeAllRanges());
  const other = await placeOf(page, 'Narendra Modi');
  await page.mouse.click(other.x, other.y);
  expect(await waitFor('the card of the other', () => stage.card(page))).toContain('Modi');
});
