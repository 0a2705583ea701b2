/**
 * What `npm run measure` prints and `tests/house/code.test.ts` holds: figures of the product's own code, taken from its
 * syntax trees, so that the same script gives them before and after a change.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from 'oxc-parser';

/** The rooms of the product; tests, scripts and the corpora beside the language packs are measured by their results. */
const PRODUCT = [
  'background',
  'cli',
  'components',
  'engine',
  'entrypoints',
  'injected',
  'knowledge',
  'locales',
  'messaging',
  'page',
  'settings',
] as const;

/** One function of the product. */
export interface MeasuredFunction {
  file: string;
  name: string;
  /** Line of its first character, 1-based. */
  line: number;
  lines: number;
  /** Cyclomatic complexity: one, and one more for each branch, loop, `case`, `catch`, `?:`, `&&`, `||`, `??`. */
  complexity: number;
}

/** One name declared at the top of a module. */
export interface TopLevelName {
  file: string;
  name: string;
  exported: boolean;
}

export interface Measured {
  files: number;
  functions: MeasuredFunction[];
  names: TopLevelName[];
}

/** Kinds of nodes that add a path through a function. */
const BRANCHES: ReadonlySet<string> = new Set([
  'IfStatement',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'WhileStatement',
  'DoWhileStatement',
  'CatchClause',
  'ConditionalExpression',
  'LogicalExpression',
]);

const FUNCTIONS: ReadonlySet<string> = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
]);

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** All direct children of a node. */
function childrenOf(node: Node): Node[] {
  return Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
}

const nameOf = (node: Node): string => (isNode(node.id) ? String(node.id.name) : 'anonymous');

function branchesOf(node: Node): number {
  if (node.type === 'SwitchCase') return node.test === null ? 0 : 1;
  return BRANCHES.has(node.type) ? 1 : 0;
}

/** Measures every function beneath a node; a nested function counts for itself, not for the one around it. */
function measureFunctions(root: Node, lineAt: (offset: number) => number, file: string): MeasuredFunction[] {
  const found: MeasuredFunction[] = [];
  const walk = (node: Node, inside: MeasuredFunction | null, given: string | null) => {
    let current = inside;
    if (FUNCTIONS.has(node.type)) {
      const name = isNode(node.id) ? nameOf(node) : (given ?? 'anonymous');
      const line = lineAt(node.start);
      current = { file, name, line, lines: lineAt(node.end) - line + 1, complexity: 1 };
      found.push(current);
    } else if (current !== null) current.complexity += branchesOf(node);
    const label =
      node.type === 'VariableDeclarator'
        ? nameOf(node)
        : isNode(node.key) && node.key.type === 'Identifier'
          ? String(node.key.name)
          : null;
    for (const child of childrenOf(node)) walk(child, current, label);
  };
  walk(root, null, null);
  return found;
}

/** The names a statement at the top of a module declares. */
function declaredBy(statement: Node): string[] {
  const declaration =
    statement.type.startsWith('Export') && isNode(statement.declaration) ? statement.declaration : statement;
  if (declaration.type === 'VariableDeclaration' && Array.isArray(declaration.declarations)) {
    return declaration.declarations
      .filter(isNode)
      .flatMap(({ id }) => (isNode(id) && id.type === 'Identifier' ? [String(id.name)] : []));
  }
  return isNode(declaration.id) && /^(?:Function|Class|TS(?:Interface|TypeAlias|Enum))/.test(declaration.type)
    ? [String(declaration.id.name)]
    : [];
}

function lineCounter(source: string): (offset: number) => number {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? Infinity) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

/** The name of the type in `name: Type`, `name?: Type`; null for any other annotation. */
function typeOf(annotated: Node): string | null {
  const annotation = isNode(annotated.typeAnnotation) ? annotated.typeAnnotation.typeAnnotation : null;
  const name = isNode(annotation) && isNode(annotation.typeName) ? annotation.typeName : null;
  return name?.type === 'Identifier' ? String(name.name) : null;
}

/**
 * By how many names the code speaks of a value of some types: every parameter, variable and property declared with one.
 *
 * @param root the project's folder
 * @param room a folder beneath it
 * @param types the names of the types
 * @returns the names of each type, in order of the alphabet
 */
export function namesOfTypes(root: string, room: string, types: readonly string[]): Map<string, string[]> {
  const names = new Map(types.map((type) => [type, new Set<string>()]));
  const walk = (node: Node) => {
    const named = node.type === 'Identifier' ? node : isNode(node.key) ? node.key : null;
    const type = named === null ? null : typeOf(node);
    if (type !== null && named?.type === 'Identifier') names.get(type)?.add(String(named.name));
    for (const child of childrenOf(node)) walk(child);
  };
  for (const path of readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts') || path.endsWith('.d.ts')) continue;
    walk(parseSync(path, readFileSync(join(root, room, path), 'utf8')).program as unknown as Node);
  }
  return new Map([...names].map(([type, found]) => [type, [...found].sort()]));
}

/**
 * Measures all TypeScript of some folders.
 *
 * @param root the project's folder
 * @param rooms folders beneath it; a room that is not there counts nothing
 * @throws with the file's name where one does not parse
 */
export function measureCode(root: string, rooms: readonly string[] = PRODUCT): Measured {
  const measured: Measured = { files: 0, functions: [], names: [] };
  for (const room of rooms) {
    for (const path of readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).sort()) {
      if (!/\.tsx?$/.test(path) || path.endsWith('.d.ts') || /[\\/]corpus[\\/]/.test(path)) continue;
      const full = join(root, room, path);
      const source = readFileSync(full, 'utf8');
      const { program, errors } = parseSync(full, source);
      if (errors.length > 0) throw new Error(`${full}: ${errors[0]?.message}`);
      const file = relative(root, full).replaceAll('\\', '/');
      const top = program as unknown as Node & { body: Node[] };
      measured.files++;
      measured.functions.push(...measureFunctions(top, lineCounter(source), file));
      for (const statement of top.body)
        for (const name of declaredBy(statement))
          measured.names.push({ file, name, exported: statement.type.startsWith('Export') });
    }
  }
  return measured;
}

/** The language pack a module belongs to, or null. */
const packOf = (file: string): string | null => /^engine\/languages\/([a-z]{2})\//.exec(file)?.[1] ?? null;

/**
 * Names that stand at the top of more than one module, with the modules.
 *
 * Language packs answer to one contract and never import one another, so what two packs call alike is one thing; a name
 * counts where one pack has it twice, or a pack and the rest of the product.
 *
 * @param names as `measureCode` gives them
 * @returns each such name with all modules that declare it, in the order of `names`
 */
export function namesDeclaredTwice(names: readonly TopLevelName[]): Map<string, string[]> {
  const files = new Map<string, Set<string>>();
  for (const { name, file } of names) files.set(name, (files.get(name) ?? new Set()).add(file));
  return new Map(
    [...files].filter(([, where]) => isDeclaredTwice([...where])).map(([name, where]) => [name, [...where]]),
  );
}

function isDeclaredTwice(files: readonly string[]): boolean {
  const counts = new Map<string | null, number>();
  for (const pack of files.map(packOf)) counts.set(pack, (counts.get(pack) ?? 0) + 1);
  const outside = counts.get(null) ?? 0;
  counts.delete(null);
  return outside + Math.max(0, ...counts.values()) > 1;
}
