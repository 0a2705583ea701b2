import { render } from 'preact';
import { browser } from 'wxt/browser';
import { saveFile } from '../../components/export/save-file.ts';
import { applyLook } from '../../components/page-look.ts';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupActions, PopupState } from '../../components/popup/popup-state.ts';
import type { Span } from '../../messaging/messages.ts';
import { askBackground } from '../../messaging/send.ts';
import { type TabState, type TabView, tabKey } from '../../messaging/tab-state.ts';
import { withCorrections, withoutCorrections } from '../../settings/corrections.ts';
import { pausedAt, siteOf } from '../../settings/settings.ts';
import { changeCorrections, loadSettings, SETTINGS_KEY } from '../../settings/stored.ts';
import { today } from '../../settings/today.ts';

/** Where a tab's Brief is drawn: `popup` closes by itself; `panel` stays beside the page; `page` is a tab of its own. */
export type Place = 'popup' | 'panel' | 'page';

/** The polyfill knows Firefox's sidebar, and of Chromium's side panel nothing. */
declare const chrome: { readonly sidePanel?: { open(options: { tabId: number }): Promise<void> } };

const words = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Firefox for Android and Safari have no panel beside the page. */
const hasPanel = (): boolean => chrome.sidePanel !== undefined || browser.sidebarAction !== undefined;

/** Opens the panel beside the page. Only a press of the reader's may do so: called straight from its event. */
async function openPanel(tabId: number): Promise<void> {
  const { sidePanel } = chrome;
  if (sidePanel) await sidePanel.open({ tabId });
  else await browser.sidebarAction.open();
}

/** The Brief kept for a tab, if there is one, without asking the worker. */
async function loadBrief(tabId: number): Promise<(TabView & { kind: 'brief' }) | null> {
  const key = tabKey(tabId);
  const state = (await browser.storage.session.get(key))[key] as TabState | undefined;
  return state?.kind === 'brief' ? state : null;
}

/** Whether a tab still is where something was read: fragments aside. False where the browser does not tell. */
async function isAt(tabId: number, url: string): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url?.split('#')[0] === url.split('#')[0];
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
  const fail = (error: unknown) => draw({ kind: 'failed', reason: words(error) });
  /** Does something and shows the outcome; a failure is shown with its reason, never swallowed. */
  const act = (work: () => Promise<unknown>) => {
    work().then(refresh).catch(fail);
  };

  async function refresh(): Promise<void> {
    if (tabId === null || signal.aborted) return;
    const mine = ++asked;
    const answer = await askBackground({ type: 'view-wanted', tabId });
    if (mine !== asked || signal.aborted) return;
    view = answer;
    draw(view);
  }

  const onTab = (id: number): PopupActions => ({
    jumpTo: ({ start, end }) => {
      askBackground({ type: 'jump-wanted', tabId: id, span: { start, end } }).catch(fail);
    },
    readAnyway: () => act(() => askBackground({ type: 'read-anyway', tabId: id })),
    // Where it was the reading that failed, the page is read again; else what is known of the tab is asked for again.
    retry: () =>
      act(async () => (view?.kind === 'failed' ? askBackground({ type: 'read-anyway', tabId: id }) : undefined)),
    changePublished: (day) => act(() => askBackground({ type: 'published-corrected', tabId: id, day })),
    pauseSite: () => act(() => askBackground({ type: 'site-paused', tabId: id, paused: true })),
    pauseAll: () => act(() => askBackground({ type: 'all-paused', paused: true })),
    resume: () =>
      act(() =>
        view?.kind === 'paused' && view.where === 'everywhere'
          ? askBackground({ type: 'all-paused', paused: false })
          : askBackground({ type: 'site-paused', tabId: id, paused: false }),
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
        type: 'treaty-wanted',
        id: treaty,
        day: (view?.kind === 'brief' && view.brief.page.published?.slice(0, 10)) || today(),
      }),
    findFlags: (codes) => askBackground({ type: 'flags-wanted', codes }),
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

  const stateChanged = (changes: Record<string, unknown>) => {
    if (tabId !== null && tabKey(tabId) in changes) refresh().catch(fail);
  };
  const settingsChanged = (changes: Record<string, unknown>) => {
    if (SETTINGS_KEY in changes) loadSettings().then(applyLook).then(refresh).catch(fail);
  };
  browser.storage.session.onChanged.addListener(stateChanged);
  browser.storage.local.onChanged.addListener(settingsChanged);
  signal.addEventListener('abort', () => {
    browser.storage.session.onChanged.removeListener(stateChanged);
    browser.storage.local.onChanged.removeListener(settingsChanged);
  });

  const [settings, known] = await Promise.all([loadSettings(), tabId === null ? null : loadBrief(tabId)]);
  await applyLook(settings);
  if (tabId === null) draw({ kind: 'no-access', url: null });
  else {
    // What was read is shown at once; the worker, which may have to be started first, then says whether it still holds.
    const holds = known !== null && pausedAt(settings, known.url) === null && (await isAt(tabId, known.url));
    if (holds) {
      view = known;
      draw(known);
    } else if (!signal.aborted) render(null, root);
    await refresh().catch(fail);
  }
  return {
    setInView(span) {
      inView = span;
      if (view !== null) draw(view);
    },
  };
}
