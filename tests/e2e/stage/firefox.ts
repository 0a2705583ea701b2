import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/browser/find-browser.ts';
import { waitFor } from '../../../scripts/browser/launch.ts';
import type { Circumstances, Started } from './started.ts';

const BUILT = join(import.meta.dirname, '..', '..', '..', '.output', 'firefox-mv3');
const ID = '{8e91182e-fc07-47d1-b7d3-85d57ab16851}';
/** Firefox gives each installation an address by lot; the tests have to know it beforehand. */
const UUID = '0f1e2d3c-4b5a-4697-8877-665544332211';
/** Firefox stops a background page that had nothing to do for 30 s. Tests do not wait that long. */
const IDLE_MS = 1500;

/** Within the extension's own pages. */
declare const browser: {
  tabs: { query(filter: { active: true; lastFocusedWindow: true }): Promise<{ id: number; url: string }[]> };
  extension: { getViews(): Window[] };
  scripting: {
    executeScript<Result>(injection: { target: { tabId: number }; func: () => Result }): Promise<{ result?: Result }[]>;
  };
};

/** Firefox with the built extension, over WebDriver BiDi: that drives no toolbar, so the popup opens in a tab behind. */
export async function startFirefox({ proxyPort, timeZone }: Circumstances = {}): Promise<Started> {
  if (!existsSync(join(BUILT, 'manifest.json'))) throw new Error('Build the extension first: npm run build:firefox');
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('There is no Firefox here: install one, or name it in FIREFOX_PATH.');
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    env: { ...process.env, ...(timeZone && { TZ: timeZone }) },
    defaultViewport: { width: 1100, height: 900 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      // What a person does under about:addons: access to all sites.
      'extensions.originControls.grantByDefault': true,
      'extensions.background.idle.timeout': IDLE_MS,
      'intl.accept_languages': 'en-US',
      ...(proxyPort !== undefined && {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxyPort,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxyPort,
        'network.proxy.allow_hijacking_localhost': true,
      }),
    },
  });
  await firefox.installExtension(BUILT);
  const own = (file: string) => `moz-extension://${UUID}/${file}`;
  /** Over BiDi Firefox never says that an extension's page has loaded: what is waited for is its words. */
  const openOwn = async (file: string): Promise<Page> => {
    const page = await firefox.newPage({ background: true });
    await page.goto(own(file), { waitUntil: [] });
    await waitFor(file, () => page.evaluate(() => document.body?.innerText !== '').catch(() => false));
    return page;
  };
  const backstage = await openOwn('library.html');
  const tabInFront = () =>
    backstage.evaluate(async () => {
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
      return { id: tab?.id ?? -1, url: tab?.url };
    });
  return {
    browser: firefox,
    backstage,
    chromium: null,
    own,
    openOwn,
    openPopup: async () => openOwn(`popup.html?tab=${(await tabInFront()).id}`),
    // Not `page.goBack()`: that waits in vain for the load of a page that comes from the cache.
    async goBack(page) {
      const { url } = await tabInFront();
      await page.evaluate(() => void setTimeout(() => history.back()));
      await waitFor('the page before', async () => (await tabInFront()).url !== url);
    },
    // Extensions, ours too, may look into closed shadow roots; pages may not.
    async card() {
      const { id: tabId } = await tabInFront();
      return backstage.evaluate(async (id) => {
        const [answer] = await browser.scripting.executeScript({
          target: { tabId: id },
          func: () => {
            // A page may have popovers of its own: ours is the one with a root.
            const popovers: Iterable<Element & { openOrClosedShadowRoot?: ShadowRoot | null }> =
              document.querySelectorAll('[popover=manual]');
            const root = [...popovers].flatMap((popover) => popover.openOrClosedShadowRoot ?? []).at(-1);
            const parts: string[] = [];
            const walker = root && document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
            while (walker?.nextNode()) {
              if (walker.currentNode.parentElement?.localName !== 'style')
                parts.push(walker.currentNode.nodeValue ?? '');
            }
            return parts.join(' ').replace(/\s+/g, ' ').trim() || null;
          },
        });
        return answer?.result ?? null;
      }, tabId);
    },
    async stopWorker() {
      await waitFor('the background to be idle and stopped', () =>
        backstage.evaluate(
          () => !browser.extension.getViews().some(({ location }) => /background/.test(location.pathname)),
        ),
      );
    },
  };
}
