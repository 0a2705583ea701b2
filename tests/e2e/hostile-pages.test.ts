/** Pages that mean harm, or are badly broken: nothing of theirs runs or shows as ours, no wrong words are marked, we come back. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { badgeText, clickToolbarIcon, hoverWords, readCard, waitFor } from '../../scripts/browser/launch.ts';
import { type Stage, setStage } from './extension.ts';
import { articleBody, articleData, articlePage, type PageServer, pageOf, servePages } from './serve-pages.ts';

const HEADLINE = 'Delhi and Islamabad return to the table';
const WORDS = 'Prime Minister Narendra Modi said on Monday that the Simla Agreement left no room for a mediator.';

/** An article of a page that runs a script of its own before everything else. */
const scripted = (script: string, more = '', paragraphs = [WORDS]) =>
  pageOf(
    HEADLINE,
    articleBody(HEADLINE, paragraphs) + more,
    `<meta property="og:type" content="article"><script>${script}</script><script type="application/ld+json">${articleData(HEADLINE)}</script>`,
  );

/** An article with data of its own for search engines. */
const withData = (data: string) =>
  pageOf(
    HEADLINE,
    articleBody(HEADLINE, [WORDS]),
    `<meta property="og:type" content="article"><script type="application/ld+json">${articleData(HEADLINE)}</script><script type="application/ld+json">${data}</script>`,
  );

/** Words enough that nobody waits for the article to be drawn yet. */
const MORE_WORDS = Array.from(
  { length: 40 },
  (_, day) =>
    `The ferry was late for the ${day}th time, and those who waited for it said that it had never been otherwise.`,
);

const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Were it ever markup, it would run. */
const BOMB = '<img src=x onerror="window.ran=1;document.title=\'ran\'"><script>window.ran=1</script>';
/** Turns all that follows it right to left, were it not contained. */
const OVERRIDE = '\u202e';

const PAGES: Record<string, () => string> = {
  '/plain': () => articlePage(HEADLINE, [WORDS]),
  '/markup': () =>
    pageOf(
      escaped(`${BOMB} rules the waves`),
      articleBody(escaped(`${BOMB} rules the waves`), [
        WORDS,
        `Foreign Minister ${escaped(`Olaf ${BOMB} Brann`)} of Norway disagreed, as did President ${escaped('<b>Ivo</b>')} Lant.`,
      ]),
      `<meta property="og:type" content="article"><script type="application/ld+json">${articleData(`${BOMB} rules`).replaceAll('<', '\\u003c')}</script>`,
    ),
  '/bidi': () =>
    articlePage(`${OVERRIDE}Delhi and \u2066Islamabad\u200b return`, [
      WORDS,
      `Nar\u200bendra Modi, ${OVERRIDE}Foreign Minister Ingrid Solberg of Norway and the Lah\u200bore Decla\u00adration were named as well.`,
    ]),
  '/data-huge': () => withData(`{"@type":"NewsArticle","articleBody":"${'x'.repeat(10_000_000)}"}`),
  '/data-deep': () => withData('[{"@graph":'.repeat(20_000)),
  '/data-proto': () =>
    withData(
      '{"@type":"NewsArticle","__proto__":{"headline":"Poisoned","isNews":true},"constructor":{"prototype":{"headline":"Poisoned"}},"datePublished":{"__proto__":1}}',
    ),
  '/clobbered': () =>
    articlePage(
      HEADLINE,
      [WORDS],
      [
        'body',
        'documentElement',
        'querySelectorAll',
        'createElement',
        'createRange',
        'defaultView',
        'title',
        'chrome',
        'browser',
        'CSS',
        'children',
        'location',
        'navigation',
        'getSelection',
        'addEventListener',
      ]
        .map(
          (name) =>
            `<form id="${name}" name="${name}"><input name="parentElement"><input name="closest"><input name="children"></form>`,
        )
        .join(''),
    ),
  '/prototypes': () =>
    scripted(`
      for (const [kind, names] of [[Document, ['querySelectorAll', 'createElement', 'createRange', 'createTreeWalker', 'caretPositionFromPoint']], [Element, ['attachShadow', 'closest', 'getAttribute']], [Node, ['appendChild', 'contains', 'cloneNode']], [Range, ['setStart', 'getClientRects']], [EventTarget, ['dispatchEvent']], [Array, ['map', 'flatMap', 'filter']], [String, ['slice', 'replace']], [Object, ['toString']]])
        for (const name of names) kind.prototype[name] = function () { window.ran = 1; throw new Error('mine'); };
      CSS.highlights.set = Map.prototype.set = () => { window.ran = 1; };
      Object.defineProperty(CSS, 'highlights', { value: new Map() });
      window.Highlight = class { constructor() { window.ran = 1; } };
      window.chrome = { runtime: { id: 'x', sendMessage() { window.ran = 1; } } };
    `),
  '/flood': () =>
    scripted(`
      addEventListener('load', () => setInterval(() => {
        CSS.highlights.clear();
        for (let index = 0; index < 2000; index++) CSS.highlights.set('page-' + index, new Highlight());
        CSS.highlights.set('backgrounder-treaty', new Highlight());
      }, 300));
    `),
  '/restyled': () =>
    articlePage(HEADLINE, [WORDS]).replace(
      '</head>',
      `<style>div,[data-backgrounder],[popover]{opacity:0!important;transform:translateX(-9999px)!important;display:none!important;visibility:hidden!important;clip-path:inset(50%)!important;filter:blur(9px)!important;pointer-events:none!important;animation:gone 1s infinite!important;transition:all 99s!important}@keyframes gone{to{opacity:0}}html{direction:rtl}</style></head>`,
    ),
  '/mutating': () =>
    scripted(
      `
      addEventListener('load', () => setInterval(() => {
        const box = document.createElement('div');
        box.textContent = 'Tick ' + Math.random();
        document.body.append(box);
        if (document.body.childElementCount > 50) document.body.lastElementChild.remove();
        document.documentElement.setAttribute('data-tick', Math.random());
      }, 0));
    `,
      '',
      [WORDS, ...MORE_WORDS],
    ),
  '/framed': () =>
    scripted(
      '',
      '<script>if (location.hash.length < 4) { const frame = document.createElement("iframe"); frame.src = location.pathname + location.hash + (location.hash ? "x" : "#x"); frame.width = 700; frame.height = 500; document.body.append(frame); }</script>',
    ),
};

let stage: Stage;
let server: PageServer;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
  server = await servePages((path) => PAGES[path]?.() ?? null);
});
afterAll(async () => {
  await stage.close();
  await server.close();
});
beforeEach(async () => {
  page = await stage.launched.browser.newPage();
});
afterEach(() => page.close());

const open = (path: string) => page.goto(`${server.origin}${path}`, { waitUntil: 'domcontentloaded' });
const untilCounted = () => waitFor('the badge', () => badgeText(stage.launched));
const ran = () => page.evaluate(() => (window as unknown as { ran?: number }).ran ?? null);

const marked = (kind: string) =>
  page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map((range) => String(range)), `backgrounder-${kind}`);

const untilMarked = () =>
  waitFor('the mark', async () => (await marked('treaty')).join() === 'Simla Agreement', 15_000);

/** The card of the treaty, opened as a hand does it. */
async function openCard(): Promise<string> {
  const session = await page.createCDPSession();
  // Found by the mark itself: on some of these pages `document.body` is a form.
  const middle = await page.evaluate(() => {
    const [range] = CSS.highlights.get('backgrounder-treaty') ?? [];
    if (!(range instanceof Range)) throw new Error('There is no mark.');
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.move(middle.x - 120, middle.y + 60);
  await page.mouse.move(middle.x, middle.y, { steps: 12 });
  return waitFor('the card', () => readCard(session));
}

async function popupWords(wanted: string): Promise<{ popup: Page; words: string }> {
  const popup = await clickToolbarIcon(stage.launched, page);
  const words = await waitFor(`"${wanted}" in the popup`, () =>
    popup.evaluate((part) => document.body.innerText.includes(part) && document.body.innerText, wanted),
  );
  return { popup, words };
}

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
    expect((await marked('treaty'))[0]).toBe('Simla Agreement');
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

describe('a page that fights for the highlights', () => {
  test('clears and floods the registry: the marks come back, those of the page stay', async () => {
    await open('/flood');
    await untilMarked();
    for (let round = 0; round < 2; round++) {
      await waitFor('a flood', async () => (await marked('treaty')).length === 0);
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
      CSS.highlights.get('backgrounder-treaty')?.add(range);
    });
    const session = await page.createCDPSession();
    await hoverWords(page, 'Islamabad');
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(await readCard(session)).toBeNull();
    expect(await openCard()).toContain('Simla Agreement');
  });
});

describe('a page that fights the card', () => {
  test('with rules for every element: the card is seen where it belongs', async () => {
    await open('/restyled');
    await untilCounted();
    await openCard();
    const host = await page.evaluate(() => {
      const element = document.querySelector('[data-backgrounder]');
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
      const watch = new MutationObserver(() => document.querySelector('[data-backgrounder]')?.remove());
      watch.observe(document.documentElement, { childList: true });
      (window as unknown as { peace(): void }).peace = () => watch.disconnect();
    });
    await hoverWords(page, 'Simla Agreement');
    await new Promise((resolve) => setTimeout(resolve, 800));
    await page.evaluate(() => (window as unknown as { peace(): void }).peace());
    await page.mouse.move(5, 5);
    await new Promise((resolve) => setTimeout(resolve, 600));
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
    const session = await page.createCDPSession();
    expect(await readCard(session)).toContain('Simla Agreement');
    await page.keyboard.press('Escape');
    await waitFor('the card to go', async () => (await readCard(session)) === null);
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
    await waitFor('the mark to go', async () => (await marked('treaty')).length === 0);
    const session = await page.createCDPSession();
    await page.mouse.move(5, 5);
    await waitFor('the card to go', async () => (await readCard(session)) === null);
    await hoverWords(page, 'this very place');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await readCard(session)).toBeNull();
    expect(before).toContain('Simla Agreement');
  });
});

describe('a page that talks to us', () => {
  test('with every message and event it can: no answer, no change, no card', async () => {
    await open('/plain');
    await untilMarked();
    const heard = await page.evaluate(async (id) => {
      const answers: unknown[] = [];
      const listen = (event: MessageEvent) => {
        if (!(event.data as { mine?: boolean })?.mine) answers.push(event.data);
      };
      addEventListener('message', listen);
      for (const type of [
        'who-reads',
        'stop',
        'article-left',
        'brief-changed',
        'jump',
        'command',
        'site-paused',
        'all-paused',
        'wxt:content-script-started',
        'backgrounder:content-script-started',
      ]) {
        const message = {
          mine: true,
          type,
          command: 'toggle-marks',
          paused: true,
          readId: '',
          extensionId: id,
          span: { start: 0, end: 9 },
        };
        postMessage(message, '*');
        for (const target of [window, document, document.documentElement]) {
          target.dispatchEvent(new CustomEvent(type, { detail: message, bubbles: true }));
          target.dispatchEvent(new MessageEvent('message', { data: message }));
        }
      }
      for (const type of [
        'pagehide',
        'unload',
        'beforeunload',
        'freeze',
        'resume',
        'popstate',
        'hashchange',
        'currententrychange',
        'visibilitychange',
      ]) {
        window.dispatchEvent(new Event(type));
        document.dispatchEvent(new Event(type));
      }
      for (const [key, code] of [
        ['Escape', 'Escape'],
        ['J', 'KeyJ'],
        ['I', 'KeyI'],
        ['G', 'KeyG'],
      ])
        document.dispatchEvent(
          new KeyboardEvent('keydown', {
            key: key ?? '',
            code: code ?? '',
            altKey: true,
            shiftKey: true,
            bubbles: true,
          }),
        );
      const runtime = (
        window as unknown as { chrome?: { runtime?: { sendMessage?(to: string, message: object): Promise<unknown> } } }
      ).chrome?.runtime;
      try {
        answers.push(await runtime?.sendMessage?.(id, { type: 'treaty-list-wanted' }));
      } catch {
        // Not for pages: that is the answer hoped for.
      }
      await new Promise((resolve) => setTimeout(resolve, 1200));
      removeEventListener('message', listen);
      return answers.filter((answer) => answer !== undefined);
    }, stage.launched.extension.id);
    expect(heard).toEqual([]);
    expect(await marked('treaty')).toEqual(['Simla Agreement']);
    expect(await page.evaluate(() => document.querySelector('[data-backgrounder]'))).toBeNull();
    expect(await badgeText(stage.launched)).not.toBe('');
    expect(await openCard()).toContain('Simla Agreement');
  });

  // Known defect, to be turned into a plain test with its mend in entrypoints/reader/hover.ts: events are not asked whether
  // they are the browser's own (`isTrusted`), so that a page can open a card and see its host come.
  test('with a pointer of its own making: no card opens', async () => {
    await open('/plain');
    await untilMarked();
    const opened = await page.evaluate(async () => {
      const [range] = CSS.highlights.get('backgrounder-treaty') ?? [];
      if (!(range instanceof Range)) return 'no mark';
      const { x, y, width, height } = range.getBoundingClientRect();
      const at = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true, pointerType: 'mouse' };
      const target = document.elementFromPoint(at.clientX, at.clientY);
      for (let times = 0; times < 30; times++) {
        target?.dispatchEvent(new PointerEvent('pointermove', at));
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
      target?.dispatchEvent(new PointerEvent('click', at));
      await new Promise((resolve) => setTimeout(resolve, 300));
      return document.querySelector('[data-backgrounder]') ? 'a card' : 'nothing';
    });
    expect(opened).toBe('nothing');
  });
});

test('a page that never stops changing is read once and stays usable', async () => {
  await open('/mutating');
  await untilMarked();
  expect(await marked('treaty')).toEqual(['Simla Agreement']);
  const ticks = () => page.evaluate(() => document.documentElement.getAttribute('data-tick'));
  const before = await ticks();
  expect(await openCard()).toContain('Simla Agreement');
  expect(await ticks()).not.toBe(before);
});

/**
 * Known defect, to be turned into a plain test with its mend: the watcher waits for late words on a short page that is news
 * already, takes the card's own host for a change of the page and has everything read once more, which closes the card.
 */
test('a card on a short article stays while the pointer rests on its word', async () => {
  await open('/plain');
  await untilMarked();
  await openCard();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const session = await page.createCDPSession();
  expect(await readCard(session)).toContain('Simla Agreement');
});

test('a page that frames itself: only the outermost is read', async () => {
  await open('/framed');
  await untilMarked();
  await waitFor('the frames', async () => page.frames().length > 2);
  await new Promise((resolve) => setTimeout(resolve, 1200));
  for (const frame of page.frames().slice(1)) {
    expect(await frame.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
  }
});

test('after all of this the worker still reads an article', async () => {
  await open('/plain');
  await untilMarked();
  const { popup, words } = await popupWords('Simla Agreement');
  expect(words).toContain('Narendra Modi');
  await popup.close();
});
