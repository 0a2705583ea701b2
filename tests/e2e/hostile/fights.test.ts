/** Pages that fight our marks and cards: no wrong words are marked, and we come back. */
import { describe, expect, test } from 'vitest';
import { hoverWords, waitFor } from '../../../scripts/browser/launch.ts';
import { untilTimersRan } from '../stage/fence.ts';
import { marked } from '../stage/marks.ts';
import { open, openCard, page, serveBadPages, stage, untilCounted, untilMarked } from './stage.ts';

serveBadPages();

describe('a page that fights for the highlights', () => {
  test('clears and floods the registry: the marks come back, those of the page stay', async () => {
    await open('/flood');
    await untilMarked();
    for (let round = 0; round < 2; round++) {
      await waitFor('a flood', async () => (await marked(page, 'treaty')).length === 0);
      await untilMarked();
    }
    expect(await page.evaluate(() => CSS.highlights.has('page-1999'))).toBe(true);
    expect(await openCard()).toContain('Simla Agreement');
  });

  test('puts words of its own into our highlight: our cards do not open on them', async () => {
    await open('/plain');
    await untilMarked();
    await page.evaluate(() => {
      const heading = document.querySelector('h1')?.firstChild;
      const range = document.createRange();
      if (heading) range.selectNode(heading);
      for (const highlight of CSS.highlights.values()) highlight.add(range);
    });
    await hoverWords(page, 'Islamabad');
    await untilTimersRan(page);
    expect(await stage.card(page)).toBeNull();
    expect(await openCard()).toContain('Simla Agreement');
  });
});

describe('a page that fights the card', () => {
  test('with rules for every element: the card is seen where it belongs', async () => {
    await open('/restyled');
    await untilCounted();
    await openCard();
    const host = await page.evaluate(() => {
      const element = document.querySelector('[popover=manual]');
      if (!element) return null;
      const { opacity, transform, display, visibility, clipPath, filter, pointerEvents } = getComputedStyle(element);
      return { opacity, transform, display, visibility, clipPath, filter, pointerEvents };
    });
    expect(host).toEqual({
      opacity: '1',
      transform: 'none',
      display: 'block',
      visibility: 'visible',
      clipPath: 'none',
      filter: 'none',
      pointerEvents: 'auto',
    });
  });

  test('takes it out as soon as it comes: nothing breaks, and without the fight it shows', async () => {
    await open('/plain');
    await untilCounted();
    await page.evaluate(() => {
      const watch = new MutationObserver(() => document.querySelector('[popover=manual]')?.remove());
      watch.observe(document.documentElement, { childList: true });
      (window as unknown as { peace(): void }).peace = () => watch.disconnect();
    });
    await hoverWords(page, 'Simla Agreement');
    await untilTimersRan(page);
    await page.evaluate(() => (window as unknown as { peace(): void }).peace());
    await page.mouse.move(5, 5);
    await untilTimersRan(page);
    expect(await openCard()).toContain('Simla Agreement');
  });

  test('covers it with a popover of its own: Escape puts the card away, the page’s stays', async () => {
    await open('/plain');
    await untilCounted();
    await openCard();
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.popover = 'manual';
      cover.style.cssText = 'width:100vw;height:100vh;pointer-events:none';
      document.body.append(cover);
      cover.showPopover();
    });
    expect(await stage.card(page)).toContain('Simla Agreement');
    await page.keyboard.press('Escape');
    await waitFor('the card to go', async () => (await stage.card(page)) === null);
    expect(await page.evaluate(() => document.querySelector('#cover:popover-open') !== null)).toBe(true);
  });

  test('takes the words away under a shown card: the mark goes, and no other words get a card', async () => {
    await open('/plain');
    await untilCounted();
    await openCard();
    const before = await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes('Simla'));
      const text = paragraph?.textContent;
      if (paragraph)
        paragraph.textContent = 'Something else stands in this very place, of about the same length as it was.';
      return text;
    });
    await waitFor('the mark to go', async () => (await marked(page, 'treaty')).length === 0);
    await page.mouse.move(5, 5);
    await waitFor('the card to go', async () => (await stage.card(page)) === null);
    await hoverWords(page, 'this very place');
    await untilTimersRan(page);
    expect(await stage.card(page)).toBeNull();
    expect(before).toContain('Simla Agreement');
  });
});
