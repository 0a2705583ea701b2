import { browser } from 'wxt/browser';
import { highlightCss } from '../page/highlight-style/highlight-css.ts';
import { injectionTarget, type PageTarget } from './inject.ts';

/**
 * Gives marks in a page their look; rejects where the tab has gone on to another page. It is put in only once a page is read and under names made for that page: a
 * style that is in every page from its start, under known names, would tell every page that we are there.
 *
 * @param page the tab, and where the browser names it the very page
 * @param prefix twelve letters that the names of this page's highlights begin with
 * @param tags of the containing blocks
 */
export async function styleHighlightsIn(page: PageTarget, prefix: string, tags: readonly string[]): Promise<void> {
  await browser.scripting.insertCSS({ target: injectionTarget(page), css: highlightCss(prefix, tags) });
}
