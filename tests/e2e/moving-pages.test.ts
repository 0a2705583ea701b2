/** Pages that change without being loaded again: client-side navigation, late rendering, a second article below. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { waitFor } from '../../scripts/browser/launch.ts';
import { passFence } from './stage/fence.ts';
import { marked } from './stage/marks.ts';
import { articleBody, articleData, type PageServer, pageOf, servePages } from './stage/serve-pages.ts';
import { type Stage, setStage } from './stage/stage.ts';

const SIMLA = {
  headline: 'Delhi and Islamabad return to the table',
  words: 'Prime Minister Narendra Modi said on Monday that the Simla Agreement left no room for a mediator.',
};
const MINSK = {
  headline: 'Envoys meet on the river again',
  words: 'President Vladimir Putin said on Monday that the Lahore Declaration was no model for other wars.',
};

/** The parts of an application that draws its pages itself: what a route shows, put there by script. */
const application = () =>
  pageOf(
    'The Harbour Ledger',
    `<div id="app"></div><script>
const routes = ${JSON.stringify({
      '/world/front': `<h1>The Harbour Ledger</h1>${Array.from({ length: 12 }, (_, index) => `<div class="teaser"><h2><a href="/world/simla">Headline ${index}</a></h2><p>A line about it.</p></div>`).join('')}`,
      '/world/simla': articleBody(SIMLA.headline, [SIMLA.words]),
      '/world/minsk': articleBody(MINSK.headline, [MINSK.words]),
    }).replaceAll('<', '\\u003c')};
const data = ${JSON.stringify({ '/world/simla': articleData(SIMLA.headline), '/world/minsk': articleData(MINSK.headline) })};
const show = (route) => {
  document.querySelectorAll('script[type="application/ld+json"], meta[property="og:type"]').forEach((one) => one.remove());
  if (data[route]) {
    const ld = document.createElement('script');
    ld.type = 'application/ld+json';
    ld.textContent = data[route];
    const og = document.createElement('meta');
    og.setAttribute('property', 'og:type');
    og.content = 'article';
    document.head.append(ld, og);
  }
  const template = document.createElement('template');
  template.innerHTML = routes[route];
  document.getElementById('app').replaceChildren(template.content);
};
window.go = (route) => { history.pushState({}, '', route); setTimeout(() => show(route), 60); };
addEventListener('popstate', () => show(location.pathname));
setTimeout(() => show(location.pathname), 0);
</script>`,
  );

/** An article whose words come a second and a half after the page. */
const late = pageOf(
  SIMLA.headline,
  `<div id="app"><p>Loading</p></div><script>
setTimeout(() => {
  const template = document.createElement('template');
  template.innerHTML = ${JSON.stringify(articleBody(SIMLA.headline, [SIMLA.words])).replaceAll('<', '\\u003c')};
  document.getElementById('app').replaceChildren(template.content);
}, 1500);
</script>`,
  `<meta property="og:type" content="article"><script type="application/ld+json">${articleData(SIMLA.headline)}</script>`,
);

let stage: Stage;
let server: PageServer;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
  server = await servePages((path) => {
    if (path === '/late') return late;
    return path.startsWith('/world/') ? application() : null;
  });
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
  waitFor(
    `marks on ${words.join(', ') || 'nothing'}`,
    async () => (await marked(page, 'treaty')).join() === words.join(),
  );

const go = (route: string) => page.evaluate((to) => (window as unknown as { go(route: string): void }).go(to), route);

test('from article to article: the old marks and Brief go, the new ones come', async () => {
  await page.goto(`${server.origin}/world/simla`);
  await untilMarked(['Simla Agreement']);
  await go('/world/minsk');
  await untilMarked(['Lahore Declaration']);
  const popup = await stage.openPopup(page);
  const words = await waitFor('the new brief', () =>
    popup.evaluate(() => document.body.innerText.includes('Lahore Declaration') && document.body.innerText),
  );
  expect(words).toContain(MINSK.headline);
  expect(words).not.toContain('Narendra Modi');
  await popup.close();
});

test('from the front page to an article: it is noticed', async () => {
  await page.goto(`${server.origin}/world/front`);
  await passFence(stage);
  expect(await marked(page, 'treaty')).toEqual([]);
  await go('/world/simla');
  await untilMarked(['Simla Agreement']);
});

test('from an article to the front page: marks, badge and Brief go', async () => {
  await page.goto(`${server.origin}/world/simla`);
  await untilMarked(['Simla Agreement']);
  await go('/world/front');
  await untilMarked([]);
  await waitFor('the badge to go', async () => (await stage.badge()) === '');
});

test('back through the history of such a page', async () => {
  await page.goto(`${server.origin}/world/simla`);
  await untilMarked(['Simla Agreement']);
  await go('/world/minsk');
  await untilMarked(['Lahore Declaration']);
  await page.evaluate(() => history.back());
  await untilMarked(['Simla Agreement']);
});

test('an article that is drawn late is read once it is there', async () => {
  await page.goto(`${server.origin}/late`);
  await untilMarked(['Simla Agreement']);
});

test('a second article loaded below the first keeps the first and its marks', async () => {
  await page.goto(`${server.origin}/world/simla`);
  await untilMarked(['Simla Agreement']);
  await page.evaluate(
    (html) => {
      const template = document.createElement('template');
      template.innerHTML = html;
      document.body.append(template.content);
    },
    articleBody(MINSK.headline, [MINSK.words]),
  );
  // What is added to the first afterwards is read on, so the second was seen before.
  await page.evaluate(() => {
    const more =
      'Both capitals said on Tuesday that the Paris Agreement had been spoken of too, over dinner and at length.';
    document.querySelector('article')?.append(Object.assign(document.createElement('p'), { textContent: more }));
  });
  await waitFor('the mark of what was added', async () => (await marked(page, 'treaty')).includes('Paris Agreement'));
  expect(await marked(page, 'treaty')).toContain('Simla Agreement');
});
