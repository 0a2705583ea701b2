/** What every end-to-end test starts from: the built extension in a browser of its own, and the sample site. */
import type { Page } from 'puppeteer-core';
import type { Launched } from '../../../scripts/browser/launch.ts';
import { type SampleSite, serveSampleSite } from '../../../scripts/serve-sample-site.ts';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import type { Circumstances, Started } from './started.ts';

/** The browser that a run of the suite is on: vitest's projects `e2e` and `e2e-firefox` say so. */
export const inFirefox = process.env.E2E_BROWSER === 'firefox';

/** What the name of a test that only Chromium can be asked ends with in Firefox: why it is skipped. */
export const skippedInFirefox = (why: string): string => (inFirefox ? ` (SKIPPED: ${why})` : '');

export interface Stage extends Started {
  site: SampleSite;
  newPage(): Promise<Page>;
  /** The tab in front, as the extension sees it. */
  frontTab(): Promise<{ id: number; badge: string }>;
  /** The words on the toolbar icon for the page in front. */
  badge(): Promise<string>;
  close(): Promise<void>;
}

/** Within the extension's own pages. */
declare const chrome: {
  tabs: { query(filter: { active: true; lastFocusedWindow: true }): Promise<{ id?: number }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
};

/** Launches the run's browser with the built extension and serves the sample site. Throws where nothing was built. */
export async function setStage(circumstances: Circumstances = {}): Promise<Stage> {
  const site = await serveSampleSite();
  const started = await (inFirefox ? startFirefox(circumstances) : startChromium(circumstances));
  const frontTab = () =>
    started.backstage.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab?.id === undefined) throw new Error('There is no tab in front.');
      return { id: tab.id, badge: await chrome.action.getBadgeText({ tabId: tab.id }) };
    });
  return {
    ...started,
    site,
    newPage: () => started.browser.newPage(),
    frontTab,
    badge: async () => (await frontTab()).badge,
    async close() {
      await started.browser.close();
      await site.close();
    },
  };
}

/** The stage of a test that only Chromium can play. */
export function chromiumOf({ chromium }: Stage): Launched {
  if (!chromium) throw new Error('This is a test of Chromium.');
  return chromium;
}
