/**
 * Starts a knowledge file, or adds a term of office to one:
 *
 *   npm run new treaty <id>
 *   npm run new country <iso2>
 *   npm run new organisation <id>
 *   npm run new -- term <country or organisation> <office> <person> <start> [--end DAY] [--acting] [--name "Full Name"]
 *
 * Exit code 2 with what to do where it cannot.
 */
import { join } from 'node:path';
import { startKnowledge } from './command.ts';

const root = join(import.meta.dirname, '..', '..', 'knowledge');

try {
  console.log(startKnowledge(process.argv.slice(2), root, new Date().toISOString().slice(0, 10)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
