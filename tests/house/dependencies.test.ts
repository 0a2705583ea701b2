import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..', '..');
const read = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Record<string, unknown>;
const { dependencies, devDependencies } = read('package.json') as Record<string, Record<string, string>>;
const shipped = Object.keys(dependencies ?? {});
const all = [...shipped, ...Object.keys(devDependencies ?? {})];
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
});
