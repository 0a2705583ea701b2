/** A Chromium with one build in it, driven the way a person meets it: a page opens, the icon is clicked. */
import type { CDPSession, Page } from 'puppeteer-core';
import { ensureBrowser } from '../../../scripts/browser/find-browser.ts';
import { clickToolbarIcon, type Launched, launchWithExtension, waitFor } from '../../../scripts/browser/launch.ts';

/** Milliseconds from DOMContentLoaded; null where it did not come. */
export interface Felt {
  /** The page was found to be news. Heard late where the worker has to start first: messages wait for it. */
  judged: number | null;
  /** The article's text was sent to the worker. */
  read: number | null;
  /** The first highlight was painted. */
  painted: number | null;
  badge: number | null;
}

/** Types of messages by what they tell, as builds of all ages call them. */
const MOMENTS: Readonly<Record<string, keyof Felt>> = {
  'news-detected': 'judged',
  'read-article': 'judged',
  'article-read': 'read',
  'analyse-article': 'read',
};

/** Within the pages. */
declare const chrome: {
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(listener: (message: { type?: string }) => void): void };
  };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  tabs: { query(filter: { active: true; lastFocusedWindow: true }): Promise<{ id?: number }[]> };
};
declare global {
  interface Window {
    heard?: Record<string, number>;
    loaded?: number;
    painted?: number;
  }
}

export interface Driven {
  open(url: string, html: string, worker: 'cold' | 'warm'): Promise<Felt>;
  /** Milliseconds from a message to its answer by a worker that was stopped. */
  start(): Promise<number>;
  /** Bytes of the worker's heap after a collection: objects, and the buffers they hold. */
  memory(): Promise<{ objects: number; buffers: number }>;
  /** Milliseconds since the popup began to load until it showed something, and until it showed the first row of the Brief. */
  popup(): Promise<{ first: number; whole: number }>;
  /** The same until a page of the extension that holds only text showed it. */
  textPage(): Promise<number>;
  close(): Promise<void>;
}

/** Notes when a highlight that has a style is first painted. */
function watchHighlights(): void {
  document.addEventListener('DOMContentLoaded', () => {
    window.loaded = performance.timeOrigin + performance.now();
  });
  // A method: what runs a benchmark names its functions by a helper that pages do not have.
  const watch = {
    look(): void {
      const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const holder = range?.startContainer.parentElement;
      const styles = holder
        ? [...CSS.highlights.keys()].map((key) => getComputedStyle(holder, `::highlight(${key})`))
        : [];
      if (styles.some(({ textDecorationLine }) => textDecorationLine !== 'none')) {
        // The frame that shows it is the one after this.
        requestAnimationFrame(() => {
          window.painted = performance.timeOrigin + performance.now();
        });
      } else requestAnimationFrame(() => watch.look());
    },
  };
  requestAnimationFrame(() => watch.look());
}

async function stopWorker(backstage: Page): Promise<void> {
  const session = await backstage.createCDPSession();
  let stopped = false;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    stopped ||= versions.some(({ runningStatus }) => runningStatus === 'stopped');
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await waitFor('the worker to stop', async () => stopped);
  await session.detach();
}

/** Milliseconds from the page's start to its first content. */
const firstContent = (page: Page): Promise<number> =>
  waitFor('the first paint', () =>
    page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0),
  );

/** Milliseconds from the page's start to the paint of the largest of what it shows: the Brief's, once it is there. */
const largestContent = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        // Once painted: the browser tells of a paint a frame later.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            new PerformanceObserver((entries) => resolve(entries.getEntries().at(-1)?.startTime ?? 0)).observe({
              type: 'largest-contentful-paint',
              buffered: true,
            });
          }),
        );
      }),
  );

async function serveFromMemory(page: Page, shown: { url: string; html: string }): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const own = request.isNavigationRequest() && request.url() === shown.url;
    const answer = own
      ? request.respond({
          contentType: 'text/html; charset=utf-8',
          // Nothing of the page runs and nothing is loaded: what is measured is ours.
          headers: { 'content-security-policy': "script-src 'none'" },
          body: shown.html,
        })
      : request.abort();
    answer.catch(() => undefined);
  });
}

/** No article of the corpus takes longer; a page without a mention has nothing to paint. */
const untilPainted = (page: Page): Promise<unknown> =>
  waitFor('the first highlight', () => page.evaluate(() => window.painted !== undefined), 4000).catch(() => undefined);

/**
 * @param extensionPath folder of the built extension
 * @param profile folder of a profile; left out, an empty one is made, and the extension's page of welcome waited for
 */
export async function drive(extensionPath: string, profile?: string): Promise<Driven> {
  const launched: Launched = await launchWithExtension({
    executablePath: ensureBrowser(),
    extensionPath,
    headless: true,
    // A page that builds of all ages have.
    backstagePage: 'options.html',
    ...(profile !== undefined && { profile }),
  });
  const { browser, backstage, extension } = launched;
  await backstage.evaluate((moments) => {
    window.heard = {};
    chrome.runtime.onMessage.addListener(({ type }) => {
      const moment = moments[type ?? ''];
      if (moment && window.heard) window.heard[moment] ??= Date.now();
    });
  }, MOMENTS);
  const heard = () => backstage.evaluate(() => window.heard ?? {});
  const shown = { url: '', html: '' };
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(watchHighlights);
  await serveFromMemory(page, shown);

  return {
    async open(url, html, worker) {
      await page.goto('about:blank');
      await backstage.evaluate(() => {
        window.heard = {};
      });
      if (worker === 'cold') await stopWorker(backstage);
      else await backstage.evaluate(() => chrome.runtime.sendMessage({ type: 'find-flags', codes: [] }));
      Object.assign(shown, {
        url: new URL(url).href.split('#')[0],
        html: html.replace(/http-equiv=["']?refresh/gi, 'data-was="'),
      });
      await page.bringToFront();
      await page.goto(shown.url, { waitUntil: 'domcontentloaded' });
      await untilPainted(page);
      const badge = await waitFor(
        'the badge',
        () =>
          backstage.evaluate(async () => {
            const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
            return (await chrome.action.getBadgeText({ tabId: tab?.id ?? -1 })) !== '' && Date.now();
          }),
        500,
      ).catch(() => null);
      const { loaded = 0, painted = null } = await page.evaluate(() => ({
        loaded: window.loaded,
        painted: window.painted ?? null,
      }));
      const moments = await heard();
      const since = (at: number | null | undefined) => (at === null || at === undefined ? null : at - loaded);
      return {
        judged: since(moments.judged),
        read: since(moments.read),
        painted: since(painted),
        badge: since(badge),
      };
    },
    async start() {
      await stopWorker(backstage);
      return backstage.evaluate(async () => {
        const asked = performance.now();
        await chrome.runtime.sendMessage({ type: 'find-flags', codes: [] });
        return performance.now() - asked;
      });
    },
    async memory() {
      const target = await browser.waitForTarget(
        (one) => one.type() === 'service_worker' && one.url().includes(extension.id),
      );
      const session: CDPSession = await target.createCDPSession();
      await session.send('HeapProfiler.collectGarbage');
      const usage = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
      await session.detach();
      return { objects: usage.usedSize, buffers: usage.backingStorageSize ?? 0 };
    },
    async popup() {
      await page.bringToFront();
      const popup = await clickToolbarIcon(launched, page);
      const first = await firstContent(popup);
      await popup.waitForSelector('[data-state="brief"] li');
      const whole = await largestContent(popup);
      await popup.close();
      return { first, whole };
    },
    async textPage() {
      const own = await browser.newPage();
      await own.goto(`chrome-extension://${extension.id}/manifest.json`);
      const first = await firstContent(own);
      await own.close();
      return first;
    },
    close: () => browser.close(),
  };
}
