import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { licenceTexts, shippedPackages } from '../../scripts/licence-texts.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const read = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Record<string, unknown>;
const { dependencies, devDependencies } = read('package.json') as Record<string, Record<string, string>>;
const shipped = shippedPackages();
const all = [...Object.keys(dependencies ?? {}), ...Object.keys(devDependencies ?? {})];
const page = readFileSync(join(ROOT, 'docs', 'dependencies.md'), 'utf8');

/** Licences under which code may be shipped in an MIT-licensed extension, MPL-2.0 as unchanged files. */
const ALLOWED = ['MIT', 'Apache-2.0', 'MPL-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause'];

describe('dependencies', () => {
  test.each(all)('%s has its reason', (name) => {
    const family = name.startsWith('@types/') ? '@types/*' : name;
    expect(page).toContain(`\`${family}\``);
  });

  test.each(shipped)('%s may be shipped', (name) => {
    expect(ALLOWED).toContain(read(`node_modules/${name}/package.json`).license);
  });

  test('no page names a package that is gone', () => {
    const named = [...page.matchAll(/`(@?[a-z][\w.-]*(?:\/[\w.*-]+)?)`/g)].map(([, name]) => name ?? '');
    const known = [...all, '@types/*'];
    // What the page says besides packages.
    const words = ['knowledge/', 'npm'];
    expect(named.filter((name) => !known.includes(name) && !words.some((word) => name.startsWith(word)))).toEqual([]);
  });

  test('every version is exact: an update is a commit', () => {
    const versions = Object.values({ ...dependencies, ...devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('the licence of each package that is shipped goes with it, as its licence asks', () => {
    const texts = licenceTexts().split('-'.repeat(72));
    expect(texts).toHaveLength(shipped.length + 1);
    for (const name of shipped) {
      const text = texts.find((one) => one.trimStart().startsWith(`${name} `)) ?? '';
      expect(text.length, name).toBeGreaterThan(500);
    }
  });
});

describe('workflows', () => {
  const folder = join(ROOT, '.github', 'workflows');
  const workflows = readdirSync(folder);

  test.each(workflows)('%s takes each action by its commit', (file) => {
    const uses = [...readFileSync(join(folder, file), 'utf8').matchAll(/uses: *(\S+)/g)].map(([, action]) => action);
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((action) => !/@[0-9a-f]{40}$/.test(action ?? ''))).toEqual([]);
  });

  test('nothing is fetched by a range of versions', () => {
    const scripts = Object.values(read('package.json').scripts as Record<string, string>);
    const steps = workflows.map((file) => readFileSync(join(folder, file), 'utf8'));
    expect([...scripts, ...steps].filter((step) => /npx (?:--yes|-y)/.test(step))).toEqual([]);
  });
});
