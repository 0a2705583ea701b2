import { browser } from 'wxt/browser';
import { PAGE_COMMANDS } from '../messaging/messages.ts';
import { askReader } from '../messaging/send.ts';

/**
 * Passes a keyboard command on to the article in the tab; where none is read, nothing happens.
 * @param tabId left out by Firefox before 126: then the tab in front
 */
export async function answerCommand(name: string, tabId: number | undefined): Promise<void> {
  const command = PAGE_COMMANDS.find((known) => known === name);
  if (!command) return;
  const tab = tabId ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (tab !== undefined) await askReader(tab, { type: 'command', command });
}
