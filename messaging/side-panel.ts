import { browser } from 'wxt/browser';

/** Firefox for Android and Safari have no panel beside the page. */
export const canOpenPanel = (): boolean => chrome.sidePanel !== undefined || browser.sidebarAction !== undefined;

/**
 * Opens the panel beside the page. Browsers allow it only straight from what a person did: a press, a menu, a key.
 *
 * @param tabId the tab beside which it opens; Firefox's sidebar belongs to the window
 */
export async function openPanel(tabId: number): Promise<void> {
  if (chrome.sidePanel) await chrome.sidePanel.open({ tabId });
  else await browser.sidebarAction?.open();
}

/**
 * Lets a press of the icon open the popup or the panel. In Firefox the icon opens nothing by itself once it has no popup:
 * `action.onClicked` then answers the press.
 *
 * @param openAs what the reader chose in the settings
 */
export async function setWhatIconOpens(openAs: 'popup' | 'panel'): Promise<void> {
  const isPanel = openAs === 'panel';
  await chrome.sidePanel?.setPanelBehavior({ openPanelOnActionClick: isPanel });
  await browser.action.setPopup({ popup: isPanel ? '' : browser.runtime.getURL('/popup.html') });
}
