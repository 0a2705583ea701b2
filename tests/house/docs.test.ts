/** The documents name only files and scripts that are there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..', '..');

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('docs', path)),
];

/** Folders of the repository: a path in a document begins with one, or leads from the document's own folder. */
const FOLDERS = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
  .map(({ name }) => name);

/** Whether a path is there; evidence in docs/security.md is named by its test, without folder and ending. */
const isThere = (path: string): boolean =>
  [path, `${path}.ts`, `tests/${path}`, `tests/${path}.test.ts`, `tests/${path}.test.tsx`].some((one) =>
    existsSync(join(ROOT, one)),
  );

/** Paths between backticks without a placeholder: `engine/text/fold.ts`, `docs/adr/`. */
function pathsIn(document: string): string[] {
  const text = readFileSync(join(ROOT, document), 'utf8').replace(/^```[\s\S]*?^```/gm, '');
  return [...text.matchAll(/`([^`\s]+)`/g)]
    .map(([, path = '']) => path.replace(/:\d+$/, ''))
    .filter((path) => FOLDERS.some((folder) => path.startsWith(`${folder}/`)) && !/[<>*{}…]|\$/.test(path));
}

function linksIn(document: string): string[] {
  const text = readFileSync(join(ROOT, document), 'utf8').replace(/`[^`\n]*`/g, '');
  return [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, path = '']) => path);
}

describe.each(DOCUMENTS)('%s', (document) => {
  test('names paths that exist', () => {
    expect(pathsIn(document).filter((path) => !isThere(path))).toEqual([]);
  });

  test('links to files that exist', () => {
    expect(linksIn(document).filter((path) => !existsSync(resolve(ROOT, document, '..', path)))).toEqual([]);
  });

  test('names scripts that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...readFileSync(join(ROOT, document), 'utf8').matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)];
    expect(named.map(([, script = '']) => script).filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
  });
});

test('paths are found in the documents at all', () => {
  expect(DOCUMENTS.flatMap(pathsIn).length).toBeGreaterThan(50);
});
