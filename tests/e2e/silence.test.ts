/** A session of reading makes no request of ours, and what a page can find out about us is what docs/security.md owns up to. */
import type { CDPSession, Page, Target } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hoverWords, waitFor } from '../../scripts/browser/launch.ts';
import { passFence, untilIdle } from './stage/fence.ts';
import { articlePage, type PageServer, pageOf, servePages } from './stage/serve-pages.ts';
import { chromiumOf, inFirefox, type Stage, setStage, skippedInFirefox } from './stage/stage.ts';

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
  const { browser } = stage;
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

// By the debugger, which also sees what never leaves the browser. `traffic.test.ts` looks from outside, in both browsers.
test.skipIf(inFirefox)(
  `reading an article, its card, popup, treaties, settings and welcome page asks nobody for anything${skippedInFirefox('the debugger is Chromium’s; the test of the traffic looks from outside in both')}`,
  async () => {
    const requests: Request[] = [];
    const stop = await recordAll(requests);
    const { browser, extension } = chromiumOf(stage);
    const own = `chrome-extension://${extension.id}/`;
    const page = await browser.newPage();
    await page.goto(`${server.origin}/article`);
    await waitFor('the badge', () => stage.badge());
    await hoverWords(page, 'Simla Agreement');
    await waitFor('the card', () => stage.card(page));
    const popup = await stage.openPopup(page);
    await waitFor('the brief', () => popup.evaluate(() => document.body.innerText.includes('Simla Agreement')));
    await popup.close();
    for (const [path, words] of [
      ['library.html#treaty/simla-agreement', 'Simla'],
      ['options.html', ''],
      ['welcome.html', ''],
    ] as const) {
      const own_ = await browser.newPage();
      await own_.goto(own + path);
      await waitFor(path, () =>
        own_.evaluate((part) => document.body.innerText.length > 100 && document.body.innerText.includes(part), words),
      );
      await untilIdle(own_);
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
      requests.some(({ url }) => url === `${own}library.html#treaty/simla-agreement` || url === `${own}library.html`),
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
  },
  90_000,
);

test('the manifest lets no page fetch a file, and no page of ours fetch anything', async () => {
  const manifest = await stage.backstage.evaluate(() =>
    (
      globalThis as unknown as { chrome: { runtime: { getManifest(): Record<string, unknown> } } }
    ).chrome.runtime.getManifest(),
  );
  expect(manifest.web_accessible_resources ?? null).toBeNull();
  expect(manifest.externally_connectable ?? null).toBeNull();
  expect(JSON.stringify(manifest.content_security_policy)).toContain("connect-src 'self';");
  const ask = (url: string) =>
    fetch(url).then(
      () => 'fetched',
      () => 'refused',
    );
  expect(await stage.backstage.evaluate(ask, `${server.origin}/plain`)).toBe('refused');
  // Firefox's background is a page under the same policy; there is no way to speak in it from here.
  if (inFirefox) return;
  const target = await stage.browser.waitForTarget((one) => one.type() === 'service_worker');
  expect(await (await target.worker())?.evaluate(ask, `${server.origin}/plain`)).toBe('refused');
});

describe('what a page can find out', () => {
  let page: Page;
  beforeEach(async () => {
    page = await stage.newPage();
  });
  afterEach(() => page.close());

  /** Tries, in the page's own world, the ways of finding an extension. */
  const probe = () =>
    page.evaluate(async (base) => {
      const fetched: string[] = [];
      for (const file of ['manifest.json', 'icon/news-16.png', 'popup.html', 'reader.js']) {
        const url = `${base}${file}`;
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
    }, stage.own(''));

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
    if (path === '/article') await waitFor('the badge', () => stage.badge());
    await passFence(stage);
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    expect(await probe()).toEqual({
      fetched: [],
      globals: [],
      symbols: [],
      attributes: 'lang',
      sheets: 0,
      measures: 0,
      runtime: 'undefined',
    });
  });

  // Firefox's debugger is not at hand to tell of style sheets.
  test.skipIf(inFirefox)(
    `a page that is not read gets no style of ours; one that is read gets one${skippedInFirefox('Firefox’s debugger does not tell of style sheets')}`,
    async () => {
      const injected: string[] = [];
      const session = await page.createCDPSession();
      session.on('CSS.styleSheetAdded', ({ header }) => {
        if (header.origin === 'injected') injected.push(page.url());
      });
      await session.send('DOM.enable');
      await session.send('CSS.enable');
      await page.goto(`${server.origin}/plain`);
      await passFence(stage);
      expect(injected).toEqual([]);
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      await page.goto(`${server.origin}/article`);
      await waitFor('the style of marks', async () => injected.join() === `${server.origin}/article`);
    },
  );

  /** The trace we know of, told of in docs/security.md: whoever ends it, says so there. */
  test('the registry of a page that is read holds marked words, under names by lot that say nothing of us', async () => {
    const visit = async () => {
      await page.goto(`${server.origin}/article`);
      await waitFor('the marks', () => page.evaluate(() => CSS.highlights.size === 3));
      return page.evaluate(() => [...CSS.highlights.keys()].sort());
    };
    const names = await visit();
    for (const name of names) expect(name).toMatch(/^[a-z]{12}\d$/);
    expect((await visit()).filter((name) => names.includes(name))).toEqual([]);
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
