/** Markup, turned writing, poisoned data and a false DOM: nothing of it runs or shows as ours, and the article is read. */
import { describe, expect, test } from 'vitest';
import { marked } from '../stage/marks.ts';
import { HEADLINE, OVERRIDE } from './bad-pages.ts';
import { open, openCard, page, popupWords, ran, serveBadPages, untilCounted, untilMarked } from './stage.ts';

serveBadPages();

describe('words of a page', () => {
  test('that are markup stay words, in the popup and on the card', async () => {
    await open('/markup');
    await untilCounted();
    const { popup, words } = await popupWords('Simla Agreement');
    expect(words).toContain('rules the waves');
    expect(
      await popup.evaluate(() => ({
        ran: 'ran' in window,
        bombs: document.querySelectorAll('img[src="x"], script:not([src]), [onerror]').length,
      })),
    ).toEqual({ ran: false, bombs: 0 });
    await popup.close();
    expect(await openCard()).toContain('July 2, 1972');
    expect(await ran()).toBeNull();
  });

  test('that turn the direction of writing turn nothing of ours', async () => {
    await open('/bidi');
    await untilCounted();
    const { popup } = await popupWords('Simla Agreement');
    // Where an override stands in words that are shown, the element around it keeps it to itself.
    const loose = await popup.evaluate((override) => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode.nodeValue ?? '';
        const holder = walker.currentNode.parentElement;
        if (!holder || !text.includes(override)) continue;
        const style = getComputedStyle(holder);
        const contained =
          style.unicodeBidi.startsWith('isolate') ||
          style.unicodeBidi === 'plaintext' ||
          !style.display.startsWith('inline');
        const alone = holder.childNodes.length === 1;
        if (!contained || !alone)
          found.push(`${holder.localName}.${holder.className} among ${holder.childNodes.length}: ${text}`);
      }
      return found;
    }, OVERRIDE);
    expect(loose).toEqual([]);
    await popup.close();
    await expect.poll(async () => (await marked(page, 'treaty'))[0]).toBe('Simla Agreement');
  });
});

describe('data for search engines', () => {
  test.each(['/data-huge', '/data-deep', '/data-proto'])('%s: the article is read all the same', async (path) => {
    await open(path);
    await untilMarked();
    const { popup, words } = await popupWords('Simla Agreement');
    expect(words).toContain(HEADLINE);
    expect(words).not.toContain('Poisoned');
    await popup.close();
  });
});

describe('a page whose DOM is not what it seems', () => {
  test('named over by forms and fields: read, marked, explained', async () => {
    await open('/clobbered');
    await untilCounted();
    expect(await openCard()).toContain('Pakistan');
  });

  test('with its prototypes and the registry replaced: our world has its own, and none of the page’s is called', async () => {
    await open('/prototypes');
    await untilCounted();
    expect(await ran()).toBeNull();
    const { popup } = await popupWords('Simla Agreement');
    await popup.close();
  });
});
