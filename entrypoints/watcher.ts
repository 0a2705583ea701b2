import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sharedLook } from '../page/watch/shared-look.ts';
import { mayBecomeNews, onAddressChange, watchLateRendering } from '../page/watch/watch-page.ts';

/**
 * Runs after the detector. On a page that could still become news it watches for ten seconds at most; on every other it
 * leaves one listener for the page going on to another address without loading, and nothing that runs.
 */
export default defineUnlistedScript(() => {
  const look = sharedLook();
  let stop = () => {};
  // In a task of its own: the page's own work may come between.
  setTimeout(() => {
    if (mayBecomeNews(document)) stop = watchLateRendering(document, look);
  });
  onAddressChange(document, () => {
    stop();
    // The words of the old address may still stand there: what is judged is what the page draws next.
    stop = watchLateRendering(document, look);
  });
});
