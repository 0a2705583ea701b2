import { findAll, findFirst, plainText, unclobbered } from '../dom/unclobbered.ts';
import { textsOf } from './copy-page.ts';

/** The headline's element and the live text nodes that hold its words. */
export interface Headline {
  element: Element;
  texts: Text[];
}

/** Longer than any headline: an h1 around the whole article. */
const LONGEST_HEADLINE = 400;
/** Of the words of the page's title, the share an h1 must have to be the headline where there are several. */
const ENOUGH = 0.5;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of the words of `text` that `title` has too, 0 to 1. */
function overlap(text: string, title: string): number {
  const words = wordsOf(text);
  const wanted = new Set(wordsOf(title));
  return words.length === 0 ? 0 : words.filter((word) => wanted.has(word)).length / words.length;
}

/**
 * The headline as the page shows it: of its h1 (else h2) elements the one that agrees most with what the page's metadata call it.
 * @param titles what metadata call the article, most trusted first
 */
export function findHeadline(document: Document, titles: readonly string[]): Headline | null {
  for (const selector of ['h1', '[itemprop~="headline"]', 'h2']) {
    let best: Element | null = null;
    let bestScore = 0;
    const candidates = findAll(document, selector, 50).filter(
      (element) => plainText(element).length <= LONGEST_HEADLINE,
    );
    for (const element of candidates) {
      const text = plainText(element);
      if (text === '') continue;
      const words = wordsOf(text).length;
      // The share counts both ways: a section's name is in every title, yet it is not most of it.
      const score = Math.max(
        0,
        ...titles.map((title) => Math.min(overlap(text, title), overlap(title, text) * 2) + Math.min(words, 8) / 100),
      );
      if (score > bestScore) {
        best = element;
        bestScore = score;
      }
    }
    if (!best || bestScore < ENOUGH)
      best = selector === 'h1' && candidates.length === 1 ? (candidates[0] ?? null) : null;
    if (best && plainText(best) !== '') return { element: best, texts: shownTexts(best) };
  }
  return null;
}

/** Text nodes of an element without those of scripts and styles within. */
function shownTexts(element: Element): Text[] {
  return textsOf(element).filter(
    (text) => !text.parentElement?.closest('script, style, noscript, template, svg, [hidden]'),
  );
}

/** Names of classes that newsrooms give the paragraph below the headline. */
const STANDFIRST =
  /standfirst|stand-first|sub-?head|sub-?title|(^|[-_\s])de(c)?k([-_\s]|$)|summary|(^|[-_\s])lede?([-_\s]|$)|article-?intro|excerpt|strapline|chapo|sapo/i;
const SHORTEST_STANDFIRST = 30;
const LONGEST_STANDFIRST = 600;
/** Elements looked at between headline and body. */
const LOOKED_AT = 200;

/**
 * The paragraph between headline and body, as live text nodes: what is marked as such, or says what the page's description says.
 * Empty where there is none or the body has it already.
 */
export function findStandfirst(
  document: Document,
  headline: Element | null,
  content: Node,
  live: ReadonlyMap<Node, Text>,
  description: string | null,
): Text[] {
  const firstOfBody = textsOf(content).find((text) => live.has(text) && text.data.trim().length > 30);
  const bodyStart = firstOfBody ? live.get(firstOfBody) : null;
  if (!headline || !bodyStart) return [];
  const root = findFirst(document, 'body');
  if (!root) return [];
  const walker = unclobbered(document, 'createTreeWalker')(root, 1);
  walker.currentNode = headline;
  let node = walker.nextNode();
  for (let looked = 0; node && looked < LOOKED_AT; looked++, node = walker.nextNode()) {
    // 4: the body's start follows this node; 8: this node holds it.
    const position = node.compareDocumentPosition(bodyStart);
    if (position & 16) continue;
    if (!(position & 4)) break;
    const element = node as Element;
    const text = plainText(element);
    if (text.length < SHORTEST_STANDFIRST || text.length > LONGEST_STANDFIRST) continue;
    if (headline.contains(element)) continue;
    const marked = STANDFIRST.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`);
    if (!(marked || (description !== null && saysTheSame(text, description)))) continue;
    const texts = shownTexts(element);
    const inBody = new Set(textsOf(content).map((copied) => live.get(copied)));
    return texts.some((one) => inBody.has(one)) ? [] : texts;
  }
  return [];
}

/** Descriptions are often cut: the first forty letters decide. */
function saysTheSame(text: string, description: string): boolean {
  const start = wordsOf(description).join(' ').slice(0, 40);
  return start.length >= SHORTEST_STANDFIRST && wordsOf(text).join(' ').startsWith(start);
}
