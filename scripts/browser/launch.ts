import puppeteer, { type Browser, type CDPSession, type Extension, type Page } from 'puppeteer-core';

/** Within `backstage.evaluate`: Chromium's own API. */
declare const chrome: {
  tabs: { query(filter: { active: true; lastFocusedWindow: true }): Promise<{ id?: number }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
};

/** Chromium looks up its maker's hosts at every start unless disabled. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

export interface Launched {
  browser: Browser;
  extension: Extension;
  /** A page of the extension in a tab behind the others: to ask the browser what the extension sees, worker or no worker. */
  backstage: Page;
}

export interface LaunchOptions {
  /** Path of the browser. */
  executablePath: string;
  /** Folder of the built extension. */
  extensionPath: string;
  headless: boolean;
  /** The machine's time zone by its IANA name; that of this machine where left out. */
  timeZone?: string;
  /** More of Chromium's switches. */
  args?: string[];
  /** The page of the extension that is opened as backstage; the library where left out. */
  backstagePage?: string;
  /** Folder of a profile to go on with; an empty one that is thrown away where it is left out. */
  profile?: string;
}

/** Starts a Chromium-based browser with an empty profile and the built extension in it. */
export async function launchWithExtension({
  executablePath,
  extensionPath,
  headless,
  profile,
  timeZone,
  args = [],
  backstagePage = 'library.html',
}: LaunchOptions): Promise<Launched> {
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    ...(profile !== undefined && { userDataDir: profile }),
    // The debugging pipe loads extensions in branded Chrome and Edge too, which ignore --load-extension.
    pipe: true,
    enableExtensions: [extensionPath],
    defaultViewport: headless ? { width: 1100, height: 900, deviceScaleFactor: 1 } : null,
    // The same language on every machine: dates are written by it.
    env: { ...process.env, LANGUAGE: 'en_US', ...(timeZone && { TZ: timeZone }) },
    // Chromium's sandbox refuses to run as root.
    args: [...QUIET, '--lang=en-US', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args],
  });
  try {
    // Loading goes on after the launch: for a moment there is no extension yet.
    const extension = await waitFor(`the extension at ${extensionPath}`, async () =>
      [...(await browser.extensions()).values()].find(({ path }) => path === extensionPath),
    );
    // The first page of a new installation opens in front, at a moment of its own: it would get in between.
    // A profile that knows the extension is not welcomed again.
    if (headless && profile === undefined) {
      const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
      await (await welcome.page())?.close();
    }
    const backstage = await browser.newPage();
    await backstage.goto(`chrome-extension://${extension.id}/${backstagePage}`);
    return { browser, extension, backstage };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Asks until `ask` gives something, every 50 ms. Throws with `what` after `limit` milliseconds: a busy machine takes thirty seconds for what takes one. */
export async function waitFor<Value>(
  what: string,
  ask: () => Promise<Value | null | undefined | false>,
  limit = 45_000,
): Promise<Value> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await ask();
    if (value) return value;
    if (Date.now() > end) throw new Error(`Waited ${limit / 1000} s in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The tab in front, as the extension sees it. */
export async function frontTab({ backstage }: Launched): Promise<{ id: number; badge: string }> {
  return backstage.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) throw new Error('There is no tab in front.');
    return { id: tab.id, badge: await chrome.action.getBadgeText({ tabId: tab.id }) };
  });
}

/** The text on the toolbar icon's badge for the page in front. */
export const badgeText = async (launched: Launched): Promise<string> => (await frontTab(launched)).badge;

/** Clicks the toolbar icon on a page and gives the popup that opens. */
export async function clickToolbarIcon({ extension }: Launched, page: Page): Promise<Page> {
  await extension.triggerAction(page);
  return waitFor('the popup', async () => {
    for (const candidate of await extension.pages()) if (candidate.url().includes('/popup.html')) return candidate;
    return null;
  });
}

/** A node of a page as Chromium's debugger gives it, with closed shadow roots in it. */
interface DebuggerNode {
  nodeName: string;
  nodeValue: string;
  backendNodeId: number;
  attributes?: string[];
  children?: DebuggerNode[];
  shadowRoots?: (DebuggerNode & { shadowRootType: string })[];
}

function find(node: DebuggerNode, accept: (node: DebuggerNode) => boolean): DebuggerNode | null {
  if (accept(node)) return node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = find(child, accept);
    if (found) return found;
  }
  return null;
}

const textOf = (node: DebuggerNode): string =>
  node.nodeName === 'STYLE'
    ? ''
    : node.nodeName === '#text'
      ? node.nodeValue
      : (node.children ?? []).map(textOf).join(' ');

/**
 * The words on the hover card, or null where none is shown. The card is in a closed shadow root: scripts cannot look into it, the debugger can.
 */
export async function readCard(session: CDPSession): Promise<string | null> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as {
    root: DebuggerNode;
  };
  // A page may have popovers of its own: ours is the one with a closed root.
  const closedRoot = (node: DebuggerNode) =>
    node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
  const host = find(root, (node) => node.attributes?.includes('popover') === true && closedRoot(node) !== undefined);
  const shadow = host ? closedRoot(host) : undefined;
  const words = shadow ? textOf(shadow).replace(/\s+/g, ' ').trim() : '';
  return words === '' ? null : words;
}

/** Middle of the first place where the words stand in the page, in viewport pixels, after scrolling there. */
export async function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const start = node.nodeValue?.indexOf(wanted) ?? -1;
      if (start < 0 || node.parentElement?.closest('script, style, title')) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const rect = range.getClientRects()[0];
      if (rect) return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    }
    return null;
  }, words);
  if (!place) throw new Error(`"${words}" does not stand in the page.`);
  return place;
}

/** Moves the pointer onto the words as a hand does: from beside, in steps, then rests there. */
export async function hoverWords(page: Page, words: string): Promise<void> {
  const { x, y } = await placeOf(page, words);
  // From beside them, but not from outside the window, where words stand at its edge.
  await page.mouse.move(Math.max(1, x - 120), y + 60);
  await page.mouse.move(x, y, { steps: 12 });
}
