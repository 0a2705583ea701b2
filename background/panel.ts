import { browser } from 'wxt/browser';

/** The polyfill knows Firefox's sidebar, and of Chromium's side panel nothing. */
declare const chrome: {
  readonly sidePanel?: {
    open(options: { tabId: number }): Promise<void>;
    setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
  };
};

/** Opens the panel beside the page. Browsers let us only straight from what a person did: a menu, a key. */
export async function openPanel(tabId: number): Promise<void> {
  const { sidePanel } = chrome;
  if (sidePanel) await sidePanel.open({ tabId });
  else await browser.sidebarAction?.open();
}

/**
 * Lets a press of the icon open the popup or the panel. In Firefox the icon opens nothing by itself once it has no popup;
 * `openOnClick` then answers the press.
 */
export async function setWhatIconOpens(openAs: 'popup' | 'panel'): Promise<void> {
  const panel = openAs === 'panel';
  await chrome.sidePanel?.setPanelBehavior({ openPanelOnActionClick: panel });
  await browser.action.setPopup({ popup: panel ? '' : browser.runtime.getURL('/popup.html') });
}
