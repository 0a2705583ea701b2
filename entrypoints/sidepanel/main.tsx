import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { parseMessage } from '../../messaging/message-table.ts';
import { FROM_PAGE, TO_OWN_PAGE } from '../../messaging/messages.ts';
import { askBackground } from '../../messaging/send.ts';
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
    askBackground({ type: 'follow-page', tabId: id, follow }).catch(() => undefined);
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
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || tabId === null) return undefined;
    if (sender.tab === undefined) {
      // Another reading in the same tab: it knows of no panel yet.
      if (parseMessage(TO_OWN_PAGE, message)?.tabId === tabId) tellReader(tabId, true);
    } else if (sender.tab.id === tabId && sender.frameId === 0) {
      const told = parseMessage(FROM_PAGE, message);
      if (told?.type === 'follow-mention') shown?.setInView(told.span);
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
