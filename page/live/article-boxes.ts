import { findAll, unclobbered } from '../dom/unclobbered.ts';
import { holdsParagraphs } from '../read/flat-tree.ts';

const BOX = 'article, [itemtype*="Article"]';
const LOOKED_AT = 60;
/** Paragraphs of a story: teasers have one. */
const STORY = 3;

/**
 * The stories of a page that holds several one below the other, each with a headline and a text of its own; fewer than two
 * where the page is one story.
 */
export function articleBoxes(document: Document): Element[] {
  const stories = findAll<Element>(document, BOX, LOOKED_AT).filter(
    (box) => unclobbered(box, 'querySelector')('h1, h2') !== null && holdsParagraphs(box, STORY),
  );
  return stories.filter((box) => !stories.some((other) => other !== box && other.contains(box)));
}

/** The story that holds an element; null where the page is one story or it stands outside of all. */
export function boxAround(document: Document, element: Element | null): Element | null {
  const boxes = element ? articleBoxes(document) : [];
  return boxes.length < 2 ? null : (boxes.find((box) => box.contains(element)) ?? null);
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
