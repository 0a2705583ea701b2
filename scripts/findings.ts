/** `npm run findings [NAME…]`: runs the scripts of `findings/` in turn and says of each whether what it tells is still so. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.ts';

const folder = join(ROOT, 'findings');
const wanted = process.argv.slice(2);
const scripts = readdirSync(folder)
  .filter((file) => file.endsWith('.sh'))
  .filter((file) => wanted.length === 0 || wanted.includes(file.replace('.sh', '')))
  .sort();

/** By a script's exit code: findings/README.md. */
const OUTCOMES = new Map([
  [0, 'still so'],
  [1, 'CHANGED'],
  [2, 'not to be tried here'],
]);

let failed = 0;
for (const script of scripts) {
  console.log(`\n== ${script}`);
  const { status } = spawnSync('bash', [join(folder, script)], { stdio: 'inherit' });
  if (status !== 0) failed++;
  console.log(`-- ${OUTCOMES.get(status ?? -1) ?? `ended with ${status}`}`);
}
console.log(`\n${scripts.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || scripts.length === 0 ? 1 : 0;
