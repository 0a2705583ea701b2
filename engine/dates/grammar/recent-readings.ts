import type { WordReader } from '../word-reader.ts';
import type { PhraseReading } from './phrases.ts';
import type { Slot, SlotValue } from './slots.ts';

type Readings = readonly PhraseReading<SlotValue>[];

/** Words that readings are kept of, a power of two: patterns tried at a word look at it and a few after it. */
const KEPT = 8;

/** What slots have just read: the patterns that are tried at a word share their slots, so each is read once there. */
export class RecentReadings {
  static readonly #ofTexts = new WeakMap<WordReader, RecentReadings>();
  readonly #bySlot = new Map<Slot, { at: number; readings: Readings }[]>();

  /** Those of one text. */
  static in(words: WordReader): RecentReadings {
    const known = RecentReadings.#ofTexts.get(words) ?? new RecentReadings();
    RecentReadings.#ofTexts.set(words, known);
    return known;
  }

  /** The readings of a slot from word `at` on, as `Slot.read` gives them. */
  of(slot: Slot, words: WordReader, at: number): Readings {
    let kept = this.#bySlot.get(slot);
    if (kept === undefined) {
      kept = [];
      this.#bySlot.set(slot, kept);
    }
    const place = at & (KEPT - 1);
    const known = kept[place];
    if (known?.at === at) return known.readings;
    const readings = slot.read(words, at);
    kept[place] = { at, readings };
    return readings;
  }
}
