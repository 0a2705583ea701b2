import type { CardOptions } from '../../components/card/mount-card.tsx';
import {
  type HoverEffect,
  type HoverEvent,
  type HoverSettings,
  type HoverState,
  IDLE,
  shownTarget,
  stepHover,
} from '../../components/hover/hover-machine.ts';
import { createCardHost } from './card-host.ts';
import { type Mark, neighbourOf } from './marks.ts';

/** What the hover needs of the marked page. Coordinates are CSS pixels in the viewport; marks go by their index. */
export interface MarkedPage {
  marks(): readonly Mark[];
  markAt(x: number, y: number): number | null;
  rectsOf(mark: number): DOMRect[];
  scrollTo(mark: number): void;
  cardOptions(): Pick<
    CardOptions,
    'published' | 'knowledgeAsOf' | 'flags' | 'theme' | 'onOpenEntry' | 'onChoose' | 'textScale'
  >;
}

/** The running hover, for the keyboard's commands. */
export interface Hover {
  /** Goes to the next (1) or previous (-1) mark of the page in reading order and shows its card. */
  walk(direction: 1 | -1): void;
  /** Shows the card of the mark last walked to or hovered, or of the first one in view; a card that is shown gets the focus. */
  showCard(): void;
  /** Takes everything away again. */
  stop(): void;
}

/**
 * Feeds what the pointer and the keyboard do to the hover machine and does what it says. Listeners are passive and
 * never stop an event: the page gets all of its own.
 */
export function startHover(document: Document, page: MarkedPage, settings: HoverSettings): Hover {
  const view = document.defaultView;
  if (!view) return { walk() {}, showCard() {}, stop() {} };
  const listening = new AbortController();
  const { signal } = listening;
  const timers = new Map<'dwell' | 'close', number>();
  let state: HoverState = IDLE;
  let pointer = { x: 0, y: 0 };
  let under: number | null = null;
  let frame = 0;
  /** Where the keyboard's walk is: the mark last shown. */
  let here: number | null = null;
  /** What had the focus before it went into the card. */
  let returnTo: Element | null = null;
  let stopped = false;

  const host = createCardHost(document, () => ({
    ...page.cardOptions(),
    onStep: step,
    onClose: () => feed({ type: 'close' }),
    onPin: (pinned) => {
      feed({ type: pinned ? 'pin' : 'unpin' });
      host.setPinned(pinned);
    },
    onPointerEnter: () => feed({ type: 'card-enter' }),
    onPointerLeave: () => feed({ type: 'card-leave' }),
  }));

  function feed(event: HoverEvent): void {
    if (stopped) return;
    const next = stepHover(state, event, settings);
    state = next.state;
    for (const effect of next.effects) carryOut(effect);
  }

  function carryOut(effect: HoverEffect): void {
    switch (effect.do) {
      case 'start-timer':
        view?.clearTimeout(timers.get(effect.timer));
        timers.set(
          effect.timer,
          view?.setTimeout(() => feed({ type: effect.timer === 'dwell' ? 'dwelt' : 'closed' }), effect.after) ?? 0,
        );
        break;
      case 'stop-timer':
        view?.clearTimeout(timers.get(effect.timer));
        break;
      case 'show':
        showCard(Number(effect.target));
        break;
      case 'hide':
        hideCard();
        break;
    }
  }

  /** Takes the card off. The focus goes back to where it was, unless the person has put it elsewhere meanwhile. */
  function hideCard(): void {
    const hadFocus = host.isTarget(document.activeElement);
    host.hide();
    if (hadFocus && returnTo instanceof HTMLElement) returnTo.focus({ preventScroll: true });
    returnTo = null;
  }

  function showCard(index: number): void {
    const mark = page.marks()[index];
    here = index;
    // The words may have gone from the page since the pointer came: then there is nothing to explain.
    if (mark && page.rectsOf(index).length > 0) {
      host.show(mark.card, { getClientRects: () => page.rectsOf(index) }, pointer);
    } else {
      feed({ type: 'close' });
    }
  }

  /** From the card: on to the next or previous mention of the same entry. */
  function step(direction: 1 | -1): void {
    const shown = shownTarget(state);
    if (shown === null) return;
    goTo(neighbourOf(page.marks(), Number(shown), direction));
  }

  function goTo(index: number): void {
    page.scrollTo(index);
    // Scrolling there would close the card: it is opened once the page has come to rest.
    view?.requestAnimationFrame(() => view.requestAnimationFrame(() => feed({ type: 'command', target: index })));
  }

  /** The first mark that is not above the window; null where there is none. */
  function firstInView(): number | null {
    const index = page.marks().findIndex((_, at) => page.rectsOf(at).some((rect) => rect.bottom > 0));
    return index < 0 ? null : index;
  }

  function walk(direction: 1 | -1): void {
    const count = page.marks().length;
    if (count === 0) return;
    const first = firstInView() ?? 0;
    const from = here ?? (direction === 1 ? first - 1 : first);
    goTo((from + direction + count) % count);
  }

  function focusCard(): void {
    if (shownTarget(state) === null) {
      const target = here ?? firstInView();
      if (target !== null) goTo(target);
      return;
    }
    if (!host.isTarget(document.activeElement)) returnTo = document.activeElement;
    // A card with the focus in it stays until it is closed.
    feed({ type: 'pin' });
    host.setPinned(true);
    host.focus();
  }

  function look(event: PointerEvent): void {
    pointer = { x: event.clientX, y: event.clientY };
    if (host.isTarget(event.target)) return;
    const found = page.markAt(pointer.x, pointer.y);
    const at = { ...pointer, time: event.timeStamp };
    if (found === under) {
      if (found !== null) feed({ type: 'move', at });
      return;
    }
    if (under !== null) feed({ type: 'leave' });
    under = found;
    if (found !== null) {
      const selecting = event.buttons !== 0 || document.getSelection()?.isCollapsed === false;
      feed({ type: 'enter', target: found, at, key: event.altKey, selecting });
    }
  }

  const on = <Type extends keyof DocumentEventMap>(
    type: Type,
    listener: (event: DocumentEventMap[Type]) => void,
    capture = false,
  ) =>
    document.addEventListener(
      type,
      (event) => {
        // What a page makes up is no pointer: it could open cards to see what we know of its words.
        if (event.isTrusted) listener(event);
      },
      { signal, passive: true, capture },
    );

  // Once a frame: a pointer reports up to a thousand times a second, and the screen shows sixty of them.
  on('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    view.cancelAnimationFrame(frame);
    frame = view.requestAnimationFrame(() => look(event));
  });
  on('pointerleave', () => {
    if (under !== null) feed({ type: 'leave' });
    under = null;
  });
  on('click', (event) => {
    if (host.isTarget(event.target)) return;
    const found = page.markAt(event.clientX, event.clientY);
    const inControl = event.target instanceof Element && event.target.closest('a[href], button, input, select, label');
    pointer = { x: event.clientX, y: event.clientY };
    if (found !== null && !inControl) feed({ type: 'press', target: found });
    else feed({ type: 'press-elsewhere' });
  });
  on('keydown', (event) => {
    if (event.key === 'Escape') feed({ type: 'escape' });
    else if (event.key === 'Alt') feed({ type: 'key-down', target: under });
  });
  // Scrolling anywhere: the page's own boxes scroll without it.
  on(
    'scroll',
    () => {
      under = null;
      feed({ type: 'scroll' });
    },
    true,
  );

  return {
    walk,
    showCard: focusCard,
    stop() {
      listening.abort();
      view.cancelAnimationFrame(frame);
      for (const timer of timers.values()) view.clearTimeout(timer);
      hideCard();
      stopped = true;
    },
  };
}
