import { render } from 'preact';
import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { saveFile } from '../../components/export/save-file.ts';
import { applyLook } from '../../components/page-look.ts';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupActions, PopupState } from '../../components/popup/popup-state.ts';
import { codeOf } from '../../messaging/failure.ts';
import { parseMessage } from '../../messaging/message-table.ts';
import { type Span, TO_OWN_PAGE } from '../../messaging/messages.ts';
import { askBackground } from '../../messaging/send.ts';
import type { TabView } from '../../messaging/tab-state.ts';
import { withCorrections, withoutCorrections } from '../../settings/corrections.ts';
import { siteOf } from '../../settings/settings.ts';
import { changeCorrections, loadSettings, SETTINGS_KEY } from '../../settings/stored.ts';
import { today } from '../../settings/today.ts';

/** Where a tab's Brief is drawn: `popup` closes by itself; `panel` stays beside the page; `page` is a tab of its own. */
export type Place = 'popup' | 'panel' | 'page';

/** The polyfill knows Firefox's sidebar, and of Chromium's side panel nothing. */
declare const chrome: { readonly sidePanel?: { open(options: { tabId: number }): Promise<void> } };

/** Firefox for Android and Safari have no panel beside the page. */
const hasPanel = (): boolean => chrome.sidePanel !== undefined || browser.sidebarAction !== undefined;

/** Whether a message is the background's: pages of ours send with their tab or their address. */
const isBackground = ({ id, tab }: Runtime.MessageSender): boolean => id === browser.runtime.id && tab === undefined;

/** Opens the panel beside the page. Only a press of the reader's may do so: called straight from its event. */
async function openPanel(tabId: number): Promise<void> {
  const { sidePanel } = chrome;
  if (sidePanel) await sidePanel.open({ tabId });
  else await browser.sidebarAction.open();
}

export interface ShownTab {
  /** The mention that is read in the page now; null for none. */
  setInView(span: Span | null): void;
}

/**
 * Draws a tab's Brief and follows it: it is asked for again whenever the background changed it. What fails is drawn with its reason.
 * @param signal aborted, it draws nothing any more and lets go of the tab
 */
export async function showTab(
  root: HTMLElement,
  tabId: number | null,
  place: Place,
  signal: AbortSignal,
): Promise<ShownTab> {
  let view: TabView | null = null;
  let inView: Span | null = null;
  /** Questions asked so far: an answer counts only if none was asked after it. */
  let asked = 0;

  const draw = (state: PopupState) => {
    if (!signal.aborted) render(<Popup state={state} actions={actions} place={place} inView={inView} />, root);
  };
  const fail = (error: unknown) => draw({ kind: 'failed', code: codeOf(error) });
  /** Does something and shows the outcome; a failure is shown, never swallowed. */
  const act = (work: () => Promise<unknown>) => {
    work().then(refresh).catch(fail);
  };

  async function refresh(): Promise<void> {
    if (tabId === null || signal.aborted) return;
    const mine = ++asked;
    const answer = await askBackground({ type: 'view-tab', tabId });
    if (mine !== asked || signal.aborted) return;
    view = answer;
    draw(view);
  }

  const onTab = (id: number): PopupActions => ({
    jumpTo: ({ start, end }) => {
      askBackground({ type: 'jump-to', tabId: id, span: { start, end } }).catch(fail);
    },
    readAnyway: () => act(() => askBackground({ type: 'read-page', tabId: id })),
    // Where it was the reading that failed, the page is read again; else what is known of the tab is asked for again.
    retry: () =>
      act(async () => (view?.kind === 'failed' ? askBackground({ type: 'read-page', tabId: id }) : undefined)),
    changePublished: (day) => act(() => askBackground({ type: 'correct-published', tabId: id, day }, 'once')),
    pauseSite: () => act(() => askBackground({ type: 'pause-site', tabId: id, paused: true })),
    pauseAll: () => act(() => askBackground({ type: 'pause-everywhere', paused: true })),
    resume: () =>
      act(() =>
        view?.kind === 'paused' && view.where === 'everywhere'
          ? askBackground({ type: 'pause-everywhere', paused: false })
          : askBackground({ type: 'pause-site', tabId: id, paused: false }),
      ),
    correct(entries) {
      const site = view !== null && 'url' in view ? siteOf(view.url) : null;
      if (site === null) return null;
      const made = entries.map((entry) => ({ ...entry, site, made: today() }));
      changeCorrections((kept) => withCorrections(kept, made)).catch(fail);
      return () => {
        changeCorrections((kept) => withoutCorrections(kept, made)).catch(fail);
      };
    },
    ...(place === 'popup' &&
      hasPanel() && {
        openPanel: () => {
          openPanel(id).then(() => window.close(), fail);
        },
      }),
    print() {
      if (place !== 'popup') window.print();
      else browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?tab=${id}&print`) }).catch(fail);
    },
    describeTreaty: (treaty) =>
      askBackground({
        type: 'describe-treaty',
        id: treaty,
        day: (view?.kind === 'brief' && view.brief.page.published?.slice(0, 10)) || today(),
      }),
    findFlags: (codes) => askBackground({ type: 'find-flags', codes }),
  });

  const actions: PopupActions = {
    ...(tabId !== null && onTab(tabId)),
    copyText: (text) => navigator.clipboard.writeText(text),
    saveFile,
    openTreaties() {
      browser.tabs.create({ url: browser.runtime.getURL('/treaties.html') }).catch(fail);
    },
    openSettings() {
      browser.runtime.openOptionsPage().catch(fail);
    },
  };

  const heard = (message: unknown, sender: Runtime.MessageSender): undefined => {
    const told = isBackground(sender) ? parseMessage(TO_OWN_PAGE, message) : null;
    if (told && told.tabId === tabId) refresh().catch(fail);
  };
  const settingsChanged = (changes: Record<string, unknown>) => {
    if (SETTINGS_KEY in changes) loadSettings().then(applyLook).then(refresh).catch(fail);
  };
  browser.runtime.onMessage.addListener(heard);
  browser.storage.local.onChanged.addListener(settingsChanged);
  signal.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(heard);
    browser.storage.local.onChanged.removeListener(settingsChanged);
  });

  // The worker may have to be started first: it is asked before anything else is loaded.
  const answer = tabId === null ? null : askBackground({ type: 'view-tab', tabId });
  // A failure is told below, once there are words for it.
  answer?.catch(() => undefined);
  const mine = ++asked;
  await applyLook(await loadSettings());
  if (answer === null) draw({ kind: 'no-access', url: null });
  else {
    try {
      const first = await answer;
      if (mine === asked) {
        view = first;
        draw(view);
      }
    } catch (error) {
      fail(error);
    }
  }
  return {
    setInView(span) {
      inView = span;
      if (view !== null) draw(view);
    },
  };
}
