/** The reader's settings and corrections in `storage.local`: all that is kept beyond a session. */
import { browser } from 'wxt/browser';
import { type Correction, readCorrections } from './corrections.ts';
import { migrate, type Settings } from './settings.ts';

export const SETTINGS_KEY = 'settings';
export const CORRECTIONS_KEY = 'corrections';

export async function loadSettings(): Promise<Settings> {
  return migrate((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/** Applies `change` to the stored settings and keeps the result. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const changed = change(await loadSettings());
  await browser.storage.local.set({ [SETTINGS_KEY]: changed });
  return changed;
}

export async function loadCorrections(): Promise<Correction[]> {
  return readCorrections((await browser.storage.local.get(CORRECTIONS_KEY))[CORRECTIONS_KEY]);
}

/** Applies `change` to the stored corrections and keeps the result. */
export async function changeCorrections(change: (corrections: Correction[]) => Correction[]): Promise<Correction[]> {
  const changed = readCorrections(change(await loadCorrections()));
  await browser.storage.local.set({ [CORRECTIONS_KEY]: changed });
  return changed;
}

/** Forgets both. */
export async function eraseStored(): Promise<void> {
  await browser.storage.local.remove([SETTINGS_KEY, CORRECTIONS_KEY]);
}
