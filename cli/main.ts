/**
 * `npm run -s brief -- [--json|--jsonl] [--published DATE] [--url URL] FILE…`
 *
 * The engine over files: without a flag a brief for people, `--json` the Brief with the key `text`, `--jsonl` one request
 * a line on standard input and one answer a line. Exit code 0: all read; 2: bad use, an unreadable file or nothing to read.
 */
import { runCommand } from './command.ts';

// Whoever reads has had enough (`| head`): nothing is wrong, and no one is left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

process.exitCode = await runCommand(process.argv.slice(2), process);
