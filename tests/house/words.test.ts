/** Words to avoid in comments and names (docs/glossary.md), and the docblocks of what the engine exports. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { measureCode } from '../../scripts/measure/measure-code.ts';
import { readComments, readExportedFunctions } from '../../scripts/measure/read-comments.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const ROOMS = [
  'background',
  'cli',
  'components',
  'engine',
  'entrypoints',
  'injected',
  'knowledge',
  'messaging',
  'page',
  'scripts',
  'settings',
];

/** The table "Words to avoid" of the glossary: each row's first cell, between backticks. */
function wordsToAvoid(): string[] {
  const glossary = readFileSync(join(ROOT, 'docs', 'glossary.md'), 'utf8');
  const section = glossary.split('## Words to avoid')[1]?.split('\n## ')[0] ?? '';
  return [...section.matchAll(/^\| ((?:`[^`]+`(?:, )?)+) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word),
  );
}

describe('words to avoid', () => {
  const avoid = wordsToAvoid();
  const pattern = new RegExp(`\\b(?:${avoid.join('|')})\\b`, 'i');

  test('the glossary lists them', () => {
    expect(avoid).toContain('somebody');
  });

  test.each(ROOMS)('no comment in %s has one', (room) => {
    const comments = readComments(ROOT, room);
    expect(comments.length).toBeGreaterThan(0);
    // What stands between backticks is quoted: a word of an article, a name of the code.
    const found = comments.filter(({ text }) => pattern.test(text.replace(/`[^`]*`/g, '')));
    expect(found.map(({ file, line, text }) => `${file}:${line} ${pattern.exec(text)?.[0]}`)).toEqual([]);
  });

  test('no name at the top of a module has one', () => {
    const parts = (name: string) => name.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ');
    const found = measureCode(ROOT).names.filter(({ name }) => pattern.test(parts(name)));
    expect(found.map(({ file, name }) => `${file} ${name}`)).toEqual([]);
  });
});

describe.each([
  ['engine', 250],
  ['knowledge', 50],
  ['cli', 10],
])('docblocks of what %s exports', (room, least) => {
  // Of a language pack only its own contract is public: `engine/languages/language.ts`.
  const exported = readExportedFunctions(ROOT, room).filter(({ file }) => !/^engine\/languages\/[a-z]{2}\//.test(file));
  const named = (functions: typeof exported) => functions.map(({ file, name }) => `${file} ${name}`);

  test('every function has one', () => {
    expect(exported.length).toBeGreaterThan(least);
    expect(named(exported.filter(({ docblock }) => docblock === null))).toEqual([]);
  });

  test('a function with two parameters or more explains them', () => {
    const several = exported.filter(({ parameters }) => parameters.length > 1);
    expect(named(several.filter(({ docblock }) => !/@param/.test(docblock ?? '')))).toEqual([]);
  });

  test('a docblock names only parameters that are there', () => {
    const wrong = exported.filter(({ parameters, docblock }) => {
      const explained = [...(docblock ?? '').matchAll(/@param (\w+)/g)].map(([, param = '']) => param);
      const unknown = explained.filter((param) => !parameters.includes(param));
      return unknown.length > parameters.filter((param) => param === '').length;
    });
    expect(named(wrong)).toEqual([]);
  });
});
