import { unclobbered } from '../dom/unclobbered.ts';
import { isTag } from './highlight-css.ts';

/** Elements that lie within a line of text: the style of their highlights comes from the box around them. */
const WITHIN_LINES = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);

/** The tag of the nearest box around a text. Of one in a shadow root: the host's box, as rules of the page do not reach in. */
function containingBlockTag(node: Text): string | null {
  let element: Element | null = unclobbered(node, 'parentElement');
  while (element) {
    const root = unclobbered(element, 'getRootNode')();
    if (!(root instanceof ShadowRoot)) break;
    element = root.host;
  }
  while (
    element &&
    (WITHIN_LINES.has(unclobbered(element, 'localName')) || !isTag(unclobbered(element, 'localName')))
  ) {
    element = unclobbered(element, 'parentElement');
  }
  return element && unclobbered(element, 'localName');
}

/** The tags of the boxes that hold these texts, each once. */
export function containingBlockTags(nodes: Iterable<Text>): string[] {
  const tags = new Set<string>();
  for (const node of nodes) {
    const tag = containingBlockTag(node);
    if (tag) tags.add(tag);
  }
  return [...tags];
}
