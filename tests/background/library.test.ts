/** What the worker makes of the knowledge: what a reader chose instead, suggestions of the address bar, files of the package. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadKnowledge } from '../../background/knowledge.ts';
import { meantOn } from '../../background/library.ts';
import { suggestionsFor } from '../../background/omnibox.ts';
import { openOnce } from '../../background/open-once.ts';
import { packageFile } from '../../background/package-file.ts';
import { servePackage } from './package-on-disk.ts';

beforeEach(() => {
  fakeBrowser.reset();
  servePackage();
});

describe('whoever or whatever is meant instead', () => {
  const meant = async (day: string) => {
    const { prepared, catalogue } = await loadKnowledge();
    return meantOn(day, prepared, catalogue);
  };

  test('is told as of the article’s day, and says that the reader chose', async () => {
    expect((await meant('2016-05-05')).leader('barack-obama')).toMatchObject({
      name: 'Barack Obama',
      office: 'President',
      why: { rule: 'chosen', words: '', file: 'countries/us' },
    });
    const later = (await meant('2018-05-05')).leader('barack-obama');
    expect(later?.office).toBeNull();
    expect(later?.before[0]).toMatchObject({ office: 'President', until: '2017-01-20' });
    expect((await meant('2018-05-05')).treaty('simla-agreement')).toMatchObject({
      name: 'Simla Agreement',
      signed: '1972-07-02',
      why: { rule: 'chosen' },
    });
  });

  test('is nobody and nothing where the knowledge has no such id', async () => {
    const { leader, treaty } = await meant('2018-05-05');
    expect([leader('nobody-at-all'), treaty('no-such-treaty')]).toEqual([null, null]);
  });
});

describe('a suggestion of the address bar', () => {
  const lines = async (words: string) =>
    (await suggestionsFor(words, 'en')).map(({ content, description }) => `${content}: ${description}`);

  test('says until when an office was held', async () => {
    expect(await lines('Barack Obama')).toContain(
      'person/barack-obama: Barack Obama · President, United States (2017-01-20)',
    );
  });

  test('says when a treaty was signed', async () => {
    expect((await lines('Simla Agreement'))[0]).toBe('treaty/simla-agreement: Simla Agreement · 1972');
  });

  test('is markup in Chromium, where what would be read as such is escaped, and plain text in Firefox', async () => {
    const name = async () => (await lines("N'Djamena Agreement")).concat(await lines("Cote d'Ivoire")).join('\n');
    expect(await name()).toContain('&#39;');
    vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 Gecko/20100101 Firefox/145.0' });
    expect(await name()).not.toContain('&#39;');
    vi.unstubAllGlobals();
  });
});

describe('a file of the package', () => {
  test('that is not there is named', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    await expect(packageFile('knowledge/none.json')).rejects.toThrow('The package has no file knowledge/none.json.');
  });

  test('is opened once, and again where opening it failed', async () => {
    const open = vi.fn(async () => 'opened');
    open.mockRejectedValueOnce(new Error('no file'));
    const opened = openOnce(open);
    await expect(opened()).rejects.toThrow('no file');
    expect([await opened(), await opened()]).toEqual(['opened', 'opened']);
    expect(open).toHaveBeenCalledTimes(2);
  });
});
