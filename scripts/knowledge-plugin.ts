import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { KnowledgeFiles } from '../engine/knowledge.ts';
import { listNamesByWord } from '../engine/leaders/names-by-word.ts';
import { readKnowledgeFiles } from '../knowledge/read-files.ts';
import { languageTags, readLanguageNames } from '../knowledge/read-language-names.ts';
import { Calendar, Facts, schemas } from '../knowledge/schema/index.ts';

const NAME = 'virtual:knowledge';
const NAMES = 'virtual:names';
const folders = ['countries', 'organisations', 'treaties'] as const;

/** Checks every file by its schema. Throws one error that names each file, field and mend. */
function checkShapes(files: ReturnType<typeof readKnowledgeFiles>): void {
  const findings: string[] = [];
  for (const folder of folders) {
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

/** For whoever keeps the files; the engine reads none of it. A third of the bytes, parsed at each start of the worker. */
const PROVENANCE = new Set(['unconfirmed', 'confirmedIn', 'wikidata', 'born']);

/** What `JSON.stringify` keeps for the browser. The sources of a treaty are shown to readers; those of offices are lists of ids. */
function withoutProvenance(this: unknown, key: string, value: unknown): unknown {
  if (PROVENANCE.has(key)) return undefined;
  if (
    key === 'sources' &&
    typeof this === 'object' &&
    this !== null &&
    ('terms' in this || 'offices' in this || 'person' in this)
  ) {
    return undefined;
  }
  return value;
}

/** A module that keeps the names of all languages as one string until somebody asks for them. */
function namesModule(): string {
  const names = Object.fromEntries(languageTags().map((tag) => [tag, readLanguageNames(tag)]));
  return `export default () => JSON.parse(${JSON.stringify(JSON.stringify(names, withoutProvenance))});`;
}

/**
 * Serves `virtual:knowledge`: all knowledge files as one module. The JSON is parsed from a string, which V8 does
 * faster than it parses the same data as source: https://v8.dev/blog/cost-of-javascript-2019#json
 */
export function knowledgePlugin(): Plugin {
  return {
    name: 'backgrounder:knowledge',
    resolveId: (id) => (id === NAME || id === NAMES ? `\0${id}` : null),
    load(id) {
      if (id === `\0${NAMES}`) return namesModule();
      if (id !== `\0${NAME}`) return null;
      const root = join(import.meta.dirname, '..', 'knowledge');
      for (const folder of [...folders, 'facts']) {
        for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }))
          this.addWatchFile(join(root, folder, name));
      }
      for (const name of readdirSync(join(root, 'calendar'))) this.addWatchFile(join(root, 'calendar', name));
      const files = readKnowledgeFiles(root);
      checkShapes(files);
      const bundle: KnowledgeFiles = { ...files, names: listNamesByWord(files) };
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(bundle, withoutProvenance))});`;
    },
  };
}
