import { browser } from 'wxt/browser';
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
}

/** News that opened: read at once, unless the reader paused here or wants to be asked. */
async function readNews(tabId: number, url: string): Promise<void> {
  const settings = await loadSettings();
  if (pausedAt(settings, url) !== null) await showPaused(tabId);
  else if (settings.readOn === 'open') await injectReader(tabId);
}

/** Answers a message from a script in a page. */
export async function answerPage(
  message: FromPage,
  { tabId, url }: PageSender,
): Promise<PageAnswers[FromPage['type']]> {
  switch (message.type) {
    case 'news-detected':
      await readNews(tabId, url);
      return undefined;
    case 'style-wanted':
      await styleMarksIn(tabId, message.prefix, message.tags);
      return undefined;
    case 'reading-started':
      await saveTab(tabId, { kind: 'reading', readId: message.readId, url, page: message.page });
      return undefined;
    case 'article-read':
      return showBrief(tabId, { ...message, url, page: { ...message.page, url } });
    case 'in-view':
      // Meant for the side panel, which hears it too.
      return undefined;
    case 'reading-failed':
      await saveTab(tabId, { kind: 'failed', readId: message.readId, url, reason: message.reason });
      return undefined;
    case 'treaty-page-wanted':
      await browser.tabs.create({
        url: `${browser.runtime.getURL('/treaties.html')}#${message.id}`,
        openerTabId: tabId,
      });
      return undefined;
    case 'article-left':
      if ((await loadTab(tabId))?.readId === message.readId) {
        await forgetTab(tabId);
        await showPlain(tabId);
      }
      return undefined;
  }
}
