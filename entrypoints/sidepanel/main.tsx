import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { isFromPage } from '../../messaging/receive.ts';
import { askBackground } from '../../messaging/send.ts';
import { tabKey } from '../../messaging/tab-state.ts';
import { type ShownTab, showTab } from '../popup/show-tab.tsx';
import '../../components/popup/popup.css';
import './sidepanel-page.css';

/** The Brief beside the page: follows the tab in front of its window, and in it the place that is read. */
async function followTabs(root: HTMLElement): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  let tabId: number | null = null;
  let shown: ShownTab | null = null;
  /** Of the tab that is shown: aborted at each switch, so that one answered late does not draw over a later one. */
  let showing = new AbortController();

  const tellReader = (id: number, follow: boolean) => {
    // Where nothing is read there is nothing to follow; a page read later is asked again.
    askBackground({ type: 'follow-wanted', tabId: id, follow }).catch(() => undefined);
  };

  async function turnTo(next: number | null): Promise<void> {
    showing.abort();
    showing = new AbortController();
    const { signal } = showing;
    if (tabId !== null && tabId !== next) tellReader(tabId, false);
    shown = null;
    tabId = next;
    const opened = await showTab(root, next, 'panel', signal);
    if (signal.aborted) return;
    shown = opened;
    if (next !== null) tellReader(next, true);
  }

  async function turnToFront(): Promise<void> {
    const [tab] = await browser.tabs.query({ active: true, ...(windowId !== undefined && { windowId }) });
    await turnTo(tab?.id ?? null);
  }

  const report = (error: unknown) => console.error(error);
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) turnTo(active.tabId).catch(report);
  });
  browser.tabs.onUpdated.addListener((id, change) => {
    // Another page in the same tab: its reader knows of no panel yet.
    if (id === tabId && change.status === 'complete') turnTo(id).catch(report);
  });
  browser.storage.session.onChanged.addListener((changes) => {
    if (tabId !== null && tabKey(tabId) in changes) tellReader(tabId, true);
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id === browser.runtime.id && sender.tab?.id === tabId && sender.frameId === 0) {
      if (isFromPage(message) && message.type === 'in-view') shown?.setInView(message.span);
    }
    return undefined;
  });
  addEventListener('pagehide', () => {
    if (tabId !== null) tellReader(tabId, false);
  });
  await turnToFront();
}

const root = document.getElementById('panel');
if (root) followTabs(root).catch((error: unknown) => console.error(error));
