/** Elements that stand within a line. All others begin and end a paragraph. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark meter nobr output progress q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Whether an element begins and ends a paragraph. */
export function isBlock(node: Node): boolean {
  return node.nodeType === 1 && !INLINE.has((node as Element).localName);
}
