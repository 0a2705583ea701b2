/** What each key of the manifest does; the browser's tabs and panels are faked. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerCommand } from '../../background/commands.ts';

let opened: string[];
/** What the page answers to the question for its selection. */
const selected = vi.fn<(injection: { func: () => string }) => Promise<unknown>>();
const openSidePanel = vi.fn();
const sendMessage = vi.fn();
const query = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  opened = [];
  for (const mock of [selected, openSidePanel, sendMessage, query]) mock.mockReset();
  query.mockResolvedValue([{ id: 4 }, { id: 5 }]);
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `ext:/${path}` });
  Object.assign(fakeBrowser.scripting, { executeScript: selected });
  Object.assign(fakeBrowser.tabs, {
    query,
    sendMessage,
    create: async ({ url }: { url: string }) => void opened.push(url),
  });
  vi.stubGlobal('chrome', { sidePanel: { open: openSidePanel } });
});

describe('a key', () => {
  test.each(['next-mention', 'previous-mention', 'show-card', 'toggle-marks'])(
    'for %s is passed on to the article in its tab',
    async (command) => {
      await answerCommand(command, 7);
      expect(sendMessage.mock.calls).toEqual([[7, { type: 'command', command }, { frameId: 0 }]]);
      expect(query).not.toHaveBeenCalled();
    },
  );

  test('without a tab goes to the one in front', async () => {
    await answerCommand('show-card', undefined);
    expect(query).toHaveBeenCalledWith({ active: true, lastFocusedWindow: true });
    expect(sendMessage.mock.calls.map(([tabId]) => tabId)).toEqual([4]);
  });

  test.each([[[]], [[{}]]])('without any tab does nothing', async (tabs) => {
    query.mockResolvedValue(tabs);
    await answerCommand('show-card', undefined);
    await answerCommand('look-up', undefined);
    expect(sendMessage).not.toHaveBeenCalled();
    expect(opened).toEqual([]);
  });

  test('of another version does nothing', async () => {
    await answerCommand('print-article', 7);
    await answerCommand('print-article', undefined);
    expect([sendMessage, openSidePanel, query, selected].flatMap(({ mock }) => mock.calls)).toEqual([]);
    expect(opened).toEqual([]);
  });

  test('for the panel opens it at once, and nothing without a tab', async () => {
    const answered = answerCommand('open-panel', 7);
    // A browser opens a panel only straight from the key, before anything else was waited for.
    expect(openSidePanel.mock.calls).toEqual([[{ tabId: 7 }]]);
    await answered;
    await answerCommand('open-panel', undefined);
    expect(openSidePanel).toHaveBeenCalledOnce();
    expect(query).not.toHaveBeenCalled();
  });
});

describe('the key that looks up', () => {
  test('takes what is selected in the page', async () => {
    selected.mockResolvedValue([{ result: ' Treaty of Riga ' }]);
    await answerCommand('look-up', 7);
    expect(selected).toHaveBeenCalledWith({ target: { tabId: 7 }, func: expect.any(Function) });
    expect(opened).toEqual(['ext://library.html#?q=Treaty%20of%20Riga']);
    expect(sendMessage).not.toHaveBeenCalled();
  });

  test.each([
    ['nothing is selected', [{ result: '' }]],
    ['the page answers with something else', [{ result: { toString: 'no words' } }]],
    ['the page does not answer', []],
  ])('opens the start of the library where %s', async (_, answer) => {
    selected.mockResolvedValue(answer);
    await answerCommand('look-up', 7);
    expect(opened).toEqual(['ext://library.html']);
  });

  test('opens the start of the library on a page that extensions may not read', async () => {
    selected.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    await answerCommand('look-up', 7);
    expect(opened).toEqual(['ext://library.html']);
  });

  test('asks the page for its selection as text', async () => {
    selected.mockResolvedValue([]);
    await answerCommand('look-up', 7);
    const asked = () => selected.mock.calls.map(([{ func }]) => func());
    vi.stubGlobal('getSelection', () => ({ toString: () => 'Riga' }));
    expect(asked()).toEqual(['Riga']);
    vi.stubGlobal('getSelection', () => null);
    expect(asked()).toEqual(['']);
    vi.unstubAllGlobals();
  });
});
