/**
 * The extension's messaging as scripts in a page reach it. Not through the polyfill: `chrome` exists and returns
 * promises in Chromium and in Firefox, costs no bytes, and unlike `browser` it cannot be shadowed in Chromium by an
 * element of the page (`<form id="browser">` is `globalThis.browser` there).
 */

export interface PageRuntime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(
      listener: (message: unknown, sender: { id?: string }, answer: (value: unknown) => void) => boolean,
    ): void;
    removeListener(
      listener: (message: unknown, sender: { id?: string }, answer: (value: unknown) => void) => boolean,
    ): void;
  };
}

/** The runtime, or null once the extension was updated or removed under this page. */
export function pageRuntime(): PageRuntime | null {
  return chrome.runtime?.id ? chrome.runtime : null;
}
