/** The files of the package that the worker reads when an article needs them, written by each build. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as flags from 'country-flag-icons/string/3x2';
import type { KnowledgeFiles } from '../engine/knowledge.ts';
import { writeByteList } from '../knowledge/packed/byte-list.ts';
import { treatyTextsFile } from '../knowledge/packed/format.ts';
import { packKnowledge } from '../knowledge/packed/write.ts';
import { readKnowledgeFiles } from '../knowledge/read-files.ts';
import { languageTags, readLanguageNames } from '../knowledge/read-language-names.ts';
import { Calendar, Facts, schemas } from '../knowledge/schema/index.ts';
import { readTreatyTexts } from '../knowledge/treaty-texts.ts';
import { licenceTexts } from './licence-texts.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDERS = ['countries', 'organisations', 'treaties'] as const;

/** Checks every file by its schema. Throws one error that names each file, field and how to put it right. */
function checkShapes(files: KnowledgeFiles): void {
  const findings: string[] = [];
  for (const folder of FOLDERS) {
    for (const [id, file] of Object.entries(files[folder])) {
      const result = schemas[folder].safeParse(file);
      for (const issue of result.error?.issues ?? []) {
        findings.push(`knowledge/${folder}/${id}.json: ${issue.path.join('.')}: ${issue.message}`);
      }
    }
  }
  for (const issue of Facts.safeParse(files.facts).error?.issues ?? [])
    findings.push(`knowledge/facts/${issue.path.join('.')}: ${issue.message}`);
  for (const issue of Calendar.safeParse(files.calendar).error?.issues ?? [])
    findings.push(`knowledge/calendar/${issue.path.join('.')}: ${issue.message}`);
  if (findings.length > 0) throw new Error(`The knowledge does not fit its schema:\n${findings.join('\n')}`);
}

const toBytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

function listKnowledge(): Record<string, Uint8Array> {
  const files = readKnowledgeFiles();
  checkShapes(files);
  const tags = languageTags();
  return {
    ...packKnowledge(files, Object.fromEntries(tags.map((tag) => [tag, readLanguageNames(tag)]))),
    ...Object.fromEntries(tags.map((tag) => [treatyTextsFile(tag), toBytes(readTreatyTexts(tag))])),
  };
}

/** All flags as one list: their codes with spaces between, then a picture each. */
function packFlags(): Uint8Array {
  const pictures = Object.entries(flags).flatMap(([code, svg]) => (typeof svg === 'string' ? [{ code, svg }] : []));
  return writeByteList([pictures.map(({ code }) => code).join(' '), ...pictures.map(({ svg }) => svg)]);
}

function listCatalogues(): Record<string, Uint8Array> {
  const folder = join(ROOT, 'locales');
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const parsed = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return Object.fromEntries(names.map((name) => [`locales/${name}`, toBytes(parsed(name))]));
}

/**
 * The bytes of each file by its path in the package.
 * @throws where the knowledge does not fit its schema
 */
export const listPackageFiles = (): Record<string, Uint8Array> => ({
  ...listKnowledge(),
  ...listCatalogues(),
  'flags.bin': packFlags(),
  'LICENSES.txt': new TextEncoder().encode(licenceTexts()),
});

/**
 * Writes the files to a folder, from which the build copies them.
 * @returns each file's path and its path in the package
 */
export function writePackageFiles(folder: string): { absoluteSrc: string; relativeDest: string }[] {
  return Object.entries(listPackageFiles()).map(([relativeDest, bytes]) => {
    const absoluteSrc = join(folder, relativeDest);
    mkdirSync(dirname(absoluteSrc), { recursive: true });
    writeFileSync(absoluteSrc, bytes);
    return { absoluteSrc, relativeDest };
  });
}
