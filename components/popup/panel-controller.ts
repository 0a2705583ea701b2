import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { parseMessage } from '../../messaging/message-table.ts';
import { FROM_PAGE, TO_OWN_PAGE } from '../../messaging/messages.ts';
import { askBackground } from '../../messaging/send.ts';
import { TabController } from './tab-controller.tsx';

/** The Brief beside the page: follows the tab in front of its window, and in it the place that is read. */
export class PanelController {
  private tabId: number | null = null;
  private shown: TabController | null = null;
  /** Of the tab that is shown: aborted at each switch, so that one answered late does not draw over a later one. */
  private showing = new AbortController();

  /** @param windowId of the panel's own window; undefined where the browser does not tell */
  constructor(
    private readonly root: HTMLElement,
    private readonly windowId: number | undefined,
  ) {}

  async start(): Promise<void> {
    const report = (error: unknown) => console.error(error);
    browser.tabs.onActivated.addListener((active) => {
      if (active.windowId === this.windowId) this.turnTo(active.tabId).catch(report);
    });
    browser.tabs.onUpdated.addListener((id, change) => {
      // Another page in the same tab: its reader knows of no panel yet.
      if (id === this.tabId && change.status === 'complete') this.turnTo(id).catch(report);
    });
    browser.runtime.onMessage.addListener(this.heard);
    addEventListener('pagehide', () => {
      if (this.tabId !== null) followPage(this.tabId, false);
    });
    const [tab] = await browser.tabs.query({
      active: true,
      ...(this.windowId !== undefined && { windowId: this.windowId }),
    });
    await this.turnTo(tab?.id ?? null);
  }

  private readonly heard = (message: unknown, sender: Runtime.MessageSender): undefined => {
    if (sender.id !== browser.runtime.id || this.tabId === null) return;
    if (sender.tab === undefined) {
      // Another reading in the same tab: it knows of no panel yet.
      if (parseMessage(TO_OWN_PAGE, message)?.tabId === this.tabId) followPage(this.tabId, true);
    } else if (sender.tab.id === this.tabId && sender.frameId === 0) {
      const told = parseMessage(FROM_PAGE, message);
      if (told?.type === 'follow-mention') this.shown?.setInView(told.span);
    }
  };

  private async turnTo(next: number | null): Promise<void> {
    this.showing.abort();
    this.showing = new AbortController();
    const { signal } = this.showing;
    if (this.tabId !== null && this.tabId !== next) followPage(this.tabId, false);
    this.shown = null;
    this.tabId = next;
    const controller = new TabController(this.root, next, 'panel', signal);
    await controller.start();
    if (signal.aborted) return;
    this.shown = controller;
    if (next !== null) followPage(next, true);
  }
}

/** Has the page tell which mention is read, or no longer. Where nothing is read there is nothing to follow. */
function followPage(tabId: number, follow: boolean): void {
  askBackground({ type: 'follow-page', tabId, follow }).catch(() => undefined);
}
