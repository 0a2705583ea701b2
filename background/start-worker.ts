import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { codeOf, Failure } from '../messaging/failure.ts';
import { parseMessage } from '../messaging/message-table.ts';
import { FROM_OWN_PAGE, FROM_PAGE, type Settled } from '../messaging/messages.ts';
import { openPanel, setWhatIconOpens } from '../messaging/side-panel.ts';
import { migrate } from '../settings/settings.ts';
import { CORRECTIONS_KEY, loadSettings, SETTINGS_KEY } from '../settings/stored.ts';
import { answerCommand } from './commands.ts';
import { answerMenu, offerMenus } from './context-menu.ts';
import { answerOwnPage } from './from-own-page.ts';
import { answerPage, type PageSender } from './from-page.ts';
import { listenToOmnibox } from './omnibox.ts';
import { giveToSync, takeFromSync } from './sync.ts';
import { forgetClosedTabs, forgetTab } from './tab-store.ts';
import { renewTabs } from './tabs.ts';
import { tellChanges } from './updates.ts';

/** For whoever looks into the worker's console; nothing of it reaches a page. */
const report = (error: unknown): void => console.error(error);

/** The page behind a sender, or null where it is not the top frame of a tab at an http(s) URL. */
function pageBehind(sender: Runtime.MessageSender): PageSender | null {
  const { tab, frameId, url } = sender;
  if (tab?.id === undefined || frameId !== 0 || !url || !/^https?:/.test(url)) return null;
  const { documentId } = sender as { documentId?: string };
  return { tabId: tab.id, url, ...(documentId !== undefined && { documentId }) };
}

/** How the work ended: its value, or a code. It always settles. */
async function settleAnswer<Value>(work: Promise<Value>): Promise<Settled<Value>> {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    if (!(error instanceof Failure)) report(error);
    return { ok: false, code: codeOf(error) };
  }
}

/** Answers only what passes both checks, of sender and of shape; for anything else it is as if no listener were there. */
function listenToMessages(): void {
  const ownPages = browser.runtime.getURL('');
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    if (sender.url?.startsWith(ownPages)) {
      const question = parseMessage(FROM_OWN_PAGE, message);
      return question ? settleAnswer<unknown>(answerOwnPage(question)) : undefined;
    }
    const page = pageBehind(sender);
    const question = page && parseMessage(FROM_PAGE, message);
    return question ? settleAnswer<unknown>(answerPage(question, page)) : undefined;
  });
}

function listenToInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    offerMenus().catch(report);
    if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(report);
    if (reason === 'update') tellChanges(previousVersion).catch(report);
  });
}

/** What the settings mean for the browser itself: what the icon opens, and what goes along to other browsers. */
async function applySettings(before?: unknown): Promise<void> {
  const settings = await loadSettings();
  await setWhatIconOpens(settings.openAs);
  if (!settings.sync) return;
  // Just switched on: what the person's other browsers have put there comes first.
  if (before !== undefined && !migrate(before).sync) await takeFromSync();
  await giveToSync();
}

function listenToSettings(): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (!(SETTINGS_KEY in changes || CORRECTIONS_KEY in changes)) return;
    renewTabs().catch(report);
    applySettings(changes[SETTINGS_KEY]?.oldValue).catch(report);
  });
  browser.storage.sync?.onChanged.addListener(() => {
    takeFromSync().catch(report);
  });
}

/** Keys, menus, the icon and the address bar. */
function listenToReader(): void {
  // Firefox for Android has neither keys nor a menu.
  browser.commands?.onCommand.addListener((name, tab) => {
    answerCommand(name, tab?.id).catch(report);
  });
  browser.contextMenus?.onClicked.addListener((click, tab) => {
    answerMenu(click, tab).catch(report);
  });
  // Only where the icon has no popup: then its press opens the panel.
  browser.action.onClicked.addListener((tab) => {
    if (tab.id !== undefined) openPanel(tab.id).catch(report);
  });
  listenToOmnibox(report);
}

/** Forgets what is known of tabs that are gone. */
function listenToTabs(): void {
  // A failure means that the storage is gone with the session: nothing is left to forget.
  const forget = (tabId: number) => forgetTab(tabId).catch(() => undefined);
  browser.tabs.onRemoved.addListener(forget);
  // A tab that the browser puts to sleep gets another id, and its page is loaded and read anew when it wakes.
  browser.tabs.onReplaced?.addListener((_, replaced) => forget(replaced));
}

/** Milliseconds: what woke the worker is under way by then. */
const TIDY_AFTER_MS = 500;

/** Starts the worker. All listeners are added at once: the browser wakes it for those that are there when it first runs. */
export function startWorker(): void {
  listenToMessages();
  listenToInstall();
  listenToSettings();
  listenToReader();
  listenToTabs();
  setTimeout(() => {
    forgetClosedTabs().catch(report);
    applySettings().catch(report);
  }, TIDY_AFTER_MS);
}
