import { browser } from 'wxt/browser';
import { PAGE_COMMANDS } from '../messaging/messages.ts';
import { askInjected } from '../messaging/send.ts';
import { openPanel } from '../messaging/side-panel.ts';
import { openLibraryPage } from './library-tab.ts';

/** Looks up what is selected in the tab's page, or opens the library where nothing is. */
async function lookUpSelection(tabId: number): Promise<void> {
  const [outcome] = await browser.scripting
    .executeScript({ target: { tabId }, func: () => getSelection()?.toString() ?? '' })
    // A page that extensions may not read has no words for us.
    .catch(() => []);
  await openLibraryPage({ words: typeof outcome?.result === 'string' ? outcome.result : '' });
}

/**
 * Does what a keyboard command asks: opens the panel, looks up the selection, or passes it on to the article in the tab;
 * where none is read, nothing happens.
 * @param tabId left out by Firefox before 126: then the tab in front
 */
export async function answerCommand(name: string, tabId: number | undefined): Promise<void> {
  // Straight from the key: after a pause the browser no longer takes it for a person's wish.
  if (name === 'open-panel') return tabId === undefined ? undefined : openPanel(tabId);
  const command = PAGE_COMMANDS.find((known) => known === name);
  if (!command && name !== 'look-up') return;
  const tab = tabId ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (tab === undefined) return;
  if (command) await askInjected(tab, { type: 'command', command });
  else await lookUpSelection(tab);
}
