/** `knowledge/languages/<tag>/treaty-texts.json`: what a treaty's file says, in other languages. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FactSource, TreatyFile } from '../engine/knowledge.ts';
import type { TreatyTexts } from '../engine/language-names.ts';
import { KNOWLEDGE_FOLDER, readJson } from './read-files.ts';

/** A translation, with the version of the English texts it was made from. */
export interface TranslatedTreaty extends TreatyTexts {
  /** As `versionOfTexts` gives it: where the English has changed since, the translation has to follow. */
  of: string;
}

export interface TreatyTextsFile {
  sources: FactSource[];
  /** By treaty id. */
  texts: Record<string, TranslatedTreaty>;
}

/** Eight characters of a digest: enough to tell that words have changed, short enough to read. */
const LENGTH = 8;

/**
 * @param treaty what was translated
 * @returns what stands in `of` of a translation made from these texts
 */
export const versionOfTexts = ({ background, settles }: Pick<TreatyFile, 'background' | 'settles'>): string =>
  createHash('sha256').update(`${background}\n${settles}`).digest('hex').slice(0, LENGTH);

/**
 * The translations of one language as written, for the checks.
 *
 * @param tag the language's folder: `ru`
 * @returns null where there are none
 * @throws where the file is no JSON
 */
export function readTreatyTextsFile(tag: string, root: string = KNOWLEDGE_FOLDER): TreatyTextsFile | null {
  const path = join(root, 'languages', tag, 'treaty-texts.json');
  return existsSync(path) ? readJson<TreatyTextsFile>(path) : null;
}

/**
 * A language's texts of treaties as the engine takes them, by id; empty where there are none.
 *
 * @param tag the language's folder: `ru`
 */
export function readTreatyTexts(tag: string, root: string = KNOWLEDGE_FOLDER): Record<string, TreatyTexts> {
  const { texts = {} } = readTreatyTextsFile(tag, root) ?? {};
  return Object.fromEntries(
    Object.entries(texts).map(([id, { background, settles }]) => [id, { background, settles }]),
  );
}
