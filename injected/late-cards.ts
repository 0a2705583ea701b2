import { callBackground } from '../messaging/call-background.ts';
import type { PagePreferences } from '../messaging/messages.ts';
import type { Hover, HoveredPage } from './hover-session.ts';
import { sharedCards } from './shared-cards.ts';

/**
 * The hover of a page whose highlights are there before the script with the cards: that is asked for once they are painted.
 * What the pointer does meanwhile is kept for it, what the keyboard asks for waits.
 */
export class LateCards implements Hover {
  readonly #document: Document;
  readonly #page: HoveredPage;
  readonly #preferences: PagePreferences;
  readonly #meanwhile = new AbortController();
  readonly #started: Promise<Hover | null>;
  #hover: Hover | null = null;
  #missed: MouseEvent | null = null;

  constructor(document: Document, page: HoveredPage, preferences: PagePreferences) {
    this.#document = document;
    this.#page = page;
    this.#preferences = preferences;
    if (sharedCards()) this.#start();
    else this.#watchPointer();
    // Where the background is gone, highlights have no cards.
    this.#started = this.#hover ? Promise.resolve(this.#hover) : this.#load().catch(() => null);
  }

  walk(direction: 1 | -1): void {
    void this.#started.then((hover) => hover?.walk(direction));
  }

  showCard(): void {
    void this.#started.then((hover) => hover?.showCard());
  }

  stop(): void {
    this.#meanwhile.abort();
    this.#hover?.stop();
  }

  #watchPointer(): void {
    for (const type of ['pointermove', 'click'] as const) {
      this.#document.addEventListener(
        type,
        (event) => {
          this.#missed = event;
        },
        { signal: this.#meanwhile.signal, passive: true },
      );
    }
  }

  async #load(): Promise<Hover | null> {
    // A frame is painted before the task that it leaves behind. A hidden tab has no frames, and needs no cards.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    if (!sharedCards()) await callBackground({ type: 'load-cards' });
    if (!this.#meanwhile.signal.aborted) this.#start();
    return this.#hover;
  }

  #start(): void {
    this.#meanwhile.abort();
    this.#hover = sharedCards()?.(this.#document, this.#page, this.#preferences, this.#missed) ?? null;
  }
}
