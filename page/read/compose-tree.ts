import type { TextComposer } from './compose-text.ts';
import { NODES_PER_STEP } from './copy-page.ts';
import { isDropCap } from './drop-cap.ts';
import { isFootnoteMark } from './footnote-mark.ts';
import { isBlock } from './is-block.ts';

/**
 * Adds the words below `root` to the composer in document order, a paragraph for each block. Yields now and then.
 * @param live the page's node for each text node of the copy
 * @param taken live nodes whose words were added before (the headline)
 */
export function* composeTree(
  root: Node,
  composer: TextComposer,
  live: ReadonlyMap<Node, Text>,
  taken: ReadonlySet<Text>,
): Generator<undefined, void> {
  let count = 0;
  for (let node = root.firstChild; node && node !== root; node = nextNode(node, root, composer)) {
    if (++count % NODES_PER_STEP === 0) yield;
    if (node.nodeType === 3) {
      const original = live.get(node) ?? null;
      if ((original && taken.has(original)) || isFootnoteMark(node as Text)) continue;
      addText(node as Text, original, composer);
      if (isDropCap(node as Text, root)) composer.continueWord();
    } else if (isBlock(node)) {
      composer.breakParagraph();
    }
  }
}

/** The next node in document order; a block that is left on the way to it ends its paragraph. Null behind the last one. */
function nextNode(node: Node, root: Node, composer: TextComposer): ChildNode | null {
  if (node.firstChild) return node.firstChild;
  let last: Node | null = node;
  while (last && last !== root && !last.nextSibling) {
    last = last.parentNode;
    if (last && last !== root && isBlock(last)) composer.breakParagraph();
  }
  return last && last !== root ? last.nextSibling : null;
}

/** A line of text, or text set as it was typed: there an empty line ends a paragraph. */
function addText(node: Text, original: Text | null, composer: TextComposer): void {
  const { data } = node;
  const isTyped = node.parentElement?.closest('pre') != null;
  let from = 0;
  if (isTyped) {
    for (const { index, 0: gap } of data.matchAll(EMPTY_LINE)) {
      composer.add(data, original, from, index);
      composer.breakParagraph();
      from = index + gap.length;
    }
  }
  composer.add(data, original, from);
}

/** An empty line; or the end of a line in a mail's head: `Subject: …`. */
const EMPTY_LINE = /\n[ \t\r]*\n\s*|\n(?=[A-Z][\w-]{1,20}: )/g;
