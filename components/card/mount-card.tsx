import { render } from 'preact';
import { officeWords } from '../brief/leader-facts.tsx';
import { signedLine } from '../brief/treaty-facts.tsx';
import { dateCaption } from '../format/date-entry.ts';
import { readerLocale } from '../strings.ts';
import styles from './card.css?inline';
import { type CardAnchor, type CardEntry, type CardOptions, entryName } from './card-entry.ts';
import { HoverCard } from './hover-card.tsx';
import { themeAround } from './page-theme.ts';
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

/** An entry in the words of its first two lines, for those who walk the page by keys and hear the card. */
function sayEntry(entry: CardEntry, locale: string): string {
  const second =
    entry.kind === 'leader'
      ? officeWords(entry.leader, locale)
      : entry.kind === 'treaty'
        ? signedLine(entry.treaty, locale)
        : dateCaption(entry.date, locale, 'long');
  return [entryName(entry, locale), second].filter(Boolean).join(', ');
}

/** What a card shows now. */
interface ShownCard {
  entry: CardEntry;
  anchor: CardAnchor;
  pointer: { x: number; y: number } | undefined;
}

/** A shadow root that cards are drawn into, and a live region beside them that says what came. */
class CardRoot implements MountedCard {
  readonly #host: Element;
  readonly #options: CardOptions;
  readonly #locale: string;
  readonly #container = document.createElement('div');
  // There before anything is said: only what changes in a live region that stands already is read out.
  readonly #said = document.createElement('p');
  #shown: ShownCard | null = null;
  #isPinned = false;

  constructor(root: ShadowRoot, options: CardOptions) {
    this.#host = root.host;
    this.#options = options;
    this.#locale = options.locale ?? readerLocale();
    addStyles(root);
    this.#said.className = 'said';
    this.#said.setAttribute('role', 'status');
    root.append(this.#container, this.#said);
    this.#setHostStyle({ ...HOST_STYLE, '--text-scale': String(options.textScale ?? 1) });
  }

  show(entry: CardEntry, anchor: CardAnchor, pointer?: { x: number; y: number }): void {
    this.#shown = { entry, anchor, pointer };
    const [rect] = Array.from(anchor.getClientRects());
    const around = rect && themeAround(document, { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 });
    this.#setHostStyle({ 'color-scheme': this.#options.theme ?? around ?? 'light dark' });
    this.#draw();
    this.#place();
    // In a frame of its own, so that the region stands before its words come.
    requestAnimationFrame(() => {
      this.#said.textContent = this.#shown === null ? '' : sayEntry(this.#shown.entry, this.#locale);
    });
  }

  hide(): void {
    this.#shown = null;
    this.#isPinned = false;
    this.#draw();
  }

  setPinned(isPinned: boolean): void {
    this.#isPinned = isPinned;
    this.#draw();
  }

  focus(): void {
    // Not a control that takes the entry out.
    this.#container.querySelector<HTMLElement>('.candidates button, .bar button')?.focus();
  }

  #setHostStyle(style: Record<string, string>): void {
    if (!(this.#host instanceof HTMLElement)) return;
    for (const [property, value] of Object.entries(style)) this.#host.style.setProperty(property, value, 'important');
  }

  #draw(): void {
    const card = this.#shown && (
      <HoverCard entry={this.#shown.entry} options={this.#options} pinned={this.#isPinned} locale={this.#locale} />
    );
    render(card, this.#container);
  }

  #place(): void {
    const card = this.#container.querySelector<HTMLElement>('.card');
    // The one thing that can fail is a word that is gone from the page; the card then stays where it was.
    if (card !== null && this.#shown !== null) placeCard(card, this.#shown.anchor, this.#shown.pointer).catch(() => {});
  }
}

/**
 * Makes a shadow root ready to show hover cards.
 *
 * @param root of a host that the caller created for these cards alone
 */
export const mountHoverCard = (root: ShadowRoot, options: CardOptions): MountedCard => new CardRoot(root, options);
