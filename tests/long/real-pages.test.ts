/**
 * The extension on 196 real pages (`../shared/corpora/pages`): no error, no word on the console, the DOM as it was, nothing
 * moves. The pages' own scripts do not run and nothing is loaded, so that whatever changes is ours.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../../scripts/browser/launch.ts';
import { DEFAULT_SETTINGS } from '../../settings/settings.ts';
import { inFirefox, type Stage, setStage } from '../e2e/stage/stage.ts';

const PAGES = new URL('../../../shared/corpora/pages/', import.meta.url);

interface CorpusPage {
  file: string;
  url?: string;
  label: string;
}

function listPages(): CorpusPage[] {
  try {
    return JSON.parse(readFileSync(new URL('index.json', PAGES), 'utf8')) as CorpusPage[];
  } catch {
    return [];
  }
}

const pages = listPages();

/** Within the extension's own pages. */
declare const chrome: {
  storage: {
    local: { set(items: object): Promise<void>; remove(key: string): Promise<void> };
    session: { get(keys: null): Promise<Record<string, { kind: string; reason?: string }>> };
  };
};

const addressOf = ({ file, url }: CorpusPage) => (url ?? `https://example.com/${file}`).split('#')[0] ?? '';

let stage: Stage;

beforeAll(async () => {
  if (pages.length > 0) stage = await setStage();
});
afterAll(() => stage?.close());

/** Answers for the whole internet: the page at its own address, nothing else, and no script of the page's runs. */
async function serve(page: Page, address: string, html: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer =
      request.isNavigationRequest() && request.url() === new URL(address).href
        ? request.respond({
            contentType: 'text/html; charset=utf-8',
            headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
            body: html,
          })
        : request.abort();
    // A page that was closed meanwhile wants no answer.
    answer.catch(() => undefined);
  });
}

/** What is kept of the tab in front. */
const kept = async () => {
  const { id } = await stage.frontTab();
  const all = await stage.backstage.evaluate(() => chrome.storage.session.get(null));
  return all[`tab:${id}`] ?? null;
};

/** Long enough for a page to be judged and its reading to begin, were it news. */
const JUDGED_MS = 500;

/** Errors and words on the console of any script in the page, ours included: the page's own do not run. */
async function listen(page: Page): Promise<string[]> {
  const heard: string[] = [];
  if (inFirefox) {
    page.on('pageerror', (error) => {
      // Firefox counts what it blocks of the page's as errors; those of ours name our files.
      const words = error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
      if (words.includes(stage.own(''))) heard.push(words);
    });
    return heard;
  }
  const session = await page.createCDPSession();
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    heard.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    heard.push(`${type}: ${args.map(({ value, description }) => value ?? description).join(' ')}`);
  });
  await session.send('Runtime.enable');
  return heard;
}

/** Notes what moves in a page, and its DOM before any script of ours: those come once the document is idle. */
function watch(): void {
  const state = window as unknown as { before: string; shifts: number[] };
  state.shifts = [];
  document.addEventListener('DOMContentLoaded', () => {
    state.before = document.documentElement.outerHTML;
    // Firefox does not tell of layout shifts.
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) state.shifts.push(entry.startTime);
    }).observe({ type: 'layout-shift' });
  });
}

/** How often a page that moved is loaded again, with us and without. */
const LOADS = 6;

/** In how many of `LOADS` loads things move in the page, with the extension at work or paused everywhere. */
async function timesMoved(corpusPage: CorpusPage, html: string, pausedEverywhere: boolean): Promise<number> {
  await stage.backstage.evaluate((settings) => chrome.storage.local.set({ settings }), {
    ...DEFAULT_SETTINGS,
    pausedEverywhere,
  });
  let times = 0;
  try {
    for (let load = 0; load < LOADS; load++) {
      const page = await stage.newPage();
      await page.evaluateOnNewDocument(watch);
      await serve(page, addressOf(corpusPage), html);
      await page.goto(addressOf(corpusPage), { waitUntil: 'domcontentloaded' });
      await new Promise((resolve) => setTimeout(resolve, 3 * JUDGED_MS));
      if (await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.length > 0)) times++;
      await page.close();
    }
  } finally {
    // The other pages are to be read again.
    await stage.backstage.evaluate(() => chrome.storage.local.remove('settings'));
  }
  return times;
}

interface Seen {
  read: boolean;
  marks: number;
}
const seen = new Map<string, Seen>();

describe.skipIf(pages.length === 0)(
  `real pages${pages.length === 0 ? ' (SKIPPED: there is no ../shared/corpora/pages beside the project)' : ''}`,
  () => {
    test.each(pages)('$file ($label)', async (corpusPage) => {
      const html = gunzipSync(readFileSync(new URL(corpusPage.file, PAGES)))
        .toString('utf8')
        // A refresh would leave the page.
        .replace(/http-equiv=["']?refresh/gi, 'data-was="');
      const page = await stage.newPage();
      try {
        const heard = await listen(page);
        await page.evaluateOnNewDocument(watch);
        await serve(page, addressOf(corpusPage), html);
        await page.goto(addressOf(corpusPage), { waitUntil: 'domcontentloaded' });
        await new Promise((resolve) => setTimeout(resolve, JUDGED_MS));
        const state = await waitFor('the reading', async () => {
          const tab = await kept();
          return tab?.kind === 'reading' ? null : (tab ?? { kind: 'left alone' });
        });
        expect(state.kind, 'code' in state ? String(state.code) : '').not.toBe('failed');
        const after = await page.evaluate(() => {
          const { before, shifts } = window as unknown as { before: string; shifts: number[] };
          return {
            same: before === document.documentElement.outerHTML,
            shifts,
            marks: [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
          };
        });
        seen.set(corpusPage.file, { read: state.kind === 'brief', marks: after.marks });
        expect(after.same).toBe(true);
        // Some pages move by themselves, one of them in every twentieth load: what we did would move them in most.
        if (after.shifts.length > 0) {
          const more = (await timesMoved(corpusPage, html, false)) - (await timesMoved(corpusPage, html, true));
          expect(more).toBeLessThan(LOADS / 2);
        }
        expect(heard).toEqual([]);
      } finally {
        await page.close();
      }
    });

    test('most news is read and marked, and none of the others is', () => {
      const of = (label: string) =>
        pages.filter((page) => page.label === label).flatMap(({ file }) => seen.get(file) ?? []);
      const news = of('news');
      const none = of('none');
      console.log(
        `${seen.size} pages; news read ${news.filter(({ read }) => read).length} of ${news.length}, ` +
          `marked ${news.filter(({ marks }) => marks > 0).length}; no articles read ${none.filter(({ read }) => read).length} of ${none.length}`,
      );
      expect(news.filter(({ read }) => read).length).toBeGreaterThan(0.9 * news.length);
      expect(none.filter(({ marks }) => marks > 0)).toEqual([]);
    });
  },
);
