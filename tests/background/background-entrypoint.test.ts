/** The worker as each browser starts it: what a browser lacks is left out, the rest works. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background.ts';

/** What the worker listens to, written down by name. */
let heard: string[];
const event = (name: string) => ({ addListener: () => heard.push(name) });

beforeEach(() => {
  heard = [];
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { onMessage: event('message'), onInstalled: event('installed') });
  Object.assign(fakeBrowser.storage.local, { onChanged: event('settings') });
  Object.assign(fakeBrowser.tabs, { onRemoved: event('tab closed'), onReplaced: event('tab replaced') });
  Object.assign(fakeBrowser.i18n, { getMessage: (name: string) => name });
});

describe('the worker listens', () => {
  test('on a desktop to keys and the menu too', () => {
    Object.assign(fakeBrowser, {
      commands: { onCommand: event('key') },
      contextMenus: { onClicked: event('menu'), removeAll: vi.fn(), create: vi.fn() },
    });
    background.main();
    expect(heard.sort()).toEqual(['installed', 'key', 'menu', 'message', 'settings', 'tab closed', 'tab replaced']);
  });

  // https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Browser_support_for_JavaScript_APIs
  test('in Firefox for Android, which has neither', () => {
    Object.assign(fakeBrowser, { commands: undefined, contextMenus: undefined });
    background.main();
    expect(heard.sort()).toEqual(['installed', 'message', 'settings', 'tab closed', 'tab replaced']);
  });
});
