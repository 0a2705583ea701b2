/** The main job in Firefox, where there is one: noticed, marked, shown in the popup. `FIREFOX_PATH` names another. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../../scripts/browser/launch.ts';
import { type SampleSite, serveSampleSite } from '../../scripts/serve-sample-site.ts';

const BUILT = join(import.meta.dirname, '..', '..', '.output', 'firefox-mv3');
const ID = 'backgrounder@backgrounder.invalid';
/** Firefox gives each installation an address by lot; the test has to know it beforehand. */
const UUID = '0f1e2d3c-4b5a-4697-8877-665544332211';

const firefox = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  (path) => path !== undefined && existsSync(path),
);

describe.skipIf(firefox === undefined)(
  `in Firefox${firefox === undefined ? ' (SKIPPED: there is no Firefox here)' : ''}`,
  () => {
    let browser: Browser;
    let site: SampleSite;
    let page: Page;

    beforeAll(async () => {
      site = await serveSampleSite();
      browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath: firefox ?? '',
        headless: true,
        args: ['--remote-allow-system-access'],
        extraPrefsFirefox: {
          'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
          // What a person does under about:addons: access to all sites.
          'extensions.originControls.grantByDefault': true,
          'intl.accept_languages': 'en-US',
        },
      });
      await browser.installExtension(BUILT);
      page = await browser.newPage();
    });
    afterAll(async () => {
      await browser?.close();
      await site?.close();
    });

    test('the article is noticed and marked, its DOM as it was', async () => {
      await page.goto(`${site.origin}/article.html`, { waitUntil: 'domcontentloaded' });
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      const marked = await waitFor('the marks', () =>
        page.evaluate(() => {
          const words = [...(CSS.highlights.get('backgrounder-treaty') ?? [])].map((range) => String(range));
          return words.length > 0 && words;
        }),
      );
      expect(marked).toEqual(['Simla Agreement', 'Lahore Declaration']);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    });

    test('the popup shows leaders, dates and treaties', async () => {
      const popup = await browser.newPage();
      // Over WebDriver BiDi Firefox does not report an extension's page as loaded: what is waited for is its words.
      await popup.goto(`moz-extension://${UUID}/popup.html?tab=1`, { waitUntil: [] });
      const tabs = await waitFor('the extension’s page', () =>
        popup
          .evaluate(async () => {
            const { browser: api } = globalThis as unknown as {
              browser: { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> } };
            };
            return api.tabs.query({});
          })
          .catch(() => null),
      );
      const tab = tabs.find(({ url }) => url?.endsWith('/article.html'));
      await popup.goto(`moz-extension://${UUID}/popup.html?tab=${tab?.id}`, { waitUntil: [] });
      const words = await waitFor('the brief', () =>
        popup
          .evaluate(() => document.body.innerText.includes('Lahore Declaration') && document.body.innerText)
          .catch(() => null),
      );
      for (const name of ['Vladimir Putin', 'Randhir Jaiswal', 'S. Jaishankar', 'Xi Jinping', 'Simla Agreement']) {
        expect(words).toContain(name);
      }
      await popup.close();
    });

    test('the front page is left alone', async () => {
      await page.goto(`${site.origin}/`, { waitUntil: 'domcontentloaded' });
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    });
  },
);
