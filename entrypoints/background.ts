import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '../background/start-worker.ts';

/**
 * Not a module: a module shares its code with the extension's pages, in files that each start would wait for, and a service
 * worker of Chromium may not import one later. What articles need is in `engine.ts`, which is run when asked for.
 */
export default defineBackground(startWorker);
