import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectNews } from '../page/detect/detect-news.ts';
import { toReasons } from '../page/detect/reasons.ts';

/** Injected when the popup opens on a page that has no Brief: the decision and its reasons, strongest first. */
export default defineUnlistedScript(() => {
  const { isNews, evidence } = detectNews(document, location.href);
  return { isNews, reasons: toReasons(evidence) };
});
