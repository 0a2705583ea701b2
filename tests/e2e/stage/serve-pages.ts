import { createServer } from 'node:http';

export interface PageServer {
  origin: string;
  close(): Promise<void>;
}

/** Serves pages made by a test on a free port of loopback: by path, asked for at each request. */
export async function servePages(pages: (path: string) => string | null): Promise<PageServer> {
  const server = createServer((request, response) => {
    const page = pages(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (page === null) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test pages have no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

const FILLER = [
  'The talks lasted four hours and ended without a statement, though both delegations stayed for dinner.',
  'Officials who were in the room described the mood as businesslike and said that the hardest questions had been left for the end.',
  'Shopkeepers near the border said that they had seen such meetings come and go, and that the price of onions told them more.',
  'A second round is to be held in the other capital, on a day that neither side would name.',
].map((sentence) => `<p>${sentence}</p>`);

/** A news article as sites write it, about made-up events. */
export function articleBody(headline: string, paragraphs: string[]): string {
  return `<article><h1>${headline}</h1><p class="byline">By Ines Valdemar, <time datetime="2025-05-05">5 May 2025</time></p>
${[...paragraphs.map((words) => `<p>${words}</p>`), ...FILLER].join('\n')}</article>`;
}

/** The data that sites put beside an article for search engines. */
export const articleData = (headline: string): string =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    datePublished: '2025-05-05',
    author: { '@type': 'Person', name: 'Ines Valdemar' },
    publisher: { '@type': 'NewsMediaOrganization', name: 'The Harbour Ledger' },
  });

/** A whole page around a body. */
export function pageOf(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
}

export const articlePage = (headline: string, paragraphs: string[], more = ''): string =>
  pageOf(
    headline,
    articleBody(headline, paragraphs) + more,
    `<meta property="og:type" content="article"><script type="application/ld+json">${articleData(headline)}</script>`,
  );
