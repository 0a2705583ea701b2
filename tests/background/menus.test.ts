/** Menus, keys, the address bar, updates and synchronisation: what each asks of the browser. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMenu } from '../../background/context-menu.ts';
import { answerLookUp } from '../../background/library.ts';
import { answerOmnibox, suggestionsFor } from '../../background/omnibox.ts';
import { giveToSync, takeFromSync } from '../../background/sync.ts';
import { tellChanges } from '../../background/updates.ts';
import { changeCorrections, changeSettings, loadCorrections, loadSettings } from '../../settings/stored.ts';
import { servePackage } from './package-on-disk.ts';

/** Addresses of the tabs that were opened, without the extension's own part. */
let opened: string[];

beforeEach(() => {
  fakeBrowser.reset();
  servePackage();
  opened = [];
  Object.assign(fakeBrowser.runtime, {
    getURL: (path: string) => `ext:/${path}`,
    getManifest: () => ({ version: '2.1.3' }),
  });
  Object.assign(fakeBrowser.tabs, { create: vi.fn(async ({ url }: { url: string }) => void opened.push(url)) });
});

describe('selected words', () => {
  test('are looked up in a tab of their own: the Brief of the article stays', async () => {
    await answerMenu({ menuItemId: 'look-up', selectionText: ' Minsk & co ' } as never, undefined);
    expect(opened).toEqual(['ext://library.html#?q=Minsk%20%26%20co']);
  });

  test('of a whole page are cut', async () => {
    await answerMenu({ menuItemId: 'look-up', selectionText: 'a'.repeat(5000) } as never, undefined);
    expect(opened[0]?.length).toBeLessThan(1600);
  });
});

describe('the address bar', () => {
  test('suggests pages of the library, the likeliest first, as text that is no markup', async () => {
    const [first] = await suggestionsFor('Narendra Modi', 'en');
    expect(first?.content).toBe('person/narendra-modi');
    expect(first?.description).toMatch(/^Narendra Modi · Prime Minister, India/);
    expect((await suggestionsFor('brexit', 'en')).every(({ description }) => !/[<>]/.test(description))).toBe(true);
  });

  test('opens a suggestion’s page, and for other words what is found', async () => {
    await answerOmnibox('person/narendra-modi');
    await answerOmnibox('some words');
    expect(opened).toEqual(['ext://library.html#person/narendra-modi', 'ext://library.html#?q=some%20words']);
  });
});

describe('dates that are looked up', () => {
  test.each([
    ['9/11', 'en', '2001-09-11'],
    ['FY25', 'en', '2025'],
    ['the third of May 2019', 'de', '2019-05-03'],
    ['3. Oktober 1990', 'de', '1990-10-03'],
    ['Mitte März', 'de', '2026-03'],
    ['2 de mayo de 2019', 'es', '2019-05-02'],
    ['el próximo lunes', 'es', '2026-12-07'],
    ['в прошлую среду', 'de', '2026-11-25'],
    ['2019年8月5日', 'en', '2019-08-05'],
    ['5 أغسطس 2019', 'zh', '2019-08-05'],
  ])('%s, with the interface in %s', async (words, language, value) => {
    const { dates } = await answerLookUp(words, '2026-11-30', language);
    expect(dates.map((date) => date.value)).toEqual([value]);
  });
});

describe('after an update', () => {
  test('what changed is told once for a new series', async () => {
    await tellChanges('2.0.9');
    expect(opened).toEqual(['ext://changes.html']);
  });

  test.each([
    ['a repair', '2.1.2'],
    ['an unknown version before', undefined],
  ])('nothing is told of %s', async (_name, previous) => {
    await tellChanges(previous);
    expect(opened).toEqual([]);
  });

  test('nothing is told to those who do not want it', async () => {
    await changeSettings((settings) => ({ ...settings, tellChanges: false }));
    await tellChanges('1.0.0');
    expect(opened).toEqual([]);
  });
});

describe('synchronisation', () => {
  const correction = (name: string) => ({
    kind: 'date' as const,
    name,
    id: null,
    instead: null,
    scope: 'site' as const,
    site: 'a.example',
    url: null,
    made: '2026-11-30',
  });

  test('takes settings and corrections along, and over where it is on', async () => {
    await changeSettings((settings) => ({ ...settings, theme: 'dark', sync: true }));
    await changeCorrections(() => [correction('May')]);
    await giveToSync();
    await changeSettings((settings) => ({ ...settings, theme: 'light' }));
    await changeCorrections(() => []);
    await takeFromSync();
    expect((await loadSettings()).theme).toBe('dark');
    expect((await loadCorrections()).map(({ name }) => name)).toEqual(['May']);
  });

  test('takes over nothing where it is off', async () => {
    await changeSettings((settings) => ({ ...settings, theme: 'dark', sync: true }));
    await giveToSync();
    await changeSettings((settings) => ({ ...settings, theme: 'light', sync: false }));
    await takeFromSync();
    expect((await loadSettings()).theme).toBe('light');
  });

  test('keeps within what the browser takes, the newest corrections first', async () => {
    await changeCorrections(() => Array.from({ length: 1000 }, (_, place) => correction(`Word ${place}`)));
    await giveToSync();
    const { kept } = (await fakeBrowser.storage.sync.get('kept')) as { kept: string };
    expect(new TextEncoder().encode(JSON.stringify(kept)).length).toBeLessThanOrEqual(8192);
    expect(kept).toContain('Word 999');
    expect(kept).not.toContain('Word 1"');
  });
});
