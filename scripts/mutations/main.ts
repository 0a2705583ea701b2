/**
 * `npm run test:mutations`: Stryker, folder by folder, each against its own tests; a folder fails below its floor.
 * `-- messaging page/published/iso-day.ts`: these folders and files. `-- changed`: what differs from `origin/main`; `-- changed BASE`:
 * from another commit. `MUTATION_EVERY=10` tries every tenth mutant, `MUTATION_FROM=3` the tenths that end in 3.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ROOT, run } from '../run.ts';
import { isInSample } from './sample.ts';

/** The tests of each folder. A longer name comes before the folder around it. */
const TESTS: Readonly<Record<string, string>> = {
  messaging: 'tests/messaging/*.test.ts tests/fuzz/messages.test.ts',
  settings: 'tests/settings/*.test.ts',
  background: 'tests/background/*.test.ts',
  'page/detect': 'tests/page/detect-*.test.ts',
  'page/published': 'tests/page/find-published*.test.ts',
  page: 'tests/page/*.test.ts',
  'engine/calendar': 'tests/engine/calendar/*.test.ts',
  'engine/dates': 'tests/engine/dates/*.test.ts',
  'engine/discrepancies': 'tests/engine/discrepancies/*.test.ts',
  'engine/leaders': 'tests/engine/leaders/*.test.ts',
  'engine/lookup': 'tests/engine/lookup/*.test.ts',
  'engine/offices': 'tests/engine/offices/*.test.ts',
  'engine/places': 'tests/engine/places/*.test.ts',
  'engine/text': 'tests/engine/text/*.test.ts',
  'engine/treaties': 'tests/engine/treaties/*.test.ts',
};
/** They count steps in long texts for half a minute, where the others take seconds; no expectation of theirs is a value. */
const TOO_LONG = 'hostile-text.test.ts';
/** Per cent of a folder's mutants that its tests have to notice. */
const FLOOR = 85;
/** Word lists and the cases beside them are data: a mutant of one word says nothing of a rule. */
const LEFT_OUT = '!**/corpus/**,!**/lexicon.ts,!**/words.ts';

const isIn = (file: string, folder: string): boolean => file.startsWith(`${folder}/`);
const folderOf = (file: string): string | undefined => Object.keys(TESTS).find((folder) => isIn(file, folder));

/** Files that differ from a commit. */
const changedFiles = (base: string): string[] =>
  execFileSync('git', ['diff', '--name-only', '--diff-filter=d', `${base}...HEAD`], { cwd: ROOT })
    .toString()
    .split('\n');

/** What is mutated in a whole folder: not the folders within it that have a row of their own. */
const globOf = (folder: string): string[] => [
  `${folder}/**/*.ts`,
  ...Object.keys(TESTS).flatMap((other) => (isIn(other, folder) ? [`!${other}/**`] : [])),
];

/** What to mutate by the folder whose tests it has: of folders all, of other names the files that are product code. */
function byFolder(names: readonly string[]): Map<string, string[]> {
  const wanted = new Map<string, string[]>();
  for (const name of names) {
    const folder = name in TESTS ? name : name.endsWith('.ts') ? folderOf(name) : undefined;
    if (folder !== undefined)
      wanted.set(folder, [...(wanted.get(folder) ?? []), ...(folder === name ? globOf(name) : [name])]);
  }
  return wanted;
}

interface Report {
  files: Record<string, { mutants: { id: string; status: string }[] }>;
}

/** Mutants that were noticed (a timeout is noticed too) and all that count. */
function countMutants(): { noticed: number; all: number; timeouts: number } {
  const report = JSON.parse(readFileSync(join(ROOT, '.output/reports/mutation.json'), 'utf8')) as Report;
  const sample = Object.values(report.files).flatMap(({ mutants }) => mutants.filter(({ id }) => isInSample(id)));
  const statuses = sample.map(({ status }) => status);
  const count = (...wanted: string[]) => statuses.filter((status) => wanted.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  return { noticed, all: noticed + count('Survived', 'NoCoverage'), timeouts: count('Timeout') };
}

/** The test files of patterns with a `*` in their last part. */
const filesOf = (patterns: string): string[] =>
  patterns.split(' ').flatMap((pattern) => {
    const [before = '', after] = basename(pattern).split('*');
    return readdirSync(join(ROOT, dirname(pattern)))
      .filter((name) => (after === undefined ? name === before : name.startsWith(before) && name.endsWith(after)))
      .filter((name) => name !== TOO_LONG)
      .map((name) => `${dirname(pattern)}/${name}`);
  });

async function mutate(folder: string, files: readonly string[]): Promise<{ line: string; isEnough: boolean }> {
  process.env.MUTATION_TESTS = filesOf(TESTS[folder] ?? '').join(' ');
  const { code } = await run('stryker', [
    'run',
    '--testRunner',
    'in-process',
    '--mutate',
    [...files, LEFT_OUT].join(','),
  ]);
  if (code !== 0) return { line: `${folder}: Stryker ended with ${code}`, isEnough: false };
  const { noticed, all, timeouts } = countMutants();
  const score = all === 0 ? 100 : (100 * noticed) / all;
  return {
    line: `${folder}: ${score.toFixed(1)} % (${noticed} of ${all} mutants, ${timeouts} by a timeout)`,
    isEnough: score >= FLOOR,
  };
}

// The runner that stays in one process is TypeScript.
process.env.NODE_OPTIONS = '--import tsx';
const [first, base = 'origin/main'] = process.argv.slice(2);
const names = first === undefined ? Object.keys(TESTS) : process.argv.slice(2);
const results = [];
for (const [folder, files] of byFolder(first === 'changed' ? changedFiles(base) : names)) {
  results.push(await mutate(folder, files));
}
console.log(`\n${results.map(({ line }) => line).join('\n') || 'nothing to mutate'}`);
process.exitCode = results.every(({ isEnough }) => isEnough) ? 0 : 1;
