/** What the next reading is of, left in the isolated world, which is ours alone, by a script injected just before the reader. */
const KEY = Symbol.for('backgrounder.selection-asked');

const world = globalThis as typeof globalThis & { [KEY]?: boolean };

export function askForSelection(): void {
  world[KEY] = true;
}

/** Whether the selection was asked for; true once. */
export function takeSelectionAsked(): boolean {
  const asked = world[KEY] === true;
  delete world[KEY];
  return asked;
}
