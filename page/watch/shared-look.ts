/**
 * What our scripts in one page hand to each other through the isolated world, which is ours alone: the detector's judgement, which
 * the watcher asks for again without carrying its code; and the watcher's watch, which a reading that has lost its article starts again.
 */
const LOOK = Symbol.for('backgrounder.look');
const WATCH = Symbol.for('backgrounder.watch');
const HOST = Symbol.for('backgrounder.host');
const READING = Symbol.for('backgrounder.reading');

/** A reading of this page that goes on. */
export interface OngoingReading {
  stop(): void;
}

const world = globalThis as typeof globalThis & {
  [LOOK]?: () => boolean;
  [WATCH]?: () => void;
  [HOST]?: WeakSet<Node>;
  [READING]?: OngoingReading | undefined;
};

/** @param look judges the page, tells the background where it is news, and says so */
export function shareLook(look: () => boolean): void {
  world[LOOK] = look;
}

/** Judges the page again; never news where the detector did not run, and no question while it is being read. */
export const lookAgain = (): boolean => !world[READING] && (world[LOOK]?.() ?? false);

/** @param watch watches the page for becoming news */
export function shareWatch(watch: () => void): void {
  world[WATCH] = watch;
}

/** Watches the page for becoming news again. */
export const watchAgain = (): void => world[WATCH]?.();

/** The reading that goes on in this page, also one of a reader injected before. */
export const ongoingReading = (): OngoingReading | undefined => world[READING];

export function setOngoingReading(reading: OngoingReading | undefined): void {
  world[READING] = reading;
}

/** Notes the card's host, the one element that we put into a page: nothing in it names us. */
export function noteCardHost(host: Node): void {
  world[HOST] ??= new WeakSet();
  world[HOST].add(host);
}

/** Whether a node is the host of a card: its coming and going is no change of the page. */
export const isCardHost = (node: Node): boolean => world[HOST]?.has(node) ?? false;
