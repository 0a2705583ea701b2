import { unclobbered } from '../dom/unclobbered.ts';

/**
 * 5 MB of HTML hold at most so many characters of text; beyond it nobody reads on.
 */
const MAX_CHARACTERS = 5_000_000;
/** A judgement, not a measurement: bounds the copy's time and memory on pages far larger than articles are. */
const MAX_NODES = 200_000;
/**
 * What is nested deeper is put side by side. Readability asks every ancestor for its whole text, so its time grows with the
 * depth. The number is a judgement: well above the nesting that an article needs.
 */
const MAX_DEPTH = 100;

/** Never words of an article. `noscript`: its words are a second copy, for pages without scripts. */
const SKIPPED = new Set(
  'script style noscript template svg math iframe frame object embed canvas audio video picture source link meta base head select option button textarea input label datalist dialog nav'.split(
    ' ',
  ),
);
/** What Readability looks at when it weighs an element. Names are left out: they would hide properties of forms. */
const KEPT_ATTRIBUTES = ['class', 'role', 'itemprop', 'rel', 'summary', 'datatable', 'dir'] as const;
/** Forms are named after nothing, but their fields' ids would hide their properties. */
const HIDING_IDS = new Set(['img', 'fieldset', 'output']);

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** A copy of the page's body in a document without scripts, and the live node of each of its text nodes. */
export interface PageCopy {
  document: Document;
  live: Map<Node, Text>;
  /** True where the page was too large to be copied in full. */
  truncated: boolean;
}

/** How often a walk looks at the clock: often enough for a few milliseconds, rarely enough to cost nothing. */
export const NODES_PER_STEP = 256;

/**
 * Copies the visible structure of the page, node by node, so that the copying can pause: it yields every few hundred
 * nodes. Scripts, styles, navigation and hidden elements are left out. The page may change meanwhile; nodes keep to what they said
 * when they were copied.
 */
export function* copyPage(page: Document, title: string): Generator<undefined, PageCopy> {
  const copy = unclobbered(page, 'implementation').createHTMLDocument(title);
  const live = new Map<Node, Text>();
  const root = unclobbered(page, 'querySelector')('body') ?? unclobbered(page, 'documentElement');
  const result: PageCopy = { document: copy, live, truncated: false };
  if (!root) return result;
  // 5: elements and text. A walker reaches children and parents without the properties that a form's fields can hide.
  const walker = unclobbered(page, 'createTreeWalker')(root, 5);
  const parents: Element[] = [copy.body];
  let depth = 0;
  let nodes = 0;
  let characters = 0;

  let node: Node | null = walker.firstChild();
  while (node) {
    if (++nodes > MAX_NODES || characters > MAX_CHARACTERS) {
      result.truncated = true;
      break;
    }
    if (nodes % NODES_PER_STEP === 0) yield;
    const parent = parents[Math.min(depth, parents.length - 1)] ?? copy.body;
    let entered: Element | null = null;
    if (isText(node)) {
      const text = copy.createTextNode(node.data);
      characters += node.data.length;
      live.set(text, node);
      parent.append(text);
    } else {
      entered = copyElement(node as Element, copy);
      if (entered && parents.length < MAX_DEPTH) parent.append(entered);
    }
    node = null;
    if (entered) {
      node = walker.firstChild();
      if (node) {
        depth++;
        if (parents.length < MAX_DEPTH) parents.push(entered);
      }
    }
    while (!node) {
      node = walker.nextSibling();
      if (node) break;
      if (!walker.parentNode() || walker.currentNode === root) break;
      depth--;
      if (depth < parents.length - 1) parents.length = depth + 1;
    }
  }
  keepMapOverRetries(copy, live);
  return result;
}

/** 3: Node.TEXT_NODE. */
function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** The element with what matters of it; null where it and all in it is left out. */
function copyElement(original: Element, copy: Document): Element | null {
  // A form's fields can hide its own properties, so they are asked of the prototype there; elsewhere that would cost.
  const isForm = Object.prototype.toString.call(original) === '[object HTMLFormElement]';
  if (isForm) return copyAttributes(copy.createElement('form'), unclobbered(original, 'getAttribute'));
  const name = original.localName;
  if (SKIPPED.has(name)) return null;
  const read = (attribute: string) => original.getAttribute(attribute);
  if (read('hidden') !== null || read('aria-hidden') === 'true') return null;
  if (HIDDEN_STYLE.test(read('style') ?? '')) return null;
  let element: Element;
  try {
    element = copy.createElement(name);
  } catch {
    // The parser takes names that scripts may not give: <a"b>.
    element = copy.createElement('span');
  }
  copyAttributes(element, read);
  const id = read('id');
  if (id && !HIDING_IDS.has(name)) element.id = id;
  // Only whether a link stays on the page matters; Readability would turn javascript: links into new text nodes.
  if (name === 'a') element.setAttribute('href', read('href')?.startsWith('#') ? '#here' : '/');
  return element;
}

function copyAttributes(element: Element, read: (attribute: string) => string | null): Element {
  for (const attribute of KEPT_ATTRIBUTES) {
    const value = read(attribute);
    if (value) element.setAttribute(attribute, value);
  }
  return element;
}

/**
 * When its first try finds too little, Readability restores the body from `innerHTML`, which would make new nodes that
 * nobody knows. An own property on this one body keeps copies of nodes instead of a string and carries the map over.
 */
function keepMapOverRetries(copy: Document, live: Map<Node, Text>): void {
  const { body } = copy;
  let saved: { tree: Node; texts: (Text | undefined)[] } | null = null;
  Object.defineProperty(body, 'innerHTML', {
    configurable: true,
    get() {
      saved = { tree: body.cloneNode(true), texts: textsOf(body).map((text) => live.get(text)) };
      return '';
    },
    set() {
      if (!saved) return;
      const tree = saved.tree.cloneNode(true);
      textsOf(tree).forEach((text, index) => {
        const node = saved?.texts[index];
        if (node) live.set(text, node);
      });
      body.replaceChildren(...Array.from(tree.childNodes));
    },
  });
}

/** All text nodes below a node of the copy, in order. */
export function textsOf(root: Node): Text[] {
  const texts: Text[] = [];
  // 4: text only.
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}
