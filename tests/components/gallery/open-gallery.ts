import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';
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

/** What a scene's query says a number of, `size=160`; null where it says none. */
function numberIn(query: readonly string[], name: string): number | null {
  const said = query.find((one) => one.startsWith(`${name}=`));
  return said === undefined ? null : Number(said.slice(name.length + 1));
}

/** The extension's popup: browsers widen its window with its text. A card has room above and below its word. */
const POPUP = { width: 400, height: 600 };
const CARD = { width: 640, height: 640 };
/** A page of the extension in a narrow window: 400 px, or 800 px at 200 %. */
const OWN_PAGE = { width: 400, height: 800 };
const LIBRARY = { width: 1280, height: 800 };

/**
 * Builds the gallery, serves it on loopback and starts a browser on it. Built once, a scene is one request for the script;
 * of a development server it would be three hundred. BRIEF names a file with a Brief for the scene `given`.
 * @param scale device pixels for each CSS pixel
 */
export async function openGallery(scale = 2): Promise<Gallery> {
  const configFile = `${import.meta.dirname}/vite.config.ts`;
  const outDir = await mkdtemp(join(tmpdir(), 'gallery-'));
  await build({ configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({ configFile, logLevel: 'error', build: { outDir }, preview: { port: 0 } });
  const base = server.resolvedUrls?.local[0] ?? '';
  const executablePath = ensureBrowser();
  const browser: Browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  const given = process.env.BRIEF === undefined ? null : await readFile(process.env.BRIEF, 'utf8');

  async function open({ name, step, top, dark, forced, query = [] }: Scene): Promise<Page> {
    const isCard = name.startsWith('card=');
    const isPage = name.startsWith('page=');
    const isLibrary = name.startsWith('library=');
    const textSize = numberIn(query, 'size') ?? 100;
    const width = numberIn(query, 'width') ?? (isCard || isPage || isLibrary ? null : (POPUP.width * textSize) / 100);
    const options: BrowserContextOptions = {
      viewport: {
        ...(isCard ? CARD : isPage ? OWN_PAGE : isLibrary ? LIBRARY : POPUP),
        ...(width !== null && { width }),
      },
      deviceScaleFactor: scale,
      colorScheme: dark ? 'dark' : 'light',
      forcedColors: forced ? 'active' : 'none',
      reducedMotion: 'reduce',
    };
    const page = await (await browser.newContext(options)).newPage();
    page.on('pageerror', (error) => console.error(name, error.message));
    page.on('console', (message) => message.type() === 'error' && console.error(name, message.text()));
    if (given !== null) await page.addInitScript(`window.givenBrief = ${given}`);
    // A leader's page is the library's.
    const opened = step === 'person' ? [...query, 'knowledge'] : query;
    await page.goto(`${base}?${[isCard || isPage || isLibrary ? name : `scene=${name}`, ...opened].join('&')}`);
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
      await rm(outDir, { recursive: true });
    },
  };
}
