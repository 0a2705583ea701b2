/**
 * No regular expression takes more time than in step with its text: one that backtracks, or starts anew at each place of a
 * run that it cannot finish, lets one long word of a page stop the worker. scslre judges the expressions themselves; what it
 * reports is explained at https://github.com/RunDevelopment/scslre.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { analyse } from 'scslre';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..', '..');
/** What runs in the browser or over the texts of strangers. */
const ROOMS = [
  'engine',
  'page',
  'components',
  'messaging',
  'settings',
  'background',
  'entrypoints',
  'injected',
  'cli',
  'knowledge',
];

interface Expression {
  /** Where it stands, for the person who corrects it. */
  where: string;
  source: string;
  flags: string;
}

function literalsIn(file: string): Expression[] {
  const found: Expression[] = [];
  const where = relative(ROOT, file);
  new Visitor({
    Literal(node) {
      if ('regex' in node) found.push({ where, source: node.regex.pattern, flags: node.regex.flags });
    },
  }).visit(parseSync(file, readFileSync(file, 'utf8')).program);
  return found;
}

/** Those that modules put together while they load: `RegExp` is watched meanwhile. */
async function madeWhileLoading(load: () => Promise<unknown>): Promise<Expression[]> {
  const found: Expression[] = [];
  const Real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Real, {
    construct(target, given: [string | RegExp, string?]) {
      const made = new target(...given);
      found.push({ where: 'made while loading', source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = Real;
  }
  return found;
}

const isSlow = ({ source, flags }: Expression): boolean =>
  analyse({ source, flags }, { maxReports: 1 }).reports.length > 0;

const named = ({ where, source, flags }: Expression): string => `${where}: /${source}/${flags}`;

test('written in the code', () => {
  const files = ROOMS.flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => join(ROOT, room, path)),
  );
  const expressions = files.flatMap(literalsIn);
  expect(expressions.length).toBeGreaterThan(400);
  expect(expressions.filter(isSlow).map(named)).toEqual([]);
});

test('put together from lists of words', async () => {
  const expressions = await madeWhileLoading(async () => {
    await import('../../engine/languages/registry.ts');
    await import('../../engine/analyse.ts');
    await import('../../engine/lookup/fold-for-search.ts');
    await import('../../page/read/boilerplate-words.ts');
  });
  expect(expressions.length).toBeGreaterThan(3);
  expect(expressions.filter(isSlow).map(named)).toEqual([]);
});

test('the judge sees what starts anew at each place, and what backtracks', () => {
  const slow = [/\s+$/, /^(a+)+$/, /\([^)]*\)/].map(({ source, flags }) => ({ where: 'here', source, flags }));
  expect(slow.filter(isSlow)).toHaveLength(3);
  const quick = [/(?<!\s)\s+$/, /^a+$/, /\([^()]*\)/].map(({ source, flags }) => ({ where: 'here', source, flags }));
  expect(quick.filter(isSlow).map(named)).toEqual([]);
});
