import type { Writable } from 'node:stream';

/** Milliseconds between two drawings: the eye follows no more. */
const PAUSE = 200;

/** A line that says how far the work is, for the person at the terminal. */
export interface Progress {
  show(answered: number): void;
  end(): void;
}

/** On a terminal one line that is drawn over; elsewhere nothing. */
export function showProgress(terminal: Writable & { isTTY?: boolean }): Progress {
  if (!terminal.isTTY) return { show() {}, end() {} };
  const started = performance.now();
  let first: number | null = null;
  let drawn = 0;
  let last = '';
  return {
    show(answered) {
      first ??= answered - 1;
      const now = performance.now();
      const rate = (answered - first) / Math.max(0.001, (now - started) / 1000);
      last = `${answered.toLocaleString('en')} answered, ${rate.toFixed(1)} a second`;
      if (now - drawn < PAUSE) return;
      drawn = now;
      terminal.write(`\r\x1b[K${last}`);
    },
    end() {
      if (last !== '') terminal.write(`\r\x1b[K${last}\n`);
    },
  };
}
