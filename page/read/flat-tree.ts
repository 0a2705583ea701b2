import { textUpTo } from '../dom/text-up-to.ts';
import { unclobbered } from '../dom/unclobbered.ts';

/**
 * Whether a node is a form. A form's fields can hide its own properties, its name among them, so they are asked of the prototype there;
 * elsewhere that would cost.
 */
export function isForm({ nodeName }: Node): boolean {
  return nodeName === 'FORM' || nodeName === 'form' || typeof nodeName !== 'string';
}

const firstChildOf = (node: Node): Node | null => (isForm(node) ? unclobbered(node, 'firstChild') : node.firstChild);
const nextSiblingOf = (node: Node): Node | null => (isForm(node) ? unclobbered(node, 'nextSibling') : node.nextSibling);

function* siblings(first: Node | null): Generator<Node, void> {
  for (let node = first; node; node = nextSiblingOf(node)) yield node;
}

/** Hosts of shadow roots that are still templates: as a saved page has them where nothing parsed it as a browser does. */
const hostOfTemplate = new WeakMap<Node, Element>();

/** The open shadow root of an element, or the template that declares one. */
function shadowOf(element: Element): Node | null {
  if (element.shadowRoot) return element.shadowRoot;
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
    ? Array.from(siblings(host.firstChild)).filter((node) =>
        node.nodeType === 1
          ? (node as Element).localName !== 'template' && ((node as Element).getAttribute('slot') ?? '') === name
          : name === '',
      )
    : [];
  return given.length > 0 ? given : Array.from(siblings(slot.firstChild));
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
 */
export function shownChildren(element: Element): Iterator<Node, void> {
  const { localName } = element;
  if (localName === 'iframe') return siblings(frameBody(element)?.firstChild ?? null);
  if (localName === 'template') return siblings(streamedPart(element)?.firstChild ?? null);
  if (localName === 'slot') return slotted(element)[Symbol.iterator]() as Iterator<Node, void>;
  // A form has no shadow root, and its `children` may be a field.
  const shadow = isForm(element) ? null : shadowOf(element);
  return siblings(shadow ? shadow.firstChild : firstChildOf(element));
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
