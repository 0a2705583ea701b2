/**
 * `npm run store:pictures`: the pictures that stores ask for, of the built extension on the sample article, into `.output/store/`:
 * five of 1280 × 800 and a tile of 440 × 280 (https://developer.chrome.com/docs/webstore/images). Nothing in them is drawn for
 * the picture but the tile and the ground behind page and window.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ensureBrowser } from './browser/find-browser.ts';
import { frontTab, hoverWords, type Launched, launchWithExtension, readCard, waitFor } from './browser/launch.ts';
import { ROOT } from './run.ts';
import { serveSampleSite } from './serve-sample-site.ts';

const OUT = join(ROOT, '.output', 'store');
const SCREEN = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
/** As wide as the popup is. */
const POPUP_WIDTH = 400;
/** The card fades in for 90 ms. */
const FADED_IN_MS = 300;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const dataUrl = (png: Uint8Array) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

/** Width and height in a PNG's header: https://www.w3.org/TR/png/#11IHDR */
function sizeOf(path: string): { width: number; height: number } {
  const png = readFileSync(path);
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

async function save(page: Page, name: string, size = SCREEN): Promise<void> {
  const path = join(OUT, `${name}.png`);
  await page.screenshot({ path: path as `${string}.png` });
  const { width, height } = sizeOf(path);
  if (width !== size.width || height !== size.height) {
    throw new Error(`${path} is ${width} × ${height}, and the stores ask for ${size.width} × ${size.height}.`);
  }
  console.log(path);
}

/** The article with the card of a treaty over it. */
async function showCard(article: Page): Promise<void> {
  await article.bringToFront();
  await article.mouse.move(5, 5);
  await hoverWords(article, 'Simla Agreement');
  const session = await article.createCDPSession();
  await waitFor('the card', () => readCard(session));
  await pause(FADED_IN_MS);
}

/** The popup's page as large as its window, as a picture. */
async function pictureOfPopup(launched: Launched, tab: number, section: string | null): Promise<string> {
  const popup = await launched.browser.newPage();
  await popup.setViewport({ width: POPUP_WIDTH, height: 600 });
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await popup.goto(`chrome-extension://${launched.extension.id}/popup.html?tab=${tab}`);
  await popup.waitForSelector('h2');
  if (section !== null) {
    const button = await popup.waitForSelector(`::-p-aria([name="${section}"])`).catch(() => null);
    await button?.click();
  }
  await pause(FADED_IN_MS);
  const png = await popup.screenshot();
  await popup.close();
  return dataUrl(png);
}

/** The article's window with the popup where the toolbar icon lets it down. */
async function compose(launched: Launched, article: Page, popup: string, name: string): Promise<void> {
  await article.bringToFront();
  await article.mouse.move(5, 5);
  await pause(FADED_IN_MS);
  const ground = dataUrl(await article.screenshot());
  const page = await launched.browser.newPage();
  await page.setViewport(SCREEN);
  await page.setContent(
    `<!doctype html><style>body{margin:0;background:url("${ground}")}img{position:fixed;inset:12px 24px auto auto;border-radius:8px;box-shadow:0 8px 40px rgb(0 0 0/35%)}</style><img src="${popup}">`,
  );
  await pause(FADED_IN_MS);
  await save(page, name);
  await page.close();
}

async function ownPage(launched: Launched, file: string, name: string): Promise<void> {
  const page = await launched.browser.newPage();
  await page.setViewport(SCREEN);
  await page.goto(`chrome-extension://${launched.extension.id}/${file}`);
  await page.waitForSelector('h1');
  await pause(FADED_IN_MS);
  await save(page, name);
  await page.close();
}

async function drawTile(launched: Launched): Promise<void> {
  const icon = dataUrl(readFileSync(join(ROOT, 'public', 'icon', 'news-128.png')));
  const page = await launched.browser.newPage();
  await page.setViewport(TILE);
  await page.setContent(
    `<!doctype html><style>body{margin:0;height:280px;display:grid;place-content:center;justify-items:center;gap:14px;background:#fffefa;color:#1b1a1f;font:16px system-ui,sans-serif}h1{margin:0;font:600 34px Georgia,serif}p{margin:0}</style><img src="${icon}" width="96" height="96"><h1>Backgrounder</h1><p>Who, when and what treaty</p>`,
  );
  await pause(FADED_IN_MS);
  await save(page, 'tile', TILE);
  await page.close();
}

mkdirSync(OUT, { recursive: true });
const site = await serveSampleSite();
const launched = await launchWithExtension({
  executablePath: ensureBrowser(),
  extensionPath: join(ROOT, '.output', 'chrome-mv3'),
  headless: true,
});
try {
  const article = await launched.browser.newPage();
  await article.setViewport(SCREEN);
  await article.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await article.goto(`${site.origin}/article.html`);
  await waitFor('the badge', async () => (await frontTab(launched)).badge);
  const { id } = await frontTab(launched);
  await showCard(article);
  await save(article, '1-card');
  await compose(launched, article, await pictureOfPopup(launched, id, null), '2-popup');
  await ownPage(launched, 'library.html#treaty/simla-agreement', '3-treaty');
  await article.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await showCard(article);
  await save(article, '4-dark');
  await ownPage(launched, 'options.html', '5-settings');
  await drawTile(launched);
} finally {
  await launched.browser.close();
  await site.close();
}
