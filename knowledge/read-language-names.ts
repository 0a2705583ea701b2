/** Reads `knowledge/languages/` from disk: what the news of each language calls people, places, offices and treaties. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FactSource } from '../engine/knowledge.ts';
import type { LanguageNames } from '../engine/language-names.ts';
import { withBothScripts } from './chinese-scripts.ts';
import { KNOWLEDGE_FOLDER, readFolder, readJson } from './read-files.ts';

/** A file of `languages/<tag>/`: one of the four kinds of names, and where they are from. */
export type LanguageFile<Kind extends keyof LanguageNames> = Pick<LanguageNames, Kind> & {
  sources: FactSource[];
  /** Keys of the names that nothing but memory shows. */
  unverified: string[];
};

/** All files of one language: `people/` has one a region of the world. */
export interface LanguageFiles {
  people: Record<string, LanguageFile<'people'> & { namesakes?: Record<string, string[]> }>;
  places: LanguageFile<'places'>;
  offices: LanguageFile<'offices'>;
  treaties: LanguageFile<'treaties'>;
}

/** BCP 47 tags of the languages that `languages/` has names in, in order. */
export function languageTags(root: string = KNOWLEDGE_FOLDER): string[] {
  const folder = join(root, 'languages');
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/**
 * One language's files as written, for the checks.
 *
 * @param tag one of `languageTags`
 * @throws where a file is missing or no JSON
 */
export function readLanguageFiles(tag: string, root: string = KNOWLEDGE_FOLDER): LanguageFiles {
  const folder = join(root, 'languages', tag);
  return {
    people: readFolder<LanguageFile<'people'>>(join(folder, 'people')),
    places: readJson<LanguageFile<'places'>>(join(folder, 'places.json')),
    offices: readJson<LanguageFile<'offices'>>(join(folder, 'offices.json')),
    treaties: readJson<LanguageFile<'treaties'>>(join(folder, 'treaties.json')),
  };
}

/**
 * What a language's news calls people, places, offices and treaties, as the engine takes it; Chinese in both scripts.
 *
 * @param tag one of `languageTags`
 * @throws where a file is missing or no JSON
 */
export function readLanguageNames(tag: string, root: string = KNOWLEDGE_FOLDER): LanguageNames {
  const files = readLanguageFiles(tag, root);
  const names: LanguageNames = {
    people: Object.assign({}, ...Object.values(files.people).map((file) => file.people)),
    places: files.places.places,
    offices: files.offices.offices,
    treaties: files.treaties.treaties,
  };
  return tag === 'zh' ? withBothScripts(names) : names;
}
