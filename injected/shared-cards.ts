import type { PagePreferences } from '../messaging/messages.ts';
import type { Hover, HoveredPage } from './hover-session.ts';

/**
 * Starts the hover with its cards.
 * @param missed what the pointer did last, before the cards were there to follow it
 */
export type StartCards = (
  document: Document,
  page: HoveredPage,
  preferences: PagePreferences,
  missed: MouseEvent | null,
) => Hover;

/** The cards are a script of their own, which reaches the reader's through the isolated world: it is ours alone. */
const CARDS = Symbol.for('backgrounder.cards');

const isolatedWorld = globalThis as typeof globalThis & { [CARDS]?: StartCards };

/** @param start of the script that was injected; kept for a second reading of the page */
export function shareCards(start: StartCards): void {
  isolatedWorld[CARDS] = start;
}

/** What starts the cards; undefined while their script is not there. */
export const sharedCards = (): StartCards | undefined => isolatedWorld[CARDS];
