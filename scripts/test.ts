/**
 * `npm test`: types, lint, dead code, unit tests with the knowledge checks, the build, then the built extension in a real
 * browser, Chromium and Firefox. `npm run check`: what of it needs no browser. `npm run test:long`: what takes longer, on the built extension. Every step runs even after one
 * failed; the last line is 'N passed, N failed', a step without tests counting as one.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { browserVersion, ensureBrowser, ensureFirefox } from './browser/find-browser.ts';
import { ROOT, run } from './run.ts';

const REPORTS = join(ROOT, '.output', 'reports');

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** One step that passes or fails as a whole. */
async function step(name: string, work: () => Promise<number>): Promise<Tally> {
  console.log(`\n== ${name}`);
  let code = 1;
  try {
    code = await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** Commands run one after another beside other work: what each printed comes whole, when it has ended. */
async function stepsBeside(commands: readonly [name: string, program: string, args: string[]][]): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (const [name, program, args] of commands) {
    const { code, output } = await run(program, args, () => undefined);
    tallies.push(await step(name, async () => code));
    process.stdout.write(output);
  }
  return tallies;
}

/** The tests of some of vitest's projects, each test counted. A run that breaks without a report counts as one failure. */
async function tests(name: string, projects: string[]): Promise<Tally> {
  console.log(`\n== ${name}`);
  const report = join(REPORTS, `${projects[0]}.json`);
  rmSync(report, { force: true });
  const { code } = await run('vitest', [
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const counts = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
  const passed = counts.numPassedTests ?? 0;
  const failed = counts.numFailedTests ?? 0;
  const skipped = (counts.numPendingTests ?? 0) + (counts.numTodoTests ?? 0);
  // A file that does not load has no test to fail; an empty run has shown nothing.
  const broken = (code !== 0 && failed === 0) || passed === 0;
  return { passed, failed: failed + (broken ? 1 : 0), skipped };
}

/** Tests in Firefox. Where there is none and none may be installed, they skip aloud. */
async function inFirefox(name: string, projects: string[]): Promise<Tally> {
  const firefox = ensureFirefox();
  if (firefox) {
    console.log(`\n${browserVersion(firefox)}`);
    return tests(name, projects);
  }
  console.log(
    `\n== ${name}\nSKIPPED: there is no Firefox here. Install one, or name it: FIREFOX_PATH=/path/to/firefox npm test`,
  );
  return { passed: 0, failed: 0, skipped: 1 };
}

const command = (program: string, args: string[]) => async () => (await run(program, args)).code;

mkdirSync(REPORTS, { recursive: true });
const builds = async () => [
  await step('build for Chromium', command('wxt', ['build'])),
  await step('build for Firefox', command('wxt', ['build', '-b', 'firefox', '--mv3'])),
  await step('a browser', async () => {
    console.log(browserVersion(ensureBrowser()));
    return 0;
  }),
];

const UNIT = ['pure', 'pure-document', 'extension', 'extension-document', 'alone'];

/** What needs no browser. The tests keep about one processor busy, so the rest runs beside them. */
async function check(): Promise<Tally[]> {
  const [unit, beside] = await Promise.all([
    tests('unit tests and knowledge checks', UNIT),
    stepsBeside([
      ['types', 'tsc', ['-p', 'tsconfig.json']],
      ['types of the engine, without the DOM', 'tsc', ['-p', 'engine/tsconfig.json']],
      ['format and lint', 'biome', ['check', '--error-on-warnings']],
      ['unused code and dependencies', 'knip', []],
    ]),
  ]);
  return [...beside, unit];
}

const short = async () => [
  ...(await check()),
  ...(await builds()),
  await tests('the built extension in Chromium', ['e2e']),
  await inFirefox('the built extension in Firefox', ['e2e-firefox']),
];

const long = async () => [
  ...(await builds()),
  await tests('real pages and a hundred tabs in Chromium', ['long']),
  await inFirefox('real pages and a hundred tabs in Firefox', ['long-firefox']),
];

const MODES: Readonly<Record<string, () => Promise<Tally[]>>> = { check, long };
const tallies = await (MODES[process.argv[2] ?? ''] ?? short)();
const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
const skipped = sum('skipped');
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
