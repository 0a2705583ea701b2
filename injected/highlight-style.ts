import { callBackground } from '../messaging/call-background.ts';
import { containingBlockTags } from '../page/highlight-style/containing-block-tags.ts';
import { isTag, layerName, randomPrefix } from '../page/highlight-style/highlight-css.ts';

/** What this document's highlights are called and where they are styled: kept for a second reading. The isolated world is ours alone. */
const HIGHLIGHTS_KEY = Symbol.for('backgrounder.marks');

interface DocumentHighlights {
  prefix: string;
  /** Tags whose elements have the style of highlights already. */
  styled: Set<string>;
}

const ourWorld = globalThis as typeof globalThis & { [HIGHLIGHTS_KEY]?: DocumentHighlights };

function documentHighlights(): DocumentHighlights {
  ourWorld[HIGHLIGHTS_KEY] ??= { prefix: randomPrefix(), styled: new Set() };
  return ourWorld[HIGHLIGHTS_KEY];
}

/** What the names of this document's highlights begin with. */
export const highlightPrefix = (): string => documentHighlights().prefix;

async function style(tags: readonly string[]): Promise<void> {
  const { prefix, styled } = documentHighlights();
  const missing = tags.filter((tag) => !styled.has(tag));
  if (missing.length === 0) return;
  for (const tag of missing) styled.add(tag);
  try {
    await callBackground({ type: 'style-highlights', prefix, tags: missing });
  } catch (error) {
    for (const tag of missing) styled.delete(tag);
    throw error;
  }
}

/** Gives highlights on these texts their look, now that it is known where they are. Rejects where the background is gone. */
export async function styleHighlights(nodes: readonly Text[]): Promise<void> {
  await style(containingBlockTags(nodes));
  // Before Chromium 134 a highlight's style is not inherited: a link in a paragraph then needs a rule of its own.
  const name = layerName(highlightPrefix(), 'leader');
  const parents = new Map(nodes.map(({ parentElement }) => [parentElement?.localName, parentElement]));
  const bare = [...parents].flatMap(([tag, parent]) =>
    tag && parent && getComputedStyle(parent, `::highlight(${name})`).textDecorationLine === 'none' ? [tag] : [],
  );
  await style(bare.filter(isTag));
}
