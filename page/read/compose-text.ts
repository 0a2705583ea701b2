import type { TextRun } from './text-map.ts';

/**
 * The white space that HTML collapses, not the no-break space (https://infra.spec.whatwg.org/#ascii-whitespace), where that changes
 * anything: at the ends of a text, and where it is more than one space.
 */
const COLLAPSED_SPACE = /^[ \t\n\r\f]+|[ \t\n\r\f]{2,}|[\t\n\r\f]| $/g;

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
    const text = data.slice(from, to);
    let start = 0;
    for (const { 0: space, index } of text.matchAll(COLLAPSED_SPACE)) {
      if (index > start) this.#addWords(text.slice(start, index), node, from + start);
      if (!this.#continues) this.#space ??= { node, from: from + index };
      start = index + space.length;
    }
    if (start < text.length) this.#addWords(text.slice(start), node, from + start);
  }

  /** Adds words with single spaces between them, and before them the break or space that was seen. */
  #addWords(words: string, node: Text | null, from: number): void {
    if (this.#length > 0 && this.#break) this.#write('\n', null, 0);
    else if (this.#length > 0 && this.#space) this.#write(' ', this.#space.node, this.#space.from);
    this.#break = false;
    this.#continues = false;
    this.#space = null;
    this.#write(words, node, from);
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
