import { firstChildOf, isForm, nextSiblingOf } from '../dom/form-nodes.ts';
import { textUpTo } from '../dom/text-up-to.ts';
import { unclobbered } from '../dom/unclobbered.ts';

/** Children of an element one after the other; null behind the last. Asked for late, so that a page that changes meanwhile is read as it is. */
export interface ShownChildren {
  next(): Node | null;
  /** Whether the tree they stand in may declare shadow roots by templates. */
  readonly declaresShadows: boolean;
}

/** Siblings in document order. */
class Siblings implements ShownChildren {
  readonly declaresShadows: boolean;
  #first: Node | null;
  #last: Node | null = null;

  constructor(first: Node | null, declaresShadows: boolean) {
    this.#first = first;
    this.declaresShadows = declaresShadows;
  }

  next(): Node | null {
    if (this.#last) this.#last = nextSiblingOf(this.#last);
    else [this.#last, this.#first] = [this.#first, null];
    return this.#last;
  }
}

/** Nodes that a slot shows, whose tree is not the slot's. */
function listed(nodes: readonly Node[]): ShownChildren {
  let at = 0;
  return { next: () => nodes[at++] ?? null, declaresShadows: true };
}

/** All siblings from a first one on. */
function siblingsFrom(first: Node | null): Node[] {
  const all: Node[] = [];
  for (let node = first; node; node = nextSiblingOf(node)) all.push(node);
  return all;
}

/**
 * Whether a tree may hold templates that declare shadow roots: asked once for each tree, because to look for one among the children of
 * each element takes a sixth of the time that copying takes.
 *
 * @param root a document, a shadow root or the content of a template
 */
export const mayDeclareShadows = (root: ParentNode): boolean =>
  unclobbered(root, 'querySelector')('template[shadowrootmode]') !== null;

/** Hosts of shadow roots that are still templates: as a saved page has them where nothing parsed it as a browser does. */
const hostOfTemplate = new WeakMap<Node, Element>();

/** The open shadow root of an element, or the template that declares one. */
function shadowOf(element: Element, isDeclared: boolean): DocumentFragment | null {
  const { shadowRoot } = element;
  if (shadowRoot || !isDeclared) return shadowRoot;
  // Most elements hold words alone: a collection of their children would cost more than the question.
  if (!element.firstElementChild) return null;
  for (const child of Array.from(element.children)) {
    if (child.localName !== 'template' || child.getAttribute('shadowrootmode') !== 'open') continue;
    const { content } = child as HTMLTemplateElement;
    hostOfTemplate.set(content, element);
    return content;
  }
  return null;
}

/** What a slot shows: what is assigned to it, else its own children. */
function slotted(slot: Element): Node[] {
  const assigned = (slot as HTMLSlotElement).assignedNodes?.() ?? [];
  if (assigned.length > 0) return assigned;
  const host = hostOfTemplate.get(unclobbered(slot, 'getRootNode')());
  const name = slot.getAttribute('name') ?? '';
  const given = host
    ? siblingsFrom(host.firstChild).filter((node) =>
        node.nodeType === 1
          ? (node as Element).localName !== 'template' && ((node as Element).getAttribute('slot') ?? '') === name
          : name === '',
      )
    : [];
  return given.length > 0 ? given : siblingsFrom(slot.firstChild);
}

/** The body of a frame of the same site; null where the browser refuses access to it. */
export function frameBody(frame: Element): Element | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

/** React streams parts of a page in hidden boxes and puts them into the places of templates: `B:0` is filled by `S:0`. */
function streamedPart(template: Element): Element | null {
  const part = /^B:(\d+)$/.exec(template.id)?.[1];
  return part === undefined ? null : (template.ownerDocument.getElementById(`S:${part}`) ?? null);
}

/** Whether an element holds another's words, so that it is entered although its name says that it holds none. */
export const isOpened = (element: Element): boolean =>
  element.localName === 'template'
    ? streamedPart(element) !== null
    : element.localName === 'iframe' && frameBody(element)?.firstChild != null;

/**
 * The children of an element as a person sees them: of an open shadow root, of a slot, of a frame of the same site, of a streamed part.
 *
 * @param mayDeclare whether templates among its children may declare a shadow root: see `mayDeclareShadows`
 */
export function shownChildren(element: Element, mayDeclare = true): ShownChildren {
  const { localName } = element;
  if (localName === 'iframe') return new Siblings(frameBody(element)?.firstChild ?? null, true);
  if (localName === 'template') return new Siblings(streamedPart(element)?.firstChild ?? null, true);
  if (localName === 'slot') return listed(slotted(element));
  // A form has no shadow root, and its `children` may be a field.
  const shadow = isForm(element) ? null : shadowOf(element, mayDeclare);
  return shadow ? new Siblings(shadow.firstChild, true) : new Siblings(firstChildOf(element), mayDeclare);
}

/** Letters of a paragraph, below which it is a label, a link or a caption. */
const PARAGRAPH_LETTERS = 80;
/** Paragraphs looked at in one element. */
const MOST_PARAGRAPHS = 20;

/**
 * Whether an element holds at least so many paragraphs of running text that are no links.
 *
 * @param element of the live page
 * @param least how many paragraphs are enough
 */
export function holdsParagraphs(element: Element, least: number): boolean {
  let found = 0;
  for (const paragraph of Array.from(unclobbered(element, 'querySelectorAll')('p')).slice(0, MOST_PARAGRAPHS)) {
    if (textUpTo(paragraph, PARAGRAPH_LETTERS).length <= PARAGRAPH_LETTERS) continue;
    const link = paragraph.querySelector('a');
    if (link && textUpTo(link, PARAGRAPH_LETTERS).length > PARAGRAPH_LETTERS) continue;
    if (++found >= least) return true;
  }
  return false;
}
