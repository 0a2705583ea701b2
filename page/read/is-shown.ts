import { unclobbered } from '../dom/unclobbered.ts';

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** Words moved out of sight for screen readers: beyond it no page indents a line. */
const FAR_LEFT = -900;

/** Whether an element's own attributes hide it from everybody. */
export const isHiddenByAttributes = (read: (attribute: string) => string | null): boolean =>
  read('hidden') !== null || HIDDEN_STYLE.test(read('style') ?? '');

/** Tells whether a person can see an element, by the style that the page gives it. */
export type SeesElement = (element: Element) => boolean;

/**
 * Asks the page's style, in browsers. It is asked for properties that need no layout: `display`, `visibility` and how words for screen
 * readers are put out of sight.
 */
export function createSeesElement(document: Document): SeesElement {
  const view = unclobbered(document, 'defaultView');
  // Where there is no layout (jsdom), style costs much and says little.
  if (!view || typeof view.Element.prototype.checkVisibility !== 'function') return () => true;
  return (element) => {
    const shown = view.getComputedStyle(element);
    if (shown.display === 'none' || shown.visibility === 'hidden') return false;
    if (shown.position !== 'absolute' && shown.position !== 'fixed') return true;
    return !(
      shown.clip.startsWith('rect(') ||
      /inset\((?:50|100)%/.test(shown.clipPath) ||
      Number.parseFloat(shown.textIndent) < FAR_LEFT
    );
  };
}
