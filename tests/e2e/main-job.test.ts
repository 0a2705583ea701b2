/** The whole way of one article in a real browser: noticed, read, hovered, shown in the popup, jumped to. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hoverWords, waitFor } from '../../scripts/browser/launch.ts';
import { passFence } from './stage/fence.ts';
import { marked, marksOf } from './stage/marks.ts';
import { type Stage, setStage } from './stage/stage.ts';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await stage.newPage();
});
afterEach(() => page.close());

const openArticle = async () => {
  await page.goto(`${stage.site.origin}/article.html`);
  return waitFor('the badge', () => stage.badge());
};

describe('a news article', () => {
  test('is noticed: the badge counts its leaders, dates and treaties', async () => {
    // 7 leaders, 2 treaties and at least the 8 dates of the article.
    expect(Number(await openArticle())).toBeGreaterThanOrEqual(17);
  });

  test('is underlined without a change to its DOM', async () => {
    await page.goto(`${stage.site.origin}/article.html`, { waitUntil: 'domcontentloaded' });
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    // Shown, and not by colour alone: each kind has a line of its own.
    const marks = await waitFor('marks of three kinds', async () => {
      const shown = await marksOf(page);
      return Object.keys(shown).length === 3 && shown;
    });
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(Object.keys(marks).sort()).toEqual(['date', 'leader', 'treaty']);
    expect(marks.treaty).toEqual(['Simla Agreement', 'Lahore Declaration']);
  });

  test('shows the card of a hovered treaty in one host element, which goes with the card', async () => {
    await openArticle();
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await hoverWords(page, 'Simla Agreement');
    const words = await waitFor('the card', () => stage.card(page));
    expect(words).toContain('Simla Agreement');
    expect(words).toContain('July 2, 1972');
    expect(words).toContain('Pakistan');

    const during = await page.evaluate(() => document.documentElement.outerHTML);
    const host = /<[a-z-]+[^<>]*popover="manual"[^<>]*><\/[a-z-]+>/.exec(during)?.[0] ?? '';
    expect(host).not.toBe('');
    expect(during.replace(host, '')).toBe(before);

    await page.keyboard.press('Escape');
    await waitFor('the card to go', async () => (await stage.card(page)) === null);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('shows the card of a hovered leader with the office on the day', async () => {
    await openArticle();
    await hoverWords(page, 'Droupadi Murmu');
    const words = await waitFor('the card', () => stage.card(page));
    expect(words).toContain('Droupadi Murmu');
    expect(words).toContain('President of India');
  });
});

describe('the popup, opened through the toolbar icon', () => {
  test('shows leaders, dates in order of time and treaties', async () => {
    await openArticle();
    const popup = await stage.openPopup(page);
    const words = await waitFor('the brief', async () => {
      const text = await popup.evaluate(() => document.body.innerText);
      return text.includes('Simla Agreement') ? text : null;
    });
    for (const name of [
      'Vladimir Putin',
      'Narendra Modi',
      'Randhir Jaiswal',
      'Droupadi Murmu',
      'Sergei Lavrov',
      'S. Jaishankar',
      'Xi Jinping',
    ]) {
      expect(words).toContain(name);
    }
    expect(words).toContain('Kremlin telephones Delhi');
    expect(words).toContain('Lahore Declaration');
    expect(words).toContain('External Affairs Minister');
    // The rows of the list: the strip to scale above them has labels of its own.
    const dates = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('li.date')].map(({ innerText }) => innerText).join('\n'),
    );
    const order = ['1972', '1999', 'Apr 22', 'May 2,', 'May 5', 'Article published'].map((date) => dates.indexOf(date));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    await popup.close();
  });

  test('scrolls the page to a mention and flashes it', async () => {
    await openArticle();
    await page.setViewport({ width: 900, height: 300 });
    const { id } = await stage.frontTab();
    const popup = await stage.openOwn(`popup.html?tab=${id}`);
    const name = await popup.waitForSelector('::-p-text(Xi Jinping)');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await name?.evaluate((element) => element.closest('li')?.querySelector('button')?.click());
    await page.bringToFront();
    await waitFor('the flash', async () => (await marked(page, 'flash')).join() === 'Xi Jinping');
    // Smooth scrolling takes its time.
    await waitFor('the words in view', () =>
      page.evaluate(() =>
        [...CSS.highlights.values()]
          .flatMap((highlight) => [...highlight])
          .filter((range): range is Range => String(range) === 'Xi Jinping' && range instanceof Range)
          .map((range) => range.getBoundingClientRect())
          .some((rect) => rect.top >= 0 && rect.bottom <= innerHeight),
      ),
    );
    await popup.close();
  });

  test('still knows the article after the worker was stopped and started again', async () => {
    await openArticle();
    await stage.stopWorker();
    const popup = await stage.openPopup(page);
    await waitFor('the brief', () => popup.evaluate(() => document.body.innerText.includes('Simla Agreement')));
    await popup.close();
  });
});

describe('pages that are not news are left alone', () => {
  test.each([
    ['the front page', '/'],
    ['the shop page', '/shop.html'],
  ])('%s', async (_name, path) => {
    await page.goto(`${stage.site.origin}${path}`);
    await passFence(stage);
    expect(await stage.badge()).toBe('');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);

    const popup = await stage.openPopup(page);
    await waitFor('the notice', () => popup.evaluate(() => /not a news article/i.test(document.body.innerText)));
    await popup.close();
  });

  test('but are read when the reader asks for it', async () => {
    await page.goto(`${stage.site.origin}/shop.html`);
    await passFence(stage);
    const popup = await stage.openPopup(page);
    const button = await popup.waitForSelector('::-p-text(Read this page anyway)');
    await button?.click();
    await waitFor('the brief', () => popup.evaluate(() => document.body.innerText.includes('Harbour tide clock')));
    await popup.close();
  });
});
