import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectAgain, shareWatch } from '../page/watch/isolated-world.ts';
import { mayBecomeNews, onUrlChange, watchLateRendering } from '../page/watch/watch-page.ts';

/**
 * Runs after the detector. On a page that could still become news it looks again when the page changes, less and less often; a page without
 * scripts costs nothing more. While an article is read the reading itself follows it.
 */
export default defineUnlistedScript(() => {
  let stop = () => {};
  const watch = () => {
    stop();
    stop = watchLateRendering(document, detectAgain);
  };
  shareWatch(watch);
  // In a task of its own: the page's own work may come between.
  setTimeout(() => {
    if (mayBecomeNews(document)) watch();
  });
  // The words of the old URL may still stand there: what is judged is what the page draws next.
  onUrlChange(document, watch);
});
