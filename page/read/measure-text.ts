/** Letters of an element's text and of the links in it, white space at the ends of text nodes left out. */
export interface LetterCount {
  letters: number;
  linked: number;
}

/**
 * Sizes of all elements below a root of the page's copy, summed once from the leaves up: asking each box for its text would cost the
 * square of the depth.
 * What is taken out is subtracted from all that held it.
 */
export class TextSizes {
  readonly #sizes = new Map<Element, LetterCount>();

  constructor(root: Element) {
    this.#measure(root, root.closest('a') !== null);
  }

  /** No deeper than the copy is nested: `MAX_DEPTH`. */
  #measure(element: Element, isLinked: boolean): LetterCount {
    const size: LetterCount = { letters: 0, linked: 0 };
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const { length } = (node as Text).data.trim();
        size.letters += length;
        if (isLinked) size.linked += length;
      } else if (node.nodeType === 1) {
        const { letters, linked } = this.#measure(node as Element, isLinked || (node as Element).localName === 'a');
        size.letters += letters;
        size.linked += linked;
      }
    }
    if (size.letters > 0) this.#sizes.set(element, size);
    return size;
  }

  of(element: Element): LetterCount {
    return this.#sizes.get(element) ?? { letters: 0, linked: 0 };
  }

  /** Share of the letters that stand in links, 0 to 1. */
  linkShare(element: Element): number {
    const { letters, linked } = this.of(element);
    return letters === 0 ? 0 : linked / letters;
  }

  /** Takes an element out of its tree. */
  remove(element: Element): void {
    const { letters, linked } = this.of(element);
    for (let box = element.parentElement; box; box = box.parentElement) {
      const size = this.#sizes.get(box);
      if (!size) break;
      size.letters -= letters;
      size.linked -= linked;
    }
    element.remove();
  }
}
