/**
 * A property or bound method of a DOM object as the browser defines it. A page can hide it: `<form name="body">` replaces
 * `document.body`, and `<input name="children">` replaces its form's `children`. The prototypes cannot be named away.
 *
 * @param object of the page, whose named elements may hide its properties
 * @param name of the property
 * @returns the property as the browser defines it; a method is bound to its object
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

/**
 * The first `most` elements of the document that match, in document order.
 *
 * @param document the live page
 * @param selector CSS
 * @param most how many are wanted
 */
export function findAll<E extends Element = HTMLElement>(document: Document, selector: string, most?: number): E[] {
  return [...unclobbered(document, 'querySelectorAll')<E>(selector)].slice(0, most);
}

/**
 * First element of the document that matches.
 *
 * @param document the live page
 * @param selector CSS
 */
export function findFirst<E extends Element = HTMLElement>(document: Document, selector: string): E | null {
  return unclobbered(document, 'querySelector')(selector) as E | null;
}

/** Longer texts are cut before their white space is collapsed: no headline and no title is so long. */
const LONGEST_COLLAPSED = 20_000;

/** Text of an element with white space collapsed and trimmed; empty for none. For titles and names: at most 20,000 UTF-16 units. */
export function plainText(element: Node | null): string {
  return element
    ? `${unclobbered(element, 'textContent')}`.slice(0, LONGEST_COLLAPSED).replace(/\s+/g, ' ').trim()
    : '';
}
