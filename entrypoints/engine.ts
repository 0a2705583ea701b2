import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { engineScript } from '../background/engine-script.ts';

/** The worker's second script: `background/load-engine.ts` runs it when it is needed. */
export default defineUnlistedScript(() => {
  globalThis.backgrounderEngine = engineScript;
});
