import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One line of the benchmarks' table: something of ours and what was measured beside it, in the same run. */
export interface Row {
  what: string;
  ours: string;
  /** What stands beside it, with its figure. */
  beside: string;
  /** Ours divided by the other: below 1 is less. Empty where there is nothing to divide. */
  ratio: string;
}

export const BENCH_OUTPUT = join(import.meta.dirname, '..', '..', '.output', 'bench');

/** Keeps a benchmark's lines for the table that `npm run bench` prints, and prints them. */
export function reportRows(name: string, rows: readonly Row[]): void {
  mkdirSync(BENCH_OUTPUT, { recursive: true });
  writeFileSync(join(BENCH_OUTPUT, `${name}.json`), JSON.stringify(rows));
  for (const { what, ours, beside, ratio } of rows)
    console.log(`${what}: ${ours}; ${beside}${ratio && `; ratio ${ratio}`}`);
}

/** The value below which half of them lie. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** A quotient with as many decimals as say something. */
export const quotient = (ours: number, other: number): string => (ours / other).toPrecision(2);

/** Runs the work and tells how many milliseconds it took. */
export function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
