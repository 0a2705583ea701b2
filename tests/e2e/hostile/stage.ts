/** A browser, the bad pages served to it, and a fresh tab for each test; with what a reader does in that tab. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { waitFor } from '../../../scripts/browser/launch.ts';
import { marked } from '../stage/marks.ts';
import { type PageServer, servePages } from '../stage/serve-pages.ts';
import { type Stage, setStage } from '../stage/stage.ts';
import { PAGES } from './bad-pages.ts';

export let stage: Stage;
export let page: Page;
let server: PageServer;

/** Sets the stage for the tests of one file. */
export function serveBadPages(): void {
  beforeAll(async () => {
    stage = await setStage();
    server = await servePages((path) => PAGES[path]?.() ?? null);
  });
  afterAll(async () => {
    await stage.close();
    await server.close();
  });
  beforeEach(async () => {
    page = await stage.newPage();
  });
  afterEach(() => page.close());
}

export const open = (path: string) => page.goto(`${server.origin}${path}`, { waitUntil: 'domcontentloaded' });
export const untilCounted = () => waitFor('the badge', () => stage.badge());
export const ran = () => page.evaluate(() => (window as unknown as { ran?: number }).ran ?? null);

export const untilMarked = () =>
  waitFor('the mark', async () => (await marked(page, 'treaty')).join() === 'Simla Agreement', 15_000);

/** The card of the treaty, opened as a hand does it. */
export async function openCard(): Promise<string> {
  // Found by the mark itself: on some of these pages `document.body` is a form, and one takes marks out of the registry.
  const middle = await waitFor('the place of the mark', () =>
    page.evaluate(() => {
      const range = [...CSS.highlights.values()]
        .flatMap((one) => [...one])
        .find((one) => String(one) === 'Simla Agreement');
      if (!(range instanceof Range)) return null;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }),
  );
  await page.mouse.move(middle.x - 120, middle.y + 60);
  await page.mouse.move(middle.x, middle.y, { steps: 12 });
  return waitFor('the card', () => stage.card(page));
}

export async function popupWords(wanted: string): Promise<{ popup: Page; words: string }> {
  const popup = await stage.openPopup(page);
  const words = await waitFor(`"${wanted}" in the popup`, () =>
    popup.evaluate((part) => document.body.innerText.includes(part) && document.body.innerText, wanted),
  );
  return { popup, words };
}
