import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerCommand } from '../background/commands.ts';
import { answerMenu, offerMenus } from '../background/context-menu.ts';
import { answerOwnPage } from '../background/from-own-page.ts';
import { answerPage, type PageSender } from '../background/from-page.ts';
import { listenToOmnibox } from '../background/omnibox.ts';
import { giveToSync, takeFromSync } from '../background/sync.ts';
import { forgetClosedTabs, forgetTab } from '../background/tab-store.ts';
import { renewTabs } from '../background/tabs.ts';
import { tellChanges } from '../background/updates.ts';
import { codeOf, Failure } from '../messaging/failure.ts';
import { parseMessage } from '../messaging/message-table.ts';
import { FROM_OWN_PAGE, FROM_PAGE, type Settled } from '../messaging/messages.ts';
import { openPanel, setWhatIconOpens } from '../messaging/side-panel.ts';
import { migrate } from '../settings/settings.ts';
import { CORRECTIONS_KEY, loadSettings, SETTINGS_KEY } from '../settings/stored.ts';

/** The page behind a sender, or null where it is not the top frame of a tab at an http(s) address. */
function pageBehind(sender: Runtime.MessageSender): PageSender | null {
  const { tab, frameId, url } = sender;
  if (tab?.id === undefined || frameId !== 0 || !url || !/^https?:/.test(url)) return null;
  const { documentId } = sender as { documentId?: string };
  return { tabId: tab.id, url, ...(documentId !== undefined && { documentId }) };
}

/** For whoever looks into the worker's console; nothing of it reaches a page. */
const report = (error: unknown) => console.error(error);

/** What the settings mean for the browser itself: what the icon opens, and what goes along to other browsers. */
async function applySettings(before?: unknown): Promise<void> {
  const settings = await loadSettings();
  await setWhatIconOpens(settings.openAs);
  if (!settings.sync) return;
  // Just switched on: what the person's other browsers have put there comes first.
  if (before !== undefined && !migrate(before).sync) await takeFromSync();
  await giveToSync();
}

async function answerWith<Value>(work: Promise<Value>): Promise<Settled<Value>> {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    if (!(error instanceof Failure)) report(error);
    return { ok: false, code: codeOf(error) };
  }
}

export default defineBackground({
  type: 'module',
  main() {
    const ownPages = browser.runtime.getURL('');

    // The listener answers only what passes both checks; for anything else it returns nothing, as if it were not there.
    browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
      if (sender.id !== browser.runtime.id) return undefined;
      if (sender.url?.startsWith(ownPages)) {
        const question = parseMessage(FROM_OWN_PAGE, message);
        return question ? answerWith<unknown>(answerOwnPage(question)) : undefined;
      }
      const page = pageBehind(sender);
      const question = page && parseMessage(FROM_PAGE, message);
      return question ? answerWith<unknown>(answerPage(question, page)) : undefined;
    });

    browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
      offerMenus().catch(report);
      if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(report);
      if (reason === 'update') tellChanges(previousVersion).catch(report);
    });
    browser.storage.local.onChanged.addListener((changes) => {
      if (SETTINGS_KEY in changes || CORRECTIONS_KEY in changes) {
        renewTabs().catch(report);
        applySettings(changes[SETTINGS_KEY]?.oldValue).catch(report);
      }
    });
    // Firefox for Android has neither keys nor a menu.
    browser.commands?.onCommand.addListener((name, tab) => {
      answerCommand(name, tab?.id).catch(report);
    });
    browser.contextMenus?.onClicked.addListener((click, tab) => {
      answerMenu(click, tab).catch(report);
    });

    browser.tabs.onRemoved.addListener((tabId) => {
      // A failure means that the storage is gone with the session: nothing is left to forget.
      forgetTab(tabId).catch(() => undefined);
    });
    // A tab that the browser puts to sleep gets another id, and its page is loaded and read anew when it wakes.
    browser.tabs.onReplaced?.addListener((_, replaced) => {
      forgetTab(replaced).catch(() => undefined);
    });
    forgetClosedTabs().catch(report);
    applySettings().catch(report);
    listenToOmnibox(report);
    // Only where the icon has no popup: then its press opens the panel.
    browser.action.onClicked.addListener((tab) => {
      if (tab.id !== undefined) openPanel(tab.id).catch(report);
    });
    browser.storage.sync?.onChanged.addListener(() => {
      takeFromSync().catch(report);
    });
  },
});
