/** What the reader chose or corrected holds in the page at once; keyboard, touch and panel reach what the pointer reaches. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { PageCommand } from '../../messaging/messages.ts';
import { ensureBrowser } from '../../scripts/browser/find-browser.ts';
import {
  clickToolbarIcon,
  type Launched,
  launchWithExtension,
  placeOf,
  waitFor,
} from '../../scripts/browser/launch.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings.ts';
import { BUILT } from './stage/chromium.ts';
import { marked, marksOf } from './stage/marks.ts';
import { type PageServer, servePages } from './stage/serve-pages.ts';
import { chromiumOf, inFirefox, type Stage, setStage, skippedInFirefox } from './stage/stage.ts';

/** What these tests ask of the browser from one of the extension's own pages. */
declare const chrome: {
  storage: {
    local: {
      set(entries: Record<string, unknown>): Promise<void>;
      remove(key: string): Promise<void>;
      get(keys: null): Promise<Record<string, unknown>>;
    };
  };
  tabs: {
    sendMessage(tab: number, message: unknown): Promise<unknown>;
    query(filter: object): Promise<{ id?: number }[]>;
  };
  action: { getTitle(of: { tabId: number }): Promise<string> };
  scripting: { executeScript(injection: { target: { tabId: number }; func: () => boolean }): Promise<unknown> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  i18n: { getMessage(name: string): string };
};

let stage: Stage;
let page: Page;
let pages: PageServer;

beforeAll(async () => {
  stage = await setStage();
  pages = await servePages((path) => (path === '/linked.html' ? linkedArticle() : path === '/there' ? 'There.' : null));
});
afterAll(async () => {
  await pages.close();
  await stage.close();
});
beforeEach(async () => {
  page = await stage.newPage();
  await keep({ settings: null, corrections: null });
});
afterEach(() => page.close());

/** Whether a tab's icon says that its article is left alone, as the extension sees it. */
const saysPaused = (backstage: Page): Promise<boolean> =>
  backstage.evaluate(async () => {
    const titles = (await chrome.tabs.query({})).map(({ id }) => chrome.action.getTitle({ tabId: id ?? -1 }));
    return (await Promise.all(titles)).includes(chrome.i18n.getMessage('icon_paused'));
  });

/** Puts settings and corrections where the extension keeps them; null: none. */
async function keep(kept: { settings?: Partial<Settings> | null; corrections?: unknown }): Promise<void> {
  await stage.backstage.evaluate(async (entries) => {
    for (const [key, value] of Object.entries(entries)) {
      if (value === null) await chrome.storage.local.remove(key);
      else await chrome.storage.local.set({ [key]: value });
    }
  }, kept);
}

async function openArticle(url = `${stage.site.origin}/article.html`): Promise<number> {
  await page.goto(url);
  await waitFor('the badge', () => stage.badge());
  await waitFor('the marks', async () => (await looks()).length > 0);
  return (await stage.frontTab()).id;
}

/** The looks that mark anything, in order. */
const looks = async () => Object.keys(await marksOf(page)).sort();

/** The words that are marked as leaders. */
const leaders = () => marked(page, 'leader');

async function command(tabId: number, name: PageCommand): Promise<void> {
  await stage.backstage.evaluate(
    async (tab, wanted) => {
      await chrome.tabs.sendMessage(tab, { type: 'command', command: wanted });
    },
    tabId,
    name,
  );
}

function linkedArticle(): string {
  const words = 'The talks lasted four hours and ended without a statement, though both delegations stayed for dinner.';
  return `<!doctype html><html lang="en"><head><title>Talks in Geneva end late</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-05-05T10:00:00Z">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Talks in Geneva end late","datePublished":"2025-05-05"}</script></head>
<body><article><h1>Talks in Geneva end late</h1><p>Prime Minister <a href="/there">Narendra Modi</a> spoke with Vladimir Putin on Monday.</p>
${`<p>${words}</p>`.repeat(8)}</article></body></html>`;
}

test('a look is taken over by pages that are open', async () => {
  await openArticle();
  await expect.poll(looks).toEqual(['date', 'leader', 'treaty']);
  await keep({ settings: { ...DEFAULT_SETTINGS, marks: { leader: 'tint', date: 'none', treaty: 'both' } } });
  await expect.poll(looks).toEqual(['leader-tint', 'treaty', 'treaty-tint']);
});

test('a kind that is turned off is neither marked nor counted nor shown', async () => {
  await openArticle();
  const before = Number(await stage.badge());
  await keep({ settings: { ...DEFAULT_SETTINGS, marks: { ...DEFAULT_SETTINGS.marks, date: 'off' } } });
  await waitFor('a lower count', async () => Number(await stage.badge()) < before);
  await expect.poll(looks).toEqual(['leader', 'treaty']);
  const popup = await stage.openPopup(page);
  await waitFor('the brief', () => popup.evaluate(() => document.body.innerText.includes('Simla Agreement')));
  expect(await popup.evaluate(() => /^Dates/m.test(document.body.innerText))).toBe(false);
  await popup.close();
});

test('only the first mention is marked where that was chosen', async () => {
  await openArticle();
  expect((await leaders()).length).toBeGreaterThan(7);
  await keep({ settings: { ...DEFAULT_SETTINGS, everyMention: false } });
  await expect.poll(leaders).toHaveLength(7);
});

test('an article opens unread where reading waits for the icon, and the icon reads it', async () => {
  await keep({ settings: { ...DEFAULT_SETTINGS, readOn: 'click' } });
  await page.goto(`${stage.site.origin}/article.html`);
  // A script that runs once the page is idle comes after the detector, and the worker's answer after what the detector sent.
  await stage.backstage.evaluate(
    async (tabId) => {
      const whenIdle = () => chrome.scripting.executeScript({ target: { tabId }, func: () => true });
      await whenIdle();
      await chrome.runtime.sendMessage({ type: 'find-flags', codes: [] });
      await whenIdle();
    },
    (await stage.frontTab()).id,
  );
  expect(await looks()).toEqual([]);
  const popup = await stage.openPopup(page);
  await waitFor('the brief', () => popup.evaluate(() => document.body.innerText.includes('Simla Agreement')));
  await expect.poll(looks).toContain('leader');
  await popup.close();
});

test('a person taken out in the brief is gone from page and brief, and comes back', async () => {
  await openArticle();
  const popup = await stage.openPopup(page);
  const press = async (words: string) => {
    const button = await waitFor(words, () => popup.$(`::-p-aria([name="${words}"][role="button"])`));
    await button.evaluate((element) => (element as HTMLElement).click());
  };
  await press('Vladimir Putin');
  await press('Not this person (Vladimir Putin)');
  await waitFor('this mark alone to go', async () => {
    const left = await leaders();
    return left.includes('Sergei Lavrov') && !left.some((words) => words.includes('Putin'));
  });
  await press('Undo');
  await waitFor('the mark to come back', async () => (await leaders()).some((words) => words.includes('Putin')));
  await popup.close();
});

test('pausing in the settings takes the marks out of open pages, and lasts until it ends', async () => {
  await openArticle();
  await keep({ settings: { ...DEFAULT_SETTINGS, pausedSites: ['localhost', '127.0.0.1'] } });
  await waitFor('the marks to go', async () => (await looks()).length === 0);
  await page.reload();
  await waitFor('the icon to say so', () => saysPaused(stage.backstage));
  expect(await looks()).toEqual([]);
  expect(await stage.badge()).toBe('');
  await keep({ settings: DEFAULT_SETTINGS });
  await expect.poll(looks).toEqual(['date', 'leader', 'treaty']);
});

test('erasing in the settings forgets everything, and can be undone', async () => {
  await keep({ settings: { ...DEFAULT_SETTINGS, pausedSites: ['mail.example'] } });
  const kept = () => stage.backstage.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
  const before = await kept();
  const settings = await stage.openOwn('options.html');
  const press = async (name: string) => {
    const button = await waitFor(name, () => settings.$(`::-p-aria([name="${name}"][role="button"])`));
    await button.evaluate((element) => (element as HTMLElement).click());
  };
  await press('Erase');
  await waitFor('nothing to be kept', async () => (await kept()) === '{}');
  await press('Undo');
  await waitFor('all to be kept again', async () => {
    const { settings: now } = JSON.parse(await kept()) as { settings?: Settings };
    return now?.pausedSites.join() === 'mail.example';
  });
  expect(JSON.parse(await kept()).settings).toEqual(JSON.parse(before).settings);
  await settings.close();
});

// Firefox forgets an extension that is not signed when it is closed.
test.skipIf(inFirefox)(
  `a site paused in the popup stays paused when the browser was closed and started again${skippedInFirefox('Firefox forgets an extension that is not signed when it is closed')}`,
  async () => {
    const profile = mkdtempSync(join(tmpdir(), 'backgrounder-'));
    const start = () =>
      launchWithExtension({ executablePath: ensureBrowser(), extensionPath: BUILT, headless: true, profile });
    const visit = async (launched: Launched) => {
      const visited = await launched.browser.newPage();
      await visited.goto(`${stage.site.origin}/article.html`);
      return visited;
    };
    const marksIn = (visited: Page) => marked(visited, 'leader').then(({ length }) => length);
    try {
      const first = await start();
      const article = await visit(first);
      await waitFor('the marks', async () => (await marksIn(article)) > 0);
      await article.bringToFront();
      const popup = await clickToolbarIcon(first, article);
      const menu = await waitFor('the menu', () => popup.$('.foot summary::-p-text(Pause)'));
      await menu.click();
      const button = await waitFor('the button', () => popup.$('::-p-aria([name="Pause here"][role="button"])'));
      await button.click();
      await waitFor('the marks to go', async () => (await marksIn(article)) === 0);
      await first.browser.close();

      const second = await start();
      const again = await visit(second);
      await waitFor('the icon to say so', () => saysPaused(second.backstage));
      expect(await marksIn(again)).toBe(0);
      await second.browser.close();
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
);

test('the keyboard walks the mentions, moves into the card and back', async () => {
  const tabId = await openArticle();
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
  });
  await command(tabId, 'next-mention');
  const first = await waitFor('the first card', () => stage.card(page));
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  // By its name: what a card says below, and aloud, may still be on its way when it is first seen.
  const name = first.split(' ').slice(0, 2).join(' ');
  await command(tabId, 'next-mention');
  await waitFor('the second card', async () => (await stage.card(page))?.startsWith(name) === false);
  await command(tabId, 'previous-mention');
  await waitFor('the first card again', async () => (await stage.card(page))?.startsWith(name) === true);
  await command(tabId, 'show-card');
  await waitFor('the focus in the card', () =>
    page.evaluate(() => document.activeElement?.hasAttribute('popover') ?? false),
  );
  await page.keyboard.press('Escape');
  await waitFor('the card to go', async () => (await stage.card(page)) === null);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  await command(tabId, 'toggle-marks');
  await waitFor('no marks', async () => (await looks()).length === 0);
  await command(tabId, 'toggle-marks');
  await waitFor('the marks', async () => (await looks()).length > 0);
});

/** What a screen reader is told of a page, closed shadow roots among it: each node's role, name and whether it has the focus. */
async function told(of: Page): Promise<{ role: string; name: string; focused: boolean }[]> {
  const nodes: { role: string; name: string; focused: boolean }[] = [];
  const add = (node: SerializedAXNode | null | undefined) => {
    if (!node) return;
    nodes.push({ role: node.role, name: node.name ?? '', focused: node.focused === true });
    node.children?.forEach(add);
  };
  add(await of.accessibility.snapshot());
  return nodes;
}

/** Presses Tab until something of that name has the focus, and gives what it is. */
async function tabTo(of: Page, name: string): Promise<string> {
  for (let presses = 0; presses < MOST_STOPS; presses++) {
    const focused = (await told(of)).find((node) => node.focused && node.name === name);
    if (focused) return focused.role;
    await of.keyboard.press('Tab');
  }
  throw new Error(`No way to "${name}" by the Tab key.`);
}
/** More than the stops of a page of the library before its last treaty. */
const MOST_STOPS = 60;

// Firefox does not give its accessibility tree over BiDi.
test.skipIf(inFirefox)(
  `the keyboard alone leads from page to card, to the library, to a treaty and back${skippedInFirefox('Firefox does not give its accessibility tree over BiDi')}`,
  async () => {
    const tabId = await openArticle();
    await command(tabId, 'next-mention');
    await waitFor('the card', () => stage.card(page));
    await command(tabId, 'show-card');
    await waitFor('the focus in the card', () =>
      page.evaluate(() => document.activeElement?.hasAttribute('popover') ?? false),
    );
    expect(await told(page)).toContainEqual(expect.objectContaining({ role: 'heading', name: 'Vladimir Putin' }));
    expect(await tabTo(page, 'More')).toBe('button');
    await page.keyboard.press('Enter');
    const target = await stage.browser.waitForTarget((one) => one.url().endsWith('library.html#person/vladimir-putin'));
    const library = await target.asPage();
    const heading = (name: string) =>
      waitFor(`the heading ${name}`, async () =>
        (await told(library)).some((node) => node.role === 'heading' && node.name.includes(name)),
      );
    await heading('Vladimir Putin');
    const roles = new Set((await told(library)).map(({ role }) => role));
    expect([...roles]).toEqual(expect.arrayContaining(['banner', 'search', 'searchbox', 'main', 'link']));
    expect(await tabTo(library, TREATY)).toBe('link');
    await library.keyboard.press('Enter');
    await heading(TREATY);
    // Everything that takes the focus has a name.
    const unnamed = (await told(library)).filter(
      ({ role, name }) => ['button', 'link', 'searchbox', 'slider'].includes(role) && name.trim() === '',
    );
    expect(unnamed).toEqual([]);
    await library.evaluate(() => history.back());
    await heading('Vladimir Putin');
    await library.close();
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await waitFor('the card to go', async () => (await stage.card(page)) === null);
  },
);
/** One that Putin signed, as the library names it. */
const TREATY = 'Strategic Offensive Reductions Treaty';

// A touch screen is not to be had in Firefox over BiDi.
test.skipIf(inFirefox)(
  `a tap opens the card of a name, and leaves a name in a link its link${skippedInFirefox('there is no touch screen in Firefox over BiDi')}`,
  async () => {
    await page.setViewport({ width: 400, height: 700, hasTouch: true, isMobile: true });
    await openArticle(`${pages.origin}/linked.html`);
    const putin = await placeOf(page, 'Vladimir Putin');
    await page.touchscreen.tap(putin.x, putin.y);
    expect(await waitFor('the card', () => stage.card(page))).toContain('President of Russia');
    const modi = await placeOf(page, 'Narendra Modi');
    await Promise.all([page.waitForNavigation(), page.touchscreen.tap(modi.x, modi.y)]);
    expect(new URL(page.url()).pathname).toBe('/there');
  },
);

// Firefox's sidebar is no tab: WebDriver does not see it.
test.skipIf(inFirefox)(
  `the panel beside the page follows the tab in front and the place that is read${skippedInFirefox('WebDriver does not see Firefox’s sidebar')}`,
  async () => {
    // Low enough that the article has to be scrolled.
    await page.setViewport({ width: 1100, height: 300 });
    await openArticle();
    const popup = await stage.openPopup(page);
    const button = await waitFor('the button', () => popup.$('::-p-aria([name="Side panel"][role="button"])'));
    await button.click();
    const target = await chromiumOf(stage).browser.waitForTarget((one) => one.url().includes('/sidepanel.html'));
    const panel = await target.asPage();
    const says = (words: string) => panel.evaluate((wanted) => document.body.innerText.includes(wanted), words);
    await waitFor('the brief', () => says('Simla Agreement'));
    const read = () => panel.evaluate(() => document.querySelector('.in-view h3')?.textContent ?? null);
    const atTop = await waitFor('the entry that is read', read);
    await page.bringToFront();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await waitFor('another entry', async () => (await read()) !== atTop);
    const other = await stage.newPage();
    await other.goto(`${stage.site.origin}/shop.html`);
    await waitFor('the other tab', () => says('Not a news article'));
    await other.close();
    await waitFor('the article again', () => says('Simla Agreement'));
  },
);
