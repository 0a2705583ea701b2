import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, migrate, pausedAt, siteOf } from '../../settings/settings.ts';
import { changeCorrections, changeSettings, eraseStored, loadSettings } from '../../settings/stored.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  test('are the defaults before anything was chosen', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test('last once changed', async () => {
    await changeSettings((settings) => ({ ...settings, pausedSites: ['news.example'] }));
    expect((await loadSettings()).pausedSites).toEqual(['news.example']);
  });

  test('erased leave nothing', async () => {
    await changeSettings((settings) => ({ ...settings, theme: 'dark' }));
    await changeCorrections(() => [
      {
        kind: 'date',
        name: 'May',
        id: null,
        instead: null,
        scope: 'site',
        url: null,
        site: 'a.example',
        made: '2026-11-23',
      },
    ]);
    await eraseStored();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test('changed twice at once keep both changes', async () => {
    await Promise.all([
      changeSettings((settings) => ({ ...settings, theme: 'dark' })),
      changeSettings((settings) => ({ ...settings, dwell: 900 })),
    ]);
    expect(await loadSettings()).toMatchObject({ theme: 'dark', dwell: 900 });
  });

  test.each([
    ['a string', 'broken'],
    ['null', null],
    ['wrong types', { version: 9, pausedEverywhere: 'yes', pausedSites: 'all' }],
  ])('stored as %s fall back to the defaults', (_name, stored) => {
    expect(migrate(stored)).toEqual(DEFAULT_SETTINGS);
  });

  test('of version 1 keep their pauses and get the rest by default', () => {
    const old = { version: 1, pausedEverywhere: true, pausedSites: ['a.example'] };
    expect(migrate(old)).toEqual({ ...DEFAULT_SETTINGS, pausedEverywhere: true, pausedSites: ['a.example'] });
  });

  test('hold delays within what can be chosen', () => {
    expect(migrate({ dwell: 5, close: 1e9 })).toMatchObject({ dwell: 100, close: 2000 });
    expect(migrate({ dwell: Number.NaN }).dwell).toBe(DEFAULT_SETTINGS.dwell);
  });

  test('keep each choice that exists and replace one that does not', () => {
    const chosen = { marks: { leader: 'tint', date: 'loud' }, cards: 'click', theme: 'dark', readOn: 'never' };
    expect(migrate(chosen)).toMatchObject({
      marks: { leader: 'tint', date: 'underline', treaty: 'underline' },
      cards: 'click',
      theme: 'dark',
      readOn: 'open',
    });
  });

  test('keep the sites that are names and drop the rest', () => {
    expect(migrate({ pausedSites: ['a.example', 7, null] }).pausedSites).toEqual(['a.example']);
    expect(migrate({ pausedSites: ['a.example.', 'www.a.example', 'no name'] }).pausedSites).toEqual(['a.example']);
  });

  test('keep no more than a person could have chosen', () => {
    const many = Array.from({ length: 5000 }, (_, at) => `site-${at}.example`);
    expect(migrate({ pausedSites: many }).pausedSites).toEqual(many.slice(0, 2000));
    expect(migrate({ pausedSites: ['a'.repeat(301), 'b.example'] }).pausedSites).toEqual(['b.example']);
    expect(migrate({ language: 'x'.repeat(36) }).language).toBe(DEFAULT_SETTINGS.language);
    expect(migrate({ language: 'zh-Hant-TW' }).language).toBe('zh-Hant-TW');
  });
});

describe('pausing', () => {
  const settings = { ...DEFAULT_SETTINGS, pausedSites: ['news.example'] };

  test('a site is its host without www', () => {
    expect(siteOf('https://www.news.example/a?b')).toBe('news.example');
    for (const url of ['chrome://settings', 'xhttp://news.example/', 'httpsx://news.example/', 'file:///a']) {
      expect(siteOf(url), url).toBeNull();
    }
    expect(siteOf('not an address')).toBeNull();
  });

  test.each([
    ['https://news.example./a', 'news.example'],
    ['https://www.news.example./a', 'news.example'],
    ['http://www./', 'www'],
    ['http://www.www/', 'www'],
    ['https://www2.www.example/', 'www2.www.example'],
    ['https://news.example..../a', 'news.example'],
  ])('the site of %s is %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
    expect(pausedAt({ ...DEFAULT_SETTINGS, pausedSites: [site] }, url)).toBe('site');
  });

  test('holds for the site with and without www, and for no other', () => {
    expect(pausedAt(settings, 'https://www.news.example/a')).toBe('site');
    expect(pausedAt(settings, 'https://news.example.evil.example/')).toBeNull();
    expect(pausedAt(settings, 'https://other.example/')).toBeNull();
  });

  test('everywhere wins over the site', () => {
    expect(pausedAt({ ...settings, pausedEverywhere: true }, 'https://news.example/')).toBe('everywhere');
  });
});
