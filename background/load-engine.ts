import { browser } from 'wxt/browser';
import type { engineScript } from './engine-script.ts';
import { openOnce } from './open-once.ts';

type EngineScript = typeof engineScript;

declare global {
  /** Set by `engine.js` as it runs. */
  var backgrounderEngine: EngineScript | undefined;
  /** Workers have it, Firefox's background page has not. */
  var importScripts: ((url: string) => void) | undefined;
  /** The worker as its browser sees it. */
  var serviceWorker: { readonly state: string } | undefined;
}

/** The package's file of `entrypoints/engine.ts`. */
const SCRIPT = '/engine.js';

/** Runs the script in a page: Firefox's background. */
function runInPage(): Promise<void> {
  const element = document.createElement('script');
  element.src = browser.runtime.getURL(SCRIPT as '/popup.html');
  return new Promise((resolve, reject) => {
    element.onload = () => resolve();
    element.onerror = () => reject(new Error(`The package has no file ${SCRIPT}.`));
    document.head.append(element);
  });
}

/** What analyses articles and looks words up: run when it is first asked for after each start of the worker. */
export const loadEngine = openOnce(async (): Promise<EngineScript> => {
  if (!globalThis.backgrounderEngine) {
    if (globalThis.importScripts) globalThis.importScripts(SCRIPT);
    else await runInPage();
  }
  if (!globalThis.backgrounderEngine) throw new Error(`${SCRIPT} has no engine.`);
  return globalThis.backgrounderEngine;
});

/**
 * Has Chromium keep the script with the worker's own when it first runs it, at installation and after each update: what was
 * not imported by then may not be imported later (https://w3c.github.io/ServiceWorker/#importscripts).
 */
export function keepEngineAtInstall(): void {
  // A failure is reported by the first who needs it.
  if (globalThis.serviceWorker?.state === 'parsed') loadEngine().catch(() => undefined);
}
