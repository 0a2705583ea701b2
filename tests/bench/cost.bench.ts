/**
 * What the extension costs a page: how long the main thread is blocked (the part of each task beyond 50 ms, as Lighthouse
 * and exthouse count it) and busy at a fourth of the processor's speed, and the memory of page and worker. The same pages in three
 * Chromiums by turns: with the extension, with none, with one that does nothing. The pages' own scripts do not run. `npm run bench cost`; reports and exits 0.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/browser/find-browser.ts';
import { launchWithExtension, waitFor } from '../../scripts/browser/launch.ts';
import { BUILT } from '../e2e/stage/chromium.ts';
import { listCorpusPages, readCorpusPage } from './page-in-chromium.ts';
import { median, quotient, type Row, reportRows } from './rows.ts';

/** Every so many pages of a kind are taken, in the order of the corpus's index. */
const PAGES_OF_A_KIND = 8;
const ROUNDS = 3;
const SLOWDOWN = 4;
/** Long enough for an article to be read and marked at that speed. */
const SETTLED_MS = 2000;

interface Cost {
  /** Milliseconds of tasks beyond their first 50, from navigation until the page has settled. */
  blocked: number;
  /** Milliseconds of all tasks of the page's main thread. */
  busy: number;
  /** Bytes of the page's JavaScript heap, ours with it, after a collection of garbage. */
  heap: number;
}

async function costOf(browser: Browser, url: string, html: string): Promise<Cost> {
  const page: Page = await browser.newPage();
  try {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const answer =
        request.isNavigationRequest() && request.url() === url
          ? request.respond({
              contentType: 'text/html; charset=utf-8',
              headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
              body: html,
            })
          : request.abort();
      answer.catch(() => undefined);
    });
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'timeTicks' });
    await page.emulateCPUThrottling(SLOWDOWN);
    await page.evaluateOnNewDocument(() => {
      const state = window as unknown as { blocked: number };
      state.blocked = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) state.blocked += Math.max(0, duration - 50);
      }).observe({ type: 'longtask', buffered: true });
    });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    const blocked = await page.evaluate(() => (window as unknown as { blocked: number }).blocked);
    const metrics = new Map(
      (await session.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]),
    );
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { blocked, busy: (metrics.get('TaskDuration') ?? Number.NaN) * 1000, heap: usedSize };
  } finally {
    await page.close();
  }
}

/** Bytes of the worker's heap once it has analysed the articles. */
async function workerHeap(browser: Browser): Promise<number> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const session = await target.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** An extension with a script that does nothing: what any extension costs that has a script in pages. */
function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'empty-extension-'));
  writeFileSync(join(folder, 'empty.js'), '0;');
  const script = { matches: ['http://*/*', 'https://*/*'], js: ['empty.js'], run_at: 'document_idle' };
  const manifest = { manifest_version: 3, name: 'Empty', version: '1.0', content_scripts: [script] };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

const executablePath = ensureBrowser();
const corpus = listCorpusPages() ?? [];
if (corpus.length === 0) console.log('SKIPPED: there is no ../shared/corpora/pages beside the project.');
else {
  const { browser: withUs } = await launchWithExtension({ executablePath, extensionPath: BUILT, headless: true });
  const start = (extensions: string[]) =>
    puppeteer.launch({
      executablePath,
      headless: true,
      pipe: true,
      enableExtensions: extensions,
      defaultViewport: { width: 1100, height: 900, deviceScaleFactor: 1 },
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
  const empty = emptyExtension();
  const others = { bare: await start([]), empty: await start([empty]) };
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  const rows: Row[] = [];
  for (const [label, kind] of [
    ['none', 'pages that are no articles'],
    ['news', 'news articles'],
  ] as const) {
    const all = corpus.filter((page) => page.label === label);
    const some = all
      .filter((_, index) => index % Math.floor(all.length / PAGES_OF_A_KIND) === 0)
      .slice(0, PAGES_OF_A_KIND);
    const visits: Record<'ours' | 'bare' | 'empty', Cost>[] = [];
    for (const page of some) {
      const url = new URL(page.url).href.split('#')[0] ?? page.url;
      const html = readCorpusPage(page).replace(/http-equiv=["']?refresh/gi, 'data-was="');
      const visit = async () => ({
        ours: await costOf(withUs, url, html),
        bare: await costOf(others.bare, url, html),
        empty: await costOf(others.empty, url, html),
      });
      const rounds: (typeof visits)[number][] = [];
      for (let round = 0; round < ROUNDS; round++) rounds.push(await visit());
      // What something else on the machine adds is not the page's: the least of each figure is kept.
      const least = (of: 'ours' | 'bare' | 'empty'): Cost => ({
        blocked: Math.min(...rounds.map((costs) => costs[of].blocked)),
        busy: Math.min(...rounds.map((costs) => costs[of].busy)),
        heap: Math.min(...rounds.map((costs) => costs[of].heap)),
      });
      visits.push({ ours: least('ours'), bare: least('bare'), empty: least('empty') });
    }
    const row = (what: string, key: keyof Cost, unit: (value: number) => string): Row => {
      const middle = (of: 'ours' | 'bare' | 'empty') => median(visits.map((visit) => visit[of][key]));
      const added = visits.map(({ ours, bare }) => ours[key] - bare[key]);
      return {
        what: `${what} on ${visits.length} ${kind}, median`,
        ours: `${unit(middle('ours'))} (most added on one page ${unit(Math.max(...added))})`,
        beside: `without any extension ${unit(middle('bare'))}; with one whose script does nothing ${unit(middle('empty'))}`,
        ratio: middle('bare') === 0 ? '' : quotient(middle('ours'), middle('bare')),
      };
    };
    const ms = (value: number) => `${value.toFixed(0)} ms`;
    rows.push(
      row(`main thread blocked at ${SLOWDOWN} times CPU slowdown`, 'blocked', ms),
      row(`main thread busy at ${SLOWDOWN} times CPU slowdown`, 'busy', ms),
      row('JavaScript memory of the page', 'heap', megabytes),
    );
  }
  const heap = await waitFor('the worker', () => workerHeap(withUs));
  rows.push({
    what: 'JavaScript memory of the worker, knowledge loaded',
    ours: megabytes(heap),
    beside: 'it stops after 30 s without work',
    ratio: '',
  });
  reportRows('cost', rows);
  await withUs.close();
  await others.bare.close();
  await others.empty.close();
  rmSync(empty, { recursive: true, force: true });
}
