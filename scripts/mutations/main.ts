/**
 * `npm run test:mutations [area…]`: breaks the code on purpose, one slip at a time, and expects the tests to notice. Works on a
 * throw-away copy of the tree. The last line is 'N passed, N failed': passed are those that were noticed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../run.ts';
import type { Mutation } from './mutation.ts';
import { MUTATIONS } from './mutations.ts';

/** A slip that makes the tests run for ever is noticed too. */
const LIMIT_MS = 120_000;

/** A copy of what git knows and what lies beside it uncommitted, with this tree's packages. */
function copyTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'mutations-'));
  const listed = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (listed.status !== 0) throw new Error(`git ls-files: ${listed.stderr}`);
  for (const file of listed.stdout.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(ROOT, file), join(copy, file));
  }
  cpSync(join(ROOT, '.wxt'), join(copy, '.wxt'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'dir');
  return copy;
}

/** Runs some tests in the copy, all of them: `--bail` ends with 0 where it cuts another file's tests short. Resolves with whether they passed, or `slow` where they took too long. */
function runTests(copy: string, tests: readonly string[]): Promise<'passed' | 'failed' | 'slow'> {
  return new Promise((resolve, reject) => {
    const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
    const child = spawn(process.execPath, [vitest, 'run', '--project=pure', '--project=extension', ...tests], {
      cwd: copy,
      stdio: 'ignore',
    });
    const limit = setTimeout(() => {
      child.kill('SIGKILL');
      resolve('slow');
    }, LIMIT_MS);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(limit);
      resolve(code === 0 ? 'passed' : 'failed');
    });
  });
}

async function outcomeOf(
  copy: string,
  { file, find, replace, tests }: Mutation,
): Promise<'passed' | 'failed' | 'slow'> {
  const path = join(copy, file);
  const sound = readFileSync(path, 'utf8');
  if (sound.split(find).length !== 2) throw new Error(`${file}: this has to stand there exactly once: ${find}`);
  writeFileSync(
    path,
    sound.replace(find, () => replace),
  );
  try {
    return await runTests(copy, tests);
  } finally {
    writeFileSync(path, sound);
  }
}

const areas = process.argv.slice(2);
const chosen = MUTATIONS.filter(({ area }) => areas.length === 0 || areas.includes(area));
if (chosen.length === 0) throw new Error(`No area is called ${areas.join(' or ')}.`);
const copy = copyTree();
let passed = 0;
let failed = 0;
try {
  for (const area of new Set(chosen.map((mutation) => mutation.area))) {
    const mutations = chosen.filter((mutation) => mutation.area === area);
    const tests = [...new Set(mutations.flatMap((mutation) => mutation.tests))];
    // Tests that fail on sound code notice nothing.
    if ((await runTests(copy, tests)) !== 'passed') {
      console.log(`FAILED    ${area}: the tests fail before anything was changed`);
      failed += mutations.length;
      continue;
    }
    for (const mutation of mutations) {
      const outcome = await outcomeOf(copy, mutation);
      if (outcome === 'passed') failed++;
      else passed++;
      const said = { passed: 'SURVIVED', failed: 'noticed ', slow: 'noticed, as it never ended' }[outcome];
      console.log(`${said}  ${area}: ${mutation.because}`);
    }
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
