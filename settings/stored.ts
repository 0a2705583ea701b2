/** The reader's settings and corrections in `storage.local`: all that is kept beyond a session. */
import { browser } from 'wxt/browser';
import { type Correction, readCorrections } from './corrections.ts';
import { migrate, type Settings } from './settings.ts';

export const SETTINGS_KEY = 'settings';
export const CORRECTIONS_KEY = 'corrections';

/** The settings as they are stored, made into this version's; the defaults where there are none. */
export async function loadSettings(): Promise<Settings> {
  return migrate((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/** Ends of the changes under way, where there are no locks. */
const lockedChanges = new Map<string, Promise<unknown>>();

/** Does the work once all earlier work of that name is done, in whichever of our pages or the worker: two changes at once lose none. */
function withLock<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  const locks = globalThis.navigator?.locks;
  if (locks) return locks.request(name, work);
  const mine = (lockedChanges.get(name) ?? Promise.resolve()).then(work, work);
  lockedChanges.set(name, mine);
  return mine;
}

/** Applies `change` to the stored settings and keeps the result. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return withLock(SETTINGS_KEY, async () => {
    const changed = change(await loadSettings());
    await browser.storage.local.set({ [SETTINGS_KEY]: changed });
    return changed;
  });
}

/** The corrections as they are stored, oldest first. */
export async function loadCorrections(): Promise<Correction[]> {
  return readCorrections((await browser.storage.local.get(CORRECTIONS_KEY))[CORRECTIONS_KEY]);
}

/** Applies `change` to the stored corrections and keeps the result. */
export function changeCorrections(change: (corrections: Correction[]) => Correction[]): Promise<Correction[]> {
  return withLock(CORRECTIONS_KEY, async () => {
    const changed = readCorrections(change(await loadCorrections()));
    await browser.storage.local.set({ [CORRECTIONS_KEY]: changed });
    return changed;
  });
}

/** Forgets both. */
export async function eraseStored(): Promise<void> {
  await browser.storage.local.remove([SETTINGS_KEY, CORRECTIONS_KEY]);
}
