/** What a tab shows, kept in step with the page in it and with the reader's settings. */
import type { Tabs } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import type { PageFacts } from '../engine/page-facts.ts';
import { codeOf, Failure } from '../messaging/failure.ts';
import type { ShownBrief } from '../messaging/messages.ts';
import { askInjected, notifyOwnPages } from '../messaging/send.ts';
import type { TabState } from '../messaging/tab-state.ts';
import { pausedAt, type Settings } from '../settings/settings.ts';
import { eraseStored } from '../settings/stored.ts';
import { loadPreferences, preferencesFor } from './apply-preferences.ts';
import { looksPaused, showCount, showPaused, showPlain } from './badge.ts';
import { injectScript, judgePage } from './inject.ts';
import { forgetTab, listTabs, loadTab, saveBeginning, saveTab } from './tab-store.ts';

/**
 * Keeps a tab's new state and tells whoever shows the tab.
 *
 * @param tabId the browser's id of the tab
 * @param state replaces what was known of it
 * @param after it is kept no sooner; who asks for the tab meanwhile waits
 */
export async function changeTab(tabId: number, state: TabState, after?: Promise<void>): Promise<void> {
  await saveTab(tabId, state, after);
  await notifyOwnPages({ type: 'renew-view', tabId });
}

/**
 * Keeps that a tab's page is being read, and tells whoever shows the tab.
 *
 * @param tabId the browser's id of the tab
 * @param reading its id and URL, and the heading of the page
 */
export async function beginReading(
  tabId: number,
  reading: Omit<TabState & { kind: 'reading' }, 'kind'>,
): Promise<void> {
  await saveBeginning(tabId, { kind: 'reading', ...reading });
  await notifyOwnPages({ type: 'renew-view', tabId });
}

/** Takes Brief and badge of a tab away. */
async function clearTab(tabId: number): Promise<void> {
  await forgetTab(tabId);
  await showPlain(tabId);
  await notifyOwnPages({ type: 'renew-view', tabId });
}

/**
 * Takes away what a tab shows of a reading, where it still is of that one.
 *
 * @param tabId the browser's id of the tab
 * @param readId of the reading that ended; another one stays known
 */
export async function forgetReading(tabId: number, readId: string): Promise<void> {
  if ((await loadTab(tabId))?.readId === readId) await clearTab(tabId);
}

/**
 * Makes a tab's Brief from its article's text; it is kept in the background.
 *
 * @param tabId the browser's id of the tab
 * @param reading its id, URL and text, and the page's facts: asked for together with the settings where they have to be
 */
export async function showBrief(
  tabId: number,
  { readId, url, text, page }: { readId: string; url: string; text: string; page: PageFacts | Promise<PageFacts> },
): Promise<ShownBrief> {
  // The engine's code runs when an article is there: a start for the popup needs none of it.
  const [facts, personal, { briefFor }] = await Promise.all([page, loadPreferences(), import('./brief.ts')]);
  const [illustrated, preferences] = await Promise.all([
    briefFor(text, facts, personal),
    preferencesFor(personal.settings),
  ]);
  // The page need not wait until it is kept and counted; whoever asks for the tab's state does (`loadTab`).
  keepBrief(tabId, { kind: 'brief', readId, url, text, ...illustrated }).catch((error: unknown) =>
    console.error(error),
  );
  return { ...illustrated, preferences };
}

/** Keeps a Brief and shows its count. One that is not kept is reported as a failure: the popup would else have it read again and again. */
async function keepBrief(tabId: number, state: TabState & { kind: 'brief' }): Promise<void> {
  const { readId, url } = state;
  // The answer, which the highlights wait for, is given in this task: putting a Brief away takes as long as sending it.
  const answered = new Promise<void>((resolve) => setTimeout(resolve));
  const counting = answered.then(() => showCount(tabId, state.brief));
  try {
    await changeTab(tabId, state, answered);
  } catch (error) {
    await changeTab(tabId, { kind: 'failed', readId, url, code: codeOf(error) });
  }
  await counting;
}

/**
 * Makes the Brief again from the text that was read, with another day of publication or changed settings.
 *
 * @param tabId the browser's id of the tab
 * @param change facts of the page that the reader set
 * @throws Failure `text-not-kept` where the day changes and the text was too long to be kept
 */
export async function renewBrief(tabId: number, change: Partial<PageFacts> = {}): Promise<void> {
  const state = await loadTab(tabId);
  if (state?.kind !== 'brief') return;
  const { text } = state;
  if (text === null) {
    if (change.published !== undefined) throw new Failure('text-not-kept');
    // The page has it still.
    await injectScript({ tabId });
    return;
  }
  const page = { ...state.brief.page, ...change };
  const shown = await showBrief(tabId, { ...state, text, page });
  await askInjected(tabId, { type: 'show-brief', readId: state.readId, ...shown });
}

/** Takes marks, Brief and badge of a tab away. */
export async function stopReading(tabId: number): Promise<void> {
  await askInjected(tabId, { type: 'stop' });
  await clearTab(tabId);
}

async function renewTab(tabId: number, settings: Settings): Promise<void> {
  const state = await loadTab(tabId);
  if (state && pausedAt(settings, state.url) !== null) {
    await stopReading(tabId);
    await showPaused(tabId);
  } else {
    await renewBrief(tabId);
  }
}

/** Articles read at once when a pause ends: hundreds would keep the machine busy for minutes. The others are read when their popup opens. */
const MOST_READ_AGAIN = 20;

/** Newest first by when the reader looked at them: the tab in front is the first. */
const byLastLook = (one: Tabs.Tab, other: Tabs.Tab): number =>
  Number(other.active) - Number(one.active) || (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0);

/** A pause has ended: articles that were left alone are read, those the reader looked at last first, and their icons no longer say so. */
async function endPauses(settings: Settings): Promise<void> {
  let toRead = settings.readOn === 'open' ? MOST_READ_AGAIN : 0;
  for (const { id, url, discarded } of (await browser.tabs.query({})).sort(byLastLook)) {
    if (id === undefined || pausedAt(settings, url) !== null || !(await looksPaused(id))) continue;
    await showPlain(id);
    // A tab that was put to sleep reads itself when it wakes up.
    if (discarded || toRead === 0) continue;
    toRead--;
    await readIfNews(id).catch((error: unknown) => console.error(error));
  }
}

/** The page may have become another one while it was left alone. */
async function readIfNews(tabId: number): Promise<void> {
  if ((await judgePage(tabId)).isNews) await injectScript({ tabId });
}

/** Forgets settings, corrections and what was read in open tabs. */
export async function eraseAll(): Promise<void> {
  await eraseStored();
  for (const tabId of await listTabs()) {
    await forgetTab(tabId);
    await notifyOwnPages({ type: 'renew-view', tabId });
  }
}

/** After the settings or corrections changed: every tab that is read shows what they now say, or is left alone. */
export async function renewTabs(): Promise<void> {
  const { settings } = await loadPreferences();
  for (const tabId of await listTabs()) {
    await renewTab(tabId, settings).catch((error: unknown) => console.error(error));
  }
  await endPauses(settings);
}
