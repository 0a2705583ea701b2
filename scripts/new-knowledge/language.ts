import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languageFiles } from './language-templates.ts';

/** What BCP 47 calls a primary language subtag. */
const TAG = /^[a-z]{2,3}$/;

/**
 * Carries out `npm run new language <tag>`: writes a pack that compiles and reads almost nothing, and the test that says what is
 * missing. Throws with what to do where it cannot.
 *
 * @param tag BCP 47 primary subtag: `it`
 * @param root the repository's folder
 * @returns what to tell whoever gave the command
 */
export function startLanguage(tag: string, root: string): string {
  if (!TAG.test(tag)) throw new Error(`"${tag}" is no language: write its two or three letters of ISO 639, e.g. it.`);
  const folder = `engine/languages/${tag}`;
  if (existsSync(join(root, folder)))
    throw new Error(`${folder}/ is there already; docs/adding-a-language.md goes on.`);
  for (const [path, text] of languageFiles(tag)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return `${folder}/ is ready to fill in (docs/adding-a-language.md says how), and so is its corpus of dates.
Add it to UNFINISHED_PACKS in engine/languages/registry.ts. Then run:
npx vitest run tests/engine/dates/corpus-${tag}.test.ts     It says what is still missing.`;
}
