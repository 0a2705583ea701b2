import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupActions, PopupState } from '../../components/popup/popup-state.ts';
import { askBackground } from '../../messaging/send.ts';
import { type TabView, tabKey } from '../../messaging/tab-state.ts';
import '../../components/popup/popup.css';
import './popup-page.css';

/** The tab the popup is about: the one in front, or `?tab=` where the popup is opened as a page of its own. */
async function findTab(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

function draw(state: PopupState, actions: PopupActions): void {
  const root = document.getElementById('popup');
  if (root) render(<Popup state={state} actions={actions} />, root);
}

const words = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Shows a tab and follows it: the state is asked for again whenever the background changed it. */
async function show(tabId: number): Promise<void> {
  let view: TabView | null = null;

  const fail = (error: unknown) => draw({ kind: 'failed', reason: words(error) }, actions);

  /** Does something and shows the outcome; a failure is shown with its reason, never swallowed. */
  const act = (work: () => Promise<unknown>) => {
    work().then(refresh).catch(fail);
  };

  async function refresh(): Promise<void> {
    view = await askBackground({ type: 'view-wanted', tabId });
    draw(view, actions);
  }

  const actions: PopupActions = {
    jumpTo: ({ start, end }) => {
      askBackground({ type: 'jump-wanted', tabId, span: { start, end } }).catch(fail);
    },
    readAnyway: () => act(() => askBackground({ type: 'read-anyway', tabId })),
    retry: () => act(() => askBackground({ type: 'read-anyway', tabId })),
    changePublished: (day) => act(() => askBackground({ type: 'published-corrected', tabId, day })),
    pauseSite: () => act(() => askBackground({ type: 'site-paused', tabId, paused: true })),
    resume: () =>
      act(() =>
        view?.kind === 'paused' && view.where === 'everywhere'
          ? askBackground({ type: 'all-paused', paused: false })
          : askBackground({ type: 'site-paused', tabId, paused: false }),
      ),
    copyText: (text) => {
      navigator.clipboard.writeText(text).catch((error: unknown) => console.error(words(error)));
    },
    openTreaties() {
      browser.tabs.create({ url: browser.runtime.getURL('/treaties.html') }).catch(fail);
    },
    saveFile(name, type, text) {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
      link.download = name;
      link.click();
      // The download has begun by then; kept longer the text would stay in memory.
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    },
    describeTreaty: (id) =>
      askBackground({
        type: 'treaty-wanted',
        id,
        day:
          (view?.kind === 'brief' && view.brief.page.published?.slice(0, 10)) || new Date().toISOString().slice(0, 10),
      }),
    findFlags: (codes) => askBackground({ type: 'flags-wanted', codes }),
  };

  browser.storage.session.onChanged.addListener((changes) => {
    if (tabKey(tabId) in changes) refresh().catch(fail);
  });
  await refresh();
}

findTab()
  .then((tabId) => (tabId === null ? draw({ kind: 'no-access', url: null }, {}) : show(tabId)))
  .catch((error: unknown) => draw({ kind: 'failed', reason: words(error) }, {}));
