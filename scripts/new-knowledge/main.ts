/**
 * Starts a knowledge file or a language pack, or adds a term of office to one:
 *
 *   npm run new treaty <id>
 *   npm run new country <iso2>
 *   npm run new organisation <id>
 *   npm run new language <tag>
 *   npm run new -- term <country or organisation> <office> <person> <start> [--end DAY] [--acting] [--name "Full Name"]
 *
 * Exit code 2 with what to do where it cannot.
 */
import { join } from 'node:path';
import { startKnowledge } from './command.ts';
import { startLanguage } from './language.ts';

const repository = join(import.meta.dirname, '..', '..');
const argv = process.argv.slice(2);

try {
  console.log(
    argv[0] === 'language' && argv[1] !== undefined
      ? startLanguage(argv[1], repository)
      : startKnowledge(argv, join(repository, 'knowledge'), new Date().toISOString().slice(0, 10)),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
