/**
 * The detector's judgement of the page as it is now, handed from one of our scripts to the next through the isolated
 * world, which is ours alone: the watcher asks for it again without carrying the detector's code.
 */
const KEY = Symbol.for('backgrounder.look');

const world = globalThis as typeof globalThis & { [KEY]?: () => boolean };

/** @param look judges the page, tells the background where it is news, and says so */
export function shareLook(look: () => boolean): void {
  world[KEY] = look;
}

/** The judgement, or one that never finds news where the detector did not run. */
export const sharedLook = (): (() => boolean) => world[KEY] ?? (() => false);
