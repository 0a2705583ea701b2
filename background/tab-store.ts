/**
 * What is known of each tab, in `storage.session`: kept in the browser's memory and gone with the session. A worker may
 * stop between any two messages, so nothing of it is held in the worker's own memory alone.
 */
import { browser } from 'wxt/browser';
import { Failure } from '../messaging/failure.ts';
import { type TabState, tabKey } from '../messaging/tab-state.ts';

/**
 * Bytes that one tab may take: a quarter of the 10 MB that Chromium and Firefox give a session
 * (https://developer.chrome.com/docs/extensions/reference/api/storage#property-session). No article of the test pages
 * comes to a tenth of it.
 */
export const TAB_SHARE = 2_621_440;

/** A state as it is stored. `storedAt`: milliseconds since 1970; the one stored longest ago makes room first. */
type StoredTab = TabState & { storedAt: number };

/** The last change of each tab that is still being stored. */
const changesByTab = new Map<number, Promise<void>>();

/** Does a change of a tab's state once all earlier ones are done: whoever asks for it meanwhile waits for them. */
function afterEarlierChanges(tabId: number, change: () => Promise<void>): Promise<void> {
  const mine = (changesByTab.get(tabId) ?? Promise.resolve()).then(change, change);
  changesByTab.set(tabId, mine);
  const done = () => {
    if (changesByTab.get(tabId) === mine) changesByTab.delete(tabId);
  };
  mine.then(done, done);
  return mine;
}

/** The tab's state, or null. */
export async function loadTab(tabId: number): Promise<TabState | null> {
  // Its failure is reported to the caller for the change.
  await changesByTab.get(tabId)?.catch(() => undefined);
  return storedTab(tabId);
}

async function storedTab(tabId: number): Promise<StoredTab | null> {
  const key = tabKey(tabId);
  return ((await browser.storage.session.get(key))[key] as StoredTab | undefined) ?? null;
}

/** Bytes that a state takes: browsers keep its strings as UTF-8, and what they add a value is little beside an article. */
const sizeOf = (state: TabState): number => new TextEncoder().encode(JSON.stringify(state)).length;

/**
 * A state that fits in one tab's share: without the article's text where it does not fit with it.
 * @throws Failure `brief-too-large` where it does not fit without either
 */
export function fitToShare(state: TabState): TabState {
  if (sizeOf(state) <= TAB_SHARE) return state;
  const withoutText: TabState = state.kind === 'brief' ? { ...state, text: null } : state;
  if (sizeOf(withoutText) > TAB_SHARE) throw new Failure('brief-too-large');
  return withoutText;
}

/** Chromium: "Session storage quota bytes exceeded. Values were not stored."; Firefox: "QuotaExceededError: …". */
const isQuotaError = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'QuotaExceededError' || /quota/i.test(error.message));

/** Keys of the other tabs, the one stored longest ago first. */
async function otherKeys(key: string): Promise<string[]> {
  const all = Object.entries((await browser.storage.session.get(null)) as Record<string, Partial<StoredTab>>);
  const others = all.filter(([other]) => other !== key);
  return others.sort(([, a], [, b]) => (a.storedAt ?? 0) - (b.storedAt ?? 0)).map(([other]) => other);
}

/** Stores an entry; while the session's storage is full, other tabs make room one by one. Any other failure costs no tab anything. */
async function store(key: string, entry: StoredTab): Promise<void> {
  let others: string[] | null = null;
  for (;;) {
    try {
      return await browser.storage.session.set({ [key]: entry });
    } catch (error) {
      if (!isQuotaError(error)) throw error;
      others ??= await otherKeys(key);
      const oldest = others.shift();
      if (oldest === undefined) throw new Failure('brief-too-large');
      await browser.storage.session.remove(oldest);
    }
  }
}

/** Whether a tab was closed. A browser that fails to tell of a tab has not closed it. */
async function isClosed(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.get(tabId);
    return false;
  } catch {
    const open = await browser.tabs.query({}).catch(() => null);
    return open?.every(({ id }) => id !== tabId) ?? false;
  }
}

/**
 * Keeps a tab's state; a no-op if the tab was closed meanwhile.
 *
 * @param tabId the browser's id of the tab
 * @param state replaces what was known of it
 * @param after it is kept no sooner; who asks for the tab meanwhile waits
 * @throws Failure `brief-too-large` where a Brief is larger than a tab's share; what was known of the tab before is forgotten
 */
export function saveTab(tabId: number, state: TabState, after?: Promise<void>): Promise<void> {
  return afterEarlierChanges(tabId, async () => {
    await after;
    await storeState(tabId, state);
  });
}

/**
 * Keeps that a reading began, unless something is known of the same one already: a page says so again where the worker was
 * stopped as it heard it, and its Brief may be there first.
 *
 * @param tabId the browser's id of the tab
 * @param state replaces what was known of another reading
 */
export function saveBeginning(tabId: number, state: TabState & { kind: 'reading' }): Promise<void> {
  return afterEarlierChanges(tabId, async () => {
    const known = await storedTab(tabId);
    if (known?.readId !== state.readId) await storeState(tabId, state);
  });
}

async function storeState(tabId: number, state: TabState): Promise<void> {
  try {
    await store(tabKey(tabId), { ...fitToShare(state), storedAt: Date.now() });
  } catch (error) {
    // The state kept until now is of another reading or another day: it must not stand for this one.
    await remove(tabId).catch(() => undefined);
    throw error;
  }
  // Asked after keeping: a tab that is still open now is forgotten when it closes, one that is gone was handled by `onRemoved` before.
  if (await isClosed(tabId)) await remove(tabId);
}

const remove = (tabId: number): Promise<void> => browser.storage.session.remove(tabKey(tabId));

/** Ids of the tabs that something is known of. */
export async function listTabs(): Promise<number[]> {
  const { session } = browser.storage;
  // Keys alone from Chromium 130 and Firefox 143 on: the values may be megabytes.
  const keys = session.getKeys ? await session.getKeys() : Object.keys(await session.get(null));
  return keys.flatMap((key) => {
    const id = /^tab:(\d+)$/.exec(key)?.[1];
    return id === undefined ? [] : Number(id);
  });
}

/** Forgets what is known of a tab, once all earlier changes of it are stored. */
export function forgetTab(tabId: number): Promise<void> {
  return afterEarlierChanges(tabId, () => remove(tabId));
}

/** Forgets tabs that were closed while the worker could not hear of it. */
export async function forgetClosedTabs(): Promise<void> {
  // Known tabs first: one that opens in between is not taken for closed.
  const known = await listTabs();
  if (known.length === 0) return;
  const open = new Set((await browser.tabs.query({})).map(({ id }) => id));
  const closed = known.filter((id) => !open.has(id));
  if (closed.length > 0) await browser.storage.session.remove(closed.map(tabKey));
}
