import { browser } from 'wxt/browser';
import { readBackup, writeBackup } from '../settings/settings-backup.ts';
import { changeCorrections, changeSettings, loadCorrections, loadSettings } from '../settings/stored.ts';

/**
 * Bytes of one value in the browser's synchronised storage, its key and quotation marks included
 * (https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync-sync-QUOTA_BYTES_PER_ITEM).
 */
const MOST_BYTES = 8192;
const SYNC_KEY = 'kept';

/** How many corrections go along: the newest first, until the value is full. */
function fittingText(kept: Parameters<typeof writeBackup>[0]): string {
  for (let most = kept.corrections.length; ; most = Math.floor(most / 2)) {
    const text = writeBackup({ ...kept, corrections: most === 0 ? [] : kept.corrections.slice(-most) });
    if (most === 0 || new TextEncoder().encode(JSON.stringify(text)).length + SYNC_KEY.length <= MOST_BYTES)
      return text;
  }
}

/** Puts settings and corrections into the browser's own synchronised storage, where they differ from what is there. */
export async function giveToSync(): Promise<void> {
  if (!browser.storage.sync) return;
  const [settings, corrections] = await Promise.all([loadSettings(), loadCorrections()]);
  const text = fittingText({ settings, corrections });
  if ((await browser.storage.sync.get(SYNC_KEY))[SYNC_KEY] !== text)
    await browser.storage.sync.set({ [SYNC_KEY]: text });
}

/** Takes over what another browser of the same person put there, where this one is set to. */
export async function takeFromSync(): Promise<void> {
  const mine = await loadSettings();
  if (!mine.sync || !browser.storage.sync) return;
  const text = (await browser.storage.sync.get(SYNC_KEY))[SYNC_KEY];
  const kept = typeof text === 'string' ? readBackup(text) : null;
  if (kept === null) return;
  if (JSON.stringify(mine) !== JSON.stringify({ ...kept.settings, sync: true }))
    await changeSettings(() => ({ ...kept.settings, sync: true }));
  if (JSON.stringify(await loadCorrections()) !== JSON.stringify(kept.corrections))
    await changeCorrections(() => kept.corrections);
}
