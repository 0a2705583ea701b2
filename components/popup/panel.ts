import { browser } from 'wxt/browser';

/** The polyfill knows Firefox's sidebar, and of Chromium's side panel nothing. */
declare const chrome: { readonly sidePanel?: { open(options: { tabId: number }): Promise<void> } };

/** Firefox for Android and Safari have no panel beside the page. */
export const canOpenPanel = (): boolean => chrome.sidePanel !== undefined || browser.sidebarAction !== undefined;

/** Opens the panel beside the page. Only a press of the reader's may do so: called straight from its event. */
export async function openPanel(tabId: number): Promise<void> {
  const { sidePanel } = chrome;
  if (sidePanel) await sidePanel.open({ tabId });
  else await browser.sidebarAction.open();
}
