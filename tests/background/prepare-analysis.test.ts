/** What the worker does while a page is still being read. In a file of its own: it starts with nothing read. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPage } from '../../background/from-page.ts';
import { PACKED_FILES } from '../../knowledge/packed/format.ts';
import { changeSettings } from '../../settings/stored.ts';
import { askedFor, servePackage } from './package-on-disk.ts';

const sender = { tabId: 7, url: 'https://news.example/a' };

beforeEach(() => {
  fakeBrowser.reset();
  askedFor.length = 0;
  servePackage();
  Object.assign(fakeBrowser.scripting, { executeScript: vi.fn() });
  Object.assign(fakeBrowser.action, { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setTitle: vi.fn() });
  Object.assign(fakeBrowser.i18n, { getMessage: (name: string) => name });
});

test('on a paused site nothing is read', async () => {
  await changeSettings((settings) => ({ ...settings, pausedEverywhere: true }));
  await answerPage({ type: 'read-article' }, sender);
  expect(askedFor).toEqual([]);
});

test('of news that opens, the knowledge is read once, before there is a text', async () => {
  await answerPage({ type: 'read-article' }, sender);
  await answerPage({ type: 'read-article' }, sender);
  expect(askedFor.toSorted()).toEqual([...Object.values(PACKED_FILES), 'flags.bin'].toSorted());
});
