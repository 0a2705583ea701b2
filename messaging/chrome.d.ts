/**
 * The parts of Chromium's own `chrome` that we call ourselves: side panels, which the polyfill does not know, messaging from
 * scripts in a page (`page-runtime.ts` says why) and what the first script of the popup asks, which carries no polyfill.
 */
declare const chrome: {
  readonly runtime?: import('./page-runtime.ts').PageRuntime;
  readonly tabs?: {
    query(filter: { active: true; currentWindow: true }): Promise<{ id?: number }[]>;
  };
  readonly sidePanel?: {
    open(options: { tabId: number }): Promise<void>;
    setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
  };
};
