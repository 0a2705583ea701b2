/** Real pages in a real Chromium, with nothing of theirs running and nothing loaded: what the page benchmarks share. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { ensureBrowser } from '../../scripts/browser/find-browser.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGES = new URL('../../../shared/corpora/pages/', import.meta.url);

/** A page of the corpus: `news`, `other` (blog posts, papers, documentation) or `none`. */
export interface CorpusPage {
  file: string;
  url: string;
  label: 'news' | 'other' | 'none';
}

/** The corpus's pages, or null where it is not there. */
export function listCorpusPages(): CorpusPage[] | null {
  try {
    readdirSync(PAGES);
  } catch {
    return null;
  }
  const index = JSON.parse(readFileSync(new URL('index.json', PAGES), 'utf8')) as (CorpusPage & { url?: string })[];
  return index.map(({ file, url, label }) => ({ file, url: url ?? `https://example.com/${file}`, label }));
}

/** The HTML of a page of the corpus. */
export function readCorpusPage({ file }: CorpusPage): string {
  return gunzipSync(readFileSync(new URL(file, PAGES))).toString('utf8');
}

/** Bundles TypeScript for the page as one script that sets `globalThis[name]`. */
export async function bundle(source: string, name: string): Promise<string> {
  const result = await build({
    stdin: { contents: source, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    format: 'iife',
    globalName: name,
    write: false,
    target: 'es2022',
  });
  return result.outputFiles[0]?.text ?? '';
}

/** A page that is shown, and a world beside it, as content scripts have one, in which to run a bundle. */
export interface ShownPage {
  page: Page;
  /** Runs the code; the page's own policy does not reach there. Gives what its promise resolves to. */
  evaluate: (code: string) => Promise<unknown>;
  /** Another such world, in which nothing has run yet. */
  world: () => Promise<Pick<ShownPage, 'evaluate'>>;
}

/** Processor and waiting time of each renderer's main thread so far, in ms; null where the system does not tell (Linux does). */
type Threads = Map<number, { ran: number; waited: number }>;

function readThreads(pids: readonly number[]): Threads | null {
  try {
    const threads: Threads = new Map();
    for (const pid of pids) {
      // https://docs.kernel.org/scheduler/sched-stats.html: nanoseconds on the processor, nanoseconds in its queue.
      const [ran = 0, waited = 0] = readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ').map(Number);
      threads.set(pid, { ran: ran / 1e6, waited: waited / 1e6 });
    }
    return threads;
  } catch {
    return null;
  }
}

/** A Chromium whose pages are served from memory: `open` shows HTML under an address, scripts of the page blocked. */
export async function startChromium(): Promise<{
  browser: Browser;
  open: (url: string, html: string) => Promise<ShownPage>;
  /** Does `work`, and tells how many ms of it the page's main thread waited while other processes had the processor. */
  waiting: <Value>(work: () => Promise<Value>) => Promise<{ value: Value; waited: number }>;
}> {
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    headless: true,
    chromiumSandbox: false,
  });
  const context = await browser.newContext();
  let shown = { url: '', html: '' };
  await context.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().url() === shown.url
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: {
            'content-security-policy': "script-src 'none'",
            // An isolated page has a clock of 5 µs instead of 100: https://developer.mozilla.org/docs/Web/API/Performance_API/High_precision_timing
            'cross-origin-opener-policy': 'same-origin',
            'cross-origin-embedder-policy': 'require-corp',
          },
          body: shown.html,
        })
      : route.abort(),
  );
  let page: Page | null = null;
  const system = await browser.newBrowserCDPSession();
  return {
    browser,
    async waiting(work) {
      const { processInfo } = await system.send('SystemInfo.getProcessInfo');
      const pids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
      const before = readThreads(pids);
      const value = await work();
      const after = readThreads(pids);
      // The page's renderer is the one that worked most.
      const [most] = pids
        .map((pid) => ({ before: before?.get(pid), after: after?.get(pid) }))
        .map((one) => ({
          ran: (one.after?.ran ?? 0) - (one.before?.ran ?? 0),
          waited: (one.after?.waited ?? 0) - (one.before?.waited ?? 0),
        }))
        .sort((a, b) => b.ran - a.ran);
      return { value, waited: most?.waited ?? 0 };
    },
    async open(url, html) {
      // A refresh would leave the page while it is being measured.
      shown = {
        // Only a secure page can be isolated; nothing is fetched.
        url: (new URL(url).href.split('#')[0] ?? url).replace(/^http:/, 'https:'),
        html: html.replace(/http-equiv=["']?refresh/gi, 'data-was="'),
      };
      // A page of its own for each: nothing of the one before is still going on.
      await page?.close();
      page = await context.newPage();
      await page.goto(shown.url, { waitUntil: 'domcontentloaded' });
      const session = await context.newCDPSession(page);
      const { frameTree } = await session.send('Page.getFrameTree');
      const world = async (): Promise<Pick<ShownPage, 'evaluate'>> => {
        const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
        return {
          async evaluate(code) {
            const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
              expression: code,
              contextId: executionContextId,
              awaitPromise: true,
              returnByValue: true,
            });
            if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
            return result.value;
          },
        };
      };
      return { page, world, ...(await world()) };
    },
  };
}
