import { browser } from 'wxt/browser';
import type { PageFacts } from '../engine/brief.ts';
import type { FromPage, PageAnswers } from '../messaging/messages.ts';
import { pausedAt } from '../settings/settings.ts';
import { loadSettings } from '../settings/stored.ts';
import { showPaused, showPlain } from './badge.ts';
import { injectReader, type PageTarget } from './inject.ts';
import { styleMarksIn } from './marks-style.ts';
import { forgetTab, loadTab, saveTab } from './tab-store.ts';
import { showBrief } from './tabs.ts';

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

/** Takes away what a tab shows of a reading, where it still is of that one. */
async function forgetReading(tabId: number, readId: string): Promise<void> {
  if ((await loadTab(tabId))?.readId !== readId) return;
  await forgetTab(tabId);
  await showPlain(tabId);
}

/** The page's facts, with the day that the reader corrected in the same reading: a page come back from the cache sends its own again. */
async function asCorrected(tabId: number, readId: string, page: PageFacts): Promise<PageFacts> {
  const state = await loadTab(tabId);
  if (state?.kind !== 'brief' || state.readId !== readId || state.brief.page.publishedFrom !== 'reader') return page;
  const { published, publishedFrom, dateSignals } = state.brief.page;
  return { ...page, published, publishedFrom, dateSignals };
}

/** News that opened: read at once, unless the reader paused here or wants to be asked. */
async function readNews(page: PageSender): Promise<void> {
  const settings = await loadSettings();
  if (pausedAt(settings, page.url) !== null) await showPaused(page.tabId);
  else if (settings.readOn === 'open') await injectReader(page);
}

/** Answers a message from a script in a page. */
export async function answerPage(message: FromPage, sender: PageSender): Promise<PageAnswers[FromPage['type']]> {
  const { tabId, url } = sender;
  switch (message.type) {
    case 'news-detected':
      await readNews(sender);
      return undefined;
    case 'style-wanted':
      await styleMarksIn(sender, message.prefix, message.tags);
      return undefined;
    case 'reading-started':
      await saveTab(tabId, { kind: 'reading', readId: message.readId, url, page: message.page });
      return undefined;
    case 'article-read': {
      const page = await asCorrected(tabId, message.readId, { ...message.page, url });
      if (left.has(message.readId)) throw new Error('The page was left.');
      const shown = await showBrief(tabId, { ...message, url, page });
      if (left.has(message.readId)) {
        await forgetReading(tabId, message.readId);
        throw new Error('The page was left.');
      }
      return shown;
    }
    case 'in-view':
      // Meant for the side panel, which hears it too.
      return undefined;
    case 'reading-failed':
      // A reading that was given up for another one has nothing to say any more.
      if (left.has(message.readId)) return undefined;
      await saveTab(tabId, { kind: 'failed', readId: message.readId, url, reason: message.reason });
      return undefined;
    case 'treaty-page-wanted':
      await browser.tabs.create({
        url: `${browser.runtime.getURL('/treaties.html')}#${message.id}`,
        openerTabId: tabId,
      });
      return undefined;
    case 'article-left':
      noteLeft(message.readId);
      await forgetReading(tabId, message.readId);
      return undefined;
  }
}
