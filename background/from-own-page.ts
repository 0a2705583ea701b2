import { browser } from 'wxt/browser';
import type { PageFacts } from '../engine/page-facts.ts';
import type { FROM_OWN_PAGE, FromOwnPage, OwnPageAnswer, ShownBrief } from '../messaging/messages.ts';
import { askInjected } from '../messaging/send.ts';
import type { TabView } from '../messaging/tab-state.ts';
import { DEFAULT_SETTINGS, pausedAt, siteOf } from '../settings/settings.ts';
import { changeSettings, loadSettings } from '../settings/stored.ts';
import { interfaceLanguage, loadPreferences, preferencesFor } from './apply-preferences.ts';
import { showPaused, showPlain } from './badge.ts';
import { flagsOf } from './flags.ts';
import { injectScript, judgePage } from './inject.ts';
import { forgetTab, loadTab } from './tab-store.ts';
import { eraseAll, renewBrief, stopReading } from './tabs.ts';

/** What the popup shows for a tab: its state if the reader that made it is still in the page, else why there is none. */
async function viewOf(tabId: number): Promise<TabView> {
  const [{ url }, settings, state, readId] = await Promise.all([
    browser.tabs.get(tabId),
    loadSettings(),
    loadTab(tabId),
    askInjected(tabId, { type: 'identify' }),
  ]);
  const paused = pausedAt(settings, url);
  if (paused) return { kind: 'paused', where: paused, site: siteOf(url) };
  if (state && readId === state.readId) {
    // A worker that is stopped right after it answered has not kept the Brief.
    if (state.kind === 'reading') await askInjected(tabId, { type: 'analyse-again', readId });
    const unread = state.kind === 'brief' && state.brief.language === null;
    return unread ? { kind: 'unread-language', language: state.brief.page.language } : state;
  }
  try {
    const { isNews, reasons } = await judgePage(tabId);
    if (!isNews) {
      await forgetTab(tabId);
      return { kind: 'not-news', reasons };
    }
    // News that was not read: the detector could not run, because the page was there before the extension or because
    // the reader of this browser gives access only on a click. This is the click.
    await injectScript({ tabId });
    return { kind: 'reading', readId: '', url: url ?? '', page: null };
  } catch {
    return { kind: 'no-access', url: url ?? null };
  }
}

async function correctPublished(tabId: number, day: string): Promise<void> {
  const state = await loadTab(tabId);
  if (state?.kind !== 'brief') return;
  const signals = state.brief.page.dateSignals.filter((signal) => signal.source !== 'reader');
  await renewBrief(tabId, {
    published: day,
    publishedFrom: 'reader',
    dateSignals: [{ source: 'reader', raw: day, value: day, kind: 'published' }, ...signals],
  });
}

async function pauseSite(tabId: number, paused: boolean): Promise<void> {
  const site = siteOf((await browser.tabs.get(tabId)).url);
  if (site === null) return;
  await changeSettings((settings) => {
    const others = settings.pausedSites.filter((other) => other !== site);
    return { ...settings, pausedSites: paused ? [...others, site] : others };
  });
  await applyPause(tabId, paused);
}

/** Takes effect in the tab at once. */
async function applyPause(tabId: number, paused: boolean): Promise<void> {
  if (paused) {
    await stopReading(tabId);
    await showPaused(tabId);
  } else {
    // Whoever asks what the tab shows has it judged, and read where it is news.
    await showPlain(tabId);
  }
}

/** A Brief of words of our own, to show what the extension does. */
async function sampleBrief(text: string, published: string): Promise<ShownBrief> {
  const [personal, { briefFor }] = await Promise.all([loadPreferences(), import('./brief.ts')]);
  const page: PageFacts = {
    url: null,
    isNews: true,
    verdict: 'news',
    score: 1,
    reasons: [],
    read: null,
    title: null,
    site: null,
    byline: null,
    published,
    publishedFrom: 'reader',
    updated: null,
    dateSignals: [],
    // The sample is written in the language of the interface.
    language: interfaceLanguage(personal.settings),
    passages: [],
    truncated: false,
  };
  // Everything is shown, whatever the reader turned off: it is what there is to choose from.
  const [shown, preferences] = await Promise.all([
    briefFor(text, page, { settings: DEFAULT_SETTINGS, corrections: [] }),
    preferencesFor(personal.settings),
  ]);
  return { ...shown, preferences };
}

/** What is done with each message from one of the extension's own pages. */
const OWN_PAGE_HANDLERS: {
  [Type in keyof typeof FROM_OWN_PAGE]: (message: FromOwnPage<Type>) => Promise<OwnPageAnswer<Type>>;
} = {
  'view-tab': ({ tabId }) => viewOf(tabId),
  'read-page': ({ tabId }) => injectScript({ tabId }),
  'correct-published': ({ tabId, day }) => correctPublished(tabId, day),
  'pause-site': ({ tabId, paused }) => pauseSite(tabId, paused),
  async 'pause-everywhere'({ paused }) {
    await changeSettings((settings) => ({ ...settings, pausedEverywhere: paused }));
  },
  async 'describe-entry'({ ref, day }) {
    const [settings, { entryOn }] = await Promise.all([loadSettings(), import('./library.ts')]);
    return entryOn(ref, day, interfaceLanguage(settings));
  },
  async 'look-up'({ words, day }) {
    const [settings, { answerLookUp }] = await Promise.all([loadSettings(), import('./library.ts')]);
    return answerLookUp(words, day, interfaceLanguage(settings));
  },
  async 'list-library'({ day }) {
    const [settings, { overviewOn }] = await Promise.all([loadSettings(), import('./library.ts')]);
    return overviewOn(day, interfaceLanguage(settings));
  },
  'list-languages': async () => (await import('../engine/languages/on-demand.ts')).READ_LANGUAGES.map(({ tag }) => tag),
  'find-flags': ({ codes }) => flagsOf(codes),
  'analyse-sample': ({ text, published }) => sampleBrief(text, published),
  async 'follow-page'({ tabId, follow }) {
    await askInjected(tabId, { type: 'follow', follow });
  },
  async 'jump-to'({ tabId, span }) {
    await askInjected(tabId, { type: 'jump', span });
  },
  'erase-all': () => eraseAll(),
};

/**
 * Answers a message from one of the extension's own pages.
 * @throws Failure why it cannot be done
 */
export function answerOwnPage<Type extends keyof typeof FROM_OWN_PAGE>(
  message: FromOwnPage<Type>,
): Promise<OwnPageAnswer<Type>> {
  const type: Type = message.type;
  return OWN_PAGE_HANDLERS[type](message);
}
