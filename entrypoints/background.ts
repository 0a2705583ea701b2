import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '../background/start-worker.ts';

/**
 * Not a module: a module shares its code with the extension's pages, in files that each start would wait for, and a service
 * worker of Chromium may not import one later. In the one script the bundler makes of `import()` what is run when asked for.
 */
export default defineBackground(startWorker);
