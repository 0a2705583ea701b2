import type { TextRun } from './text-map.ts';

/** The white space that HTML collapses: not the no-break space. https://infra.spec.whatwg.org/#ascii-whitespace */
const PIECE = /[ \t\n\r\f]+|[^ \t\n\r\f]+/g;

/**
 * Builds the article's text from text nodes as a browser would show it: white space within a paragraph collapsed to one
 * space, paragraphs separated by one line break; and remembers where each character came from.
 */
export class TextComposer {
  readonly runs: TextRun[] = [];
  readonly #pieces: string[] = [];
  #length = 0;
  #break = false;
  /** The next letters belong to the word that was written last. */
  #continues = false;
  /** White space seen and not yet written, with its place where it has one. */
  #space: { node: Text | null; from: number } | null = null;

  get length(): number {
    return this.#length;
  }

  /** Ends the paragraph; several in a row make one break. */
  breakParagraph(): void {
    if (this.#continues) return;
    this.#break = true;
    this.#space = null;
  }

  /** What is added next goes on with the word that was written last, whatever stands between them: after a drop cap. */
  continueWord(): void {
    this.#continues = true;
    this.#space = null;
  }

  /**
   * Adds a text node's words.
   * @param data the text as it is read
   * @param live the node of the page that holds it; null where there is none
   * @param from first character to add, @param to end of them, exclusive
   */
  add(data: string, live: Text | null, from = 0, to = data.length): void {
    // A node that already says something else than its copy would be marked wrongly.
    const node = live?.data === data ? live : null;
    for (const piece of data.slice(from, to).matchAll(PIECE)) {
      const first = piece[0].charCodeAt(0);
      // As PIECE splits: HTML's white space, which a vertical tab (11) is not.
      if (first === 32 || (first >= 9 && first <= 13 && first !== 11)) {
        if (!this.#continues) this.#space ??= { node, from: from + piece.index };
        continue;
      }
      if (this.#length > 0 && this.#break) this.#write('\n', null, 0);
      else if (this.#length > 0 && this.#space) this.#write(' ', this.#space.node, this.#space.from);
      this.#break = false;
      this.#continues = false;
      this.#space = null;
      this.#write(piece[0], node, from + piece.index);
    }
  }

  text(): string {
    return this.#pieces.join('');
  }

  #write(piece: string, node: Text | null, from: number): void {
    const start = this.#length;
    this.#pieces.push(piece);
    this.#length += piece.length;
    if (!node) return;
    const last = this.runs.at(-1);
    if (last?.node === node && last.end === start && last.from + last.end - last.start === from) {
      last.end = this.#length;
    } else {
      this.runs.push({ start, end: this.#length, node, from, data: node.data });
    }
  }
}
