/** What each way of sending does where the other side answers, fails or is not there; the browser is faked. */
import { afterEach, beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { callBackground } from '../../messaging/call-background.ts';
import { codeOf, Failure } from '../../messaging/failure.ts';
import { askBackground, askInjected, notifyOwnPages } from '../../messaging/send.ts';
import { canOpenPanel, openPanel, setWhatIconOpens } from '../../messaging/side-panel.ts';
import { tabKey } from '../../messaging/tab-state.ts';

const CLOSED = 'The message channel closed before a response was received.';
let sendMessage: Mock<(message: unknown) => Promise<unknown>>;

beforeEach(() => {
  sendMessage = vi.fn(async () => ({ ok: true, value: 'done' }));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a page asks the background', () => {
  test('through the runtime that the browser gives it', async () => {
    vi.stubGlobal('chrome', { runtime: { id: 'us', sendMessage } });
    expect(await callBackground({ type: 'read-article' })).toBe('done');
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'read-article' });
  });

  test.each([
    ['taken away', {}],
    ['without an id', { runtime: { sendMessage } }],
  ])('and hears that the extension was updated where the runtime is %s', async (_what, chrome) => {
    vi.stubGlobal('chrome', chrome);
    await expect(callBackground({ type: 'read-article' })).rejects.toMatchObject({ code: 'extension-updated' });
    expect(sendMessage).not.toHaveBeenCalled();
  });

  test('for an analysis twice at most', async () => {
    sendMessage.mockRejectedValue(new Error(CLOSED));
    vi.stubGlobal('chrome', { runtime: { id: 'us', sendMessage } });
    const message = { type: 'analyse-article', readId: 'r', text: 'Words.' };
    const asked = callBackground(message as Parameters<typeof callBackground>[0], 'once' as never);
    await expect(asked).rejects.toMatchObject({ code: 'worker-stopped' });
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });
});

describe('a page of the extension asks the background', () => {
  test('and gets the answer, or the failure by its code', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(sendMessage);
    expect(await askBackground({ type: 'find-flags', codes: ['FR'] })).toBe('done');
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'find-flags', codes: ['FR'] });
    sendMessage.mockResolvedValue({ ok: false, code: 'text-not-kept' });
    await expect(askBackground({ type: 'find-flags', codes: ['FR'] })).rejects.toMatchObject({ code: 'text-not-kept' });
  });
});

describe('the background', () => {
  test('asks the top frame of a tab, and gets null where no script of ours answers', async () => {
    const send = vi.fn(async () => 'r1');
    Object.assign(fakeBrowser.tabs, { sendMessage: send });
    expect(await askInjected(5, { type: 'identify' })).toBe('r1');
    expect(send).toHaveBeenCalledExactlyOnceWith(5, { type: 'identify' }, { frameId: 0 });
    send.mockRejectedValue(new Error('Could not establish connection. Receiving end does not exist.'));
    expect(await askInjected(5, { type: 'identify' })).toBeNull();
  });

  test('tells whichever page of the extension is open, and none is no failure', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(sendMessage);
    await notifyOwnPages({ type: 'renew-view', tabId: 2 });
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'renew-view', tabId: 2 });
    sendMessage.mockRejectedValue(new Error('Could not establish connection. Receiving end does not exist.'));
    await expect(notifyOwnPages({ type: 'renew-view', tabId: 2 })).resolves.toBeUndefined();
  });
});

describe('the panel beside the page', () => {
  const open = vi.fn(async () => {});
  const openSidebar = vi.fn(async () => {});
  const setPanelBehavior = vi.fn(async () => {});
  const setPopup = vi.fn(async () => {});

  beforeEach(() => {
    vi.clearAllMocks();
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `extension:/${path}`);
    Object.assign(fakeBrowser.action, { setPopup });
  });

  const inChromium = () => {
    Object.assign(fakeBrowser, { sidebarAction: undefined });
    vi.stubGlobal('chrome', { sidePanel: { open, setPanelBehavior } });
  };
  const inFirefox = () => {
    Object.assign(fakeBrowser, { sidebarAction: { open: openSidebar } });
    vi.stubGlobal('chrome', {});
  };
  const onAPhone = () => {
    Object.assign(fakeBrowser, { sidebarAction: undefined });
    vi.stubGlobal('chrome', {});
  };

  test.each([
    ['in Chromium', inChromium, true, [[{ tabId: 4 }]], 0],
    ['in Firefox', inFirefox, true, [], 1],
    ['not on a phone', onAPhone, false, [], 0],
  ])('opens %s', async (_where, start, can, opened, sidebars) => {
    start();
    expect(canOpenPanel()).toBe(can);
    await openPanel(4);
    expect(open.mock.calls).toEqual(opened);
    expect(openSidebar).toHaveBeenCalledTimes(sidebars);
  });

  test.each([
    ['panel', true, ''],
    ['popup', false, 'extension://popup.html'],
  ] as const)('a press of the icon opens the %s', async (openAs, openPanelOnActionClick, popup) => {
    inChromium();
    await setWhatIconOpens(openAs);
    expect(setPanelBehavior).toHaveBeenCalledExactlyOnceWith({ openPanelOnActionClick });
    expect(setPopup).toHaveBeenCalledExactlyOnceWith({ popup });
    onAPhone();
    await setWhatIconOpens(openAs);
    expect(setPopup).toHaveBeenCalledTimes(2);
  });
});

test('a failure is told by its code, anything else thrown is unexpected', () => {
  expect(codeOf(new Failure('no-text'))).toBe('no-text');
  expect(String(new Failure('no-text'))).toBe('Failure: no-text');
  for (const error of [new Error('no-text'), 'no-text', null, { code: 'no-text' }])
    expect(codeOf(error)).toBe('unexpected');
});

test('each tab has a key of its own', () => {
  expect([tabKey(1), tabKey(12)]).toEqual(['tab:1', 'tab:12']);
});
