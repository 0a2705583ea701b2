/** The extension is updated while articles are open: the old scripts go quietly, and the new version reads what is asked. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hoverWords, waitFor } from '../../scripts/browser/launch.ts';
import { marked } from './stage/marks.ts';
import { articlePage, type PageServer, servePages } from './stage/serve-pages.ts';
import { inFirefox, type Stage, setStage, skippedInFirefox } from './stage/stage.ts';

/** Within the extension's own pages. */
declare const chrome: { runtime: { reload(): void } };

let stage: Stage;
let server: PageServer;

beforeAll(async () => {
  stage = await setStage();
  const article = articlePage('Delhi and Islamabad return to the table', [
    'Prime Minister Narendra Modi said on Monday that the Simla Agreement left no room for a mediator.',
  ]);
  server = await servePages((path) => (path.startsWith('/article') ? article : null));
});
afterAll(async () => {
  await stage.close();
  await server.close();
});

// An extension that is not signed cannot be reloaded in Firefox under WebDriver; Firefox ends old scripts by itself.
test.skipIf(inFirefox)(
  `old marks go, a click reads the page anew, new pages are read at once${skippedInFirefox('Firefox cannot reload an extension that is not signed')}`,
  async () => {
    const page = await stage.newPage();
    const errors: string[] = [];
    const session = await page.createCDPSession();
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
      errors.push(exception?.description ?? text);
    });
    await session.send('Runtime.enable');
    await page.goto(`${server.origin}/article/1`);
    await waitFor('the mark', async () => (await marked(page, 'treaty')).join() === 'Simla Agreement');
    await hoverWords(page, 'Simla Agreement');
    await waitFor('the card', () => stage.card(page));

    // Otherwise Chromium switches off what was not installed from a store as it starts anew.
    const settings = await stage.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(() =>
      (
        globalThis as unknown as {
          chrome: { developerPrivate: { updateProfileConfiguration(update: object): Promise<void> } };
        }
      ).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
    );
    await settings.close();
    await page.bringToFront();

    // What an update does: it stops the old version with all its pages, and starts the new one.
    const started = new Promise((resolve) => {
      stage.browser.on('targetcreated', (target) => {
        if (target.type() === 'service_worker') resolve(target);
      });
    });
    await stage.backstage.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await waitFor('the old marks to go', () => page.evaluate(() => CSS.highlights.size === 0));
    await waitFor('the old card to go', async () => (await stage.card(page)) === null);
    expect(await page.evaluate(() => document.querySelector('[popover=manual]'))).toBeNull();

    // Chromium itself breaks where the icon of an extension that is not there yet is clicked.
    await started;
    await page.bringToFront();
    const popup = await stage.openPopup(page);
    await waitFor('the brief', () => popup.evaluate(() => document.body.innerText.includes('Simla Agreement')));
    await popup.close();
    await waitFor('the new mark', async () => (await marked(page, 'treaty')).join() === 'Simla Agreement');
    await page.mouse.move(5, 5);
    await hoverWords(page, 'Simla Agreement');
    expect(await waitFor('the card', () => stage.card(page))).toContain('July 2, 1972');
    expect(await page.evaluate(() => document.querySelectorAll('[popover=manual]').length)).toBe(1);
    expect(errors).toEqual([]);

    await page.goto(`${server.origin}/article/2`);
    await waitFor('the mark', async () => (await marked(page, 'treaty')).join() === 'Simla Agreement');
  },
);
