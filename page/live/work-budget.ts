/** Share of the page's time that following it may take, on the whole. */
const SHARE = 0.005;
/** Milliseconds of work that may be done at once after a quiet time: a redraw and a reading of a long article. */
const MOST_SAVED = 400;
/** Milliseconds that a node costs, rounded up from measurements on two slow cores: its words looked at; read with all that belongs to it. */
const LOOK_AT_NODE = 0.003;
const READ_NODE = 0.05;

/**
 * Work that following a page may cost, counted in nodes and not in time measured, so that a busy machine changes nothing: each moment adds
 * a share of itself, each look takes what its nodes cost. A page that never stops changing is looked at less often, and never not at all.
 */
export class WorkBudget {
  #saved = MOST_SAVED;
  #since: number;
  readonly #now: () => number;

  /** @param now milliseconds from any fixed start */
  constructor(now: () => number) {
    this.#now = now;
    this.#since = now();
  }

  /** Milliseconds until work may be done again; 0 for at once. */
  wait(): number {
    this.#save();
    return this.#saved >= 0 ? 0 : Math.ceil(-this.#saved / SHARE);
  }

  look(nodes: number): void {
    this.#save();
    this.#saved -= nodes * LOOK_AT_NODE;
  }

  read(nodes: number): void {
    this.#save();
    this.#saved -= nodes * READ_NODE;
  }

  #save(): void {
    const now = this.#now();
    this.#saved = Math.min(MOST_SAVED, this.#saved + (now - this.#since) * SHARE);
    this.#since = now;
  }
}
