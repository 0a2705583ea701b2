import { browser } from 'wxt/browser';

/**
 * The style of marks has to be in a page before its first layout: adopted later it restyles the whole page, 27 to 385 ms
 * on long ones (DESIGN.md). But a style in the manifest counts as a script at the page's start, and where the reader of
 * this browser gives access on a click only, Chromium then asks to reload the page instead of running us. So the style
 * is registered while we have access to all sites, and put in late where we have not.
 */
const STYLE = 'assets/highlights.css';
const ID = 'marks-style';
const MATCHES = ['http://*/*', 'https://*/*'];

/** Registers the style, or takes it out, as access to sites now is. Called whenever that may have changed. */
export async function keepMarksStyle(): Promise<void> {
  const [registered, allowed] = await Promise.all([
    browser.scripting.getRegisteredContentScripts({ ids: [ID] }),
    browser.permissions.contains({ origins: MATCHES }),
  ]);
  if (allowed && registered.length === 0) {
    await browser.scripting.registerContentScripts([
      { id: ID, css: [STYLE], matches: MATCHES, runAt: 'document_start' },
    ]);
  } else if (!allowed && registered.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: [ID] });
  }
}

/** Puts the style into a page that was there before it, or that we may read on a click only. */
export async function styleMarksIn(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, files: [STYLE] });
}
