import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..', '..');

/** What each room may import from, beside itself and packages. Imports run one way: docs/architecture.md. */
const MAY_IMPORT: Record<string, string[]> = {
  engine: [],
  page: ['engine'],
  settings: ['engine'],
  locales: [],
  messaging: ['engine', 'settings', 'locales', 'page/marks-style'],
  components: ['engine', 'messaging', 'page', 'settings', 'locales'],
  background: [
    'engine',
    'messaging',
    'settings',
    'locales',
    'components/flags',
    'components/format',
    'knowledge/packed',
    'page/marks-style',
  ],
  entrypoints: ['engine', 'messaging', 'page', 'settings', 'components', 'background'],
  knowledge: ['engine'],
  cli: ['engine', 'page', 'knowledge', 'components', 'locales'],
};

/** The rooms that run in the browser or hold the facts: nothing of Node's may get in. */
const PURE = ['engine', 'page', 'components', 'messaging', 'settings', 'background', 'entrypoints'];

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
          .filter((target) => ![room, ...allowed].some((folder) => target.startsWith(`${folder}/`)))
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
