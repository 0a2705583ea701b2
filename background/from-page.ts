import { browser } from 'wxt/browser';
import type { FromPage, PageAnswers } from '../messaging/messages.ts';
import { loadSettings, pausedAt } from '../messaging/settings.ts';
import { clearCount, showCount } from './badge.ts';
import { briefFor } from './engine.ts';
import { injectReader } from './inject.ts';
import { styleMarksIn } from './marks-style.ts';
import { forgetTab, loadTab, saveTab } from './tab-store.ts';

/** The top frame of a tab, as the browser (not the message) says. */
export interface PageSender {
  tabId: number;
  url: string;
}

/** Answers a message from a script in a page. */
export async function answerPage(
  message: FromPage,
  { tabId, url }: PageSender,
): Promise<PageAnswers[FromPage['type']]> {
  switch (message.type) {
    case 'news-detected':
      if (pausedAt(await loadSettings(), url) === null) await injectReader(tabId);
      return undefined;
    case 'style-wanted':
      await styleMarksIn(tabId);
      return undefined;
    case 'reading-started':
      await saveTab(tabId, { kind: 'reading', readId: message.readId, url, page: message.page });
      return undefined;
    case 'article-read': {
      const illustrated = briefFor(message.text, { ...message.page, url });
      await saveTab(tabId, { kind: 'brief', readId: message.readId, url, text: message.text, ...illustrated });
      await showCount(tabId, illustrated.brief);
      return illustrated;
    }
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
        await clearCount(tabId);
      }
      return undefined;
  }
}
