import { detectNews } from '../detect/detect-news.ts';
import { explain } from '../detect/explain.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import { findPublished } from '../published/find-published.ts';
import { TextComposer } from './compose-text.ts';
import { isBlock } from './compose-tree.ts';
import { readPageFacts } from './page-facts.ts';
import type { ReadResult } from './read-article.ts';
import { TextMap } from './text-map.ts';

/** Never shown as words. */
const UNSHOWN = 'script, style, noscript, template, svg, textarea, select, [hidden], [aria-hidden="true"]';

/**
 * Reads what a person selected, with what the page says of itself. The map leads back to the page as with an article.
 * @param range as `getSelection().getRangeAt(0)` gives it
 */
export function readSelection(document: Document, url: string, range: Range): ReadResult {
  const composer = new TextComposer();
  const common = range.commonAncestorContainer;
  // 5: elements and text.
  const walker = unclobbered(document, 'createTreeWalker')(common, 5);
  let currentBlock: Node | null = null;
  for (let node: Node | null = common; node; node = walker.nextNode()) {
    if (node.nodeType !== 3) {
      if (isBlock(node)) composer.breakParagraph();
      continue;
    }
    const text = node as Text;
    if (!range.intersectsNode(text) || text.parentElement?.closest(UNSHOWN)) continue;
    const block = blockOf(text);
    if (block !== currentBlock) composer.breakParagraph();
    currentBlock = block;
    composer.add(
      text.data,
      text,
      text === range.startContainer ? range.startOffset : 0,
      text === range.endContainer ? range.endOffset : text.length,
    );
  }
  const text = composer.text();
  if (text === '') return { error: 'nothing-selected' };
  const facts = readPageFacts(document, url);
  const dates = findPublished(document, url);
  const detection = detectNews(document, url);
  return {
    text,
    map: new TextMap(document, composer.runs),
    page: {
      url,
      isNews: detection.isNews,
      verdict: detection.verdict,
      score: detection.score,
      reasons: explain(detection.evidence),
      title: facts.titles[0] ?? null,
      site: facts.site,
      byline: facts.byline,
      published: dates.published,
      publishedFrom: dates.from,
      updated: dates.updated,
      dateSignals: dates.signals,
      language: facts.language,
      truncated: false,
    },
  };
}

function blockOf(node: Node): Node | null {
  let parent = node.parentNode;
  while (parent && !isBlock(parent)) parent = parent.parentNode;
  return parent;
}
