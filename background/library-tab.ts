import { browser } from 'wxt/browser';
import { type LibraryRef, writeLibraryRef } from '../engine/lookup/library-ref.ts';

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
  const query = words === '' ? '' : `?q=${encodeURIComponent(words)}`;
  const url = `${browser.runtime.getURL('/library.html')}${page || query ? `#${page}${query}` : ''}`;
  await browser.tabs.create({ url, ...(openerTabId !== undefined && { openerTabId }) });
}
