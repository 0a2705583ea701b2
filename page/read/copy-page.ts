import { hasLetter } from '../dom/compare-text.ts';
import { isForm } from '../dom/form-nodes.ts';
import { textUpTo, textWalker } from '../dom/text-up-to.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import { holdsParagraphs, isOpened, mayDeclareShadows, type ShownChildren, shownChildren } from './flat-tree.ts';
import { isHiddenByAttributes, type SeesElement } from './is-shown.ts';
import { PLAYER_NAMES, PLAYS } from './remove-picture-labels.ts';

/**
 * 5 MB of HTML hold at most so many characters of text; no article is longer.
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
const NEVER_ARTICLE = new Set(
  'script style noscript template svg math iframe frame object embed canvas audio video picture source link meta base head select option textarea input label datalist'.split(
    ' ',
  ),
);
/** What Readability looks at when it weighs an element. Names are left out: they would hide properties of forms. */
const KEPT_ATTRIBUTES = new Set(['class', 'role', 'itemprop', 'rel', 'summary', 'datatable', 'dir']);
/** Forms are named after nothing, but their fields' ids would hide their properties. */
const HIDING_IDS = new Set(['img', 'fieldset', 'output']);
/** Paragraphs that make a `nav`, a dialog or a part hidden from screen readers the place of the story. */
const LEAST_PARAGRAPHS = 3;
/** What a box around a story holds: its heading, or the box of its body. */
export const HEADING_OR_BODY = 'h1, article, main, [itemprop~="articleBody"]';
/** Letters counted of one hidden element. */
const MOST_UNSEEN = 20_000;
/** Letters beside a button that make it a part of their sentence. */
const SENTENCE_LETTERS = 20;

/** A copy of the page's body in a document without scripts, and the live node of each of its text nodes. */
export interface PageCopy {
  document: Document;
  live: Map<Node, Text>;
  /** Letters that the page's style hides, of each hidden element at most 20,000. */
  unseen: number;
  /** True where the page was too large to be copied in full. */
  truncated: boolean;
}

/** How often a walk looks at the clock: often enough for a few milliseconds, rarely enough to cost nothing. */
export const NODES_PER_STEP = 256;
/** The same where more is asked of each. */
export const ELEMENTS_PER_STEP = 32;

/**
 * Copies the visible structure of the page, node by node, so that the copying can pause: it yields every few hundred
 * nodes. Scripts, styles, navigation and what a person cannot see are left out; open shadow roots and frames of the same site are entered.
 * The page may change meanwhile; nodes keep to what they said when they were copied.
 * @param box the story to copy where the page holds several; null for the page
 */
export function* copyPage(
  page: Document,
  title: string,
  isSeen: SeesElement,
  box: Element | null = null,
): Generator<undefined, PageCopy> {
  const copy = unclobbered(page, 'implementation').createHTMLDocument(title);
  const live = new Map<Node, Text>();
  const result: PageCopy = { document: copy, live, unseen: 0, truncated: false };
  const root = box ?? rootOf(page);
  if (!root) return result;
  const sees = (element: Element): boolean => {
    if (isSeen(element)) return true;
    result.unseen += textUpTo(element, MOST_UNSEEN).length;
    return false;
  };
  const stack: { children: ShownChildren; parent: Element }[] = [
    { children: shownChildren(root, mayDeclareShadows(page)), parent: copy.body },
  ];
  let nodes = 0;
  let characters = 0;
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const node = top.children.next();
    if (!node) {
      stack.pop();
      continue;
    }
    if (++nodes > MAX_NODES || characters > MAX_CHARACTERS) {
      result.truncated = true;
      break;
    }
    if (nodes % NODES_PER_STEP === 0) yield;
    if (isTextNode(node)) {
      const { data } = node;
      const text = copy.createTextNode(data);
      characters += data.length;
      // The words of a frame are read; ranges and highlights belong to one document.
      if (node.ownerDocument === page) live.set(text, node);
      top.parent.appendChild(text);
    } else if (node.nodeType === 1) {
      const entered = copyElement(node as Element, copy, sees);
      if (!entered) {
        if (PLAYER_NAMES.has((node as Element).localName)) top.parent.closest('figure')?.setAttribute(PLAYS, '');
        continue;
      }
      const isDeep = stack.length >= MAX_DEPTH;
      if (!isDeep) top.parent.appendChild(entered);
      const children = shownChildren(node as Element, top.children.declaresShadows);
      stack.push({ children, parent: isDeep ? top.parent : entered });
    }
  }
  keepMapOverRetries(copy, live);
  return result;
}

/** What is read of a page: the dialog that covers it, else its body, else all of it. */
const rootOf = (page: Document): Element | null =>
  storyDialog(page) ?? unclobbered(page, 'querySelector')('body') ?? unclobbered(page, 'documentElement');

/** A modal dialog with a story in it: what is behind it cannot be read now. */
function storyDialog(page: Document): Element | null {
  try {
    const dialog = unclobbered(page, 'querySelector')('dialog:modal');
    return dialog && holdsParagraphs(dialog, LEAST_PARAGRAPHS) ? dialog : null;
  } catch {
    // Older browsers do not know `:modal`.
    return null;
  }
}

/** 3: Node.TEXT_NODE. */
function isTextNode(node: Node): node is Text {
  return node.nodeType === 3;
}

/** The element with what matters of it; null where it and all in it is left out. */
function copyElement(original: Element, copy: Document, sees: SeesElement): Element | null {
  if (isForm(original)) return copyForm(original, copy);
  const name = original.localName;
  if (isOpened(original)) return copy.createElement('div');
  if (NEVER_ARTICLE.has(name)) return null;
  // Most elements have one attribute or two: asking for those costs less than asking for the dozen that matter.
  const names = original.getAttributeNames();
  const read = (attribute: string) => (names.includes(attribute) ? original.getAttribute(attribute) : null);
  if ((names.length > 0 && isHiddenByAttributes(read)) || !sees(original)) return null;
  const copied = nameInCopy(original, name, read);
  if (copied === null) return null;
  let element: Element;
  try {
    element = copy.createElement(copied);
  } catch {
    // The parser takes names that scripts may not give: <a"b>.
    element = copy.createElement('span');
  }
  for (const attribute of names) {
    const isKept = attribute === 'id' ? !HIDING_IDS.has(name) : KEPT_ATTRIBUTES.has(attribute);
    if (isKept) copyAttribute(attribute, original.getAttribute(attribute), element);
  }
  // Only whether a link stays on the page matters; Readability would turn javascript: links into new text nodes.
  if (name === 'a') element.setAttribute('href', read('href')?.startsWith('#') ? '#here' : '/');
  return element;
}

function copyForm(form: Element, copy: Document): Element {
  const copied = copy.createElement('form');
  const read = unclobbered(form, 'getAttribute');
  for (const attribute of KEPT_ATTRIBUTES) copyAttribute(attribute, read(attribute), copied);
  return copied;
}

function copyAttribute(name: string, value: string | null, copied: Element): void {
  if (value) copied.setAttribute(name, value);
}

/** The name that an element gets in the copy, so that what holds a story is weighed as a box and a word as a word; null to leave it out. */
function nameInCopy(original: Element, name: string, read: (attribute: string) => string | null): string | null {
  if (
    read('aria-hidden') === 'true' &&
    !(
      holdsParagraphs(original, LEAST_PARAGRAPHS) &&
      (original.matches(HEADING_OR_BODY) || original.querySelector(HEADING_OR_BODY))
    )
  ) {
    return null;
  }
  if (name === 'nav') return holdsParagraphs(original, LEAST_PARAGRAPHS) ? 'div' : null;
  if (name === 'dialog') return read('open') !== null && holdsParagraphs(original, LEAST_PARAGRAPHS) ? 'div' : null;
  if (name === 'button') return isWithinSentence(original) ? 'span' : null;
  // A custom element is in line unless it holds boxes.
  if (name.includes('-')) {
    return original.shadowRoot || original.querySelector('p, div, h1, h2, h3, ul, section, article, template')
      ? 'div'
      : 'span';
  }
  return name;
}

/** Whether text stands right before or behind a control, in the same line: then its words belong to the sentence. */
function isWithinSentence(control: Element): boolean {
  const beside = [control.previousSibling, control.nextSibling].filter((node) => node?.nodeType === 3);
  const parent = control.parentElement;
  if (!parent || !beside.some((node) => hasLetter(node?.nodeValue ?? ''))) return false;
  const own = textUpTo(control, SENTENCE_LETTERS).length;
  return textUpTo(parent, own + SENTENCE_LETTERS).length > own + SENTENCE_LETTERS;
}

/**
 * When its first try finds too little, Readability restores the body from `innerHTML`, which would make new nodes that
 * no one knows. An own property on this one body keeps copies of nodes instead of a string and carries the map over.
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
  const walker = textWalker(root);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}
