import { browser } from 'wxt/browser';

/**
 * Injects the reader into the tab's top frame; it finds out by itself whether it is there already.
 * @param documentId the page meant; rejects where the tab has gone on. Left out, it is the page that is there.
 */
export async function injectReader(tabId: number, documentId?: string): Promise<void> {
  // The polyfill's types do not know `documentIds` yet: Chrome 106, Firefox 136.
  const target = documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] };
  await browser.scripting.executeScript({ target, files: ['reader.js'] });
}

/** Injects the reader to read what is selected in the tab's top frame. */
export async function injectSelectionReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['selection.js', 'reader.js'] });
}

/** Judges the tab's page, with the reasons, strongest first. Rejects on pages that extensions may not read. */
export async function judgePage(tabId: number): Promise<{ isNews: boolean; reasons: string[] }> {
  const [outcome] = await browser.scripting.executeScript({ target: { tabId }, files: ['judge.js'] });
  const { isNews, reasons } = (outcome?.result ?? {}) as { isNews?: unknown; reasons?: unknown };
  return {
    isNews: isNews === true,
    reasons: Array.isArray(reasons) ? reasons.filter((reason) => typeof reason === 'string') : [],
  };
}
