/**
 * `npm start`: builds the extension and shows the main job on a sample article in a real browser. With a display the
 * window stays open for the person; without one it clicks the toolbar icon, hovers a treaty, writes screenshots of both
 * to `.output/demo/` and prints the brief.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { answer } from '../cli/answer.ts';
import { printBrief } from '../cli/print-brief.ts';
import { browserVersion, ensureBrowser } from './browser/find-browser.ts';
import {
  badgeText,
  clickToolbarIcon,
  frontTab,
  hoverWords,
  type Launched,
  launchWithExtension,
  readCard,
  waitFor,
} from './browser/launch.ts';
import { ROOT, run } from './run.ts';
import { type SampleSite, serveSampleSite } from './serve-sample-site.ts';

const EXTENSION = join(ROOT, '.output', 'chrome-mv3');
const DEMO = join(ROOT, '.output', 'demo');

const hasDisplay = platform() !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The demo that looks after itself: what a person would do with the mouse, and pictures of what they would see. */
async function showByItself(launched: Launched, site: SampleSite): Promise<void> {
  mkdirSync(DEMO, { recursive: true });
  const page = await launched.browser.newPage();
  await page.setViewport({ width: 1000, height: 760, deviceScaleFactor: 2 });
  await page.goto(`${site.origin}/article.html`);
  const badge = await waitFor('the badge', () => badgeText(launched));
  console.log(`The article was noticed: the toolbar icon shows ${badge}.`);

  const session = await page.createCDPSession();
  await hoverWords(page, 'Simla Agreement');
  await waitFor('the card over "Simla Agreement"', () => readCard(session));
  // The card fades in for 90 ms; the picture is taken after that.
  await new Promise((resolve) => setTimeout(resolve, 200));
  await page.screenshot({ path: join(DEMO, 'card.png') });
  await page.mouse.move(5, 5);

  const { id } = await frontTab(launched);
  const popup = await clickToolbarIcon(launched, page);
  await popup.waitForSelector('h2');
  // Without a screen the popup's window is cut at the browser's own edge: the picture is taken of the same document in a tab.
  const picture = await launched.browser.newPage();
  await picture.setViewport({ width: 400, height: 600, deviceScaleFactor: 2 });
  await picture.goto(
    popup
      .url()
      .replace(/[?#].*/, '')
      .concat(`?tab=${id}`),
  );
  await picture.waitForSelector('h2');
  await picture.screenshot({ path: join(DEMO, 'popup.png') });
  console.log(`Pictures: ${join(DEMO, 'card.png')} and ${join(DEMO, 'popup.png')}\n`);
  const html = readFileSync(join(ROOT, 'sample-site', 'article.html'), 'utf8');
  const { brief } = await answer({ html, url: `${site.origin}/article.html` }, new Date().toISOString().slice(0, 10));
  console.log(printBrief(brief));
}

/** The demo for a person: the window stays until they close it. */
async function showToPerson({ browser }: Launched, site: SampleSite): Promise<void> {
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(`${site.origin}/article.html`);
  console.log(`
The article is open. Hover an underlined name, date or treaty, or click the Backgrounder icon in the toolbar
(behind the puzzle piece if it is not shown; a pin there keeps it). Other pages to try: ${site.origin}/ and ${site.origin}/shop.html
Close the window to end.`);
  await new Promise<void>((closed) => browser.once('disconnected', () => closed()));
}

async function main(): Promise<number> {
  const executablePath = ensureBrowser();
  console.log(`Browser: ${browserVersion(executablePath)}`);
  const { code } = await run('wxt', ['build']);
  if (code !== 0) return code;
  const site = await serveSampleSite();
  const launched = await launchWithExtension({ executablePath, extensionPath: EXTENSION, headless: !hasDisplay });
  try {
    await (hasDisplay ? showToPerson(launched, site) : showByItself(launched, site));
  } finally {
    if (launched.browser.connected) await launched.browser.close();
    await site.close();
  }
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
