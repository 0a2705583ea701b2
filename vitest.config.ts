import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Milliseconds: against tests that hang, not a measure of speed. Where much else runs, a test of one second takes ten. */
const limits = { testTimeout: 60_000, hookTimeout: 120_000 };
const inBrowser = { fileParallelism: false, ...limits, testTimeout: 180_000, expect: { poll: { timeout: 45_000 } } };

/** Files that count or watch what happens while code loads: each has a process of its own, in which nothing is loaded yet. */
const ALONE = [
  'tests/growth/engine.test.ts',
  'tests/house/regexes.test.ts',
  'tests/background/prepare-analysis.test.ts',
];

/** The unit tests below some folders that say they need a document, or those that do not. */
function filesOf(folders: readonly string[], withDocument: boolean): string[] {
  const files = folders.flatMap((folder) =>
    readdirSync(join(import.meta.dirname, 'tests', folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.test\.tsx?$/.test(path))
      .map((path) => `tests/${folder}/${path.replaceAll('\\', '/')}`),
  );
  return files.filter(
    (file) =>
      readFileSync(join(import.meta.dirname, file), 'utf8').startsWith('// @vitest-environment jsdom') === withDocument,
  );
}

/**
 * Unit tests share processes: a module is loaded once in each, not once for each of 170 files, which took two thirds of the
 * time. A process is kept for the files of one project and one environment alone, so there is a project for each of them, one
 * after another.
 */
const shared = (name: string, groupOrder: number, folders: readonly string[], withDocument: boolean) => ({
  name,
  include: filesOf(folders, withDocument),
  exclude: ALONE,
  isolate: false,
  sequence: { groupOrder },
  ...limits,
});

const PURE = ['engine', 'knowledge', 'page', 'cli', 'house', 'fuzz', 'growth'];
const EXTENSION = ['components', 'messaging', 'settings', 'background'];
/** What is done before each file. */
const FRESH = ['tests/fresh-file.ts'];
const OF_EXTENSION = [...FRESH, 'tests/fresh-browser.ts', 'tests/components/english.ts'];
const UNIT: TestProjectInlineConfiguration[] = [
  { test: { ...shared('pure', 1, PURE, false), setupFiles: FRESH } },
  { test: { ...shared('pure-document', 2, PURE, true), setupFiles: FRESH } },
  { plugins: [WxtVitest()], test: { ...shared('extension', 3, EXTENSION, false), setupFiles: OF_EXTENSION } },
  { plugins: [WxtVitest()], test: { ...shared('extension-document', 4, EXTENSION, true), setupFiles: OF_EXTENSION } },
  { plugins: [WxtVitest()], test: { name: 'alone', include: ALONE, sequence: { groupOrder: 5 }, ...limits } },
];

export default defineConfig({
  test: {
    projects: [
      ...UNIT,
      // The built extension in a real browser: one browser at a time, each test with its own profile.
      { test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...inBrowser } },
      { test: { name: 'long', include: ['tests/long/**/*.test.ts'], ...inBrowser } },
      {
        test: {
          name: 'long-firefox',
          include: ['tests/long/**/*.test.ts'],
          env: { E2E_BROWSER: 'firefox' },
          ...inBrowser,
        },
      },
      {
        test: {
          name: 'e2e-firefox',
          include: ['tests/e2e/**/*.test.ts'],
          // Of builds and pictures there is one kind.
          exclude: ['tests/e2e/{build,pictures}.test.ts'],
          env: { E2E_BROWSER: 'firefox' },
          ...inBrowser,
        },
      },
    ],
  },
});
