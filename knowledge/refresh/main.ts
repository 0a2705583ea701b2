/**
 * Compares the knowledge with its sources and proposes changes:
 *
 *   npm run refresh -- [--source NAME] [--from FILE|URL] [--as-of DAY] [--write] [--report FILE] [--cache FOLDER]
 *
 * Exit code 2 with the reason where a source cannot be read or the command is wrong; nothing is written then.
 */
import { join } from 'node:path';
import { refresh } from './command.ts';

try {
  const root = join(import.meta.dirname, '..');
  process.stdout.write(`${await refresh(process.argv.slice(2), root, new Date().toISOString().slice(0, 10))}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
