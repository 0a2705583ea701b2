/** The worker as each browser starts it: what a browser lacks is left out, the rest works. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadTab } from '../../background/tab-store.ts';
import background from '../../entrypoints/background.ts';

/** What the worker listens to, written down by name. */
let heard: string[];
const event = (name: string) => ({ addListener: () => heard.push(name) });

beforeEach(() => {
  // What a worker does half a second after its start would come in the middle of another file's tests.
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.stubGlobal('chrome', {});
  heard = [];
  // A phone's browser may have been the one before.
  Object.assign(fakeBrowser, desktop());
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { onMessage: event('message'), onInstalled: event('installed') });
  Object.assign(fakeBrowser.storage.local, { onChanged: event('settings') });
  Object.assign(fakeBrowser.tabs, { onRemoved: event('tab closed'), onReplaced: event('tab replaced') });
  Object.assign(fakeBrowser.storage.sync, { onChanged: event('synchronised') });
  Object.assign(fakeBrowser.action, { onClicked: event('icon pressed'), setPopup: async () => {} });
  Object.assign(fakeBrowser.i18n, { getMessage: (name: string) => name });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What a desktop browser has and a phone's has not. */
const desktop = () => ({
  commands: { onCommand: event('key') },
  contextMenus: { onClicked: event('menu'), removeAll: vi.fn(), create: vi.fn() },
  omnibox: { onInputChanged: event('address typed'), onInputEntered: event('address chosen') },
});

describe('the worker listens', () => {
  test('for tabs that close, go or get another id: what was known of them is forgotten', async () => {
    const listeners: Record<string, (...ids: number[]) => void> = {};
    const keepAs = (name: string) => ({
      addListener: (listener: (...ids: number[]) => void) => {
        listeners[name] = listener;
      },
    });
    Object.assign(fakeBrowser.tabs, {
      onRemoved: keepAs('removed'),
      onReplaced: keepAs('replaced'),
      query: async () => [1, 2, 3].map((id) => ({ id })),
    });
    Object.assign(fakeBrowser, desktop());
    await fakeBrowser.storage.session.set({ 'tab:1': 'closes', 'tab:2': 'sleeps', 'tab:3': 'stays' });
    background.main();
    listeners.removed?.(1);
    // The tab with id 2 wakes as 9.
    listeners.replaced?.(9, 2);
    // Asked after the changes under way: null of what was forgotten.
    expect(await Promise.all([1, 2].map(loadTab))).toEqual([null, null]);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({ 'tab:3': 'stays' });
  });

  test('before it tidies up after tabs that closed while it was stopped', async () => {
    Object.assign(fakeBrowser, desktop());
    const query = vi.fn(async () => [{ id: 2 }]);
    Object.assign(fakeBrowser.tabs, { query });
    await fakeBrowser.storage.session.set({ 'tab:1': 'closed meanwhile', 'tab:2': 'stays' });
    background.main();
    expect(heard).toContain('message');
    expect(query).not.toHaveBeenCalled();
    await vi.runAllTimersAsync();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({ 'tab:2': 'stays' });
  });

  test('on a desktop to keys and the menu too', () => {
    Object.assign(fakeBrowser, desktop());
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
