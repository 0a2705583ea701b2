import { lettersAndDigits } from '../dom/compare-text.ts';
import { findAll, findFirst, plainText, unclobbered } from '../dom/unclobbered.ts';
import { holdsParagraphs } from '../read/flat-tree.ts';

const ARTICLE_ELEMENT = 'article, [itemtype*="Article"]';
const MOST_BOXES = 60;
/** Paragraphs of a story: teasers have one. */
const STORY_PARAGRAPHS = 3;

/**
 * The stories of a page that holds several one below the other, each with a headline and a text of its own; fewer than two
 * where the page is one story.
 */
export function articleBoxes(document: Document): Element[] {
  const stories = findAll<Element>(document, ARTICLE_ELEMENT, MOST_BOXES).filter(
    (box) => unclobbered(box, 'querySelector')('h1, h2') !== null && holdsParagraphs(box, STORY_PARAGRAPHS),
  );
  return stories.filter((box) => !stories.some((other) => other !== box && other.contains(box)));
}

/**
 * The story that holds an element; null where the page is one story or it stands outside of all.
 *
 * @param document the live page
 * @param element the headline's, as a rule
 */
export function boxAround(document: Document, element: Element | null): Element | null {
  const boxes = element ? articleBoxes(document) : [];
  return boxes.length < 2 ? null : (boxes.find((box) => box.contains(element)) ?? null);
}

/** A shorter heading is a label that many titles have. */
const SHORTEST_HEADING = 8;

/**
 * The story that the page's title names: sites change it along with the URL when a person goes on to the next story.
 * @returns null where the page is one story, or its title names none
 */
export function boxOfTitle(document: Document): Element | null {
  const boxes = articleBoxes(document);
  if (boxes.length < 2) return null;
  const title = lettersAndDigits(plainText(findFirst(document, 'title')));
  const named = boxes.filter((box) => {
    const headline = lettersAndDigits(plainText(unclobbered(box, 'querySelector')('h1, h2')));
    return headline.length > SHORTEST_HEADING && title.includes(headline);
  });
  return named.length === 1 ? (named[0] ?? null) : null;
}

/**
 * The story that a person looks at: the one that takes most of the window.
 * @returns null where the page is one story, or nothing can be measured
 */
export function boxInView(document: Document): Element | null {
  const boxes = articleBoxes(document);
  const height = unclobbered(document, 'defaultView')?.innerHeight ?? 0;
  if (boxes.length < 2) return null;
  let best: Element | null = null;
  let most = 0;
  for (const box of boxes) {
    const { top, bottom } = box.getBoundingClientRect();
    const seen = Math.min(bottom, height) - Math.max(top, 0);
    if (seen <= most) continue;
    most = seen;
    best = box;
  }
  return best;
}
