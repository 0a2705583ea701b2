/**
 * A property or bound method of a DOM object as the browser defines it. A page can hide it: `<form name="body">` replaces
 * `document.body`, and `<input name="children">` replaces its form's `children`. The prototypes cannot be named away.
 * @example unclobbered(document, 'querySelectorAll')('p')
 */
export function unclobbered<T extends object, K extends keyof T>(object: T, name: K): T[K] {
  for (let prototype = Object.getPrototypeOf(object); prototype; prototype = Object.getPrototypeOf(prototype)) {
    const property = Object.getOwnPropertyDescriptor(prototype, name);
    if (property) {
      const value = property.get ? property.get.call(object) : property.value;
      return typeof value === 'function' ? value.bind(object) : value;
    }
  }
  return object[name];
}

/** The first `most` elements of the document that match, in document order. */
export function findAll<E extends Element = HTMLElement>(document: Document, selector: string, most?: number): E[] {
  return [].slice.call(unclobbered(document, 'querySelectorAll')(selector), 0, most);
}

/** First element of the document that matches. */
export function findFirst<E extends Element = HTMLElement>(document: Document, selector: string): E | null {
  return unclobbered(document, 'querySelector')(selector) as E | null;
}

/**
 * Text of a node with white space collapsed and trimmed; empty for none.
 * @param most stops once so many UTF-16 units are known, so that asking nested boxes for a short line costs no time that grows with
 *   what they hold; the text is longer than `most` where there is more
 */
export function plainText(node: Node | null, most = 1e6): string {
  if (!node) return '';
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
