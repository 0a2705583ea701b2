import { unclobbered } from './unclobbered.ts';

/**
 * Text of a node with white space collapsed and trimmed, known no further than asked: each of many nested boxes can be asked for a short
 * line without the time growing with what they hold.
 * @param most stops once so many UTF-16 units are known; the text is longer than `most` where there is more
 */
export function textUpTo(node: Node, most: number): string {
  // 4: text only. A walker does not visit its own root.
  const walker = unclobbered(unclobbered(node, 'ownerDocument') ?? document, 'createTreeWalker')(node, 4);
  const parts: string[] = [];
  let part: Node | null = node.nodeType === 3 ? node : walker.nextNode();
  for (let length = 0; part && length <= most; part = walker.nextNode()) {
    const words = (part.nodeValue ?? '').slice(0, 2 * most).replace(/\s+/g, ' ');
    length += words.trim().length;
    parts.push(words);
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}
