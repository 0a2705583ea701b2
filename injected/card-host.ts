import {
  type CardAnchor,
  type CardEntry,
  type CardOptions,
  type MountedCard,
  mountHoverCard,
} from '../components/card/mount-card.tsx';

import { noteCardHost } from '../page/watch/isolated-world.ts';

/** The card in the page: its host element exists only while a card is shown. */
export interface CardHost {
  show(entry: CardEntry, anchor: CardAnchor, pointer?: { x: number; y: number }): void;
  hide(): void;
  setPinned(pinned: boolean): void;
  /** Moves the focus into the card; false where none is shown. */
  focus(): boolean;
  /** Whether an event's target is the card. Seen from the page, everything in a closed shadow root is its host. */
  isTarget(target: EventTarget | null): boolean;
}

/** The modal dialog on top: all that stands outside of it is inert, also in the top layer. Null where none is open. */
function modalDialog(document: Document): Element | null {
  try {
    return [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
  } catch {
    // Older browsers, and jsdom, do not know `:modal`.
    return null;
  }
}

/** @param options asked for at each opening, so that they are those of the Brief then shown */
export function createCardHost(document: Document, options: () => CardOptions): CardHost {
  let host: HTMLElement | null = null;
  let card: MountedCard | null = null;

  function open(): MountedCard {
    // A div of no meaning and no name: a page cannot know it for ours.
    host = document.createElement('div');
    noteCardHost(host);
    // The top layer: above whatever the page puts above everything.
    host.setAttribute('popover', 'manual');
    const root = host.attachShadow({ mode: 'closed' });
    (modalDialog(document) ?? document.documentElement).append(host);
    try {
      host.showPopover();
    } catch {
      // Without popovers, or where the page took the host out again, the card's z-index has to do.
    }
    return mountHoverCard(root, options());
  }

  return {
    show(entry, anchor, pointer) {
      // A page may throw out what it does not know: then a new host is made.
      if (!host?.isConnected || (modalDialog(document) !== null && !host.closest('dialog'))) {
        host?.remove();
        card = open();
      }
      card?.show(entry, anchor, pointer);
    },
    hide() {
      card?.hide();
      host?.remove();
      host = null;
      card = null;
    },
    setPinned: (pinned) => card?.setPinned(pinned),
    focus() {
      card?.focus();
      return card !== null;
    },
    isTarget: (target) => host !== null && target === host,
  };
}
