import { TextComposer } from '../read/compose-text.ts';
import { type ShownChildren, shownChildren } from '../read/flat-tree.ts';
import { isFootnoteMark } from '../read/footnote-mark.ts';
import { isBlock } from '../read/is-block.ts';
import type { TextRun } from '../read/text-map.ts';

/** Elements whose words are never the article's. */
const SKIPPED_ELEMENT =
  /^(?:script|style|noscript|template|textarea|select|option|svg|math|iframe|object|audio|video)$/;

/** The text below an element of the page as it is now. */
export interface LiveText {
  /** Paragraphs between line breaks, white space collapsed, as an article's text is. */
  text: string;
  /** Where it stands: offsets into `text`. */
  runs: readonly TextRun[];
  /** Open shadow roots that were entered. */
  shadowRoots: ShadowRoot[];
  /** Nodes visited: what it cost. */
  nodes: number;
}

/**
 * Reads the words below an element without copying it and without judging them: quick enough to be done again whenever a page changes.
 * @param most nodes at most: what lies beyond is left out
 */
export function composeLive(root: Element, most: number): LiveText {
  const composer = new TextComposer();
  const shadowRoots: ShadowRoot[] = [];
  const stack: { element: Element; children: ShownChildren }[] = [{ element: root, children: shownChildren(root) }];
  let nodes = 0;
  for (let top = stack.at(-1); top && nodes < most; top = stack.at(-1)) {
    const node = top.children.next();
    if (!node) {
      if (isBlock(top.element)) composer.breakParagraph();
      stack.pop();
      continue;
    }
    nodes++;
    if (node.nodeType === 3) {
      if (!isFootnoteMark(node as Text)) composer.add((node as Text).data, node as Text);
    } else if (node.nodeType === 1 && !SKIPPED_ELEMENT.test((node as Element).localName)) {
      const element = node as Element;
      if (isBlock(element)) composer.breakParagraph();
      if (element.shadowRoot) shadowRoots.push(element.shadowRoot);
      stack.push({ element, children: shownChildren(element, top.children.declaresShadows) });
    }
  }
  return { text: composer.text(), runs: composer.runs, shadowRoots, nodes };
}
