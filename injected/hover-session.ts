import type { CardOptions } from '../components/card/mount-card.tsx';
import {
  type HoverEffect,
  type HoverEvent,
  type HoverSettings,
  type HoverState,
  IDLE,
  shownTarget,
  stepHover,
} from '../components/hover/hover-machine.ts';
import { type CardHost, createCardHost } from './card-host.ts';
import { type HighlightedMention, neighbourOf } from './highlighted-mentions.ts';

/** What the hover needs of the highlighted page. Coordinates are CSS pixels in the viewport; highlights go by their index. */
export interface HoveredPage {
  highlights(): readonly HighlightedMention[];
  highlightAt(x: number, y: number): number | null;
  rectsOf(highlight: number): DOMRect[];
  scrollTo(highlight: number): void;
  cardOptions(): Pick<
    CardOptions,
    'published' | 'passages' | 'knowledgeAsOf' | 'flags' | 'theme' | 'onOpenEntry' | 'onCorrect' | 'textScale'
  >;
}

/** The running hover, for the keyboard's commands. */
export interface Hover {
  /** Goes to the next (1) or previous (-1) highlight of the page in reading order and shows its card. */
  walk(direction: 1 | -1): void;
  /** Shows the card of the highlight last walked to or hovered, or of the first one in view; a card that is shown gets the focus. */
  showCard(): void;
  /** Takes everything away again. */
  stop(): void;
}

/**
 * Feeds what the pointer and the keyboard do to the hover machine and does what it says. Listeners are passive and
 * never stop an event: the page gets all of its own.
 *
 * @param document the live page
 * @param page the highlights, and what their cards need
 * @param settings what opens a card, and how long it waits
 * @param missed what the pointer did last before this was there to follow it
 * @returns stops it, and takes the keyboard's commands
 */
export function startHover(
  document: Document,
  page: HoveredPage,
  settings: HoverSettings,
  missed: MouseEvent | null = null,
): Hover {
  const view = document.defaultView;
  if (!view) return { walk() {}, showCard() {}, stop() {} };
  const session = new HoverSession(document, view, page, settings);
  if (missed) session.catchUp(missed);
  return session;
}

/** Milliseconds in which a second click makes a double click, which selects a word and asks for no card: systems use 400 to 500. */
const DOUBLE_CLICK_MS = 400;

const CONTROLS = 'a[href], button, input, select, label';

const isTouch = (event: MouseEvent): boolean => event instanceof PointerEvent && event.pointerType === 'touch';

class HoverSession implements Hover {
  readonly #document: Document;
  readonly #view: Window;
  readonly #page: HoveredPage;
  readonly #settings: HoverSettings;
  readonly #host: CardHost;
  readonly #listening = new AbortController();
  readonly #timers = new Map<'dwell' | 'close', number>();
  #state: HoverState = IDLE;
  #pointer = { x: 0, y: 0 };
  #under: number | null = null;
  #frame = 0;
  #press = 0;
  /** Where the keyboard's walk is: the highlight last shown. */
  #here: number | null = null;
  /** What had the focus before it went into the card. */
  #returnTo: Element | null = null;
  #isStopped = false;

  constructor(document: Document, view: Window, page: HoveredPage, settings: HoverSettings) {
    this.#document = document;
    this.#view = view;
    this.#page = page;
    this.#settings = settings;
    this.#host = createCardHost(document, () => ({
      ...page.cardOptions(),
      onStep: (direction) => this.#step(direction),
      onClose: () => this.#feed({ type: 'close' }),
      onPin: (pinned) => {
        this.#feed({ type: pinned ? 'pin' : 'unpin' });
        this.#host.setPinned(pinned);
      },
      onPointerEnter: () => this.#feed({ type: 'card-enter' }),
      onPointerLeave: () => this.#feed({ type: 'card-leave' }),
    }));
    this.#listen();
  }

  /** Takes up what the pointer did before it was followed. */
  catchUp(missed: MouseEvent): void {
    if (!missed.isTrusted) return;
    if (missed.type === 'click') this.#click(missed);
    else this.#follow(missed);
  }

  walk(direction: 1 | -1): void {
    const count = this.#page.highlights().length;
    if (count === 0) return;
    const first = this.#firstInView() ?? 0;
    const from = this.#here ?? (direction === 1 ? first - 1 : first);
    this.#goTo((from + direction + count) % count);
  }

  showCard(): void {
    if (shownTarget(this.#state) === null) {
      const target = this.#here ?? this.#firstInView();
      if (target !== null) this.#goTo(target);
      return;
    }
    if (!this.#host.isTarget(this.#document.activeElement)) this.#returnTo = this.#document.activeElement;
    // A card with the focus in it stays until it is closed.
    this.#feed({ type: 'pin' });
    this.#host.setPinned(true);
    this.#host.focus();
  }

  stop(): void {
    this.#listening.abort();
    this.#view.cancelAnimationFrame(this.#frame);
    this.#view.clearTimeout(this.#press);
    for (const timer of this.#timers.values()) this.#view.clearTimeout(timer);
    this.#hideCard();
    this.#isStopped = true;
  }

  #feed(event: HoverEvent): void {
    if (this.#isStopped) return;
    const next = stepHover(this.#state, event, this.#settings);
    this.#state = next.state;
    for (const effect of next.effects) this.#carryOut(effect);
  }

  #carryOut(effect: HoverEffect): void {
    switch (effect.do) {
      case 'start-timer':
        this.#view.clearTimeout(this.#timers.get(effect.timer));
        this.#timers.set(
          effect.timer,
          this.#view.setTimeout(
            () => this.#feed({ type: effect.timer === 'dwell' ? 'dwelt' : 'closed' }),
            effect.after,
          ),
        );
        break;
      case 'stop-timer':
        this.#view.clearTimeout(this.#timers.get(effect.timer));
        break;
      case 'show':
        this.#showCardOf(Number(effect.target));
        break;
      case 'hide':
        this.#hideCard();
        break;
    }
  }

  /** Takes the card off. The focus goes back to where it was, unless the person has put it elsewhere meanwhile. */
  #hideCard(): void {
    const hadFocus = this.#host.isTarget(this.#document.activeElement);
    this.#host.hide();
    if (hadFocus && this.#returnTo instanceof HTMLElement) this.#returnTo.focus({ preventScroll: true });
    this.#returnTo = null;
  }

  #showCardOf(index: number): void {
    const highlight = this.#page.highlights()[index];
    this.#here = index;
    // The words may have gone from the page since the pointer came: then there is nothing to explain.
    if (highlight && this.#page.rectsOf(index).length > 0) {
      this.#host.show(highlight.card, { getClientRects: () => this.#page.rectsOf(index) }, this.#pointer);
    } else {
      this.#feed({ type: 'close' });
    }
  }

  /** From the card: on to the next or previous mention of the same entry. */
  #step(direction: 1 | -1): void {
    const shown = shownTarget(this.#state);
    if (shown !== null) this.#goTo(neighbourOf(this.#page.highlights(), Number(shown), direction));
  }

  #goTo(index: number): void {
    this.#page.scrollTo(index);
    // Scrolling there would close the card: it is opened once the page has come to rest.
    this.#view.requestAnimationFrame(() =>
      this.#view.requestAnimationFrame(() => this.#feed({ type: 'command', target: index })),
    );
  }

  /** The first highlight that is not above the window; null where there is none. */
  #firstInView(): number | null {
    const index = this.#page.highlights().findIndex((_, at) => this.#page.rectsOf(at).some((rect) => rect.bottom > 0));
    return index < 0 ? null : index;
  }

  #hasSelection(): boolean {
    return this.#document.getSelection()?.isCollapsed === false;
  }

  /** Once a frame: a pointer reports up to a thousand times a second, and the screen shows sixty of them. */
  #follow(event: MouseEvent): void {
    // A finger that moves scrolls.
    if (isTouch(event)) return;
    this.#view.cancelAnimationFrame(this.#frame);
    this.#frame = this.#view.requestAnimationFrame(() => this.#look(event));
  }

  #look(event: MouseEvent): void {
    this.#pointer = { x: event.clientX, y: event.clientY };
    if (this.#host.isTarget(event.target)) return;
    const found = this.#page.highlightAt(this.#pointer.x, this.#pointer.y);
    const at = { ...this.#pointer, time: event.timeStamp };
    if (found === this.#under) {
      if (found !== null) this.#feed({ type: 'move', at });
      return;
    }
    if (this.#under !== null) this.#feed({ type: 'leave' });
    this.#under = found;
    if (found === null) return;
    const selecting = event.buttons !== 0 || this.#hasSelection();
    this.#feed({ type: 'enter', target: found, at, key: event.altKey, selecting });
  }

  /** A click on words opens their card; one that selects them, or is half of a double click, does not. */
  #click(event: MouseEvent): void {
    this.#view.clearTimeout(this.#press);
    if (this.#host.isTarget(event.target)) return;
    const found = this.#page.highlightAt(event.clientX, event.clientY);
    const inControl = event.target instanceof Element && event.target.closest(CONTROLS);
    this.#pointer = { x: event.clientX, y: event.clientY };
    if (found === null || inControl || event.detail > 1 || this.#hasSelection()) {
      this.#feed({ type: 'press-elsewhere' });
      return;
    }
    this.#press = this.#view.setTimeout(
      () => {
        if (!this.#hasSelection()) this.#feed({ type: 'press', target: found });
      },
      // A finger does not click twice to select.
      isTouch(event) ? 0 : DOUBLE_CLICK_MS,
    );
  }

  #on<Type extends keyof DocumentEventMap>(
    type: Type,
    listener: (event: DocumentEventMap[Type]) => void,
    capture = false,
  ): void {
    this.#document.addEventListener(
      type,
      (event) => {
        // What a page makes up is no pointer: it could open cards to see what we know of its words.
        if (event.isTrusted) listener(event);
      },
      { signal: this.#listening.signal, passive: true, capture },
    );
  }

  #listen(): void {
    this.#on('pointermove', (event) => this.#follow(event));
    this.#on('pointerleave', () => {
      if (this.#under !== null) this.#feed({ type: 'leave' });
      this.#under = null;
    });
    this.#on('pointerdown', (event) => {
      // Whoever presses a button selects or clicks: the pointer's rest meant that.
      if (!this.#host.isTarget(event.target) && this.#state.phase === 'waiting') this.#feed({ type: 'close' });
    });
    this.#on('selectionchange', () => {
      if (this.#hasSelection() && !this.#host.isTarget(this.#document.activeElement) && !isOnCard(this.#state)) {
        this.#feed({ type: 'press-elsewhere' });
      }
    });
    this.#on('click', (event) => this.#click(event));
    this.#on('keydown', (event) => {
      if (event.key === 'Escape') this.#feed({ type: 'escape' });
      else if (event.key === 'Alt') this.#feed({ type: 'key-down', target: this.#under });
    });
    // Scrolling anywhere: the page's own boxes scroll without it.
    this.#on(
      'scroll',
      () => {
        this.#under = null;
        this.#feed({ type: 'scroll' });
      },
      true,
    );
  }
}

/** Whether the pointer is on the card: what is selected there is the card's. */
const isOnCard = (state: HoverState): boolean => state.phase === 'shown' && state.on === 'card';
