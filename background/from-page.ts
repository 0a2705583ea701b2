import { browser } from 'wxt/browser';
import type { PageFacts } from '../engine/brief.ts';
import type { FromPage, PageAnswers } from '../messaging/messages.ts';
import { pausedAt } from '../settings/settings.ts';
import { loadSettings } from '../settings/stored.ts';
import { showPaused, showPlain } from './badge.ts';
import { injectReader } from './inject.ts';
import { styleMarksIn } from './marks-style.ts';
import { forgetTab, loadTab, saveTab } from './tab-store.ts';
import { showBrief } from './tabs.ts';

/** The top frame of a tab, as the browser (not the message) says. */
export interface PageSender {
  tabId: number;
  url: string;
  /** The very page, where the browser names it: the tab may have gone on to another meanwhile. */
  documentId?: string;
}

/** Readings whose page was left while the article was still being analysed. A worker that starts anew has none under way. */
const left = new Set<string>();

/** The page's facts, with the day that the reader corrected in the same reading: a page come back from the cache sends its own again. */
async function asCorrected(tabId: number, readId: string, page: PageFacts): Promise<PageFacts> {
  const state = await loadTab(tabId);
  if (state?.kind !== 'brief' || state.readId !== readId || state.brief.page.publishedFrom !== 'reader') return page;
  const { published, publishedFrom, dateSignals } = state.brief.page;
  return { ...page, published, publishedFrom, dateSignals };
}

/** News that opened: read at once, unless the reader paused here or wants to be asked. */
async function readNews({ tabId, url, documentId }: PageSender): Promise<void> {
  const settings = await loadSettings();
  if (pausedAt(settings, url) !== null) await showPaused(tabId);
  else if (settings.readOn === 'open') await injectReader(tabId, documentId);
}

/** Answers a message from a script in a page. */
export async function answerPage(message: FromPage, sender: PageSender): Promise<PageAnswers[FromPage['type']]> {
  const { tabId, url } = sender;
  switch (message.type) {
    case 'news-detected':
      await readNews(sender);
      return undefined;
    case 'style-wanted':
      await styleMarksIn(tabId, message.prefix, message.tags);
      return undefined;
    case 'reading-started':
      await saveTab(tabId, { kind: 'reading', readId: message.readId, url, page: message.page });
      return undefined;
    case 'article-read': {
      const page = await asCorrected(tabId, message.readId, { ...message.page, url });
      if (left.has(message.readId)) throw new Error('The page was left.');
      return showBrief(tabId, { ...message, url, page });
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
      left.add(message.readId);
      if ((await loadTab(tabId))?.readId === message.readId) {
        await forgetTab(tabId);
        await showPlain(tabId);
      }
      return undefined;
  }
}
