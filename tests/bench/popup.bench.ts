/**
 * From the click on the toolbar icon to the popup's first content, on an article that was already read: median of 20, in a
 * real Chromium. Beside it, in the same run, an extension page that draws nothing, because these machines are noisy.
 * `npx tsx tests/bench/popup.bench.ts`; reports and exits 0. Needs the built extension.
 */
import type { Page } from 'puppeteer-core';
import { waitFor } from '../../scripts/browser/launch.ts';
import { setStage } from '../e2e/stage/stage.ts';
import { median, quotient, reportRows } from './rows.ts';

const TIMES = 20;

/** Milliseconds since 1970 at which the page first showed something. */
function firstContent(page: Page): Promise<number> {
  return waitFor('the first paint', () =>
    page.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return paint ? performance.timeOrigin + paint.startTime : 0;
    }),
  );
}

const stage = await setStage();
try {
  const { site } = stage;
  const article = await stage.newPage();
  await article.goto(`${site.origin}/article.html`);
  await waitFor('the badge', () => stage.badge());
  const fromClick: number[] = [];
  const fromStart: number[] = [];
  const empty: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    await article.bringToFront();
    const clicked = Date.now();
    const popup = await stage.openPopup(article);
    const shown = await firstContent(popup);
    fromClick.push(shown - clicked);
    fromStart.push(shown - (await popup.evaluate(() => performance.timeOrigin)));
    await popup.close();

    // Only a word: what any page of an extension takes in this browser on this machine.
    const page = await stage.newPage();
    await page.goto(stage.own('manifest.json'));
    empty.push((await firstContent(page)) - (await page.evaluate(() => performance.timeOrigin)));
    await page.close();
  }
  reportRows('popup', [
    {
      what: `popup's first content since its page began to load, median of ${TIMES}`,
      ours: `${median(fromStart).toFixed(0)} ms`,
      beside: `an extension page that shows only text ${median(empty).toFixed(0)} ms`,
      ratio: quotient(median(fromStart), median(empty)),
    },
    {
      what: `popup's first content since the click, median of ${TIMES}`,
      ours: `${median(fromClick).toFixed(0)} ms`,
      beside: `of these until its page began to load ${(median(fromClick) - median(fromStart)).toFixed(0)} ms`,
      ratio: '',
    },
  ]);
} finally {
  await stage.close();
}
