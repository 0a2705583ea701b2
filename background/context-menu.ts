import type { Menus, Tabs } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { injectSelectionReader } from './inject.ts';

const READ_SELECTION = 'read-selection';

/** Offers "Read the selection" on selected text. Called once for each installation and update. Firefox for Android has no such menu. */
export async function offerSelectionReading(): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: READ_SELECTION,
    title: browser.i18n.getMessage('menu_read_selection'),
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/** Reads what is selected in the tab, then opens the popup on it where the browser lets an extension do so. */
export async function answerMenu(click: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  if (click.menuItemId !== READ_SELECTION || tab?.id === undefined) return;
  await injectSelectionReader(tab.id);
  // Firefox opens it only on a gesture that it counts as one; the toolbar icon shows the same.
  await browser.action.openPopup().catch(() => undefined);
}
