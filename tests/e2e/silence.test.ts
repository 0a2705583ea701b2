/** A session of reading makes no request of ours, and what a page can find out about us is what docs/security.md owns up to. */
import type { CDPSession, Page, Target } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { badgeText, clickToolbarIcon, hoverWords, readCard, waitFor } from '../../scripts/browser/launch.ts';
import { type Stage, setStage } from './extension.ts';
import { articlePage, type PageServer, pageOf, servePages } from './serve-pages.ts';

const ARTICLE = articlePage('Delhi and Islamabad return to the table', [
  'Prime Minister Narendra Modi said on Monday that the Simla Agreement left no room for a mediator.',
]);
const PLAIN = pageOf('A recipe', '<h1>Onion soup</h1><p>Slice the onions and let them take their time.</p>');

let stage: Stage;
let server: PageServer;
/** Paths that the server was asked for. */
const asked: string[] = [];

beforeAll(async () => {
  stage = await setStage();
  server = await servePages((path) => {
    asked.push(path);
    return path === '/article' ? ARTICLE : path === '/plain' ? PLAIN : null;
  });
});
afterAll(async () => {
  await stage.close();
  await server.close();
});

interface Request {
  url: string;
  /** Which document or worker asked. */
  by: string;
}

/** Writes down what every target asks for from now on: tabs, the extension's pages, its worker. */
async function recordAll(into: Request[]): Promise<() => void> {
  const { browser } = stage.launched;
  const listen = async (target: Target) => {
    const session: CDPSession | null = await target.createCDPSession().catch(() => null);
    if (!session) return;
    session.on('Network.requestWillBeSent', ({ request }) => into.push({ url: request.url, by: target.url() }));
    session.on('Network.webSocketCreated', ({ url }) => into.push({ url, by: target.url() }));
    await session.send('Network.enable').catch(() => undefined);
  };
  const onTarget = (target: Target) => void listen(target);
  browser.on('targetcreated', onTarget);
  await Promise.all(browser.targets().map(listen));
  return () => browser.off('targetcreated', onTarget);
}

test('reading an article, its card, popup, treaties, settings and welcome page asks nobody for anything', async () => {
  const requests: Request[] = [];
  const stop = await recordAll(requests);
  const { browser, extension } = stage.launched;
  const own = `chrome-extension://${extension.id}/`;
  const page = await browser.newPage();
  await page.goto(`${server.origin}/article`);
  await waitFor('the badge', () => badgeText(stage.launched));
  await hoverWords(page, 'Simla Agreement');
  const session = await page.createCDPSession();
  await waitFor('the card', () => readCard(session));
  const popup = await clickToolbarIcon(stage.launched, page);
  await waitFor('the brief', () => popup.evaluate(() => document.body.innerText.includes('Simla Agreement')));
  await popup.close();
  for (const [path, words] of [
    ['treaties.html#simla-agreement', 'Simla'],
    ['options.html', ''],
    ['welcome.html', ''],
  ] as const) {
    const own_ = await browser.newPage();
    await own_.goto(own + path);
    await waitFor(path, () =>
      own_.evaluate((part) => document.body.innerText.length > 100 && document.body.innerText.includes(part), words),
    );
    // Pictures and anything put off come within a second.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await own_.close();
  }
  // Asked for by this test, to show that the worker is listened to.
  const worker = await (await browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
  await worker?.evaluate(() => fetch('/manifest.json'));
  const fromWorker = () =>
    requests.some(({ url, by }) => url === `${own}manifest.json` && by === `${own}background.js`);
  await waitFor('the worker’s request in the recording', async () => fromWorker());
  await page.close();
  stop();

  // The recording sees: what the worker asks for, the article itself, and files of the extension's own pages.
  expect(requests.some(({ url }) => url === `${server.origin}/article`)).toBe(true);
  expect(
    requests.some(({ url }) => url === `${own}treaties.html#simla-agreement` || url === `${own}treaties.html`),
  ).toBe(true);
  const foreign = requests.filter(
    ({ url, by }) =>
      !url.startsWith(own) &&
      !/^(?:data|about|blob):/.test(url) &&
      !url.startsWith(`${server.origin}/`) &&
      // The browser's own surfaces, such as the list under its address bar, load their own files from within the browser.
      !(url.startsWith('chrome://') && by.startsWith('chrome://')),
  );
  expect(foreign).toEqual([]);
  // To the article's server: what the page itself asks for, no more. Chromium asks for the icon.
  expect(asked.filter((path) => path !== '/favicon.ico')).toEqual(['/article']);
}, 90_000);

test('the manifest lets no page fetch a file, and no page of ours fetch anything', async () => {
  const manifest = await stage.launched.backstage.evaluate(() =>
    (
      globalThis as unknown as { chrome: { runtime: { getManifest(): Record<string, unknown> } } }
    ).chrome.runtime.getManifest(),
  );
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
  expect(JSON.stringify(manifest.content_security_policy)).toContain("connect-src 'none'");
  const ask = (url: string) =>
    fetch(url).then(
      () => 'fetched',
      () => 'refused',
    );
  expect(await stage.launched.backstage.evaluate(ask, `${server.origin}/plain`)).toBe('refused');
  const target = await stage.launched.browser.waitForTarget((one) => one.type() === 'service_worker');
  expect(await (await target.worker())?.evaluate(ask, `${server.origin}/plain`)).toBe('refused');
});

describe('what a page can find out', () => {
  let page: Page;
  beforeEach(async () => {
    page = await stage.launched.browser.newPage();
  });
  afterEach(() => page.close());

  /** Tries, in the page's own world, the ways of finding an extension. */
  const probe = (id: string) =>
    page.evaluate(async (extensionId) => {
      const fetched: string[] = [];
      for (const file of ['manifest.json', 'icon/news-16.png', 'popup.html', 'reader.js', 'assets/highlights.css']) {
        const url = `chrome-extension://${extensionId}/${file}`;
        await fetch(url).then(
          () => fetched.push(`fetch ${file}`),
          () => undefined,
        );
        await new Promise<void>((resolve) => {
          const image = new Image();
          image.onload = () => {
            fetched.push(`image ${file}`);
            resolve();
          };
          image.onerror = () => resolve();
          image.src = url;
        });
      }
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const fresh = new Set(Object.getOwnPropertyNames(frame.contentWindow ?? {}));
      frame.remove();
      return {
        fetched,
        globals: Object.getOwnPropertyNames(window).filter(
          (name) => !fresh.has(name) && /backgrounder|wxt|^browser$|preact/i.test(name),
        ),
        symbols: Object.getOwnPropertySymbols(window)
          .map(String)
          .filter((name) => /backgrounder|wxt/.test(name)),
        attributes: document.documentElement.getAttributeNames().join(),
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        measures: performance.getEntriesByType('measure').length + performance.getEntriesByType('mark').length,
        runtime: typeof (window as unknown as { chrome?: { runtime?: unknown } }).chrome?.runtime,
      };
    }, id);

  /** Writes down all that a page hears and sees change, from its first script on. */
  const eavesdrop = () =>
    page.evaluateOnNewDocument(() => {
      const heard: string[] = [];
      (window as unknown as { heard: string[] }).heard = heard;
      const { dispatchEvent } = EventTarget.prototype;
      EventTarget.prototype.dispatchEvent = function (event) {
        heard.push(`dispatched ${event.type}`);
        return dispatchEvent.call(this, event);
      };
      addEventListener('message', () => heard.push('message'));
      for (const method of ['log', 'warn', 'error', 'debug', 'info'] as const)
        console[method] = () => heard.push(method);
      document.addEventListener('DOMContentLoaded', () => {
        new MutationObserver((changes) => {
          for (const { type, target } of changes) heard.push(`${type} of ${target.nodeName}`);
        }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      });
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        heard.push('shadow');
        return attach.call(this, init);
      };
    });

  test.each(['/article', '/plain'])('%s hears no event, sees no change, finds no file and no name', async (path) => {
    await eavesdrop();
    await page.goto(server.origin + path);
    if (path === '/article') await waitFor('the badge', () => badgeText(stage.launched));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    expect(await probe(stage.launched.extension.id)).toEqual({
      fetched: [],
      globals: [],
      symbols: [],
      attributes: 'lang',
      sheets: 0,
      measures: 0,
      runtime: 'undefined',
    });
  });

  /** The two traces we know of. They are told of in docs/security.md; where one of these fails because it is gone, say so there. */
  test('the style of marks is seen on every page through its known name: a trace, and we say so', async () => {
    await page.goto(`${server.origin}/plain`);
    const line = (name: string) =>
      page.evaluate(
        (highlight) => getComputedStyle(document.documentElement, `::highlight(${highlight})`).textDecorationLine,
        name,
      );
    expect(await line('no-such-name')).toBe('none');
    expect(await line('backgrounder-leader')).toBe('underline');
    // Only a page that is read has entries in the registry.
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test('the registry of a page that is read names our highlights and gives their words: a trace, and we say so', async () => {
    await page.goto(`${server.origin}/article`);
    await waitFor('the marks', () => page.evaluate(() => CSS.highlights.has('backgrounder-treaty')));
    const names = await page.evaluate(() => [...CSS.highlights.keys()].sort());
    expect(names).toEqual(['backgrounder-date', 'backgrounder-leader', 'backgrounder-treaty']);
    // The words are the page's own; nothing else hangs on a highlight.
    const own = await page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) => [
        ...Object.keys(highlight),
        ...Object.getOwnPropertySymbols(highlight),
      ]),
    );
    expect(own).toEqual([]);
  });
});
