import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FromPage } from '../messaging/messages.ts';
import { pageRuntime } from '../messaging/page-runtime.ts';
import { detectNews } from '../page/detect/detect-news.ts';
import { shareLook } from '../page/watch/shared-look.ts';

/** Chromium alone prepares pages ahead. */
type Prerendered = Document & { prerendering?: boolean };

/**
 * Runs on every http(s) page and sends one message when the page is a news article, else nothing. An unlisted script
 * that the manifest names by itself: WXT's wrapper for content scripts would tell the page the extension's id.
 */
export default defineUnlistedScript(() => {
  const look = () => {
    const { isNews } = detectNews(document, location.href, true);
    // Nobody answers where the extension was just removed: then there is nothing to do.
    if (isNews) {
      pageRuntime()
        ?.sendMessage({ type: 'news-detected' } satisfies FromPage)
        .catch(() => undefined);
    }
    return isNews;
  };
  shareLook(look);
  // A page prepared ahead of a click is read when the person gets there.
  if ((document as Prerendered).prerendering) document.addEventListener('prerenderingchange', look, { once: true });
  // In a task of its own: the page's own work may come between.
  else setTimeout(look);
});
