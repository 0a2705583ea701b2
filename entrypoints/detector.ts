import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellBackground } from '../messaging/page-runtime.ts';
import { detectNews } from '../page/detect/detect-news.ts';

/**
 * Runs on every http(s) page and sends one message when the page is a news article, else nothing. An unlisted script
 * that the manifest names by itself: WXT's wrapper for content scripts would tell the page the extension's id.
 */
export default defineUnlistedScript(() => {
  const judge = () => {
    if (detectNews(document, location.href).isNews) {
      // Nobody answers where the extension was just removed: then there is nothing to do.
      tellBackground({ type: 'news-detected' }).catch(() => undefined);
    }
  };
  // A page prepared ahead of a click is read when the person gets there.
  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', judge, { once: true });
  } else {
    judge();
  }
});
