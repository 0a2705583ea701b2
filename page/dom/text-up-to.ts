import { firstChildOf, isForm } from './form-nodes.ts';
import { unclobbered } from './unclobbered.ts';

/** How each document makes a walker: a reading makes thousands, and a document's properties can be hidden by the page's names. */
const walkerMakers = new WeakMap<Document, Document['createTreeWalker']>();

/**
 * Walks through the text nodes below a node.
 *
 * @param root which is not visited itself
 */
export function textWalker(root: Node): TreeWalker {
  const owner = (isForm(root) ? unclobbered(root, 'ownerDocument') : root.ownerDocument) ?? document;
  let make = walkerMakers.get(owner);
  if (!make) {
    make = unclobbered(owner, 'createTreeWalker');
    walkerMakers.set(owner, make);
  }
  // 4: text only.
  return make(root, 4);
}

const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Text of a node with white space collapsed and trimmed, known no further than asked: each of many nested boxes can be asked for a short
 * line without the time growing with what they hold.
 * @param most stops once so many UTF-16 units are known; the text is longer than `most` where there is more
 */
export function textUpTo(node: Node, most: number): string {
  const first = node.nodeType === 3 ? node : firstChildOf(node);
  if (!first) return '';
  // Most elements that are asked hold a text and nothing else.
  if (first.nodeType === 3 && (first === node || !first.nextSibling))
    return collapsed((first.nodeValue ?? '').slice(0, 2 * most));
  const walker = textWalker(node);
  const parts: string[] = [];
  let part = walker.nextNode();
  for (let length = 0; part && length <= most; part = walker.nextNode()) {
    const words = (part.nodeValue ?? '').slice(0, 2 * most).replace(/\s+/g, ' ');
    length += words.trim().length;
    parts.push(words);
  }
  return collapsed(parts.join(''));
}
