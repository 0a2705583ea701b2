import { textsOf } from './copy-page.ts';

/**
 * Readability looks at every element several times over, in one go that cannot be divided: beyond about so many it takes longer
 * than the 50 ms a person can feel (measured on the sample pages: about 20 ms for 1,000 elements, 160 for 12,000).
 */
const AFFORDABLE = 2000;

/** Shorter texts are labels, links and captions. */
const PROSE_LENGTH = 60;

/**
 * Takes out of a very large copy, in place, all but the box around its running text: the largest one that Readability gets
 * through in time. Smaller copies keep everything, because what stands around an article helps to tell it apart.
 * @returns false where a large copy has no running text: then there is no article to look for
 */
export function narrowToText(body: Element): boolean {
  const size = (element: Element) => element.getElementsByTagName('*').length;
  if (size(body) <= AFFORDABLE) return true;
  const masses = new Map<Element, number>();
  for (const text of textsOf(body)) {
    const letters = text.data.trim().length;
    if (letters < PROSE_LENGTH) continue;
    // Each step out counts less, so that the closest box around most of the text wins.
    let share = letters;
    for (let box = text.parentElement; box && box !== body && share > letters / 3; box = box.parentElement) {
      masses.set(box, (masses.get(box) ?? 0) + share);
      share *= 0.8;
    }
  }
  let box: Element | null = null;
  let most = 0;
  for (const [element, mass] of masses) {
    if (mass > most) {
      most = mass;
      box = element;
    }
  }
  if (!box) return false;
  for (
    let outer = box.parentElement;
    outer && outer !== body && size(outer) <= AFFORDABLE;
    outer = outer.parentElement
  ) {
    box = outer;
  }
  body.replaceChildren(box);
  return true;
}
