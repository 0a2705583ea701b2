/** The popup's first question, put before its scripts are read. */
import { afterEach, expect, test, vi } from 'vitest';
import { askFirstView, takeFirstView } from '../../messaging/first-view.ts';

const paused = { kind: 'paused', where: 'everywhere', site: null };

/** A browser with tab 7 in front whose worker answers so; gives what is called when a message comes. */
function browserAnswering(answer: () => Promise<unknown>, search = '') {
  const listeners: (() => boolean)[] = [];
  const sendMessage = vi.fn(answer);
  vi.stubGlobal('location', { search });
  vi.stubGlobal('chrome', {
    tabs: { query: async () => [{ id: 7 }] },
    runtime: { sendMessage, onMessage: { addListener: (listener: () => boolean) => listeners.push(listener) } },
  });
  return { sendMessage, hear: () => listeners.map((listener) => listener()) };
}

const says = async () => ({ ok: true, value: paused });

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, 'firstViewAsked');
});

test('it is answered for the tab in front, and once', async () => {
  const { sendMessage } = browserAnswering(says);
  askFirstView();
  expect(await takeFirstView(7)).toEqual(paused);
  expect(await takeFirstView(7)).toBeNull();
  expect(sendMessage.mock.calls).toEqual([[{ type: 'view-tab', tabId: 7 }]]);
});

test.each([
  ['another tab is shown', says, 8],
  ['the worker failed', async () => ({ ok: false, code: 'unexpected' }), 7],
  ['the worker did not hear', async () => undefined, 7],
  ['the worker was stopped', () => Promise.reject(new Error('The message channel closed')), 7],
])('it is to be put anew where %s', async (_, answer, tabId) => {
  browserAnswering(answer);
  askFirstView();
  expect(await takeFirstView(tabId)).toBeNull();
});

test('an answer is old once something was told meanwhile', async () => {
  const { hear } = browserAnswering(says);
  askFirstView();
  expect(hear()).toEqual([false]);
  expect(await takeFirstView(7)).toBeNull();
});

test('a popup whose address names its tab asks nothing before', async () => {
  const { sendMessage } = browserAnswering(says, '?tab=3');
  askFirstView();
  expect(await takeFirstView(7)).toBeNull();
  expect(sendMessage).not.toHaveBeenCalled();
});

test('a page that was quicker asks by itself, and the question is not put twice', async () => {
  const { sendMessage } = browserAnswering(says);
  expect(await takeFirstView(7)).toBeNull();
  askFirstView();
  expect(sendMessage).not.toHaveBeenCalled();
});
