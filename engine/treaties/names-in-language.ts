import type { KnowledgeFiles, LanguageNames, TreatyFile, TreatyNames } from '../knowledge.ts';
import { ALL_EVIDENCE, type NameLanguage, type RawName } from './name-forms.ts';

/** The names in a treaty's own file, those with a rule first, so that one listed twice keeps it. */
export function namesOfFile(id: string, file: TreatyFile): RawName[] {
  return [
    ...(file.ambiguousNames ?? []).map(({ name, needs }) => ({ id, name, needs })),
    ...[file.name, ...file.names, file.formalName].map((name) => ({ id, name, needs: null })),
  ];
}

/** The names that one language has for a treaty, each once: with a rule where the language says that others bear it. */
function namesOfLanguage(id: string, { name, otherNames = [], ambiguousNames = [] }: TreatyNames): RawName[] {
  const ruled = new Set(ambiguousNames.map((each) => each.name));
  const plain = [name, ...otherNames].filter((each) => !ruled.has(each));
  return [
    ...ambiguousNames.map((each) => ({ id, ...each })),
    ...plain.map((each) => ({ id, name: each, needs: null })),
  ];
}

/** Abbreviations pass from language to language as they are: START, NAFTA. Shorter ones mean other things elsewhere. */
const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{N}-]{3,}$/u;
/** A file's name in the language of another country: several words, so that none is a common word of this language by chance. */
const SEVERAL_WORDS = /\p{L}{2,}[\s-]+\p{L}{2,}/u;

/**
 * The names by which texts of a language may name each treaty.
 *
 * @param languageNames null for English. For another language its own names come first; the files' names are taken beside
 *   them where they have several words or abbreviate, for they hold names in many languages. A name of the language that
 *   two treaties bear needs evidence.
 */
export function namesInLanguage(
  files: KnowledgeFiles,
  languageNames: LanguageNames | null,
  { text }: NameLanguage,
): RawName[] {
  const ofFiles = Object.entries(files.treaties).flatMap(([id, file]) => namesOfFile(id, file));
  if (languageNames === null) return ofFiles;
  const own: RawName[] = Object.entries(languageNames.treaties).flatMap(([id, names]) =>
    id in files.treaties ? namesOfLanguage(id, names) : [],
  );
  const bearers = new Map<string, Set<string>>();
  const keyOf = (name: string) => text.fold(name);
  for (const { id, name } of own) bearers.set(keyOf(name), (bearers.get(keyOf(name)) ?? new Set<string>()).add(id));
  const ruled = own.map((one) =>
    (bearers.get(keyOf(one.name))?.size ?? 0) > 1 ? { ...one, needs: ALL_EVIDENCE } : one,
  );
  const foreign = ofFiles.filter(
    ({ name }) => !bearers.has(keyOf(name)) && (ABBREVIATION.test(name) || SEVERAL_WORDS.test(name)),
  );
  return [...ruled, ...foreign];
}
