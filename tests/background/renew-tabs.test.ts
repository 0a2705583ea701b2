/** What open tabs show after the settings changed, with the browser's storage, tabs and icons faked. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadTab, saveTab } from '../../background/tab-store.ts';
import { renewTabs } from '../../background/tabs.ts';
import { changeSettings } from '../../settings/stored.ts';
import { servePackage } from './package-on-disk.ts';

const NEWS = { id: 1, url: 'https://news.example/a' };
const OTHER = { id: 2, url: 'https://other.example/b' };
const BROKEN = { id: 3, url: 'https://news.example/c' };

/** The titles of the icons, by tab: what a person reads there. */
const titles = new Map<number, string>();

const reading = (readId: string, url: string) => ({ kind: 'reading' as const, readId, url, page: null });
const pauseOn = (...pausedSites: string[]) => changeSettings((settings) => ({ ...settings, pausedSites }));

beforeEach(() => {
  fakeBrowser.reset();
  servePackage();
  titles.clear();
  Object.assign(fakeBrowser.action, {
    setBadgeText: vi.fn(),
    setBadgeBackgroundColor: vi.fn(),
    setIcon: vi.fn(),
    setTitle: async ({ tabId, title }: { tabId: number; title: string }) => void titles.set(tabId, title),
    getTitle: async ({ tabId }: { tabId: number }) => titles.get(tabId) ?? 'app_name',
  });
  Object.assign(fakeBrowser.scripting, { executeScript: async () => [] });
  Object.assign(fakeBrowser.i18n, { getMessage: (name: string) => name });
  Object.assign(fakeBrowser.tabs, {
    query: async () => [NEWS, OTHER, BROKEN],
    sendMessage: vi.fn().mockRejectedValue(new Error('Receiving end does not exist.')),
  });
});

test('a pause takes the articles of its site away and says so on their icons', async () => {
  await saveTab(NEWS.id, reading('r1', NEWS.url));
  await saveTab(OTHER.id, reading('r2', OTHER.url));
  await pauseOn('news.example');
  await renewTabs();
  expect(await loadTab(NEWS.id)).toBeNull();
  expect(await loadTab(OTHER.id)).toMatchObject({ readId: 'r2' });
  expect(Object.fromEntries(titles)).toEqual({ 1: 'icon_paused' });
});

test('icons stop saying so once the pause has ended, on its sites and no others', async () => {
  titles.set(NEWS.id, 'icon_paused').set(OTHER.id, 'icon_paused').set(BROKEN.id, 'icon_news');
  await pauseOn('other.example');
  await renewTabs();
  expect(Object.fromEntries(titles)).toEqual({ 1: 'app_name', 2: 'icon_paused', 3: 'icon_news' });
});

describe('when a pause ends', () => {
  /** Tabs whose page is news, the one looked at last first in `lastAccessed`, and what was run in them. */
  let ran: [tabId: number, file: string][];
  const open = (
    ...tabs: { id: number; url: string; active?: boolean; lastAccessed?: number; discarded?: boolean }[]
  ) => {
    for (const { id } of tabs) titles.set(id, 'icon_paused');
    fakeBrowser.tabs.query = async () => tabs.map((tab) => ({ active: false, ...tab })) as never;
  };
  const read = () => ran.filter(([, file]) => file === 'reader.js').map(([tabId]) => tabId);

  beforeEach(() => {
    ran = [];
    Object.assign(fakeBrowser.scripting, {
      executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
        ran.push([target.tabId, files[0] ?? '']);
        return [{ result: { isNews: target.tabId !== OTHER.id, reasons: [] } }];
      },
    });
  });

  test('the articles that were left alone are read, the one in front first, then those looked at last', async () => {
    open(
      { ...NEWS, lastAccessed: 10 },
      { ...BROKEN, lastAccessed: 30 },
      { id: 4, url: NEWS.url, active: true, lastAccessed: 20 },
    );
    await renewTabs();
    expect(read()).toEqual([4, 3, 1]);
  });

  test('a page that is no news any more, one asleep and one that is paused still are not', async () => {
    open(NEWS, OTHER, { ...BROKEN, discarded: true }, { id: 4, url: 'https://paused.example/' });
    await pauseOn('paused.example');
    await renewTabs();
    expect(read()).toEqual([NEWS.id]);
    expect(titles.get(4)).toBe('icon_paused');
  });

  test('none is where reading waits for a press of the icon', async () => {
    open(NEWS);
    await changeSettings((settings) => ({ ...settings, readOn: 'click' }));
    await renewTabs();
    expect(read()).toEqual([]);
    expect(titles.get(NEWS.id)).toBe('app_name');
  });

  test('no more than twenty are, whatever is open', async () => {
    open(...Array.from({ length: 30 }, (_, index) => ({ id: 100 + index, url: NEWS.url })));
    await renewTabs();
    expect(read()).toHaveLength(20);
  });
});

test('a tab that fails does not keep the others from following', async () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
  await saveTab(BROKEN.id, reading('r3', BROKEN.url));
  await saveTab(NEWS.id, reading('r1', NEWS.url));
  const remove = vi.spyOn(fakeBrowser.storage.session, 'remove').mockRejectedValueOnce(new Error('corrupt'));
  await pauseOn('news.example');
  await renewTabs();
  expect(complaint).toHaveBeenCalledOnce();
  const left = [await loadTab(NEWS.id), await loadTab(BROKEN.id)].filter((state) => state !== null);
  expect(left).toHaveLength(1);
  remove.mockRestore();
  complaint.mockRestore();
});
