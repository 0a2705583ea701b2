/** Comments of the product's modules, and the docblocks of what they export. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';

/** A comment of a module: its text without the marks that make it one. */
export interface Comment {
  file: string;
  /** Line of its first character, 1-based. */
  line: number;
  text: string;
}

/** A function a module exports by its own name. */
export interface ExportedFunction {
  file: string;
  name: string;
  /** Names of its parameters; empty for one that is destructured, which a docblock names as it likes. */
  parameters: string[];
  /** The docblock right before it; null where it has none. */
  docblock: string | null;
}

interface Parsed {
  file: string;
  source: string;
  program: ReturnType<typeof parseSync>['program'];
  comments: ReturnType<typeof parseSync>['comments'];
}

function parseAll(root: string, room: string): Parsed[] {
  return readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && !path.includes('corpus/'))
    .sort()
    .map((path) => {
      const source = readFileSync(join(root, room, path), 'utf8');
      const { program, comments } = parseSync(path, source);
      return { file: `${room}/${path}`, source, program, comments };
    });
}

/**
 * All comments of a room.
 *
 * @param root the project's folder
 * @param room a folder beneath it
 */
export function readComments(root: string, room: string): Comment[] {
  return parseAll(root, room).flatMap(({ file, source, comments }) =>
    comments.map(({ start, value }) => ({ file, line: source.slice(0, start).split('\n').length, text: value })),
  );
}

interface Declaration {
  name: string;
  params: readonly unknown[];
}

/** The function that a statement `export function …` or `export const … = (…) => …` declares; null for any other. */
function functionOf(statement: Parsed['program']['body'][number]): Declaration | null {
  if (statement.type !== 'ExportNamedDeclaration' || statement.declaration === null) return null;
  const { declaration } = statement;
  if (declaration.type === 'FunctionDeclaration')
    return declaration.id === null ? null : { name: declaration.id.name, params: declaration.params };
  if (declaration.type !== 'VariableDeclaration') return null;
  const [first] = declaration.declarations;
  if (first?.id.type !== 'Identifier' || first.init?.type !== 'ArrowFunctionExpression') return null;
  return { name: first.id.name, params: first.init.params };
}

function parameterName(param: unknown): string {
  const { type, name, left } = param as { type: string; name?: string; left?: unknown };
  if (type === 'Identifier' && name !== undefined) return name;
  return type === 'AssignmentPattern' ? parameterName(left) : '';
}

/**
 * The functions a room exports, with their docblocks.
 *
 * @param root the project's folder
 * @param room a folder beneath it
 */
export function readExportedFunctions(root: string, room: string): ExportedFunction[] {
  return parseAll(root, room).flatMap(({ file, source, program, comments }) =>
    program.body.flatMap((statement) => {
      const declared = functionOf(statement);
      if (declared === null) return [];
      const before = comments.findLast(({ end }) => end <= statement.start);
      const isBeside = before !== undefined && source.slice(before.end, statement.start).trim() === '';
      const docblock = isBeside && before.type === 'Block' && before.value.startsWith('*') ? before.value : null;
      return [{ file, name: declared.name, parameters: declared.params.map(parameterName), docblock }];
    }),
  );
}
