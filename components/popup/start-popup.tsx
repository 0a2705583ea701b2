import { render } from 'preact';
import { browser } from 'wxt/browser';
import { codeOf } from '../../messaging/failure.ts';
import { Popup } from './popup.tsx';
import { TabController } from './tab-controller.tsx';

/** The tab in front, or the one that `?tab=` names where the popup is opened as a page of its own. */
async function findTab(named: string | null): Promise<number | null> {
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/**
 * Draws the Brief of a tab. What fails is drawn too.
 *
 * @param query of the popup's own URL: `?tab=7` names the tab, `&print` has it printed
 */
export async function startPopup(root: HTMLElement, query: URLSearchParams): Promise<void> {
  try {
    const tabId = await findTab(query.get('tab'));
    const surface = query.has('tab') ? 'page' : 'popup';
    await new TabController(root, tabId, surface, new AbortController().signal).start();
    if (query.has('print')) window.print();
  } catch (error) {
    render(<Popup state={{ kind: 'failed', code: codeOf(error) }} actions={{}} />, root);
  }
}
