import { textUpTo } from '../dom/text-up-to.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import type { TextMap } from '../read/text-map.ts';
import { NEW_PARAGRAPH } from './article-follower.ts';

/** The node around an article's text; null where its ends are gone or stand in two trees. */
function nodeAround(document: Document, { runs }: TextMap): Node | null {
  const first = runs[0]?.node;
  const last = runs.at(-1)?.node;
  if (!first?.isConnected || !last?.isConnected || first.getRootNode() !== last.getRootNode()) return null;
  const range = unclobbered(document, 'createRange')();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range.commonAncestorContainer;
}

const isParagraph = (node: Node): boolean => textUpTo(node, NEW_PARAGRAPH).length >= NEW_PARAGRAPH;

/**
 * Listens for paragraphs that come into an article after it was read and before it is followed: `ArticleFollower` takes what it
 * finds for what was there before.
 *
 * @param document the live page
 * @param map where the article stands
 * @returns ends the listening, and tells whether a paragraph came
 */
export function listenForParagraphs(document: Document, map: TextMap): () => boolean {
  const around = nodeAround(document, map);
  const view = unclobbered(document, 'defaultView');
  if (around === null || view === null) return () => false;
  let added = false;
  const note = (changes: readonly MutationRecord[]) => {
    added ||= changes.some(({ addedNodes }) => [...addedNodes].some(isParagraph));
  };
  const observer = new view.MutationObserver(note);
  observer.observe(around, { childList: true, subtree: true });
  return () => {
    note(observer.takeRecords());
    observer.disconnect();
    return added;
  };
}
