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
  Object.assign(fakeBrowser.storage.sync, { onChanged: event('synchronised') });
  Object.assign(fakeBrowser.action, { onClicked: event('icon pressed'), setPopup: async () => {} });
  Object.assign(fakeBrowser.i18n, { getMessage: (name: string) => name });
});

describe('the worker listens', () => {
  test('on a desktop to keys and the menu too', () => {
    Object.assign(fakeBrowser, {
      commands: { onCommand: event('key') },
      contextMenus: { onClicked: event('menu'), removeAll: vi.fn(), create: vi.fn() },
      omnibox: { onInputChanged: event('address typed'), onInputEntered: event('address chosen') },
    });
    background.main();
    expect(heard.sort()).toEqual([
      'address chosen',
      'address typed',
      'icon pressed',
      'installed',
      'key',
      'menu',
      'message',
      'settings',
      'synchronised',
      'tab closed',
      'tab replaced',
    ]);
  });

  // https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Browser_support_for_JavaScript_APIs
  test('in Firefox for Android, which has neither', () => {
    Object.assign(fakeBrowser, { commands: undefined, contextMenus: undefined, omnibox: undefined });
    background.main();
    expect(heard.sort()).toEqual([
      'icon pressed',
      'installed',
      'message',
      'settings',
      'synchronised',
      'tab closed',
      'tab replaced',
    ]);
  });
});
