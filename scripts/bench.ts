/**
 * `npm run bench [name…]`: runs the benchmarks of `tests/bench/` one after the other (`npm run bench dates` one of them; what
 * names none of them is passed on: `npm run bench felt 755ff5f`) and
 * prints their figures as one table, with the machine and the versions. They report; they do not fail. Every figure stands beside
 * another of the same run: these machines are noisy, seconds mean little.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { BENCH_OUTPUT, type Row } from '../tests/bench/rows.ts';
import { browserVersion, ensureBrowser } from './browser/find-browser.ts';
import { ROOT, run } from './run.ts';

/** The words of the table's last line: what it was taken on. */
function machine(): string {
  const [first, ...others] = cpus();
  const packages = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  const versions = ['@mozilla/readability', 'chrono-node', 'compromise', 'wink-nlp']
    .map((name) => `${name} ${packages.dependencies?.[name] ?? packages.devDependencies?.[name]}`)
    .join(', ');
  return (
    `Taken on ${new Date().toISOString().slice(0, 10)} on ${others.length + 1} cores of ${first?.model.trim() ?? 'an unknown make'}, ` +
    `${(totalmem() / 2 ** 30).toFixed(0)} GB, ${platform()} ${release()}, Node ${process.versions.node}, ${browserVersion(ensureBrowser())}; ${versions}.`
  );
}

const given = process.argv.slice(2);
const folder = join(ROOT, 'tests', 'bench');
const all = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''));
const names = given.filter((name) => all.includes(name));
const others = given.filter((name) => !all.includes(name));
const benchmarks =
  names.length === 0 && others.length > 0 ? [] : all.filter((name) => names.length === 0 || names.includes(name));
if (benchmarks.length === 0) {
  console.error(`No benchmark is called ${others.join(' or ')}.`);
  process.exitCode = 2;
}
rmSync(BENCH_OUTPUT, { recursive: true, force: true });
const rows: Row[] = [];
for (const name of benchmarks) {
  console.log(`\n== ${name}`);
  const { code } = await run('tsx', [join(folder, `${name}.bench.ts`), ...others]);
  if (code !== 0) process.exitCode = 1;
  const output = join(BENCH_OUTPUT, `${name}.json`);
  if (existsSync(output)) rows.push(...(JSON.parse(readFileSync(output, 'utf8')) as Row[]));
}
if (rows.length > 0) {
  const table = [
    '| what | ours | beside it, in the same run | ratio |',
    '|---|---|---|---|',
    ...rows.map(({ what, ours, beside, ratio }) => `| ${what} | ${ours} | ${beside} | ${ratio} |`),
    '',
    machine(),
  ].join('\n');
  mkdirSync(BENCH_OUTPUT, { recursive: true });
  writeFileSync(join(BENCH_OUTPUT, 'table.md'), `${table}\n`);
  console.log(`\n${table}`);
}
