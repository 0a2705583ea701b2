import type { FromOwnPage, Settled } from './messages.ts';
import type { TabView } from './tab-state.ts';

/** What was asked before the page's own scripts were read. */
interface FirstView {
  /** Null where there is no tab, or the worker gave no answer. */
  answer: Promise<{ tabId: number; settled: Settled<TabView> } | null>;
  /** A message came before anybody listened: the answer may be of what was before. */
  isOld: boolean;
}

declare global {
  var firstViewAsked: FirstView | undefined;
}

async function askTabInFront(): Promise<Awaited<FirstView['answer']>> {
  const [tab] = (await chrome.tabs?.query({ active: true, currentWindow: true })) ?? [];
  if (tab?.id === undefined) return null;
  const message: FromOwnPage = { type: 'view-tab', tabId: tab.id };
  const settled = (await chrome.runtime?.sendMessage(message)) as Settled<TabView> | undefined;
  return settled ? { tabId: tab.id, settled } : null;
}

/**
 * Asks what the tab in front shows. A popup whose URL names another tab asks by itself, and so does a page whose scripts were
 * quicker than this one: nothing waits for it.
 */
export function askFirstView(): void {
  if (location.search !== '' || Object.hasOwn(globalThis, 'firstViewAsked')) return;
  const asked: FirstView = { answer: askTabInFront().catch(() => null), isOld: false };
  globalThis.firstViewAsked = asked;
  chrome.runtime?.onMessage.addListener(() => {
    asked.isOld = true;
    return false;
  });
}

/**
 * What was answered to the page's first question, once.
 * @param tabId of the tab that is shown
 * @returns null where it was about another tab, failed or is old: then it is to be asked anew
 */
export async function takeFirstView(tabId: number): Promise<TabView | null> {
  const asked = globalThis.firstViewAsked;
  globalThis.firstViewAsked = undefined;
  const answer = await asked?.answer;
  return answer?.tabId === tabId && answer.settled.ok && !asked?.isOld ? answer.settled.value : null;
}
