/** Real pages in a real Chromium, with nothing of theirs running and nothing loaded: what the page benchmarks share. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';

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
export async function bundle(source: string, name: string, minify = false): Promise<string> {
  const result = await build({
    stdin: { contents: source, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    format: 'iife',
    globalName: name,
    minify,
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
}

/** A Chromium whose pages are served from memory: `open` shows HTML under an address, scripts of the page blocked. */
export async function startChromium(): Promise<{
  browser: Browser;
  open: (url: string, html: string) => Promise<ShownPage>;
}> {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    headless: true,
    chromiumSandbox: false,
  });
  const context = await browser.newContext();
  let shown = { url: '', html: '' };
  await context.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().url() === shown.url
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "script-src 'none'" },
          body: shown.html,
        })
      : route.abort(),
  );
  let page: Page | null = null;
  return {
    browser,
    async open(url, html) {
      // A refresh would leave the page while it is being measured.
      shown = {
        url: new URL(url).href.split('#')[0] ?? url,
        html: html.replace(/http-equiv=["']?refresh/gi, 'data-was="'),
      };
      // A page of its own for each: nothing of the one before is still going on.
      await page?.close();
      page = await context.newPage();
      await page.goto(shown.url, { waitUntil: 'domcontentloaded' });
      const session = await context.newCDPSession(page);
      const { frameTree } = await session.send('Page.getFrameTree');
      const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
      return {
        page,
        async evaluate(code) {
          const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
            expression: code,
            contextId: world.executionContextId,
            awaitPromise: true,
            returnByValue: true,
          });
          if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
          return result.value;
        },
      };
    },
  };
}
