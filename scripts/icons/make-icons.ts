/**
 * `npx tsx scripts/icons/make-icons.ts`: draws the toolbar icon into `public/icon/` in the sizes that browsers ask for.
 * The icon is the legend of the page: a solid line for leaders, a dotted one for dates, a double one for treaties.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from '../browser/find-browser.ts';
import { ROOT } from '../run.ts';

/** The lines of the three kinds. Drawn on a grid of 16, so that at 16 px every edge falls on a pixel; larger sizes are multiples. */
function draw({ leader, date, treaty }: { leader: string; date: string; treaty: string }, over = ''): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" shape-rendering="geometricPrecision">
  <rect x="0" y="0" width="16" height="16" rx="3" fill="#ffffff"/>
  <rect x="0.5" y="0.5" width="15" height="15" rx="2.5" fill="none" stroke="#16181d" stroke-opacity="0.55"/>
  <rect x="3" y="3" width="10" height="2" fill="${leader}"/>
  <g fill="${date}"><circle cx="4" cy="8" r="1"/><circle cx="8" cy="8" r="1"/><circle cx="12" cy="8" r="1"/></g>
  <g fill="${treaty}"><rect x="3" y="10.75" width="10" height="1"/><rect x="3" y="12.5" width="10" height="1"/></g>
  ${over}
</svg>`;
}

/** The mid grey of `--rule-strong`: seen on light and dark toolbars, and plainly not in use. */
const GREY = '#84898f';
const grey = { leader: GREY, date: GREY, treaty: GREY };
/** Two bars in a corner of their own. */
const PAUSE =
  '<rect x="8" y="8" width="8" height="8" rx="2" fill="#16181d"/><g fill="#ffffff"><rect x="10" y="10" width="1.5" height="4"/><rect x="12.5" y="10" width="1.5" height="4"/></g>';

/** In use, nothing read here, paused here. Stores and lists of extensions show the first in larger sizes. */
const ICONS = [
  { name: 'news', sizes: [16, 32, 48, 96, 128], svg: draw({ leader: '#1b57b5', date: '#b45a10', treaty: '#5a2160' }) },
  { name: 'plain', sizes: [16, 32, 48], svg: draw(grey) },
  { name: 'paused', sizes: [16, 32, 48], svg: draw(grey, PAUSE) },
];

const folder = join(ROOT, 'public', 'icon');
mkdirSync(folder, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: ensureBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const { name, sizes, svg } of ICONS) {
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: join(folder, `${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
