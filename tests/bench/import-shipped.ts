import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { BENCH_OUTPUT } from './rows.ts';

/**
 * Imports modules of ours as the extension ships them, in one bundle: `tsx`, which runs the benchmarks, gives every closure its name
 * each time it is made, and that costs the engine time.
 *
 * @param name of the file it is written to
 * @param modules paths from `tests/bench/`
 * @returns what all of them export
 */
export async function importShipped<Exports>(name: string, modules: readonly string[]): Promise<Exports> {
  mkdirSync(BENCH_OUTPUT, { recursive: true });
  const outfile = join(BENCH_OUTPUT, `${name}.mjs`);
  await build({
    stdin: {
      contents: modules.map((path) => `export * from ${JSON.stringify(path)};`).join('\n'),
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    outfile,
  });
  return (await import(outfile)) as Exports;
}
