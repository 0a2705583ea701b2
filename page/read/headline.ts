import { lowerCaseWords } from '../dom/compare-text.ts';
import { textUpTo } from '../dom/text-up-to.ts';
import { findAll, findFirst, unclobbered } from '../dom/unclobbered.ts';
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
/** The share from which a line is the title itself. */
const SAME_TITLE = 0.9;

/** Share of the words of `text` that `title` has too, 0 to 1. */
function wordOverlap(text: string, title: string): number {
  const words = lowerCaseWords(text);
  const wanted = new Set(lowerCaseWords(title));
  return words.length === 0 ? 0 : words.filter((word) => wanted.has(word)).length / words.length;
}

/**
 * The headline as the page shows it: of its headings the one that agrees most with what the page's metadata call it, wherever it stands;
 * an h1 before an h2, a heading before other lines. Where nothing agrees, the only h1, unless it is the site's name or logo.
 * @param titles what metadata call the article, most trusted first
 * @param site the site's name, or null
 */
export function findHeadline(document: Document, titles: readonly string[], site: string | null): Headline | null {
  // A blog's name is in the title too: what the metadata call the article itself is asked first.
  for (const wanted of titles.length > 1 ? [titles.slice(0, 1), titles] : [titles]) {
    for (const { selector, enough } of PLACES) {
      const best = bestOf(candidatesOf(document, selector), wanted);
      if (best && best.score >= enough) return { element: best.element, texts: shownTexts(best.element) };
    }
  }
  const only = candidatesOf(document, 'h1');
  const [first] = only;
  if (!first || only.length > 1 || (site !== null && wordOverlap(first.text, site) > ENOUGH)) return null;
  return { element: first.element, texts: shownTexts(first.element) };
}

/** The headline of one of several stories on a page: its first heading. */
export function headlineIn(box: Element): Headline | null {
  const element = box.querySelector('h1') ?? box.querySelector('h2');
  return element ? { element, texts: shownTexts(element) } : null;
}

/** Where headlines stand, the surest first. Lines that are no heading have to say the title itself. */
const PLACES = [
  { selector: 'h1', enough: ENOUGH },
  { selector: '[itemprop~="headline"]', enough: ENOUGH },
  { selector: 'h2', enough: ENOUGH },
  { selector: 'h3, h4', enough: SAME_TITLE },
  { selector: '[class*="title" i], [class*="headline" i], [id*="title" i], dt, b, strong', enough: SAME_TITLE },
];

interface HeadlineCandidate {
  element: Element;
  text: string;
}

function candidatesOf(document: Document, selector: string): HeadlineCandidate[] {
  return findAll(document, selector, 50)
    .map((element) => ({ element, text: textUpTo(element, LONGEST_HEADLINE) }))
    .filter(({ text }) => text !== '' && text.length <= LONGEST_HEADLINE);
}

function bestOf(
  candidates: readonly HeadlineCandidate[],
  titles: readonly string[],
): { element: Element; score: number } | null {
  let best: { element: Element; score: number } | null = null;
  for (const { element, text } of candidates) {
    const score = agreement(text, titles);
    if (score > (best?.score ?? 0)) best = { element, score };
  }
  return best;
}

/** How well a heading agrees with the titles, 0 to 1. The share counts both ways: a section's name is in every title, yet it is not most of it. */
function agreement(text: string, titles: readonly string[]): number {
  const words = lowerCaseWords(text).length;
  return Math.max(
    0,
    ...titles.map(
      (title) => Math.min(wordOverlap(text, title), wordOverlap(title, text) * 2) + Math.min(words, 8) / 100,
    ),
  );
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
const MOST_AFTER_HEADLINE = 200;

/**
 * The paragraph between headline and body, as live text nodes: what is marked as such, or says what the page's description says.
 * Empty where there is none or the body has it already.
 *
 * @param document the live page
 * @param headline the headline's element; null where none was found
 * @param content the article in the copy of the page
 * @param live the page's node for each text node of the copy
 * @param description from metadata; null where there is none
 */
export function findStandfirst(
  document: Document,
  headline: Element | null,
  content: Node,
  live: ReadonlyMap<Node, Text>,
  description: string | null,
): Text[] {
  const firstOfBody = textsOf(content).find((text) => live.has(text) && text.data.trim().length > 30);
  const bodyStart = firstOfBody ? live.get(firstOfBody) : undefined;
  if (!headline || !bodyStart) return [];
  for (const element of elementsBetween(document, headline, bodyStart)) {
    if (!isStandfirst(element, description)) continue;
    const texts = shownTexts(element);
    const inBody = new Set(textsOf(content).map((copied) => live.get(copied)));
    return texts.some((one) => inBody.has(one)) ? [] : texts;
  }
  return [];
}

/** Elements behind the headline that end before the body starts, in document order. */
function* elementsBetween(document: Document, headline: Element, bodyStart: Node): Generator<Element> {
  const root = findFirst(document, 'body');
  if (!root) return;
  // 1: elements only.
  const walker = unclobbered(document, 'createTreeWalker')(root, 1);
  walker.currentNode = headline;
  let node = walker.nextNode();
  for (let looked = 0; node && looked < MOST_AFTER_HEADLINE; looked++, node = walker.nextNode()) {
    // 4: the body's start follows this node; 16: this node holds it.
    const position = node.compareDocumentPosition(bodyStart);
    if (position & 16) continue;
    if (!(position & 4)) return;
    if (!headline.contains(node)) yield node as Element;
  }
}

/** Whether a paragraph is named as the standfirst, or says what the page's description says. */
function isStandfirst(element: Element, description: string | null): boolean {
  const text = textUpTo(element, LONGEST_STANDFIRST);
  if (text.length < SHORTEST_STANDFIRST || text.length > LONGEST_STANDFIRST) return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
  return STANDFIRST.test(names) || (description !== null && saysTheSame(text, description));
}

/** Descriptions are often cut: the first forty letters decide. */
function saysTheSame(text: string, description: string): boolean {
  const start = lowerCaseWords(description).join(' ').slice(0, 40);
  return start.length >= SHORTEST_STANDFIRST && lowerCaseWords(text).join(' ').startsWith(start);
}
