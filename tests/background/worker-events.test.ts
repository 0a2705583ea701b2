/** What the started worker does when the browser tells it something: each event from the browser's side. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background.ts';
import { DEFAULT_SETTINGS } from '../../settings/settings.ts';
import { changeSettings, loadSettings } from '../../settings/stored.ts';

type Listener = (...told: unknown[]) => unknown;

const OWN = 'chrome-extension://backgrounder/';
const PAGE = { id: 'backgrounder', url: 'https://news.example/a', frameId: 0, tab: { id: 7 } };

/** What listens, by the name of the event. */
let listeners: Map<string, Listener>;
/** Addresses that were opened in tabs, and whether in front. */
let opened: [url: string, active: boolean][];
let complaint: ReturnType<typeof vi.spyOn>;
const executeScript = vi.fn();
const openSidePanel = vi.fn();
const removeMenus = vi.fn();
const createMenu = vi.fn();

const keeps = (name: string) => ({ addListener: (listener: Listener) => void listeners.set(name, listener) });
const tell = (name: string, ...told: unknown[]): unknown => listeners.get(name)?.(...told);
/** Lets everything that is under way come to its end. */
const settle = () => vi.runAllTimersAsync();

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  listeners = new Map();
  opened = [];
  complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
  for (const mock of [executeScript, openSidePanel, removeMenus, createMenu]) mock.mockReset();
  executeScript.mockResolvedValue([{ result: { isNews: true, reasons: [] } }]);
  Object.assign(fakeBrowser.runtime, {
    id: 'backgrounder',
    getURL: (path: string) => OWN + path.replace(/^\//, ''),
    getManifest: () => ({ version: '2.1.3' }),
    onMessage: keeps('message'),
    onInstalled: keeps('installed'),
  });
  Object.assign(fakeBrowser.storage.local, { onChanged: keeps('settings') });
  Object.assign(fakeBrowser.storage.sync, { onChanged: keeps('synchronised') });
  Object.assign(fakeBrowser.tabs, {
    onRemoved: keeps('closed'),
    onReplaced: keeps('replaced'),
    query: async () => [{ id: 7, url: PAGE.url }],
    create: async ({ url, active = true }: { url: string; active?: boolean }) => void opened.push([url, active]),
    sendMessage: vi.fn().mockRejectedValue(new Error('Receiving end does not exist.')),
  });
  Object.assign(fakeBrowser.action, {
    onClicked: keeps('icon'),
    setPopup: vi.fn(),
    setTitle: vi.fn(),
    setIcon: vi.fn(),
    setBadgeText: vi.fn(),
    setBadgeBackgroundColor: vi.fn(),
    getTitle: async () => 'app_name',
  });
  Object.assign(fakeBrowser.scripting, { executeScript });
  Object.assign(fakeBrowser.i18n, { getMessage: (name: string) => name, getUILanguage: () => 'en' });
  Object.assign(fakeBrowser, {
    sidePanel: { open: openSidePanel, setPanelBehavior: vi.fn() },
    commands: { onCommand: keeps('key') },
    contextMenus: { onClicked: keeps('menu'), removeAll: removeMenus, create: createMenu },
    omnibox: { onInputChanged: keeps('typed'), onInputEntered: keeps('chosen') },
  });
  vi.stubGlobal('chrome', fakeBrowser);
  background.main();
});

afterEach(() => {
  complaint.mockRestore();
  vi.useRealTimers();
});

describe('a message', () => {
  const paused = { type: 'pause-everywhere', paused: true };

  test('from one of our own pages is done and answered', async () => {
    expect(await tell('message', paused, { id: 'backgrounder', url: `${OWN}popup.html` })).toEqual({
      ok: true,
      value: undefined,
    });
    expect((await loadSettings()).pausedEverywhere).toBe(true);
  });

  test('from the top frame of a page is done and answered', async () => {
    expect(await tell('message', { type: 'load-cards' }, PAGE)).toEqual({ ok: true, value: undefined });
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['cards.js'] });
  });

  test('is answered in the very page that sent it, where the browser names it', async () => {
    await tell('message', { type: 'load-cards' }, { ...PAGE, documentId: 'D1' });
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7, documentIds: ['D1'] }, files: ['cards.js'] });
  });

  test.each([
    ['a page over http', { ...PAGE, url: 'http://news.example/' }, true],
    ['another extension', { ...PAGE, id: 'another' }, false],
    ['a frame within a page', { ...PAGE, frameId: 3 }, false],
    ['no tab', { ...PAGE, tab: undefined }, false],
    ['a tab without an id', { ...PAGE, tab: {} }, false],
    ['a file', { ...PAGE, url: 'file:///tmp/a.html' }, false],
    ['the source of a page', { ...PAGE, url: 'view-source:https://news.example/' }, false],
    ['nobody named', { ...PAGE, url: undefined }, false],
    ['no address', { ...PAGE, url: '' }, false],
  ])('of %s', async (_, sender, isHeard) => {
    const answer = tell('message', { type: 'load-cards' }, sender);
    expect(answer !== undefined).toBe(isHeard);
    await answer;
    expect(executeScript).toHaveBeenCalledTimes(isHeard ? 1 : 0);
  });

  test('that is meant for the other side, or is none, is not answered', () => {
    expect(tell('message', paused, PAGE)).toBeUndefined();
    expect(tell('message', { type: 'load-cards' }, { id: 'backgrounder', url: `${OWN}popup.html` })).toBeUndefined();
    expect(tell('message', 'load-cards', PAGE)).toBeUndefined();
  });

  test('that fails with a reason is answered by its code, and the console is left alone', async () => {
    await tell('message', { type: 'leave-article', readId: 'gone' }, PAGE);
    const page = {
      url: null,
      isNews: true,
      verdict: 'news',
      score: 1,
      reasons: [],
      title: null,
      site: null,
      byline: null,
    };
    const dates = { published: null, publishedFrom: null, updated: null, dateSignals: [], language: null };
    const facts = { ...page, ...dates, passages: [], truncated: false, read: null };
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('never asked')));
    const answer = tell('message', { type: 'analyse-article', readId: 'gone', text: 'A.', page: facts }, PAGE);
    expect(await answer).toEqual({ ok: false, code: 'page-left' });
    expect(complaint).not.toHaveBeenCalled();
  });

  test('that fails otherwise is answered as unexpected, and the console has the error', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
    expect(await tell('message', { type: 'load-cards' }, PAGE)).toEqual({ ok: false, code: 'unexpected' });
    expect(complaint).toHaveBeenCalledWith(expect.objectContaining({ message: 'Cannot access contents of the page.' }));
  });
});

describe('after', () => {
  test('an installation the first page opens, and menus are offered', async () => {
    tell('installed', { reason: 'install' });
    await settle();
    expect(opened).toEqual([[`${OWN}welcome.html`, true]]);
    expect(removeMenus).toHaveBeenCalledBefore(createMenu);
    expect(createMenu.mock.calls.map(([{ id, title, contexts }]) => [id, title, contexts])).toEqual([
      ['look-up', 'menu_look_up', ['selection']],
      ['open-panel', 'menu_open_panel', ['action', 'page']],
      ['open-library', 'menu_open_library', ['action']],
    ]);
    expect(createMenu.mock.calls[1]?.[0].documentUrlPatterns).toEqual(['http://*/*', 'https://*/*']);
  });

  test('an update to another series what changed opens behind the page in front', async () => {
    tell('installed', { reason: 'update', previousVersion: '2.0.9' });
    await settle();
    expect(opened).toEqual([[`${OWN}changes.html`, false]]);
    expect(createMenu).toHaveBeenCalledTimes(3);
  });

  test('an update of the browser nothing opens', async () => {
    tell('installed', { reason: 'browser_update', previousVersion: '1.0.0' });
    await settle();
    expect(opened).toEqual([]);
  });

  test('a press of the icon the panel opens beside its tab', async () => {
    tell('icon', { id: 7 });
    tell('icon', {});
    await settle();
    expect(openSidePanel.mock.calls).toEqual([[{ tabId: 7 }]]);
  });

  test('a key its command is done in the tab in front', async () => {
    tell('key', 'next-mention', { id: 7 });
    await settle();
    expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledWith(
      7,
      { type: 'command', command: 'next-mention' },
      { frameId: 0 },
    );
  });

  test('the choice of a menu what it says opens', async () => {
    tell('menu', { menuItemId: 'open-library' }, undefined);
    tell('menu', { menuItemId: 'open-panel' }, { id: 7 });
    tell('menu', { menuItemId: 'open-panel' }, undefined);
    tell('menu', { menuItemId: 'of-another-version' }, { id: 7 });
    await settle();
    expect(opened).toEqual([[`${OWN}library.html`, true]]);
    expect(openSidePanel.mock.calls).toEqual([[{ tabId: 7 }]]);
  });

  test('a choice in the address bar its page opens', async () => {
    tell('chosen', 'country/pk');
    await settle();
    expect(opened).toEqual([[`${OWN}library.html#country/pk`, true]]);
  });

  test('nothing but blanks in the address bar nothing is suggested', async () => {
    const suggest = vi.fn();
    tell('typed', '  ', suggest);
    await settle();
    expect(suggest).not.toHaveBeenCalled();
    expect(complaint).not.toHaveBeenCalled();
  });

  test.each([
    ['a press', () => tell('icon', { id: 7 })],
    ['a menu', () => tell('menu', { menuItemId: 'open-panel' }, { id: 7 })],
    ['a key', () => tell('key', 'open-panel', { id: 7 })],
  ])('%s that fails the console has the error', async (_, act) => {
    openSidePanel.mockRejectedValue(new Error('No active side panel.'));
    act();
    await settle();
    expect(complaint).toHaveBeenCalledWith(expect.objectContaining({ message: 'No active side panel.' }));
  });
});

describe('a change of the settings', () => {
  const change = (before: object = {}, key = 'settings') =>
    tell('settings', { [key]: { oldValue: { ...DEFAULT_SETTINGS, ...before } } });
  const synchronised = async () => (await fakeBrowser.storage.sync.get('kept')).kept as string | undefined;
  const popup = () => vi.mocked(fakeBrowser.action.setPopup).mock.calls.at(-1)?.[0].popup;

  test('decides what the icon opens', async () => {
    await changeSettings((settings) => ({ ...settings, openAs: 'panel' }));
    change();
    await settle();
    expect(popup()).toBe('');
    await changeSettings((settings) => ({ ...settings, openAs: 'popup' }));
    change();
    await settle();
    expect(popup()).toBe(`${OWN}popup.html`);
  });

  test('is given to other browsers only where that is wanted', async () => {
    change();
    await settle();
    expect(await synchronised()).toBeUndefined();
    await changeSettings((settings) => ({ ...settings, sync: true, theme: 'dark' }));
    change({ sync: true });
    await settle();
    expect(await synchronised()).toContain('"dark"');
  });

  test('that switches synchronisation on takes what other browsers have first', async () => {
    await changeSettings((settings) => ({ ...settings, sync: true, theme: 'dark' }));
    change({ sync: true });
    await settle();
    await changeSettings((settings) => ({ ...settings, theme: 'light' }));
    change({ sync: false });
    await settle();
    expect((await loadSettings()).theme).toBe('dark');
  });

  test('in another browser is taken over', async () => {
    await changeSettings((settings) => ({ ...settings, sync: true, theme: 'dark' }));
    change({ sync: true });
    await settle();
    await changeSettings((settings) => ({ ...settings, theme: 'light' }));
    tell('synchronised', {});
    await settle();
    expect((await loadSettings()).theme).toBe('dark');
  });

  test.each([
    ['settings', true],
    ['corrections', true],
    ['something else', false],
  ])('is looked at where %s changed', async (key, isLooked) => {
    await settle();
    vi.mocked(fakeBrowser.action.setPopup).mockClear();
    change({}, key);
    await settle();
    expect(popup() !== undefined).toBe(isLooked);
  });

  test('renews the tabs that are read', async () => {
    await fakeBrowser.storage.session.set({ 'tab:7': { kind: 'reading', readId: 'r', url: PAGE.url, page: null } });
    await changeSettings((settings) => ({ ...settings, pausedEverywhere: true }));
    change();
    await settle();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });
});

test('a start applies the settings once it has listened for a while', async () => {
  await changeSettings((settings) => ({ ...settings, openAs: 'panel' }));
  await vi.advanceTimersByTimeAsync(499);
  expect(fakeBrowser.action.setPopup).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await settle();
  expect(fakeBrowser.action.setPopup).toHaveBeenCalledWith({ popup: '' });
});
