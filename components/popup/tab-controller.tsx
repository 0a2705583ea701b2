import { render } from 'preact';
import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import type { LibraryRef } from '../../engine/lookup/library-ref.ts';
import { codeOf } from '../../messaging/failure.ts';
import { takeFirstView } from '../../messaging/first-view.ts';
import { parseMessage } from '../../messaging/message-table.ts';
import { type Span, TO_OWN_PAGE } from '../../messaging/messages.ts';
import { askBackground } from '../../messaging/send.ts';
import { canOpenPanel, openPanel } from '../../messaging/side-panel.ts';
import type { TabView } from '../../messaging/tab-state.ts';
import { type Correction, withCorrected, withCorrections, withoutCorrections } from '../../settings/corrections.ts';
import { siteOf, type TextSize } from '../../settings/settings.ts';
import { changeCorrections, changeSettings, loadSettings, SETTINGS_KEY } from '../../settings/stored.ts';
import { today } from '../../settings/today.ts';
import { applyAppearance } from '../apply-appearance.ts';
import { saveFile } from '../export/save-file.ts';
import { writeAddress } from '../library/library-address.ts';
import { Popup } from './popup.tsx';
import type { PopupActions, PopupState } from './popup-state.ts';

/** Where a tab's Brief is drawn: `popup` closes by itself; `panel` stays beside the page; `page` is a tab of its own. */
export type BriefSurface = 'popup' | 'panel' | 'page';

/** Whether a message is the background's: pages of ours send with their tab or their address. */
const isBackground = ({ id, tab }: Runtime.MessageSender): boolean => id === browser.runtime.id && tab === undefined;

/** Opens the library in a tab: at one of its pages, at what is found for words, or at its start. */
async function openLibrary(ref: LibraryRef | null, words: string): Promise<void> {
  const address = writeAddress({ ref, words });
  await browser.tabs.create({ url: `${browser.runtime.getURL('/library.html')}${address && `#${address}`}` });
}

/** What the controller does for the actions that need no tab. */
function actionsAnywhere(day: () => string, fail: (error: unknown) => void): PopupActions {
  return {
    copyText: (text) => navigator.clipboard.writeText(text),
    saveFile,
    openLibrary(ref) {
      openLibrary(ref ?? null, '').catch(fail);
    },
    searchLibrary(words) {
      openLibrary(null, words).catch(fail);
    },
    openSettings() {
      browser.runtime.openOptionsPage().catch(fail);
    },
    describe: (ref) => askBackground({ type: 'describe-entry', ref, day: day() }),
    lookUp: (words) => askBackground({ type: 'look-up', words, day: day() }),
    findFlags: (codes) => askBackground({ type: 'find-flags', codes }),
    setTextSize(textSize: TextSize) {
      changeSettings((settings) => ({ ...settings, textSize })).catch(fail);
    },
  };
}

/** What the tab shows: as it was answered before this script was read, else asked now. */
const askView = async (tabId: number): Promise<TabView> =>
  (await takeFirstView(tabId)) ?? askBackground({ type: 'view-tab', tabId });

/** Draws one tab's Brief and keeps it in step. Popup, side panel and the page to be printed share it. */
export class TabController {
  private view: TabView | null = null;
  private inView: Span | null = null;
  private textSize: TextSize = 100;
  /** Questions asked so far: an answer counts only if none was asked after it. */
  private asked = 0;

  /**
   * @param tabId null where there is no tab to tell of
   * @param signal aborted, nothing is drawn any more and the tab is let go of
   */
  constructor(
    private readonly root: HTMLElement,
    private readonly tabId: number | null,
    private readonly place: BriefSurface,
    private readonly signal: AbortSignal,
  ) {}

  /** Draws the tab's Brief and follows it: it is asked for again whenever the background changed it. */
  async start(): Promise<void> {
    // The worker may have to be started first: it is asked before anything else is loaded.
    const answer = this.tabId === null ? null : askView(this.tabId);
    // A failure is reported below, once there are words for it.
    answer?.catch(() => undefined);
    const mine = ++this.asked;
    this.listen();
    await this.applySettings();
    if (answer === null) return this.draw({ kind: 'no-access', url: null });
    try {
      const first = await answer;
      if (mine === this.asked) this.show(first);
    } catch (error) {
      this.fail(error);
    }
  }

  /** Marks the mention that is read in the page now; null for none. */
  setInView(span: Span | null): void {
    this.inView = span;
    if (this.view !== null) this.draw(this.view);
  }

  private listen(): void {
    const heard = (message: unknown, sender: Runtime.MessageSender): undefined => {
      const told = isBackground(sender) ? parseMessage(TO_OWN_PAGE, message) : null;
      if (told && told.tabId === this.tabId) this.refresh().catch(this.fail);
    };
    const settingsChanged = (changes: Record<string, unknown>) => {
      if (!(SETTINGS_KEY in changes)) return;
      this.applySettings()
        .then(() => this.refresh())
        .catch(this.fail);
    };
    browser.runtime.onMessage.addListener(heard);
    browser.storage.local.onChanged.addListener(settingsChanged);
    this.signal.addEventListener('abort', () => {
      browser.runtime.onMessage.removeListener(heard);
      browser.storage.local.onChanged.removeListener(settingsChanged);
    });
  }

  private async applySettings(): Promise<void> {
    const settings = await loadSettings();
    this.textSize = settings.textSize;
    await applyAppearance(settings, await this.pageZoom());
    if (this.view !== null) this.draw(this.view);
  }

  /** How much the reader enlarged the page: whoever needs its letters larger needs ours larger too. */
  private async pageZoom(): Promise<number> {
    if (this.tabId === null || this.place === 'page') return 1;
    // Firefox for Android has no zoom of its own.
    return (await browser.tabs.getZoom?.(this.tabId).catch(() => 1)) ?? 1;
  }

  private draw(state: PopupState): void {
    if (this.signal.aborted) return;
    render(<Popup state={state} actions={this.actions()} place={this.place} inView={this.inView} />, this.root);
  }

  private show(view: TabView): void {
    this.view = view;
    this.draw(view);
  }

  /** What fails is drawn with its reason, never swallowed. */
  private readonly fail = (error: unknown): void => this.draw({ kind: 'failed', code: codeOf(error) });

  private async refresh(): Promise<void> {
    if (this.tabId === null || this.signal.aborted) return;
    const mine = ++this.asked;
    const view = await askBackground({ type: 'view-tab', tabId: this.tabId });
    if (mine === this.asked && !this.signal.aborted) this.show(view);
  }

  /** Does something and shows the outcome. */
  private readonly act = (work: () => Promise<unknown>): void => {
    work()
      .then(() => this.refresh())
      .catch(this.fail);
  };

  /** ISO day that look-ups and pages of the library are meant for: the article's, else today. */
  private readonly day = (): string =>
    (this.view?.kind === 'brief' && this.view.brief.page.published?.slice(0, 10)) || today();

  private known: PopupActions | null = null;

  /** The same object as long as nothing in it changes: what is drawn is compared by identity. */
  private actions(): PopupActions {
    if (this.known?.textSize !== this.textSize)
      this.known = {
        ...actionsAnywhere(this.day, this.fail),
        textSize: this.textSize,
        ...(this.tabId !== null && this.actionsOn(this.tabId)),
      };
    return this.known ?? {};
  }

  private actionsOn(tabId: number): PopupActions {
    const { act, fail, place } = this;
    return {
      jumpTo: ({ start, end }) => {
        askBackground({ type: 'jump-to', tabId, span: { start, end } }).catch(fail);
      },
      readAnyway: () => act(() => askBackground({ type: 'read-page', tabId })),
      // Where it was the reading that failed, the page is read again; else what is known of the tab is asked for again.
      retry: () =>
        act(async () => (this.view?.kind === 'failed' ? askBackground({ type: 'read-page', tabId }) : undefined)),
      changePublished: (day) => act(() => askBackground({ type: 'correct-published', tabId, day }, 'once')),
      pauseSite: () => act(() => askBackground({ type: 'pause-site', tabId, paused: true })),
      pauseAll: () => act(() => askBackground({ type: 'pause-everywhere', paused: true })),
      resume: () =>
        act(() =>
          this.view?.kind === 'paused' && this.view.where === 'everywhere'
            ? askBackground({ type: 'pause-everywhere', paused: false })
            : askBackground({ type: 'pause-site', tabId, paused: false }),
        ),
      correct: (drafts) => this.correct(drafts),
      ...(place === 'popup' &&
        canOpenPanel() && {
          openPanel: () => {
            openPanel(tabId).then(() => window.close(), fail);
          },
        }),
      print() {
        if (place !== 'popup') window.print();
        else browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?tab=${tabId}&print`) }).catch(fail);
      },
    };
  }

  /** Keeps what the reader said, and shows what is left at once: the worker's Brief, which may take seconds, comes after. */
  private correct(drafts: Parameters<NonNullable<PopupActions['correct']>>[0]): (() => void) | null {
    const { view } = this;
    const site = view !== null && 'url' in view ? siteOf(view.url) : null;
    if (site === null || view === null || !('url' in view)) return null;
    const url = view.url?.split('#')[0] ?? null;
    const made: Correction[] = drafts.map((draft) => ({ ...draft, scope: 'site', site, url, made: today() }));
    if (view.kind === 'brief') this.show({ ...view, brief: withCorrected(view.brief, made, { site, url }) });
    changeCorrections((kept) => withCorrections(kept, made)).catch(this.fail);
    return () => {
      if (view.kind === 'brief') this.show(view);
      changeCorrections((kept) => withoutCorrections(kept, made)).catch(this.fail);
    };
  }
}
