/** Pages that mean harm, or are badly broken, by path. */
import { articleBody, articleData, articlePage, pageOf } from '../stage/serve-pages.ts';

export const HEADLINE = 'Delhi and Islamabad return to the table';
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
export const OVERRIDE = '\u202e';

export const PAGES: Record<string, () => string> = {
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
        window.names ??= CSS.highlights.size > 0 ? [...CSS.highlights.keys()] : undefined;
        CSS.highlights.clear();
        for (let index = 0; index < 2000; index++) CSS.highlights.set('page-' + index, new Highlight());
        // Also under the names that stood there.
        for (const name of window.names ?? []) CSS.highlights.set(name, new Highlight());
      }, 300));
    `),
  '/restyled': () =>
    articlePage(HEADLINE, [WORDS]).replace(
      '</head>',
      `<style>div,[popover=manual],[popover]{opacity:0!important;transform:translateX(-9999px)!important;display:none!important;visibility:hidden!important;clip-path:inset(50%)!important;filter:blur(9px)!important;pointer-events:none!important;animation:gone 1s infinite!important;transition:all 99s!important}@keyframes gone{to{opacity:0}}html{direction:rtl}</style></head>`,
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
