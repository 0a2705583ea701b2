/** The worker's answers, with the browser's storage faked and the page's side played by the test. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerOwnPage } from '../../background/from-own-page.ts';
import { answerPage } from '../../background/from-page.ts';
import { loadTab, TAB_SHARE } from '../../background/tab-store.ts';
import { renewBrief } from '../../background/tabs.ts';
import type { PageFacts } from '../../engine/page-facts.ts';
import { changeSettings } from '../../settings/stored.ts';
import { PATIENCE_MS } from '../patience.ts';
import { servePackage } from './package-on-disk.ts';

const TAB = 7;
const url = 'https://news.example/kashmir';
const page: PageFacts = {
  url: null,
  isNews: true,
  verdict: 'news',
  score: 1,
  reasons: [],
  read: null,
  title: 'A call',
  site: null,
  byline: null,
  published: '2025-05-05',
  publishedFrom: 'json-ld',
  updated: null,
  dateSignals: [],
  language: 'en',
  passages: [],
  truncated: false,
};
const text = 'Both sides should keep to the Simla Agreement, Mr Modi said on Monday.';

const executeScript = vi.fn();
/** What the reader in the page answers to the background; a page without a reader rejects. */
const reader = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  servePackage();
  executeScript
    .mockReset()
    .mockResolvedValue([{ result: { isNews: false, reasons: [{ code: 'undated', detail: '', weight: -0.5 }] } }]);
  reader.mockReset().mockRejectedValue(new Error('Receiving end does not exist.'));
  Object.assign(fakeBrowser.scripting, { executeScript });
  Object.assign(fakeBrowser.action, {
    setBadgeText: vi.fn(),
    setBadgeBackgroundColor: vi.fn(),
    setIcon: vi.fn(),
    setTitle: vi.fn(),
  });
  Object.assign(fakeBrowser.i18n, {
    getMessage: (name: string, values?: string) => (values === undefined ? name : `${name} ${values}`),
    getUILanguage: () => 'en-GB',
  });
  Object.assign(fakeBrowser.tabs, { get: async () => ({ id: TAB, url }), sendMessage: reader });
});

const readArticle = (readId = 'r1') => answerPage({ type: 'analyse-article', readId, text, page }, { tabId: TAB, url });
const badge = () => vi.mocked(fakeBrowser.action.setBadgeText).mock.calls.at(-1)?.[0];

describe('a page that found itself to be news', () => {
  test('gets the reader', async () => {
    await answerPage({ type: 'read-article' }, { tabId: TAB, url });
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: TAB }, files: ['reader.js'] });
  });

  test('gets it in that very page, where the browser names it', async () => {
    await answerPage({ type: 'read-article' }, { tabId: TAB, url, documentId: 'D1' });
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: TAB, documentIds: ['D1'] }, files: ['reader.js'] });
  });

  test('gets nothing where the site is paused', async () => {
    await changeSettings((settings) => ({ ...settings, pausedSites: ['news.example'] }));
    await answerPage({ type: 'read-article' }, { tabId: TAB, url });
    expect(executeScript).not.toHaveBeenCalled();
  });
});

describe('an article that was read', () => {
  test('is answered with its Brief, kept for the popup and counted on the badge', async () => {
    const answer = await readArticle();
    expect(answer).toMatchObject({ brief: { treaties: [{ name: 'Simla Agreement' }] } });
    expect(await loadTab(TAB)).toMatchObject({ kind: 'brief', readId: 'r1', text, url });
    await vi.waitFor(() => expect(Number(badge()?.text)).toBeGreaterThanOrEqual(3), PATIENCE_MS);
  });

  test.each([
    [{ words: 60, share: 1, limit: 'short' as const }, '…', 'icon_little'],
    [{ words: 900, share: 0.2, limit: null }, '…', 'icon_little'],
    [{ words: 900, share: 1, limit: null }, '', 'icon_news'],
    [{ words: 90_000, share: 1, limit: 'size' as const }, '', 'icon_news'],
  ])('says on the badge whether much was read: %o', async (read, sign, key) => {
    await answerPage({ type: 'analyse-article', readId: 'r1', text, page: { ...page, read } }, { tabId: TAB, url });
    await vi.waitFor(() => expect(badge()?.text).toMatch(new RegExp(`^\\d+${sign}$`)), PATIENCE_MS);
    const title = vi.mocked(fakeBrowser.action.setTitle).mock.calls.at(-1)?.[0].title;
    expect(title).toMatch(new RegExp(`^${key} \\d+$`));
  });

  test('carries the address the browser gives, not one that the page may write', async () => {
    await answerPage(
      { type: 'analyse-article', readId: 'r1', text, page: { ...page, url: 'https://forged.example/' } },
      { tabId: TAB, url },
    );
    expect(await loadTab(TAB)).toMatchObject({ brief: { page: { url } } });
  });

  test('is forgotten when its reader leaves, but not when another one does', async () => {
    await readArticle('r-leaving');
    await answerPage({ type: 'leave-article', readId: 'r0' }, { tabId: TAB, url });
    expect(await loadTab(TAB)).not.toBeNull();
    await answerPage({ type: 'leave-article', readId: 'r-leaving' }, { tabId: TAB, url });
    expect(await loadTab(TAB)).toBeNull();
  });

  test('leaves nothing behind where its page was left before the answer', async () => {
    const answer = readArticle('r-hasty');
    await answerPage({ type: 'leave-article', readId: 'r-hasty' }, { tabId: TAB, url });
    await expect(answer).rejects.toMatchObject({ code: 'page-left' });
    expect(await loadTab(TAB)).toBeNull();
    // Its failure is no news to anybody either.
    await answerPage({ type: 'report-failure', readId: 'r-hasty', code: 'page-left' }, { tabId: TAB, url });
    expect(await loadTab(TAB)).toBeNull();
  });

  test('that was left is remembered while a hundred others are, and no longer', async () => {
    const leave = (readId: string) => answerPage({ type: 'leave-article', readId }, { tabId: TAB, url });
    for (let index = 0; index <= 100; index++) await leave(`r-left-${index}`);
    await expect(readArticle('r-left-1')).rejects.toMatchObject({ code: 'page-left' });
    expect(await readArticle('r-left-0')).toMatchObject({ brief: { treaties: [{ name: 'Simla Agreement' }] } });
  });

  test('leaves nothing behind where its tab was closed before the answer', async () => {
    const get = vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error(`No tab with id: ${TAB}.`));
    await readArticle('r-closed');
    expect(await loadTab(TAB)).toBeNull();
    get.mockRestore();
  });

  test('keeps the day that the reader corrected when its page comes back from the cache', async () => {
    await readArticle();
    await answerOwnPage({ type: 'correct-published', tabId: TAB, day: '2025-06-05' });
    await readArticle();
    expect(await loadTab(TAB)).toMatchObject({ brief: { page: { published: '2025-06-05', publishedFrom: 'reader' } } });
    await readArticle('r-next');
    expect(await loadTab(TAB)).toMatchObject({ brief: { page: { published: '2025-05-05' } } });
  });

  test('leaves nothing behind where its page was left while its Brief was stored', async () => {
    const set = fakeBrowser.storage.session.set.bind(fakeBrowser.storage.session);
    let left: Promise<unknown> = Promise.resolve();
    const spy = vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementationOnce(async (items) => {
      await set(items);
      left = answerPage({ type: 'leave-article', readId: 'r-late' }, { tabId: TAB, url });
    });
    await readArticle('r-late');
    await loadTab(TAB);
    await left;
    spy.mockRestore();
    expect(await loadTab(TAB)).toBeNull();
  });

  test('is styled in its own page only, where the browser names it', async () => {
    const insertCSS = vi.fn();
    Object.assign(fakeBrowser.scripting, { insertCSS });
    const wish = { type: 'style-highlights' as const, prefix: 'abcdefghijkl', tags: ['p'] };
    await answerPage(wish, { tabId: TAB, url, documentId: 'D1' });
    expect(insertCSS.mock.calls[0]?.[0]).toMatchObject({ target: { tabId: TAB, documentIds: ['D1'] } });
  });
});

describe('an article in a language that is not read', () => {
  // Georgian: no pack reads it, and its script is no other language's.
  const georgian =
    'პრემიერ-მინისტრმა ორშაბათს განაცხადა, რომ ორივე მხარემ უნდა დაიცვას 1972 წლის შეთანხმება, და დასძინა, რომ მოლაპარაკებები 06/10/2020 დაიწყო.';
  const readGeorgian = async (language: string | null) => {
    const shown = await answerPage(
      { type: 'analyse-article', readId: 'r-ka', text: georgian, page: { ...page, language } },
      { tabId: TAB, url },
    );
    // Kept and counted once the page has its answer.
    await loadTab(TAB);
    return shown;
  };
  const title = () => vi.mocked(fakeBrowser.action.setTitle).mock.calls.at(-1)?.[0].title;

  test('names nothing, and badge and popup say which language it is', async () => {
    expect(await readGeorgian('ka')).toMatchObject({ brief: { language: null, leaders: [], dates: [], treaties: [] } });
    expect(badge()?.text).toBe('ka');
    expect(title()).toBe('icon_unread Georgian');
    reader.mockResolvedValue('r-ka');
    expect(await answerOwnPage({ type: 'view-tab', tabId: TAB })).toEqual({ kind: 'unread-language', language: 'ka' });
  });

  test('that nobody names is told without a name', async () => {
    await readGeorgian(null);
    expect(badge()?.text).toBe('?');
  });

  test.each(['not a tag', '<b>', 'x'.repeat(2000)])(
    'that the page calls "%s" gets a badge of three letters at most',
    async (language) => {
      await readGeorgian(language);
      expect(String(badge()?.text)).toMatch(/^.{1,3}$/);
      expect(title()?.length).toBeLessThan(60);
    },
  );
});

describe('an article too long to be kept', () => {
  const long = `${text} ${'Nothing of note was said. '.repeat(110_000)}`;
  const readLong = () => answerPage({ type: 'analyse-article', readId: 'r1', text: long, page }, { tabId: TAB, url });

  test('is kept as a Brief without its text', async () => {
    expect(long.length).toBeGreaterThan(TAB_SHARE);
    expect(await readLong()).toMatchObject({ brief: { treaties: [{ name: 'Simla Agreement' }] } });
    expect(await loadTab(TAB)).toMatchObject({ kind: 'brief', text: null });
  });

  test('cannot get another day, and says why by a code', async () => {
    await readLong();
    const corrected = answerOwnPage({ type: 'correct-published', tabId: TAB, day: '2025-06-05' });
    await expect(corrected).rejects.toMatchObject({ code: 'text-not-kept' });
  });

  test('is read afresh from its page when the settings change', async () => {
    await readLong();
    await renewBrief(TAB);
    expect(executeScript).toHaveBeenLastCalledWith({ target: { tabId: TAB }, files: ['reader.js'] });
  });
});

describe('the popup sees', () => {
  const view = () => answerOwnPage({ type: 'view-tab', tabId: TAB });

  test('the Brief, while the reader that made it is in the page', async () => {
    await readArticle();
    reader.mockResolvedValue('r1');
    expect(await view()).toMatchObject({ kind: 'brief', readId: 'r1' });
  });

  test('never the Brief of a page that was left: the reader there is another or none', async () => {
    await readArticle();
    expect(await view()).toEqual({ kind: 'not-news', reasons: [{ code: 'undated', detail: '', weight: -0.5 }] });
    await readArticle();
    reader.mockResolvedValue('r2');
    expect(await view()).toMatchObject({ kind: 'not-news' });
  });

  test('a reading under way, whose page is asked again for a Brief that was answered and not kept', async () => {
    const heading = { title: 'A call', site: null, published: null };
    await answerPage({ type: 'start-reading', readId: 'r1', page: heading }, { tabId: TAB, url });
    reader.mockResolvedValue('r1');
    expect(await view()).toMatchObject({ kind: 'reading', readId: 'r1' });
    expect(reader).toHaveBeenLastCalledWith(TAB, { type: 'analyse-again', readId: 'r1' }, { frameId: 0 });
  });

  test('the reading begin on news that was never read, as where access is given on a click only', async () => {
    executeScript.mockResolvedValue([{ result: { isNews: true, reasons: [] } }]);
    expect(await view()).toMatchObject({ kind: 'reading' });
    expect(executeScript).toHaveBeenLastCalledWith({ target: { tabId: TAB }, files: ['reader.js'] });
  });

  test('that extensions may not read a page', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    expect(await view()).toEqual({ kind: 'no-access', url });
  });

  test('that the site is paused, and a pause clears what was shown', async () => {
    await readArticle();
    await answerOwnPage({ type: 'pause-site', tabId: TAB, paused: true });
    expect(reader).toHaveBeenCalledWith(TAB, { type: 'stop' }, { frameId: 0 });
    expect(badge()?.text).toBe('');
    expect(await view()).toEqual({ kind: 'paused', where: 'site', site: 'news.example' });
  });

  test.each([
    ['news is read again after a pause', true, ['judge.js', 'reader.js']],
    ['a page that is no news is left alone after a pause', false, ['judge.js']],
  ])('that %s', async (_name, isNews, files) => {
    await answerOwnPage({ type: 'pause-site', tabId: TAB, paused: true });
    executeScript.mockResolvedValue([{ result: { isNews, reasons: [] } }]);
    await answerOwnPage({ type: 'pause-site', tabId: TAB, paused: false });
    await view();
    expect(executeScript.mock.calls.flatMap(([injection]) => (injection as { files: string[] }).files)).toEqual(files);
  });

  test('one reading of news in a tab that held another article', async () => {
    const told = vi.fn();
    fakeBrowser.runtime.onMessage.addListener(told);
    await readArticle();
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce(), PATIENCE_MS);
    told.mockReset();
    executeScript.mockResolvedValue([{ result: { isNews: true, reasons: [] } }]);
    expect(await view()).toMatchObject({ kind: 'reading' });
    // Word of a change would have the popup ask, and the page read, once more.
    expect(told).not.toHaveBeenCalled();
  });
});

test('a corrected day of publication changes the Brief, the page and what the popup says of the source', async () => {
  await readArticle();
  reader.mockResolvedValue('r1');
  await answerOwnPage({ type: 'correct-published', tabId: TAB, day: '2025-06-05' });
  const state = await loadTab(TAB);
  expect(state).toMatchObject({ brief: { page: { published: '2025-06-05', publishedFrom: 'reader' } } });
  expect(state?.kind === 'brief' && state.brief.dates.map(({ value }) => value)).toContain('2025-06-02');
  expect(reader).toHaveBeenCalledWith(TAB, expect.objectContaining({ type: 'show-brief', readId: 'r1' }), {
    frameId: 0,
  });
});

describe('pages that show a tab', () => {
  const told = vi.fn();
  beforeEach(() => {
    told.mockReset();
    fakeBrowser.runtime.onMessage.addListener(told);
  });
  const renewed = () => told.mock.calls.map(([message]) => message as unknown);
  const renewal = { type: 'renew-view', tabId: TAB };

  test('are told when an article was analysed, and when it was left', async () => {
    await readArticle('r-shown');
    await vi.waitFor(() => expect(renewed()).toEqual([renewal]), PATIENCE_MS);
    await answerPage({ type: 'leave-article', readId: 'r-other' }, { tabId: TAB, url });
    expect(renewed()).toEqual([renewal]);
    await answerPage({ type: 'leave-article', readId: 'r-shown' }, { tabId: TAB, url });
    expect(renewed()).toEqual([renewal, renewal]);
  });

  test('are told when everything is erased, and nothing of it is left', async () => {
    await readArticle();
    await vi.waitFor(() => expect(renewed()).toEqual([renewal]), PATIENCE_MS);
    await changeSettings((settings) => ({ ...settings, theme: 'dark' }));
    told.mockReset();
    await answerOwnPage({ type: 'erase-all' });
    expect(renewed()).toEqual([renewal]);
    expect(await loadTab(TAB)).toBeNull();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});
