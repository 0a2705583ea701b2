import { browser } from 'wxt/browser';
import { loadSettings } from '../settings/stored.ts';

/** A version's first two numbers: a third one tells of repairs, which need no page. */
const seriesOf = (version: string): string => version.split('.').slice(0, 2).join('.');

/**
 * Opens the page of what changed, once, after an update to another series, if the reader wants to be notified.
 * @param previous the version before; undefined where the browser does not tell
 */
export async function tellChanges(previous: string | undefined): Promise<void> {
  const { version } = browser.runtime.getManifest();
  if (previous === undefined || seriesOf(previous) === seriesOf(version)) return;
  if (!(await loadSettings()).tellChanges) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/changes.html'), active: false });
}
