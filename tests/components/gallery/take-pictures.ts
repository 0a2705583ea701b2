/**
 * Takes pictures of scenes of the gallery, to be looked at.
 * `npx tsx tests/components/gallery/take-pictures.ts OUT_DIR [scene…]`; a scene is `full`, `full:dark`, `full:forced`, `card=leader:dark`,
 * with `:locale=de`, `:dir=rtl`, `:word=bottom`; scene `given` draws the Brief in the file BRIEF;
 * with `@500` a scroll position, and `+treaty` for the first treaty in full.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';

const [out = '.output/gallery', ...scenes] = process.argv.slice(2);
await mkdir(out, { recursive: true });
const server = await createServer({
  configFile: `${import.meta.dirname}/vite.config.ts`,
  server: { port: 0 },
  logLevel: 'error',
});
await server.listen();
const base = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({
  executablePath: process.env.BROWSER_PATH ?? '/usr/bin/chromium',
  chromiumSandbox: false,
});
try {
  for (const scene of scenes) {
    const [where = '', ...modes] = scene.split(':');
    const [spec = '', top] = where.split('@');
    const [name = '', step] = spec.split('+');
    const isCard = name.startsWith('card=');
    const context = await browser.newContext({
      viewport: isCard ? { width: 640, height: 640 } : { width: 400, height: 600 },
      deviceScaleFactor: 2,
      colorScheme: modes.includes('dark') ? 'dark' : 'light',
      forcedColors: modes.includes('forced') ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const given = process.env.BRIEF;
    if (given !== undefined) await page.addInitScript(`window.givenBrief = ${await readFile(given, 'utf8')}`);
    page.on('pageerror', (error) => console.error(scene, error.message));
    page.on('console', (message) => message.type() === 'error' && console.error(scene, message.text()));
    const locale = modes.find((mode) => mode.startsWith('locale='));
    await page.goto(
      `${base}?${isCard ? name : `scene=${name}`}${locale === undefined ? '' : `&${locale}`}${modes
        .filter((mode) => /^(word|dir)=/.test(mode))
        .map((mode) => `&${mode}`)
        .join('')}`,
    );
    await page.waitForSelector(isCard ? '.card' : '.popup');
    await page.waitForTimeout(100);
    if (step === 'go') await page.click('.treaty .words');
    if (step === 'leader') await page.click('.leader .words');
    if (step === 'treaty') await page.click('.further');
    if (step === 'change') await page.click('.published .words');
    if (top !== undefined)
      await page.locator('.scroll:not([hidden])').evaluate((box, y) => box.scrollTo(0, y), Number(top));
    await page.waitForTimeout(60);
    await page.screenshot({ path: `${out}/${scene.replace(/[^a-z0-9=-]+/gi, '_')}.png` });
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
