import { detectNews } from '../detect/detect-news.ts';
import { toReasons } from '../detect/reasons.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import { readPageMetadata } from '../metadata/page-metadata.ts';
import { readStructuredData } from '../metadata/structured-data.ts';
import { findPublished } from '../published/find-published.ts';
import { TextComposer } from './compose-text.ts';
import { isBlock } from './compose-tree.ts';
import { findHeadline } from './headline.ts';
import type { ReadResult } from './read-article.ts';
import { TextMap } from './text-map.ts';

/** Never shown as words. */
const UNSHOWN = 'script, style, noscript, template, svg, textarea, select, [hidden], [aria-hidden="true"]';

/**
 * Reads what a person selected, with what the page says of itself. The map leads back to the page as with an article.
 * @param range as `getSelection().getRangeAt(0)` gives it
 */
export function readSelection(document: Document, url: string, range: Range, today: string): ReadResult {
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
  const data = readStructuredData(document);
  const facts = readPageMetadata(document, url, data);
  const headline = findHeadline(document, facts.titles, facts.site);
  const dates = findPublished(document, facts, headline?.element ?? null, today);
  const detection = detectNews(document, url, false, data);
  return {
    text,
    map: new TextMap(document, composer.runs),
    page: {
      url,
      isNews: detection.isNews,
      verdict: detection.verdict,
      score: detection.score,
      reasons: toReasons(detection.evidence),
      title: facts.titles[0] ?? null,
      site: facts.site,
      byline: facts.byline,
      published: dates.published,
      publishedFrom: dates.from,
      updated: dates.updated,
      dateSignals: dates.signals,
      language: facts.language,
      truncated: false,
      read: null,
    },
  };
}

function blockOf(node: Node): Node | null {
  let parent = node.parentNode;
  while (parent && !isBlock(parent)) parent = parent.parentNode;
  return parent;
}
