import { browser } from 'wxt/browser';

/** What the reader chose; kept in `storage.local` under `settings`. */
export interface Settings {
  /** Raised with each change of shape; `migrate` brings older ones here. */
  version: 1;
  pausedEverywhere: boolean;
  /** Host names without `www.`. */
  pausedSites: string[];
}

export const DEFAULT_SETTINGS: Settings = { version: 1, pausedEverywhere: false, pausedSites: [] };

const KEY = 'settings';

/** Any stored value made into settings: unknown or broken parts fall back to the default, nothing throws. */
export function migrate(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const { pausedEverywhere, pausedSites } = stored as Partial<Record<keyof Settings, unknown>>;
  return {
    version: 1,
    pausedEverywhere: pausedEverywhere === true,
    pausedSites: Array.isArray(pausedSites) ? pausedSites.filter((site) => typeof site === 'string') : [],
  };
}

export async function loadSettings(): Promise<Settings> {
  return migrate((await browser.storage.local.get(KEY))[KEY]);
}

/** Applies `change` to the stored settings and keeps the result. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const changed = change(await loadSettings());
  await browser.storage.local.set({ [KEY]: changed });
  return changed;
}

/** The name a site is paused under, or null for an address without one (`about:blank`). */
export function siteOf(url: string | null | undefined): string | null {
  try {
    const { protocol, hostname } = new URL(url ?? '');
    return /^https?:$/.test(protocol) ? hostname.replace(/^www\./, '') : null;
  } catch {
    return null;
  }
}

/** Where reading is paused for this address, or null where it is not. */
export function pausedAt(settings: Settings, url: string | null | undefined): 'everywhere' | 'site' | null {
  if (settings.pausedEverywhere) return 'everywhere';
  const site = siteOf(url);
  return site !== null && settings.pausedSites.includes(site) ? 'site' : null;
}
