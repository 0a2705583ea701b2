import { browser } from 'wxt/browser';
import { type TabState, tabKey } from '../messaging/tab-state.ts';

/** The tab's state, or null. */
export async function loadTab(tabId: number): Promise<TabState | null> {
  const key = tabKey(tabId);
  return ((await browser.storage.session.get(key))[key] as TabState | undefined) ?? null;
}

/**
 * Keeps a tab's state; of a tab that was closed meanwhile nothing is kept. Where the session's storage is full (10 MB in
 * Chromium), the states of other tabs are dropped first: they are read again when somebody asks for them.
 */
export async function saveTab(tabId: number, state: TabState): Promise<void> {
  const entry = { [tabKey(tabId)]: state };
  try {
    await browser.storage.session.set(entry);
  } catch {
    const others = Object.keys(await browser.storage.session.get(null)).filter((key) => key !== tabKey(tabId));
    await browser.storage.session.remove(others);
    await browser.storage.session.set(entry);
  }
  // Asked after keeping: a tab that is still open now is forgotten when it closes, one that is gone was told of before.
  await browser.tabs.get(tabId).catch(() => forgetTab(tabId));
}

/** Ids of the tabs that something is known of. */
export async function listTabs(): Promise<number[]> {
  const ids = Object.keys(await browser.storage.session.get(null)).map((key) => /^tab:(\d+)$/.exec(key)?.[1]);
  return ids.flatMap((id) => (id === undefined ? [] : Number(id)));
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(tabKey(tabId));
}
