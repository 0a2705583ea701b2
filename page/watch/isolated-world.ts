/**
 * What our scripts in one page hand to each other through the isolated world, which is ours alone: the detector's judgement, which
 * the watcher asks for again without carrying its code; and the watcher's watch, which a reading that has lost its article starts again.
 */
const DETECTOR = Symbol.for('backgrounder.look');
const WATCH = Symbol.for('backgrounder.watch');
const HOST = Symbol.for('backgrounder.host');
const READING = Symbol.for('backgrounder.reading');

/** A reading of this page that goes on. */
export interface OngoingReading {
  stop(): void;
}

const isolatedWorld = globalThis as typeof globalThis & {
  [DETECTOR]?: () => boolean;
  [WATCH]?: () => void;
  [HOST]?: WeakSet<Node>;
  [READING]?: OngoingReading | undefined;
};

/** @param look judges the page, tells the background where it is news, and says so */
export function shareDetector(look: () => boolean): void {
  isolatedWorld[DETECTOR] = look;
}

/** Judges the page again; never news where the detector did not run, and no question while it is being read. */
export const detectAgain = (): boolean => !isolatedWorld[READING] && (isolatedWorld[DETECTOR]?.() ?? false);

/** @param watch watches the page for becoming news */
export function shareWatch(watch: () => void): void {
  isolatedWorld[WATCH] = watch;
}

/** Watches the page for becoming news again. */
export const watchAgain = (): void => isolatedWorld[WATCH]?.();

/** The reading that goes on in this page, also one of a reader injected before. */
export const ongoingReading = (): OngoingReading | undefined => isolatedWorld[READING];

/** Makes a reading the one that goes on in this page; undefined where it has ended. */
export function setOngoingReading(reading: OngoingReading | undefined): void {
  isolatedWorld[READING] = reading;
}

/** Notes the card's host, the one element that we put into a page: nothing in it names us. */
export function noteCardHost(host: Node): void {
  isolatedWorld[HOST] ??= new WeakSet();
  isolatedWorld[HOST].add(host);
}

/** Whether a node is the host of a card: its coming and going is no change of the page. */
export const isCardHost = (node: Node): boolean => isolatedWorld[HOST]?.has(node) ?? false;
