/**
 * `npm run bench [name…]`: runs the benchmarks of `tests/bench/` one after the other (`npm run bench dates` one of them).
 * Every figure is a ratio of two things timed side by side in one run: these machines are noisy, seconds mean little.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.ts';

const names = process.argv.slice(2);
const folder = join(ROOT, 'tests', 'bench');
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => names.length === 0 || names.includes(file.replace('.bench.ts', '')));
if (files.length === 0) {
  console.error(`No benchmark is called ${names.join(' or ')}.`);
  process.exitCode = 2;
}
for (const file of files) {
  console.log(`\n== ${file.replace('.bench.ts', '')}`);
  const { code } = await run('tsx', [join(folder, file)]);
  if (code !== 0) process.exitCode = 1;
}
