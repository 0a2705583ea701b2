import { unclobbered } from '../dom/unclobbered.ts';

/** A place in the article's text, in UTF-16 offsets, end exclusive. */
export interface TextSpan {
  start: number;
  end: number;
}

/** Characters of the article's text that stand one for one in a live text node. */
export interface TextRun {
  /** UTF-16 offsets into the article's text, end exclusive. */
  start: number;
  end: number;
  node: Text;
  /** Offset in `node` of the character at `start`. */
  from: number;
  /** The node's text when it was read: a node that says something else now is not trusted. */
  data: string;
}

/**
 * Where each character of the article's text stands in the live page. Characters between runs (paragraph breaks) stand
 * nowhere. Runs are in order of `start` and do not overlap.
 */
export class TextMap {
  readonly runs: readonly TextRun[];
  readonly #document: Document;

  constructor(document: Document, runs: readonly TextRun[]) {
    this.#document = document;
    this.runs = runs;
  }

  /**
   * The live range of `[start, end)`, white space at its ends left out where it stands nowhere in the page. Null where the text is not in the page
   * any more, was changed since it was read, or stands in nodes whose order was changed.
   */
  rangeAt(start: number, end: number): Range | null {
    const runs = this.runsIn(start, end);
    const first = runs[0];
    const last = runs.at(-1);
    if (!first || !last || !runs.every(isUnchanged)) return null;
    const range = unclobbered(this.#document, 'createRange')();
    range.setStart(first.node, first.from + Math.max(0, start - first.start));
    range.setEnd(last.node, last.from + Math.min(last.end, end) - last.start);
    // A start behind the end pulls both together: the page moved its nodes about.
    return range.collapsed ? null : range;
  }

  /** Runs that overlap `[start, end)`, in order. */
  runsIn(start: number, end: number): TextRun[] {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.runs[middle]?.end ?? Infinity) <= start) low = middle + 1;
      else high = middle;
    }
    const found: TextRun[] = [];
    for (let index = low; index < this.runs.length; index++) {
      const run = this.runs[index];
      if (!run || run.start >= end) break;
      found.push(run);
    }
    return found;
  }
}

/** Whether the run's node is still in the page and still says what was read. */
export function isUnchanged(run: TextRun): boolean {
  return run.node.isConnected && run.node.data === run.data;
}
