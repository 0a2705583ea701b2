/** Milliseconds that a test waits for something to come: against waits that never end, not a measure of speed. */
export const PATIENCE_MS = 45_000;
