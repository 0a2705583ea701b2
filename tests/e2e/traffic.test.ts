/** All that leaves the browser in a session of reading, seen from outside: a proxy is the whole of its internet. */
import { createServer, type Server } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hoverWords, waitFor } from '../../scripts/browser/launch.ts';
import { untilIdle } from './stage/fence.ts';
import { articlePage } from './stage/serve-pages.ts';
import { type Stage, setStage } from './stage/stage.ts';

/** A site that is nowhere: names under .example are never anybody's (RFC 2606). */
const SITE = 'http://ledger.example';

const ARTICLE = articlePage('Delhi and Islamabad return to the table', [
  'Prime Minister Narendra Modi said on Monday that the Simla Agreement left no room for a mediator.',
]);

/** Hosts that a browser asks for on its own account, extension or none: each maker's, and nobody else's. */
const BROWSERS_OWN =
  /(?:^|\.)(?:mozilla\.(?:org|com|net)|firefox\.com|mozgcp\.net|google\.com|googleapis\.com|gstatic\.com|gvt1\.com)(?::\d+)?$/;

let stage: Stage;
let proxy: Server;
/** What was asked for: `GET http://…` of plain requests, `CONNECT host:port` of all others. */
const asked: string[] = [];

beforeAll(async () => {
  proxy = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (request.url === `${SITE}/article`) response.setHeader('content-type', 'text/html; charset=utf-8').end(ARTICLE);
    else response.writeHead(404).end();
  });
  proxy.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  stage = await setStage({ proxyPort: address.port });
});
afterAll(async () => {
  await stage.close();
  proxy.closeAllConnections();
  proxy.close();
});

const untilSays = (page: Page, words: string) =>
  waitFor(`"${words}"`, () => page.evaluate((part) => document.body.innerText.includes(part), words));

test('an article, its card, the popup, treaties, settings and first page: nothing is asked for but the article', async () => {
  const page = await stage.newPage();
  await page.goto(`${SITE}/article`);
  await waitFor('the badge', () => stage.badge());
  await hoverWords(page, 'Simla Agreement');
  expect(await waitFor('the card', () => stage.card(page))).toContain('July 2, 1972');
  const popup = await stage.openPopup(page);
  await untilSays(popup, 'Simla Agreement');
  await popup.close();
  for (const [file, words] of [
    ['library.html#treaty/simla-agreement', 'Simla'],
    ['options.html', 'Backgrounder'],
    ['welcome.html', 'Vladimir Putin'],
  ] as const) {
    const own = await stage.openOwn(file);
    await untilSays(own, words);
    await untilIdle(own);
    await own.close();
  }
  await page.close();

  // The page itself, through the proxy; the browser asks for the site's icon.
  expect(asked.filter((request) => request.includes('ledger.example'))).toContain(`GET ${SITE}/article`);
  const others = asked.filter((request) => {
    const url = request.split(' ')[1] ?? '';
    const host = URL.canParse(url) && url.includes('//') ? new URL(url).host : url;
    return !BROWSERS_OWN.test(host) && ![`GET ${SITE}/article`, `GET ${SITE}/favicon.ico`].includes(request);
  });
  expect(others).toEqual([]);
});

test('the recording sees what an extension asks for', async () => {
  // Pages of ours may connect to nothing; a link to a page elsewhere may be followed, and is seen.
  await stage.backstage.evaluate((to) => open(to), `${SITE}/followed`);
  await waitFor('the request', async () => asked.includes(`GET ${SITE}/followed`));
});
