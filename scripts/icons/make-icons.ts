/**
 * `npx tsx scripts/icons/make-icons.ts`: draws the toolbar icon into `public/icon/` in the sizes that browsers ask for.
 * The icon is the legend of the page: a solid line for leaders, a dotted one for dates, a double one for treaties.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from '../browser/find-browser.ts';
import { ROOT } from '../run.ts';

/** Drawn on a grid of 16, so that at 16 px every edge falls on a pixel; larger sizes are multiples. */
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" shape-rendering="geometricPrecision">
  <rect x="0" y="0" width="16" height="16" rx="3" fill="#ffffff"/>
  <rect x="0.5" y="0.5" width="15" height="15" rx="2.5" fill="none" stroke="#16181d" stroke-opacity="0.55"/>
  <rect x="3" y="3" width="10" height="2" fill="#1b57b5"/>
  <g fill="#b45a10"><circle cx="4" cy="8" r="1"/><circle cx="8" cy="8" r="1"/><circle cx="12" cy="8" r="1"/></g>
  <g fill="#5a2160"><rect x="3" y="10.75" width="10" height="1"/><rect x="3" y="12.5" width="10" height="1"/></g>
</svg>`;

const folder = join(ROOT, 'public', 'icon');
mkdirSync(folder, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: ensureBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${SVG}`);
  await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
}
await browser.close();
