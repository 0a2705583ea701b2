import type { Menus, Tabs } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { openPanel } from '../messaging/side-panel.ts';
import { openLibraryPage } from './library-tab.ts';

const LOOK_UP = 'look-up';
const OPEN_PANEL = 'open-panel';
const OPEN_LIBRARY = 'open-library';

/**
 * Offers to look the selected words up, and the panel and the library on the icon. Called once for each installation and
 * update. Firefox for Android has no such menu.
 */
export async function offerMenus(): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  // The browser puts the selected words in the place of `%s`.
  browser.contextMenus.create({
    id: LOOK_UP,
    title: browser.i18n.getMessage('menu_look_up'),
    contexts: ['selection'],
  });
  browser.contextMenus.create({
    id: OPEN_PANEL,
    title: browser.i18n.getMessage('menu_open_panel'),
    contexts: ['action', 'page'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
  browser.contextMenus.create({
    id: OPEN_LIBRARY,
    title: browser.i18n.getMessage('menu_open_library'),
    contexts: ['action'],
  });
}

/**
 * Does what was chosen. The Brief of the article stays as it is: a look-up is a page of its own.
 *
 * @param click what was chosen, with the selected words
 * @param tab where; undefined outside of tabs
 */
export async function answerMenu(click: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  switch (click.menuItemId) {
    case LOOK_UP:
      return openLibraryPage({ words: click.selectionText ?? '' });
    case OPEN_PANEL:
      return tab?.id === undefined ? undefined : openPanel(tab.id);
    case OPEN_LIBRARY:
      return openLibraryPage({});
  }
}
