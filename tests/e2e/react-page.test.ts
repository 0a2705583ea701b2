/** A page that React hydrates and renders again and again: React finds its page as it left it, and we mark the right words. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hoverWords, waitFor } from '../../scripts/browser/launch.ts';
import { marked } from './stage/marks.ts';
import { articleData, type PageServer, pageOf, servePages } from './stage/serve-pages.ts';
import { type Stage, setStage } from './stage/stage.ts';

const FOLDER = join(import.meta.dirname, 'react-page');

let stage: Stage;
let server: PageServer;

beforeAll(async () => {
  stage = await setStage();
  const bundled = await build({
    entryPoints: [join(FOLDER, 'client.js')],
    bundle: true,
    format: 'iife',
    write: false,
    // The one that compares what it finds with what it would render.
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  const client = bundled.outputFiles[0]?.text.replaceAll('</script', '<\\/script') ?? '';
  const article = execFileSync(process.execPath, [join(FOLDER, 'server.js')], { encoding: 'utf8' });
  const headline = 'Delhi and Islamabad return to the table';
  const page = pageOf(
    headline,
    `<div id="root">${article}</div><script>${client}</script>`,
    `<link rel="icon" href="data:,"><meta property="og:type" content="article"><script type="application/ld+json">${articleData(headline)}</script>`,
  );
  server = await servePages((path) => (path === '/live' ? page : null));
});
afterAll(async () => {
  await stage.close();
  await server.close();
});

test('hydration and two hundred renderings find nothing of ours; words that change lose their mark', async () => {
  const page = await stage.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`${server.origin}/live`);
  await waitFor('the marks', async () => (await marked(page, 'treaty')).join() === 'Simla Agreement');
  await hoverWords(page, 'Simla Agreement');
  expect(await waitFor('the card', () => stage.card(page))).toContain('July 2, 1972');
  const ticks = () => page.evaluate(() => Number(document.querySelector('.live')?.getAttribute('data-ticks')));
  // The correction comes after 50 ticks.
  await waitFor('two hundred renderings', async () => (await ticks()) > 200, 30_000);
  expect(await page.evaluate(() => document.querySelector('article')?.textContent)).toContain('to be read out there');
  expect(await marked(page, 'treaty')).toContain('Simla Agreement');
  for (const words of await marked(page, 'treaty')) expect(['Simla Agreement', 'Lahore Declaration']).toContain(words);
  expect(await page.evaluate(() => (window as unknown as { mismatches: string[] }).mismatches)).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});

test('the test sees what React would say of a page that was changed', async () => {
  const page = await stage.newPage();
  await page.evaluateOnNewDocument(() => {
    // As an extension does that puts a button of its own into an article.
    new MutationObserver((_, observer) => {
      const article = document.querySelector('article');
      if (!article) return;
      observer.disconnect();
      article.prepend(document.createElement('button'));
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${server.origin}/live`);
  const mismatches = await waitFor('React’s complaint', () =>
    page.evaluate(() => {
      const found = (window as unknown as { mismatches?: string[] }).mismatches ?? [];
      return found.length > 0 && found.length;
    }),
  );
  expect(mismatches).toBeGreaterThan(0);
  await page.close();
});
