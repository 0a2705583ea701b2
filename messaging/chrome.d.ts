/**
 * The parts of Chromium's own `chrome` that we call ourselves: side panels, which the polyfill does not know, and messaging
 * from scripts in a page (`page-runtime.ts` says why).
 */
declare const chrome: {
  readonly runtime?: import('./page-runtime.ts').PageRuntime;
  readonly sidePanel?: {
    open(options: { tabId: number }): Promise<void>;
    setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
  };
};
