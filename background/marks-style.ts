import { browser } from 'wxt/browser';
import { marksCss } from '../page/marks-style/marks-css.ts';

/**
 * Gives marks in a tab's page their look. It is put in only once a page is read and under names made for that page: a
 * style that is in every page from its start, under known names, would tell every page that we are there.
 */
export async function styleMarksIn(tabId: number, prefix: string, tags: readonly string[]): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, css: marksCss(prefix, tags) });
}
