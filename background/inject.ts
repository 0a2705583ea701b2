import { browser } from 'wxt/browser';

/** Injects the reader into the tab's top frame; it finds out by itself whether it is there already. */
export async function injectReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['reader.js'] });
}

/** Judges the tab's page and gives the reasons, strongest first. Rejects on pages that extensions may not read. */
export async function judgePage(tabId: number): Promise<string[]> {
  const [outcome] = await browser.scripting.executeScript({ target: { tabId }, files: ['judge.js'] });
  const reasons: unknown = outcome?.result;
  return Array.isArray(reasons) ? reasons.filter((reason) => typeof reason === 'string') : [];
}
