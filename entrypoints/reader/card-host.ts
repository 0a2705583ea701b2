import {
  type CardAnchor,
  type CardEntry,
  type CardOptions,
  type MountedCard,
  mountHoverCard,
} from '../../components/card/mount-card.tsx';

import { HOST_MARK } from '../../page/watch/watch-page.ts';

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

/** @param options asked for at each opening, so that they are those of the Brief then shown */
export function createCardHost(document: Document, options: () => CardOptions): CardHost {
  let host: HTMLElement | null = null;
  let card: MountedCard | null = null;

  function open(): MountedCard {
    // A div of no meaning; the attribute is for us and for the curious who look into their page.
    host = document.createElement('div');
    host.setAttribute(HOST_MARK, '');
    // The top layer: above whatever the page puts above everything.
    host.setAttribute('popover', 'manual');
    const root = host.attachShadow({ mode: 'closed' });
    document.documentElement.append(host);
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
      if (!host?.isConnected) {
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
