import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FromPage } from '../messaging/messages.ts';
import { pageRuntime } from '../messaging/page-runtime.ts';
import { detectNews } from '../page/detect/detect-news.ts';
import { shareDetector } from '../page/watch/isolated-world.ts';

/** Chromium alone prepares pages ahead. */
type Prerendered = Document & { prerendering?: boolean };

/**
 * Notifies the background that this is news. A worker that is stopped meanwhile does not answer and is notified again, as
 * by `messaging/ask.ts`, in fewer bytes: this runs on every page. Where the extension was removed it is a no-op.
 */
async function notifyBackground(triesLeft = 3): Promise<void> {
  const message: FromPage = { type: 'read-article' };
  const answer = await pageRuntime()
    ?.sendMessage(message)
    .catch(() => false);
  if (!answer && triesLeft) setTimeout(notifyBackground, 100, triesLeft - 1);
}

/**
 * Runs on every http(s) page and sends one message when the page is a news article, else nothing. An unlisted script
 * that the manifest names by itself: WXT's wrapper for content scripts would tell the page the extension's id.
 */
export default defineUnlistedScript(() => {
  let told = '';
  const look = () => {
    const { href } = location;
    const { isNews } = detectNews(document, href, true);
    // Once for each URL: the reader that is being started follows what becomes of the page.
    if (isNews && told !== href) void notifyBackground();
    told = isNews ? href : '';
    return isNews;
  };
  shareDetector(look);
  // A page prepared ahead of a click is read when the person gets there.
  if ((document as Prerendered).prerendering) document.addEventListener('prerenderingchange', look, { once: true });
  // In a task of its own: the page's own work may come between.
  else setTimeout(look);
});
