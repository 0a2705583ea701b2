import { readFile } from 'node:fs/promises';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { ensureBrowser } from '../../../scripts/browser/find-browser.ts';

/** One picture of the gallery: what is drawn, in which mode, and what is pressed first. */
export interface Scene {
  /** `full`, `card=leader`, or `page=settings`. */
  name: string;
  /**
   * Presses before looking: a treaty in full, the date field, a leader's details, the way to a treaty's mention, what can be
   * saved, the sizes of the text, a leader's page in the library.
   */
  step?: keyof typeof PRESSES;
  /** How far the Brief is scrolled, in px. */
  top?: number;
  dark?: boolean;
  forced?: boolean;
  /** `locale=de`, `language=ar`, `word=bottom`. */
  query?: string[];
}

const PRESSES = {
  treaty: '.further',
  change: '.published .words',
  leader: '.leader .words',
  go: '.treaty .words',
  save: '.foot .menu summary',
  sizes: '.sizes summary',
  person: '.leader .words, .details .to-person',
} as const;

/**
 * `full`, `full:dark`, `full+treaty@300:forced`, `card=leader:word=bottom:locale=de`.
 * @throws where the step is none of those above
 */
export function parseScene(words: string): Scene {
  const [where = '', ...modes] = words.split(':');
  const [spec = '', top] = where.split('@');
  const [name = '', step] = spec.split('+');
  if (step !== undefined && !(step in PRESSES)) throw new Error(`no step "${step}"`);
  return {
    name,
    ...(step !== undefined && { step: step as keyof typeof PRESSES }),
    ...(top !== undefined && { top: Number(top) }),
    dark: modes.includes('dark'),
    forced: modes.includes('forced'),
    query: modes.filter((mode) => mode.includes('=')),
  };
}

export interface Gallery {
  /** A page showing the scene, ready to be looked at; the caller closes its context. */
  open(scene: Scene): Promise<Page>;
  close(): Promise<void>;
}

/** The extension's popup, and room for a card above and below its word. */
const POPUP = { width: 400, height: 600 };
const CARD = { width: 640, height: 640 };
/** A page of the extension in a narrow window: 400 px, or 800 px at 200 %. */
const OWN_PAGE = { width: 400, height: 800 };
const LIBRARY = { width: 1280, height: 800 };

/** Serves the gallery on loopback and starts a browser on it. BRIEF names a file with a Brief for the scene `given`. */
export async function openGallery(scale = 2): Promise<Gallery> {
  const configFile = `${import.meta.dirname}/vite.config.ts`;
  const server = await createServer({ configFile, server: { port: 0 }, logLevel: 'error' });
  await server.listen();
  const base = server.resolvedUrls?.local[0] ?? '';
  const executablePath = ensureBrowser();
  const browser: Browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  const given = process.env.BRIEF === undefined ? null : await readFile(process.env.BRIEF, 'utf8');

  async function open({ name, step, top, dark, forced, query = [] }: Scene): Promise<Page> {
    const isCard = name.startsWith('card=');
    const isPage = name.startsWith('page=');
    const isLibrary = name.startsWith('library=');
    const width = Number(query.find((one) => one.startsWith('width='))?.slice(6));
    const options: BrowserContextOptions = {
      viewport: { ...(isCard ? CARD : isPage ? OWN_PAGE : isLibrary ? LIBRARY : POPUP), ...(width > 0 && { width }) },
      deviceScaleFactor: scale,
      colorScheme: dark ? 'dark' : 'light',
      forcedColors: forced ? 'active' : 'none',
      reducedMotion: 'reduce',
    };
    const page = await (await browser.newContext(options)).newPage();
    page.on('pageerror', (error) => console.error(name, error.message));
    page.on('console', (message) => message.type() === 'error' && console.error(name, message.text()));
    if (given !== null) await page.addInitScript(`window.givenBrief = ${given}`);
    await page.goto(`${base}?${[isCard || isPage || isLibrary ? name : `scene=${name}`, ...query].join('&')}`);
    await page.waitForSelector(isCard ? '.card[style*="top"]' : '.surface');
    for (const press of step === undefined ? [] : PRESSES[step].split(', ')) await page.click(press);
    if (top !== undefined) await page.locator('.scroll:not([hidden])').evaluate((box, y) => box.scrollTo(0, y), top);
    // Two frames: one to scroll, one for what follows scrolling.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    return page;
  }
  return {
    open,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
