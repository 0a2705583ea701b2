import { type Knowledge, prepareKnowledge } from '../engine/analyse.ts';
import type { LanguageNames, TreatyTexts } from '../engine/language-names.ts';
import { once, remember } from '../engine/lazy.ts';
import { buildLibraryCatalogue, type LibraryCatalogue } from '../engine/lookup/catalogue.ts';
import { languageFile, PACKED_FILES, treatyTextsFile } from '../knowledge/packed/format.ts';
import { openKnowledge } from '../knowledge/packed/read.ts';
import { openOnce } from './open-once.ts';
import { packageFile, packageJson } from './package-file.ts';

interface OpenedKnowledge {
  prepared: Knowledge;
  /** The knowledge as the library shows it. */
  catalogue(): LibraryCatalogue;
}

/** Languages beside English that have names: `knowledge/languages/`. */
export const NAMED_LANGUAGES = ['ar', 'de', 'es', 'fr', 'hi', 'pt', 'ru', 'zh'] as const;

/** Names by the tag of their language, of those that something was asked in. */
const namesByLanguage = new Map<string, LanguageNames>();

/** The knowledge, opened when it is first asked for after each start of the worker. */
export const loadKnowledge = openOnce(async (): Promise<OpenedKnowledge> => {
  const [heads, offices, people, treaties] = await Promise.all([
    packageFile(PACKED_FILES.heads),
    packageFile(PACKED_FILES.offices),
    packageFile(PACKED_FILES.people),
    packageFile(PACKED_FILES.treaties),
  ]);
  const files = openKnowledge({ heads, offices, people, treaties });
  return {
    prepared: prepareKnowledge(files, (tag) => namesByLanguage.get(tag) ?? null),
    catalogue: once(() => buildLibraryCatalogue(files)),
  };
});

const openNames = remember((tag: string) =>
  openOnce(async () => {
    const names = await packageJson<LanguageNames>(languageFile(tag));
    namesByLanguage.set(tag, names);
    return names;
  }),
);

/**
 * The names of a language, read when they are first asked for.
 * @param tag BCP 47: of a language pack or of the interface
 * @returns null for English, whose names stand in the knowledge's own files, and where there are none
 */
export async function loadNames(tag: string): Promise<LanguageNames | null> {
  return NAMED_LANGUAGES.some((named) => named === tag) ? openNames(tag)() : null;
}

/**
 * The texts of treaties in a language of the interface, by id; those it lacks are shown in English.
 * @param tag BCP 47, one of `NAMED_LANGUAGES`
 */
export const loadTreatyTexts = (tag: string): Promise<Record<string, TreatyTexts>> =>
  packageJson<Record<string, TreatyTexts>>(treatyTextsFile(tag));
