/** Waiting until nothing more can come, by something that comes after it: not by the clock, which tells nothing on a busy machine. */
import type { Page } from 'puppeteer-core';
import { waitFor } from '../../../scripts/browser/launch.ts';
import { DEFAULT_SETTINGS } from '../../../settings/settings.ts';
import type { Stage } from './stage.ts';

/** Within the extension's own pages. */
declare const chrome: {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
};

/**
 * Resolves once an article that was opened just now, in a tab behind, was noticed, read and counted: what was under way before it has
 * had its turn.
 */
export async function passFence(stage: Stage): Promise<void> {
  const url = `${stage.site.origin}/article.html?fence`;
  const fence = await stage.browser.newPage({ background: true });
  await fence.goto(url, { waitUntil: 'domcontentloaded' });
  await waitFor('the article behind', () =>
    stage.backstage.evaluate(async (wanted) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === wanted);
      return tab?.id !== undefined && (await chrome.action.getBadgeText({ tabId: tab.id })) !== '';
    }, url),
  );
  await fence.close();
}

/**
 * Resolves once the timers of a page that open and close cards have run: those of one thread run in the order in which they are due,
 * however late that is.
 */
export const untilTimersRan = (page: Page): Promise<void> =>
  page.evaluate(
    (ms) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
    2 * (DEFAULT_SETTINGS.dwell + DEFAULT_SETTINGS.close),
  );

/** Resolves once a page of ours has its pictures and nothing left to do. */
export async function untilIdle(page: Page): Promise<void> {
  await waitFor('the pictures', () => page.evaluate(() => [...document.images].every(({ complete }) => complete)));
  await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));
}
