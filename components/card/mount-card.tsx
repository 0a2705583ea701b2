import { render } from 'preact';
import { readerLocale } from '../strings.ts';
import styles from './card.css?inline';
import type { CardAnchor, CardEntry, CardOptions } from './card-entry.ts';
import { HoverCard } from './hover-card.tsx';
import { placeCard } from './place-card.ts';

export type { CardAnchor, CardEntry, CardOptions } from './card-entry.ts';

export interface MountedCard {
  /**
   * Draws the card of an entry and puts it by its word; another entry replaces it.
   * @param pointer viewport coordinates, to choose the line of a word that breaks over two
   */
  show(entry: CardEntry, anchor: CardAnchor, pointer?: { x: number; y: number }): void;
  /** Takes the card off; the host element is the caller's to remove. */
  hide(): void;
  /** Draws the pin pressed or not. */
  setPinned(pinned: boolean): void;
  /** Moves the focus into the card, onto its first control. */
  focus(): void;
}

/**
 * Nothing of the page reaches the host: not its font, not its direction, not a rule for every `div`. Inline and important,
 * because the page's own sheets would win over a `:host` rule.
 */
const HOST_STYLE: Record<string, string> = {
  all: 'initial',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  // The highest there is: over menus and banners alike.
  'z-index': '2147483647',
};

/** Styles into a shadow root: adopted where the browser lets a content script, as a style element where it does not. */
function addStyles(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox keeps a content script's sheets from the page's documents: https://bugzilla.mozilla.org/1751346
    const style = document.createElement('style');
    style.textContent = styles;
    root.append(style);
  }
}

/** Makes a shadow root, whose host the caller created for this card alone, ready to show hover cards. */
export function mountHoverCard(root: ShadowRoot, options: CardOptions): MountedCard {
  const locale = options.locale ?? readerLocale();
  const container = document.createElement('div');
  addStyles(root);
  root.append(container);
  if (root.host instanceof HTMLElement) {
    const style = { ...HOST_STYLE, 'color-scheme': options.theme ?? 'light dark' };
    for (const [property, value] of Object.entries(style)) root.host.style.setProperty(property, value, 'important');
  }

  let shown: { entry: CardEntry; anchor: CardAnchor; pointer: { x: number; y: number } | undefined } | null = null;
  let pinned = false;

  const draw = () => {
    if (shown === null) return render(null, container);
    render(<HoverCard entry={shown.entry} options={options} pinned={pinned} locale={locale} />, container);
  };
  const place = () => {
    const card = container.querySelector<HTMLElement>('.card');
    // The one thing that can fail is a word that is gone from the page; the card then stays where it was.
    if (card !== null && shown !== null) placeCard(card, shown.anchor, shown.pointer).catch(() => {});
  };
  return {
    show(entry, anchor, pointer) {
      shown = { entry, anchor, pointer };
      draw();
      place();
    },
    hide() {
      shown = null;
      pinned = false;
      draw();
    },
    setPinned(value) {
      pinned = value;
      draw();
    },
    focus() {
      container.querySelector('button')?.focus();
    },
  };
}
