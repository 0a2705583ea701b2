// @ts-check
/**
 * `npm run -s brief -- [--json|--jsonl] [--published DATE] [--url URL] FILE…`
 *
 * The engine over files: without a flag a brief for people, `--json` the Brief with the key `text`, `--jsonl` one request
 * a line on standard input and one answer a line. Exit code 0: all read; 2: bad use, an unreadable file or nothing to read.
 */
import module from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundledCommand } from './bundle.js';

// Whoever reads has had enough (`| head`): nothing is wrong, and no one is left to tell.
process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const folder = await bundledCommand();
// Node keeps what V8 makes of the code from 22.1 on; 20 compiles it anew.
const { enableCompileCache } = /** @type {{ enableCompileCache?: (folder: string) => unknown }} */ (
  /** @type {unknown} */ (module)
);
enableCompileCache?.(join(folder, 'compiled'));
/** @type {typeof import('./command.ts')} */
const { runCommand } = await import(pathToFileURL(join(folder, 'command.js')).href);
process.exitCode = await runCommand(process.argv.slice(2), process);
