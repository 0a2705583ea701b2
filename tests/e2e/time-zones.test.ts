/** The machine's time zone moves no date: an article means its own days, wherever it is read. */
import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/browser/launch.ts';
import { articleBody, pageOf, servePages } from './stage/serve-pages.ts';
import { setStage } from './stage/stage.ts';

/** Half an hour before midnight in Delhi: Monday there, Monday or Tuesday elsewhere. */
const PUBLISHED = '2025-05-05T23:30:00+05:30';
const HEADLINE = 'Delhi and Islamabad return to the table';
const PAGE = pageOf(
  HEADLINE,
  articleBody(HEADLINE, [
    'Prime Minister Narendra Modi said on Monday that the Simla Agreement left no room for a mediator.',
    'The two sides met yesterday and are to meet again on May 9.',
  ]).replace('<time datetime="2025-05-05">5 May 2025</time>', 'for this page'),
  `<meta property="og:type" content="article"><script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: HEADLINE,
    datePublished: PUBLISHED,
  })}</script>`,
);

/** Within the extension's own pages. */
declare const chrome: {
  storage: {
    session: {
      get(keys: null): Promise<
        Record<
          string,
          {
            kind: string;
            brief?: {
              page: { published: string };
              dates: { value: string; mentions: { text: string }[] }[];
            };
          }
        >
      >;
    };
  };
};

// From fourteen hours ahead of Greenwich to eleven behind it.
test.each(['Pacific/Kiritimati', 'Asia/Tokyo', 'Pacific/Pago_Pago'])('in %s', async (timeZone) => {
  const stage = await setStage({ timeZone });
  const server = await servePages((path) => (path === '/article' ? PAGE : null));
  try {
    const page = await stage.newPage();
    await page.goto(`${server.origin}/article`);
    expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(timeZone);
    const brief = await waitFor('the brief', async () => {
      const kept = await stage.backstage.evaluate(() => chrome.storage.session.get(null));
      return Object.values(kept).find(({ kind }) => kind === 'brief')?.brief;
    });
    expect(brief.page.published).toBe('2025-05-05');
    const days = brief.dates.map(({ value, mentions }) => [mentions[0]?.text, value]);
    expect(days).toEqual(
      expect.arrayContaining([
        ['Monday', '2025-05-05'],
        ['yesterday', '2025-05-04'],
        ['May 9', '2025-05-09'],
      ]),
    );
  } finally {
    await stage.close();
    await server.close();
  }
});
