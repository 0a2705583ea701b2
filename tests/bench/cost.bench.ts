/**
 * What the extension costs a page: how long the main thread is blocked (the part of each task beyond 50 ms, as Lighthouse
 * and exthouse count it) at a fourth of the processor's speed, by how much of ours, and the memory of page and worker. The same pages in three
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
const ROUNDS = 2;
const SLOWDOWN = 4;
/** Long enough for an article to be read and marked at that speed. */
const SETTLED_MS = 2000;

interface Cost {
  /** Milliseconds of tasks beyond their first 50, from navigation until the page has settled. */
  blocked: number;
  /** Bytes of the page's JavaScript heap, ours with it, after a collection of garbage. */
  heap: number;
}

interface Visited {
  url: string;
  html: string;
}

/** Of a task, what goes beyond this keeps the page from answering: https://web.dev/articles/tbt */
const LONG_TASK_MS = 50;

/** Opens a page at a fourth of the processor's speed, does `watch` before it loads and `measure` once it has settled. */
async function visit<Value>(
  browser: Browser,
  { url, html }: Visited,
  watch: (page: Page) => Promise<unknown>,
  measure: (page: Page) => Promise<Value>,
): Promise<Value> {
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
    await page.emulateCPUThrottling(SLOWDOWN);
    await watch(page);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    return await measure(page);
  } finally {
    await page.close();
  }
}

const costOf = (browser: Browser, visited: Visited): Promise<Cost> =>
  visit(browser, visited, countBlocking, async (page) => {
    const session = await page.createCDPSession();
    const blocked = await page.evaluate(() => (window as unknown as { blocked: number }).blocked);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { blocked, heap: usedSize };
  });

const countBlocking = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    const state = window as unknown as { blocked: number };
    state.blocked = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) state.blocked += Math.max(0, duration - 50);
    }).observe({ type: 'longtask', buffered: true });
  });

interface TraceEvent {
  name: string;
  /** Microseconds. */
  dur?: number;
  args?: { data?: { url?: string; fileName?: string } };
}

/** Milliseconds of each task of ours in a page, by the browser's own trace: what of the blocking is ours, whatever else goes on. */
const ownTasks = (browser: Browser, visited: Visited): Promise<number[]> =>
  visit(
    browser,
    visited,
    (page) => page.tracing.start({ categories: ['devtools.timeline'] }),
    async (page) => {
      const trace = Buffer.from((await page.tracing.stop()) ?? []).toString();
      const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
      return traceEvents
        .filter(({ name }) => name === 'EvaluateScript' || name === 'FunctionCall')
        .filter(({ args }) => (args?.data?.url ?? args?.data?.fileName ?? '').startsWith('chrome-extension://'))
        .map(({ dur = 0 }) => dur / 1000);
    },
  );

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
    const own: number[][] = [];
    const visits: Record<'ours' | 'bare' | 'empty', Cost>[] = [];
    for (const page of some) {
      const url = new URL(page.url).href.split('#')[0] ?? page.url;
      const html = readCorpusPage(page).replace(/http-equiv=["']?refresh/gi, 'data-was="');
      const visited = { url, html };
      const visitAll = async () => ({
        ours: await costOf(withUs, visited),
        bare: await costOf(others.bare, visited),
        empty: await costOf(others.empty, visited),
      });
      const rounds: (typeof visits)[number][] = [];
      for (let round = 0; round < ROUNDS; round++) rounds.push(await visitAll());
      // What something else on the machine adds is not the page's: the least of each figure is kept.
      const least = (of: 'ours' | 'bare' | 'empty'): Cost => ({
        blocked: Math.min(...rounds.map((costs) => costs[of].blocked)),
        heap: Math.min(...rounds.map((costs) => costs[of].heap)),
      });
      own.push(await ownTasks(withUs, visited));
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
    const longest = own.map((tasks) => Math.max(0, ...tasks));
    const beyond = own.map((tasks) => tasks.reduce((sum, task) => sum + Math.max(0, task - LONG_TASK_MS), 0));
    rows.push(
      {
        what: `our longest task at ${SLOWDOWN} times CPU slowdown on ${own.length} ${kind}, median / most`,
        ours: `${ms(median(longest))} / ${ms(Math.max(...longest))}`,
        beside: `what blocks is beyond ${LONG_TASK_MS} ms: ${ms(Math.max(...beyond))} on the worst page`,
        ratio: quotient(median(longest), LONG_TASK_MS),
      },
      row(`main thread blocked at ${SLOWDOWN} times CPU slowdown`, 'blocked', ms),
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
