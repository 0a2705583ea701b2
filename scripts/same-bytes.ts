/**
 * `npm run check:same-bytes`: builds the extension twice for each browser and compares every file, byte for byte. Stores ask
 * for a build that anybody can repeat.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.ts';

const BUILDS = [
  { folder: 'chrome-mv3', arguments: ['build'] },
  { folder: 'firefox-mv3', arguments: ['build', '-b', 'firefox', '--mv3'] },
];

/** Each file of a built extension with a digest of its bytes. */
function digest(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path, createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

async function build(folder: string, given: string[]): Promise<Map<string, string>> {
  rmSync(folder, { recursive: true, force: true });
  const { code } = await run('wxt', given);
  if (code !== 0) throw new Error(`wxt ${given.join(' ')} failed`);
  return digest(folder);
}

for (const { folder, arguments: given } of BUILDS) {
  const path = join(ROOT, '.output', folder);
  const first = await build(path, given);
  const second = await build(path, given);
  const different = [...new Set([...first.keys(), ...second.keys()])].filter(
    (file) => first.get(file) !== second.get(file),
  );
  console.log(`${folder}: ${first.size} files, ${different.length} differ`);
  for (const file of different) console.log(`  ${file}`);
  if (different.length > 0) process.exitCode = 1;
}
