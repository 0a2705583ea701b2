import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReading } from '../../injected/reading-session.ts';
import { ongoingReading } from '../../page/watch/isolated-world.ts';

/** Injected into news articles, and into any page when the person asks for it. Injected again, it reads afresh. */
export default defineUnlistedScript(() => {
  ongoingReading()?.stop();
  startReading(document);
});
