import type { PageFacts } from '../engine/page-facts.ts';
import { Failure } from '../messaging/failure.ts';
import type { FROM_PAGE, FromPage, PageAnswer } from '../messaging/messages.ts';
import { withCorrections } from '../settings/corrections.ts';
import { pausedAt, siteOf } from '../settings/settings.ts';
import { changeCorrections, loadSettings } from '../settings/stored.ts';
import { today } from '../settings/today.ts';
import { showPaused } from './badge.ts';
import { styleHighlightsIn } from './highlight-style.ts';
import { injectScript, type PageTarget } from './inject.ts';
import { openLibraryPage } from './library-tab.ts';
import { loadTab } from './tab-store.ts';
import { beginReading, changeTab, forgetReading, showBrief } from './tabs.ts';

/** The top frame of a tab, as the browser (not the message) says. */
export interface PageSender extends PageTarget {
  url: string;
}

/** Readings whose page was left while the article was still being analysed. A worker that starts anew has none under way. */
const left = new Set<string>();
/** Far more than can be under way at once; what was left before these has long been answered. */
const MOST_LEFT = 100;

function noteLeft(readId: string): void {
  left.add(readId);
  // A set gives its oldest first.
  for (const oldest of left) {
    if (left.size <= MOST_LEFT) break;
    left.delete(oldest);
  }
}

/**
 * The page's facts, with the day that the reader corrected in the same reading: a page come back from the cache sends its own again.
 * @throws Failure `page-left` where the page went on meanwhile
 */
async function asCorrected(tabId: number, readId: string, page: PageFacts): Promise<PageFacts> {
  const state = await loadTab(tabId);
  if (left.has(readId)) throw new Failure('page-left');
  if (state?.kind !== 'brief' || state.readId !== readId || state.brief.page.publishedFrom !== 'reader') return page;
  const { published, publishedFrom, dateSignals } = state.brief.page;
  return { ...page, published, publishedFrom, dateSignals };
}

/** News that opened: read at once, unless the reader paused here or wants to be asked. */
async function readNews(page: PageSender): Promise<void> {
  const settings = await loadSettings();
  if (pausedAt(settings, page.url) !== null) await showPaused(page.tabId);
  else if (settings.readOn === 'open') {
    const injected = injectScript(page);
    // Once that is under way: the page is read while the engine gets ready.
    const { prepareAnalysis } = await import('./engine.ts');
    prepareAnalysis();
    await injected;
  }
}

/** The Brief of an article that was read, unless its page was left meanwhile. */
async function analyseArticle(
  { readId, text, page: facts }: FromPage<'analyse-article'>,
  { tabId, url }: PageSender,
): Promise<PageAnswer<'analyse-article'>> {
  const shown = await showBrief(tabId, { readId, url, text, page: asCorrected(tabId, readId, { ...facts, url }) });
  if (left.has(readId)) {
    await forgetReading(tabId, readId);
    throw new Failure('page-left');
  }
  return shown;
}

/** What is done with each message from a page. */
const PAGE_HANDLERS: {
  [Type in keyof typeof FROM_PAGE]: (message: FromPage<Type>, sender: PageSender) => Promise<PageAnswer<Type>>;
} = {
  async 'read-article'(_, sender) {
    await readNews(sender);
  },
  async 'style-highlights'({ prefix, tags }, sender) {
    await styleHighlightsIn(sender, prefix, tags);
  },
  async 'load-cards'(_, sender) {
    await injectScript(sender, 'cards.js');
  },
  async 'start-reading'({ readId, page }, { tabId, url }) {
    await beginReading(tabId, { readId, url, page });
  },
  'analyse-article': analyseArticle,
  async 'report-failure'({ readId, code }, { tabId, url }) {
    // A reading that was given up for another one has nothing to say any more.
    if (!left.has(readId)) await changeTab(tabId, { kind: 'failed', readId, url, code });
  },
  async 'leave-article'({ readId }, { tabId }) {
    noteLeft(readId);
    await forgetReading(tabId, readId);
  },
  async 'correct-entry'({ drafts }, { url }) {
    const site = siteOf(url);
    if (site === null) return;
    const where = { scope: 'site' as const, site, url: url.split('#')[0] ?? null, made: today() };
    const made = drafts.map((draft) => ({ ...draft, ...where }));
    await changeCorrections((kept) => withCorrections(kept, made));
  },
  async 'open-entry'({ ref }, { tabId }) {
    await openLibraryPage({ ref, openerTabId: tabId });
  },
  async 'look-up-selection'({ words }, { tabId }) {
    await openLibraryPage({ words, openerTabId: tabId });
  },
  // Meant for the side panel, which hears it too.
  async 'follow-mention'() {},
};

/**
 * Answers a message from a script in a page.
 *
 * @param message checked against its row in the table
 * @param sender the page it comes from, as the browser names it
 * @throws Failure why it cannot be done
 */
export function answerPage<Type extends keyof typeof FROM_PAGE>(
  message: FromPage<Type>,
  sender: PageSender,
): Promise<PageAnswer<Type>> {
  const type: Type = message.type;
  return PAGE_HANDLERS[type](message, sender);
}
