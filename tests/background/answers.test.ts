/** What pages ask of the worker beside reading: the library, corrections, flags and pauses; the browser is faked. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerOwnPage } from '../../background/from-own-page.ts';
import { answerPage } from '../../background/from-page.ts';
import { loadTab, saveTab } from '../../background/tab-store.ts';
import { changeSettings, loadCorrections, loadSettings } from '../../settings/stored.ts';
import { sampleBrief } from '../components/sample-brief.ts';
import { servePackage } from './package-on-disk.ts';

const TAB = 7;
const DAY = '2025-05-05';
const url = 'https://www.news.example/kashmir#top';
const sender = { tabId: TAB, url };

/** What was opened in tabs. */
let opened: unknown[];
const sendMessage = vi.fn();
const executeScript = vi.fn();
const setTitle = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  servePackage();
  opened = [];
  for (const mock of [sendMessage, executeScript, setTitle]) mock.mockReset();
  sendMessage.mockResolvedValue(undefined);
  executeScript.mockResolvedValue([{ result: { isNews: false, reasons: [] } }]);
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `ext:/${path}` });
  Object.assign(fakeBrowser.scripting, { executeScript });
  Object.assign(fakeBrowser.i18n, { getMessage: (name: string) => name, getUILanguage: () => 'en' });
  Object.assign(fakeBrowser.action, {
    setTitle,
    setIcon: vi.fn(),
    setBadgeText: vi.fn(),
    setBadgeBackgroundColor: vi.fn(),
  });
  Object.assign(fakeBrowser.tabs, {
    get: async () => ({ id: TAB, url }),
    sendMessage,
    create: async (tab: unknown) => void opened.push(tab),
  });
});

const titles = () => setTitle.mock.calls.map(([{ title }]) => title as string);

describe('the library', () => {
  const speak = (language: 'de' | 'en') => changeSettings((settings) => ({ ...settings, language }));

  test('has a page as of a day, and none for what nobody knows', async () => {
    const ref = { kind: 'person' as const, id: 'narendra-modi' };
    const entry = await answerOwnPage({ type: 'describe-entry', ref, day: DAY });
    expect(entry).toMatchObject({ kind: 'person', name: 'Narendra Modi' });
    const nobody = { kind: 'person' as const, id: 'nobody-at-all' };
    expect(await answerOwnPage({ type: 'describe-entry', ref: nobody, day: DAY })).toBeNull();
  });

  test('speaks the language of the interface', async () => {
    const name = async () => {
      const ref = { kind: 'treaty' as const, id: 'good-friday-agreement' };
      const entry = await answerOwnPage({ type: 'describe-entry', ref, day: DAY });
      return entry?.kind === 'treaty' && entry.treaty.name;
    };
    expect(await name()).toBe('Good Friday Agreement');
    await speak('de');
    expect(await name()).toBe('Karfreitagsabkommen');
  });

  test('is searched in English and in the language of the interface', async () => {
    const names = async (words: string) =>
      (await answerOwnPage({ type: 'look-up', words, day: DAY })).candidates.map(({ name }) => name);
    expect((await names('Narendra Modi'))[0]).toBe('Narendra Modi');
    await speak('de');
    expect((await names('Karfreitagsabkommen'))[0]).toBe('Karfreitagsabkommen');
  });

  test('takes the reading of a few words that makes the most of them a date', async () => {
    await speak('de');
    const { dates, words } = await answerOwnPage({ type: 'look-up', words: '3 October 1990 at dawn', day: DAY });
    expect(words).toBe('3 October 1990 at dawn');
    expect(dates.map(({ value }) => value)).toEqual(['1990-10-03']);
  });

  test('has as many languages as articles are read in', async () => {
    const languages = await answerOwnPage({ type: 'list-languages' });
    expect(languages).toEqual(expect.arrayContaining(['en', 'de', 'fr', 'es', 'pt', 'ru', 'ar', 'hi', 'zh']));
  });

  test('begins with what it holds and the anniversaries of the day', async () => {
    const overview = await answerOwnPage({ type: 'list-library', day: '2025-07-02' });
    expect(JSON.stringify(overview)).toContain('simla-agreement');
    await speak('de');
    expect(JSON.stringify(await answerOwnPage({ type: 'list-library', day: DAY }))).toContain('Afrikanische Union');
  });

  test('opens in a tab that leads back to the page it was asked from', async () => {
    await answerPage({ type: 'open-entry', ref: { kind: 'office', id: 'pk/president' } }, sender);
    await answerPage({ type: 'look-up-selection', words: ' Shimla  ' }, sender);
    expect(opened).toEqual([
      { url: 'ext://library.html#office/pk/president', openerTabId: TAB },
      { url: 'ext://library.html#?q=Shimla', openerTabId: TAB },
    ]);
  });
});

describe('flags', () => {
  test('come as pictures, those there are', async () => {
    const flags = await answerOwnPage({ type: 'find-flags', codes: ['IN', 'XX'] });
    expect(Object.keys(flags)).toEqual(['IN']);
    expect(flags.IN).toMatch(/^data:image\/svg/);
  });

  test('of no country need no file', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await answerOwnPage({ type: 'find-flags', codes: [] })).toEqual({});
  });
});

describe('a correction', () => {
  const draft = { kind: 'leader' as const, name: 'Modi', id: 'narendra-modi', instead: null };

  test('is kept for the site and the page without its fragment', async () => {
    await answerPage({ type: 'correct-entry', drafts: [draft] }, sender);
    expect(await loadCorrections()).toMatchObject([
      { ...draft, scope: 'site', site: 'news.example', url: 'https://www.news.example/kashmir' },
    ]);
  });

  test('adds to those that were made before', async () => {
    await answerPage({ type: 'correct-entry', drafts: [draft] }, sender);
    await answerPage({ type: 'correct-entry', drafts: [{ ...draft, name: 'Singh', id: null }] }, sender);
    expect((await loadCorrections()).map(({ name }) => name)).toEqual(['Modi', 'Singh']);
  });

  test('of a page that belongs to no site is not kept', async () => {
    await answerPage({ type: 'correct-entry', drafts: [draft] }, { tabId: TAB, url: 'about:blank' });
    expect(await loadCorrections()).toEqual([]);
  });
});

describe('a pause', () => {
  const sites = async () => (await loadSettings()).pausedSites;
  const pause = (paused: boolean) => answerOwnPage({ type: 'pause-site', tabId: TAB, paused });

  test('is of the site of the tab, beside the others, once', async () => {
    await changeSettings((settings) => ({ ...settings, pausedSites: ['other.example'] }));
    await pause(true);
    await pause(true);
    expect(await sites()).toEqual(['other.example', 'news.example']);
    expect(titles().at(-1)).toBe('icon_paused');
    await pause(false);
    expect(await sites()).toEqual(['other.example']);
    expect(titles().at(-1)).toBe('app_name');
  });

  test('of a page without a site changes nothing', async () => {
    Object.assign(fakeBrowser.tabs, { get: async () => ({ id: TAB, url: 'about:blank' }) });
    await pause(true);
    expect(await sites()).toEqual([]);
    expect(titles()).toEqual([]);
  });

  test('everywhere is kept, and ends', async () => {
    await answerOwnPage({ type: 'pause-everywhere', paused: true });
    expect(await answerOwnPage({ type: 'view-tab', tabId: TAB })).toMatchObject({
      kind: 'paused',
      where: 'everywhere',
    });
    await answerOwnPage({ type: 'pause-everywhere', paused: false });
    expect((await loadSettings()).pausedEverywhere).toBe(false);
  });

  test('is shown on news that opens', async () => {
    await pause(true);
    setTitle.mockReset();
    await answerPage({ type: 'read-article' }, sender);
    expect(titles()).toEqual(['icon_paused']);
    expect(executeScript).not.toHaveBeenCalled();
  });
});

describe('a tab', () => {
  const brief = { kind: 'brief' as const, readId: 'r1', url, text: 'A.', brief: sampleBrief, flags: {}, hidden: [] };

  test('whose page is no news keeps nothing of what was read before', async () => {
    await saveTab(TAB, brief);
    expect(await answerOwnPage({ type: 'view-tab', tabId: TAB })).toEqual({ kind: 'not-news', reasons: [] });
    expect(await loadTab(TAB)).toBeNull();
  });

  test('whose Brief is shown is not asked to read again', async () => {
    await saveTab(TAB, brief);
    sendMessage.mockResolvedValue('r1');
    expect(await answerOwnPage({ type: 'view-tab', tabId: TAB })).toMatchObject({ kind: 'brief', text: 'A.' });
    expect(sendMessage.mock.calls).toEqual([[TAB, { type: 'identify' }, { frameId: 0 }]]);
    expect(executeScript).not.toHaveBeenCalled();
  });

  test('is read on a press of the button', async () => {
    await answerOwnPage({ type: 'read-page', tabId: TAB });
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: TAB }, files: ['reader.js'] });
  });

  test('that cannot be judged shows why not, with reasons of known kinds only', async () => {
    const known = { code: 'undated', detail: '', weight: -0.5 };
    executeScript.mockResolvedValue([{ result: { isNews: 'yes', reasons: [known, { code: 'invented' }, null] } }]);
    expect(await answerOwnPage({ type: 'view-tab', tabId: TAB })).toEqual({ kind: 'not-news', reasons: [known] });
    executeScript.mockResolvedValue([]);
    expect(await answerOwnPage({ type: 'view-tab', tabId: TAB })).toEqual({ kind: 'not-news', reasons: [] });
  });

  test('gets the corrected day once, however often it is corrected', async () => {
    const signals = [{ source: 'meta' as const, raw: DAY, value: DAY, kind: 'published' as const }];
    const page = { ...sampleBrief.page, dateSignals: signals };
    await saveTab(TAB, { ...brief, brief: { ...sampleBrief, page } });
    await answerOwnPage({ type: 'correct-published', tabId: TAB, day: '2025-05-06' });
    await answerOwnPage({ type: 'correct-published', tabId: TAB, day: '2025-05-07' });
    const state = await loadTab(TAB);
    expect(state?.kind === 'brief' && state.brief.page.dateSignals).toEqual([
      { source: 'reader', raw: '2025-05-07', value: '2025-05-07', kind: 'published' },
      ...signals,
    ]);
  });

  test('without a Brief has no day to be corrected', async () => {
    await saveTab(TAB, { kind: 'failed', readId: 'r1', url, code: 'no-text' });
    await answerOwnPage({ type: 'correct-published', tabId: TAB, day: DAY });
    expect(await loadTab(TAB)).toMatchObject({ kind: 'failed' });
    expect(sendMessage).not.toHaveBeenCalled();
  });

  test('is told to jump and to follow', async () => {
    await answerOwnPage({ type: 'jump-to', tabId: TAB, span: { start: 3, end: 9 } });
    await answerOwnPage({ type: 'follow-page', tabId: TAB, follow: true });
    expect(sendMessage.mock.calls.map(([tabId, message]) => [tabId, message])).toEqual([
      [TAB, { type: 'jump', span: { start: 3, end: 9 } }],
      [TAB, { type: 'follow', follow: true }],
    ]);
  });

  test('keeps why its reading failed', async () => {
    await answerPage({ type: 'report-failure', readId: 'r-short', code: 'no-text' }, sender);
    expect(await loadTab(TAB)).toMatchObject({ kind: 'failed', readId: 'r-short', url, code: 'no-text' });
  });

  test('keeps the heading of a page that is being read', async () => {
    const page = { title: 'A call', site: 'The News', published: null };
    await answerPage({ type: 'start-reading', readId: 'r-new', page }, sender);
    expect(await loadTab(TAB)).toMatchObject({ kind: 'reading', readId: 'r-new', url, page });
  });

  test('is not changed by the mention that is followed', async () => {
    await answerPage({ type: 'follow-mention', span: { start: 1, end: 2 } }, sender);
    expect(await loadTab(TAB)).toBeNull();
    expect(opened).toEqual([]);
  });
});
