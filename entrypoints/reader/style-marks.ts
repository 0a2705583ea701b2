import { tellBackground } from '../../messaging/tell-background.ts';
import { holderTags } from '../../page/marks-style/holder-tags.ts';
import { isTag, layerName, randomPrefix } from '../../page/marks-style/marks-css.ts';

/** What this document's marks are called and where they are styled: kept for a second reading. The isolated world is ours alone. */
const DOCUMENT_HIGHLIGHTS = Symbol.for('backgrounder.marks');

interface MarksOfDocument {
  prefix: string;
  /** Tags whose elements have the style of marks already. */
  styled: Set<string>;
}

const ourWorld = globalThis as typeof globalThis & { [DOCUMENT_HIGHLIGHTS]?: MarksOfDocument };

function marksOfDocument(): MarksOfDocument {
  ourWorld[DOCUMENT_HIGHLIGHTS] ??= { prefix: randomPrefix(), styled: new Set() };
  return ourWorld[DOCUMENT_HIGHLIGHTS];
}

/** What the names of this document's marks begin with. */
export const marksPrefix = (): string => marksOfDocument().prefix;

async function style(tags: readonly string[]): Promise<void> {
  const { prefix, styled } = marksOfDocument();
  const missing = tags.filter((tag) => !styled.has(tag));
  if (missing.length === 0) return;
  for (const tag of missing) styled.add(tag);
  try {
    await tellBackground({ type: 'style-highlights', prefix, tags: missing });
  } catch (error) {
    for (const tag of missing) styled.delete(tag);
    throw error;
  }
}

/** Gives marks on these texts their look, now that it is known where they are. Rejects where the background is gone. */
export async function styleMarks(nodes: readonly Text[]): Promise<void> {
  await style(holderTags(nodes));
  // Before Chromium 134 a highlight's style is not inherited: a link in a paragraph then needs a rule of its own.
  const name = layerName(marksPrefix(), 'leader');
  const parents = new Map(nodes.map(({ parentElement }) => [parentElement?.localName, parentElement]));
  const bare = [...parents].flatMap(([tag, parent]) =>
    tag && parent && getComputedStyle(parent, `::highlight(${name})`).textDecorationLine === 'none' ? [tag] : [],
  );
  await style(bare.filter(isTag));
}
