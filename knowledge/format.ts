/**
 * Rewrites the files of `countries/` and `organisations/` in the form that reads and compares best: two spaces, one
 * person per line, one term per line. Run `npx tsx knowledge/format.ts` after an edit by hand.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Lists whose entries stay on one line each, and `people`, whose values do. */
const linePerEntry = new Set(['terms', 'sources', 'people', 'regions']);

/** `{ "a": 1, "b": [2, 3] }`: valid JSON on one line, with spaces as in the rest of the project. */
function compact(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(compact).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${compact(inner)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function isSimple(value: Json): boolean {
  return (
    value === null || typeof value !== 'object' || (Array.isArray(value) && value.every((v) => typeof v === 'string'))
  );
}

function write(value: Json, key: string, indent: string): string {
  if (isSimple(value) || value === null || typeof value !== 'object') return compact(value);
  const deeper = `${indent}  `;
  const inner = (child: Json, childKey: string) =>
    linePerEntry.has(key) ? compact(child) : write(child, childKey, deeper);
  const lines = Array.isArray(value)
    ? value.map((child) => deeper + inner(child, ''))
    : Object.entries(value).map(([name, child]) => `${deeper}${JSON.stringify(name)}: ${inner(child, name)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return lines.length === 0 ? open + close : `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

/** A country's or organisation's file as text, from its parsed form. */
export function formatFile(file: Json): string {
  return `${write(file, '', '')}\n`;
}

function formatFolder(folder: string): number {
  let changed = 0;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((entry) => entry.endsWith('.json'))) {
    const path = join(folder, name);
    const before = readFileSync(path, 'utf8');
    const after = formatFile(JSON.parse(before));
    if (after === before) continue;
    writeFileSync(path, after);
    changed += 1;
  }
  return changed;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const here = import.meta.dirname;
  const changed = formatFolder(join(here, 'countries')) + formatFolder(join(here, 'organisations'));
  process.stdout.write(`${changed} files rewritten\n`);
}
