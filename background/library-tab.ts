import { browser } from 'wxt/browser';
import { type LibraryRef, writeLibraryRef } from '../engine/lookup/library-ref.ts';

/** UTF-16 units: a passage. What is longer was selected to be copied, not to be looked up. */
const LONGEST_LOOK_UP = 1500;

/**
 * Opens the library in a tab: at one of its pages, at what is found for words, or at its start.
 * @param openerTabId the tab that the reader comes from and returns to
 */
export async function openLibraryPage({
  ref,
  words = '',
  openerTabId,
}: {
  ref?: LibraryRef;
  words?: string;
  openerTabId?: number;
}): Promise<void> {
  const page = ref === undefined ? '' : writeLibraryRef(ref);
  const wanted = words.trim().slice(0, LONGEST_LOOK_UP);
  const query = wanted === '' ? '' : `?q=${encodeURIComponent(wanted)}`;
  const url = `${browser.runtime.getURL('/library.html')}${page || query ? `#${page}${query}` : ''}`;
  await browser.tabs.create({ url, ...(openerTabId !== undefined && { openerTabId }) });
}
