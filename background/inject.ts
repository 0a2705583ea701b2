import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PageReason } from '../engine/page-facts.ts';
import { pageReason } from '../messaging/fields.ts';

/** A page in a tab's top frame. */
export interface PageTarget {
  tabId: number;
  /** The very page, where the browser names it: the tab may have gone on to another meanwhile. */
  documentId?: string;
}

/** What `browser.scripting` takes. The polyfill's types do not know `documentIds` yet: Chrome 106, Firefox 136. */
export const injectionTarget = ({ tabId, documentId }: PageTarget): { tabId: number; documentIds?: string[] } =>
  documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] };

/**
 * Injects the reader; it finds out by itself whether it is there already. Rejects where the tab has gone on to another page
 * than the one named; where none is named, it is the page that is there.
 * @param file the reader, or the cards that it asks for later
 */
export async function injectScript(page: PageTarget, file: 'reader.js' | 'cards.js' = 'reader.js'): Promise<void> {
  await browser.scripting.executeScript({ target: injectionTarget(page), files: [file] });
}

/** Judges the tab's page, with the reasons, strongest first. Rejects on pages that extensions may not read. */
export async function judgePage(tabId: number): Promise<{ isNews: boolean; reasons: PageReason[] }> {
  const [outcome] = await browser.scripting.executeScript({ target: { tabId }, files: ['judge.js'] });
  const { isNews, reasons } = (outcome?.result ?? {}) as { isNews?: unknown; reasons?: unknown };
  return {
    isNews: isNews === true,
    reasons: Array.isArray(reasons) ? reasons.filter((reason) => v.is(pageReason, reason)) : [],
  };
}
