import { computePosition, flip, inline, offset, platform, shift, size, type VirtualElement } from '@floating-ui/dom';
import type { CardAnchor } from './card-entry.ts';

/** Between word and card: near enough to belong together, far enough to leave the underline free. */
const GAP = 6;
/** From the viewport's edge. */
const MARGIN = 8;
/** The card's text starts 15 px from its edge and shall start where the word starts. */
const TEXT_INSET = -15;
/** A card lower than this could not show its first facts; the rest scrolls inside it. */
const LEAST_HEIGHT = 120;

function virtualElement(anchor: CardAnchor): VirtualElement {
  const rects = () => Array.from(anchor.getClientRects());
  return {
    getBoundingClientRect() {
      const all = rects();
      const left = Math.min(...all.map((rect) => rect.left));
      const top = Math.min(...all.map((rect) => rect.top));
      const right = Math.max(...all.map((rect) => rect.right));
      const bottom = Math.max(...all.map((rect) => rect.bottom));
      return { x: left, y: top, left, top, right, bottom, width: right - left, height: bottom - top };
    },
    getClientRects: rects,
  };
}

/**
 * Puts a card under its word, or above where there is more room, inside the viewport and never over the word: what does
 * not fit scrolls inside the card. Of a word broken over two lines, the line under the pointer counts.
 * @param pointer viewport coordinates that chose the line; left out for the first line
 */
export async function placeCard(
  card: HTMLElement,
  anchor: CardAnchor,
  pointer?: { x: number; y: number },
): Promise<void> {
  if (anchor.getClientRects().length === 0) return;
  card.style.maxHeight = '';
  const rtl = getComputedStyle(card).direction === 'rtl';
  const { x, y } = await computePosition(virtualElement(anchor), card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(pointer ?? {}),
      offset({ mainAxis: GAP, alignmentAxis: TEXT_INSET }),
      flip({ padding: MARGIN, crossAxis: false, fallbackStrategy: 'bestFit' }),
      shift({ padding: MARGIN }),
      size({
        padding: MARGIN,
        apply({ availableHeight, elements }) {
          elements.floating.style.maxHeight = `${Math.max(LEAST_HEIGHT, Math.floor(availableHeight))}px`;
        },
      }),
    ],
    platform: { ...platform, isRTL: () => rtl },
  });
  card.style.left = `${Math.round(x)}px`;
  card.style.top = `${Math.round(y)}px`;
}
