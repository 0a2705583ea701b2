/**
 * The extension's messaging as scripts in a page reach it. Not through the polyfill: `chrome` exists and returns
 * promises in Chromium and in Firefox, costs no bytes, and unlike `browser` it cannot be shadowed in Chromium by an
 * element of the page (`<form id="browser">` is `globalThis.browser` there).
 */
import { TRIES, untilAnswered } from './ask.ts';
import type { Answer, FromPage, PageAnswers } from './messages.ts';

interface PageRuntime {
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

declare const chrome: { readonly runtime?: PageRuntime };

/** The runtime, or null once the extension was updated or removed under this page. */
export function pageRuntime(): PageRuntime | null {
  return chrome.runtime?.id ? chrome.runtime : null;
}

/** Sends a message from a page to the background. Rejects with the background's reason or where it is gone. */
export function tellBackground<Message extends FromPage>(message: Message): Promise<PageAnswers[Message['type']]> {
  // Only the opening of a tab may not happen twice.
  const tries = message.type === 'treaty-page-wanted' ? 1 : TRIES;
  return untilAnswered(async () => {
    const runtime = pageRuntime();
    if (!runtime) throw new Error('The extension was updated: reload the page.');
    return (await runtime.sendMessage(message)) as Answer<PageAnswers[Message['type']]> | undefined;
  }, tries);
}
