/** What is kept of tabs when storage is full, fails, or tabs go without a word; the browser's storage and tabs are faked. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  fitToShare,
  forgetClosedTabs,
  forgetTab,
  listTabs,
  loadTab,
  saveBeginning,
  saveTab,
  TAB_SHARE,
} from '../../background/tab-store.ts';
import type { TabState } from '../../messaging/tab-state.ts';
import { sampleBrief } from '../components/sample-brief.ts';

const url = 'https://news.example/a';
const reading = (readId: string): TabState & { kind: 'reading' } => ({ kind: 'reading', readId, url, page: null });
const brief = (text: string): TabState => ({
  kind: 'brief',
  readId: 'r',
  url,
  text,
  brief: sampleBrief,
  flags: {},
  hidden: [],
});
/** As each browser says it. */
const FULL = [
  ['Chromium', new Error('Session storage quota bytes exceeded. Values were not stored.')],
  [
    'Firefox',
    Object.assign(new Error('storage.session API call exceeded its limits.'), { name: 'QuotaExceededError' }),
  ],
] as const;

let open: number[];
const session = fakeBrowser.storage.session;

beforeEach(() => {
  fakeBrowser.reset();
  open = [1, 2, 3, 4];
  Object.assign(fakeBrowser.tabs, {
    get: async (id: number) => {
      if (!open.includes(id)) throw new Error(`No tab with id: ${id}.`);
      return { id };
    },
    query: async () => open.map((id) => ({ id })),
  });
});

/** Lets `storage.session` hold the states of so many tabs and no more. */
function holdTabs(most: number, error: Error) {
  const set = session.set.bind(session);
  return vi.spyOn(session, 'set').mockImplementation(async (items) => {
    const keys = new Set([...Object.keys(await session.get(null)), ...Object.keys(items)]);
    if (keys.size > most) throw error;
    await set(items);
  });
}

/** Stores three tabs in this order. */
async function fillTabs(): Promise<void> {
  const clock = vi.spyOn(Date, 'now');
  for (const [at, id] of [2, 3, 1].entries()) {
    clock.mockReturnValueOnce(1000 + at);
    await saveTab(id, reading(`r${id}`));
  }
  clock.mockRestore();
}

describe.each(FULL)('a full store, as %s tells it', (_browser, error) => {
  test('drops the tab stored longest ago, and only as many as it takes', async () => {
    await fillTabs();
    const spy = holdTabs(3, error);
    await saveTab(4, reading('r4'));
    spy.mockRestore();
    expect((await listTabs()).sort()).toEqual([1, 3, 4]);
  });

  test('says so by a code where no tab is left to drop, and keeps nothing older in its place', async () => {
    await saveTab(4, reading('before'));
    const spy = holdTabs(0, error);
    await expect(saveTab(4, reading('r4'))).rejects.toMatchObject({ code: 'brief-too-large' });
    spy.mockRestore();
    expect(await loadTab(4)).toBeNull();
  });
});

test('any other failure of the store costs no tab its Brief', async () => {
  await fillTabs();
  const spy = vi.spyOn(session, 'set').mockRejectedValue(new Error('IO error: /Session Storage/MANIFEST'));
  await expect(saveTab(4, reading('r4'))).rejects.toThrow('IO error');
  spy.mockRestore();
  expect((await listTabs()).sort()).toEqual([1, 2, 3]);
});

describe('the share of one tab', () => {
  test('is measured in bytes: text of two bytes a letter counts twice', () => {
    const letters = TAB_SHARE / 2 + 1000;
    expect(fitToShare(brief('e'.repeat(letters)))).toMatchObject({ text: 'e'.repeat(letters) });
    expect(fitToShare(brief('é'.repeat(letters)))).toMatchObject({ text: null });
  });

  test('costs a longer article its text, not its Brief', () => {
    expect(fitToShare(brief('e'.repeat(TAB_SHARE)))).toEqual({ ...brief(''), text: null });
  });

  test('is refused to a Brief that is larger without its text, before any other tab makes room', async () => {
    await fillTabs();
    const huge: TabState = { ...brief('A.'), flags: { IN: 'x'.repeat(TAB_SHARE) } } as TabState;
    await expect(saveTab(4, huge)).rejects.toMatchObject({ code: 'brief-too-large' });
    expect((await listTabs()).sort()).toEqual([1, 2, 3]);
  });
});

describe('a tab', () => {
  test('that was closed while its Brief was made keeps nothing', async () => {
    open = [1];
    await saveTab(4, reading('r4'));
    expect(await loadTab(4)).toBeNull();
  });

  test('that the browser fails to tell of once keeps its Brief', async () => {
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValueOnce(new Error('Tabs cannot be queried right now.'));
    await saveTab(4, reading('r4'));
    expect(await loadTab(4)).toMatchObject({ readId: 'r4' });
  });

  test('that went without a word is forgotten at the next start, and no other', async () => {
    await fillTabs();
    open = [1, 3];
    await forgetClosedTabs();
    expect((await listTabs()).sort()).toEqual([1, 3]);
    await forgetTab(1);
    expect(await listTabs()).toEqual([3]);
  });
});

describe('that a reading began', () => {
  test('is kept over what was known of another one', async () => {
    await saveTab(1, brief('of the article before'));
    await saveBeginning(1, reading('next'));
    expect(await loadTab(1)).toMatchObject({ kind: 'reading', readId: 'next' });
  });

  test('changes nothing where it is said again after its Brief', async () => {
    await saveBeginning(1, reading('r'));
    await saveTab(1, brief('its text'));
    await saveBeginning(1, reading('r'));
    expect(await loadTab(1)).toMatchObject({ kind: 'brief', readId: 'r' });
  });

  test('changes nothing where it is said again while its Brief is being kept', async () => {
    const kept = saveTab(1, brief('its text'));
    await Promise.all([kept, saveBeginning(1, reading('r'))]);
    expect(await loadTab(1)).toMatchObject({ kind: 'brief', readId: 'r' });
  });

  test('changes nothing where the reading has failed meanwhile', async () => {
    await saveTab(1, { kind: 'failed', readId: 'r', url, code: 'worker-stopped' });
    await saveBeginning(1, reading('r'));
    expect(await loadTab(1)).toMatchObject({ kind: 'failed' });
  });
});
