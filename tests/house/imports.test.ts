import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..', '..');

/** What the engine gives to those who show its results: the Brief, days of the calendar, and what a look-up answers. */
const RESULTS = ['engine/brief.ts', 'engine/page-facts.ts', 'engine/calendar/plain-date.ts'];
const LOOK_UP = [
  'engine/lookup/candidates.ts',
  'engine/lookup/library-entry.ts',
  'engine/lookup/library-overview.ts',
  'engine/lookup/library-ref.ts',
];

/** What each room may import from, beside itself and packages. Imports run one way: docs/architecture.md. */
const MAY_IMPORT: Record<string, string[]> = {
  engine: [],
  page: RESULTS,
  settings: RESULTS,
  locales: [],
  messaging: [...RESULTS, ...LOOK_UP, 'settings', 'locales', 'page/highlight-style'],
  components: [
    ...RESULTS,
    ...LOOK_UP,
    'engine/enumerations.ts',
    // What was typed is found in names as the look-up finds it.
    'engine/lookup/fold-for-search.ts',
    'messaging',
    'settings',
    'locales',
  ],
  injected: [
    ...RESULTS,
    'engine/lookup/library-ref.ts',
    'messaging',
    'page',
    'settings',
    'components/card',
    'components/hover',
    'components/strings.ts',
  ],
  background: [
    'engine',
    'messaging',
    'settings',
    'locales',
    'components/flags',
    'components/format',
    'knowledge/packed',
    'page/highlight-style',
  ],
  // Wiring only: what a context runs stands in the other rooms.
  entrypoints: ['messaging', 'page', 'components', 'injected', 'background'],
  knowledge: ['engine'],
  cli: ['engine', 'page', 'knowledge', 'components', 'locales'],
};

/** The rooms that run in the browser or hold the facts: nothing of Node's may get in. */
const PURE = ['engine', 'page', 'components', 'injected', 'messaging', 'settings', 'background', 'entrypoints'];

function sourcesOf(room: string): string[] {
  return readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => join(ROOT, room, path));
}

/** Module specifiers of import and export declarations, and of `import()`. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const declared = source.matchAll(/^(?:import|export)\s[^;'"]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm);
  const loaded = source.matchAll(/\bimport\(\s*'([^']+)'/g);
  return [...declared, ...loaded].map((match) => match[1] ?? match[2] ?? '');
}

describe('imports run one way', () => {
  for (const [room, allowed] of Object.entries(MAY_IMPORT)) {
    test(`${room} imports only ${allowed.join(', ') || 'itself'}`, () => {
      const sources = sourcesOf(room);
      expect(sources.length).toBeGreaterThan(0);
      const wrong = sources.flatMap((file) =>
        importsOf(file)
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) => relative(ROOT, resolve(file, '..', specifier)).replaceAll('\\', '/'))
          .filter((target) => ![room, ...allowed].some((one) => target === one || target.startsWith(`${one}/`)))
          .map((target) => `${relative(ROOT, file)} imports ${target}`),
      );
      expect(wrong).toEqual([]);
    });
  }

  test.each(PURE)('%s imports nothing of Node', (room) => {
    const wrong = sourcesOf(room).filter((file) => importsOf(file).some((specifier) => specifier.startsWith('node:')));
    expect(wrong).toEqual([]);
  });

  test('the engine imports no package at all', () => {
    const wrong = sourcesOf('engine').flatMap((file) =>
      importsOf(file).filter((specifier) => !specifier.startsWith('.')),
    );
    expect(wrong).toEqual([]);
  });
});

/** The modules that run when this one does: all that it imports, and they, but for types and `import()`. */
function runsWith(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  const declared = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)\s(?!type\b)[^;'"]*?from\s+'(\.[^']+\.tsx?)'/gm,
  );
  for (const [, path = ''] of declared) runsWith(resolve(file, '..', path), known);
  return known;
}

describe("the worker's start", () => {
  const started = [...runsWith(join(ROOT, 'entrypoints', 'background.ts'))].map((file) => relative(ROOT, file));

  test('runs what answers messages', () => {
    expect(started).toContain('background/from-page.ts');
  });
  test('runs nothing that reads an article: no language, no knowledge, no index', () => {
    expect(
      started.filter((file) => /^engine\/(?:languages|leaders|dates|treaties|analyse|knowledge)\b/.test(file)),
    ).toEqual([]);
  });
});
