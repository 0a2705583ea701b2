import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ongoingReading } from '../../page/watch/shared-look.ts';
import { startReading } from './reading-session.ts';

/** Injected into news articles, and into any page when the person asks for it. Injected again, it reads afresh. */
export default defineUnlistedScript(() => {
  ongoingReading()?.stop();
  startReading(document);
});
