import { expect } from 'vitest';
import { waitFor } from '../../../scripts/browser/launch.ts';
import { marked } from './marks.ts';
import { articlePage, servePages } from './serve-pages.ts';
import type { Stage } from './stage.ts';

/** Within the extension's own pages: what is kept of a tab. */
declare const chrome: {
  storage: {
    session: {
      get(
        keys: null,
      ): Promise<
        Record<string, { kind: string; url: string; text?: string; brief?: { page: { title: string; url: string } } }>
      >;
    };
  };
};

const WORDS = 'Prime Minister Narendra Modi said on Monday that the Simla Agreement left no room for a mediator.';
const headlineOf = (path: string) => `Delhi and Islamabad meet for talks, day ${path.slice('/tab/'.length)}`;

/** Opens as many articles at once as `count` and expects each tab to have its own Brief, its own marks and its own popup. */
export async function showEachItsOwn(stage: Stage, count: number): Promise<void> {
  const server = await servePages((path) => (path.startsWith('/tab/') ? articlePage(headlineOf(path), [WORDS]) : null));
  const tabs = await Promise.all(Array.from({ length: count }, () => stage.newPage()));
  try {
    await Promise.all(
      tabs.map((tab, index) => tab.goto(`${server.origin}/tab/${index}`, { waitUntil: 'domcontentloaded' })),
    );
    const states = await waitFor(
      `${count} Briefs`,
      async () => {
        const kept = await stage.backstage.evaluate(() => chrome.storage.session.get(null));
        const read = Object.values(kept).filter(({ kind, url }) => kind === 'brief' && url.startsWith(server.origin));
        return read.length === count && read;
      },
      120_000,
    );
    // The address, the Brief's title and the text are those of one and the same page.
    expect(new Set(states.map(({ url }) => url)).size).toBe(count);
    for (const { url, text, brief } of states) {
      const headline = headlineOf(new URL(url).pathname);
      expect(brief?.page.title).toBe(headline);
      expect(brief?.page.url).toBe(url);
      expect(text).toContain(headline);
    }
    for (const index of [0, count >> 1, count - 1]) {
      const tab = tabs[index];
      if (!tab) throw new Error('There is no such tab.');
      await tab.bringToFront();
      await waitFor('the mark', async () => (await marked(tab, 'treaty')).join() === 'Simla Agreement');
      const popup = await stage.openPopup(tab);
      const headline = headlineOf(`/tab/${index}`);
      await waitFor(`"${headline}" in the popup`, () =>
        popup.evaluate((words) => document.body.innerText.includes(words), headline),
      );
      await popup.close();
    }
  } finally {
    await Promise.all(tabs.map((tab) => tab.close()));
    await server.close();
  }
}
