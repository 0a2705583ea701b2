/** Letters of an element's text and of the links in it, white space at the ends of text nodes left out. */
export interface LetterCount {
  letters: number;
  linked: number;
}

/**
 * Sizes of all elements below a root, summed once from the leaves up: asking each box for its text would cost the square of the depth.
 * What is taken out is subtracted from all that held it.
 */
export class TextSizes {
  readonly #sizes = new Map<Element, LetterCount>();

  constructor(root: Element) {
    // 4: text only.
    const walker = root.ownerDocument.createTreeWalker(root, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const letters = (node.nodeValue ?? '').trim().length;
      if (letters === 0) continue;
      const isLinked = node.parentElement?.closest('a') != null;
      for (let box = node.parentElement; box; box = box === root ? null : box.parentElement)
        this.#add(box, letters, isLinked);
    }
  }

  #add(box: Element, letters: number, isLinked: boolean): void {
    const size = this.#sizes.get(box);
    if (size) {
      size.letters += letters;
      if (isLinked) size.linked += letters;
    } else {
      this.#sizes.set(box, { letters, linked: isLinked ? letters : 0 });
    }
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
