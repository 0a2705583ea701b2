import { browser } from 'wxt/browser';
import { marksCss } from '../page/marks-style/marks-css.ts';
import { injectionTarget, type PageTarget } from './inject.ts';

/**
 * Gives marks in a page their look; rejects where the tab has gone on to another page. It is put in only once a page is read and under names made for that page: a
 * style that is in every page from its start, under known names, would tell every page that we are there.
 */
export async function styleMarksIn(page: PageTarget, prefix: string, tags: readonly string[]): Promise<void> {
  await browser.scripting.insertCSS({ target: injectionTarget(page), css: marksCss(prefix, tags) });
}
