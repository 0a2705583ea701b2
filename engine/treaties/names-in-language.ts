import { EVIDENCE_KINDS } from '../enumerations.ts';
import type { KnowledgeFiles, TreatyFile } from '../knowledge.ts';
import type { LanguageNames, TreatyNames } from '../language-names.ts';
import type { RawName } from './name-forms.ts';
import type { NameLanguage } from './treaty-words.ts';

/**
 * The names in a treaty's own file, those with a rule first, so that one listed twice keeps it.
 *
 * @param id of the treaty
 * @param file its file
 */
export function namesOfFile(id: string, file: TreatyFile): RawName[] {
  return [
    ...(file.ambiguousNames ?? []).map(({ name, needs }) => ({ id, name, needs })),
    ...[file.name, ...file.names, file.formalName].map((name) => ({ id, name, needs: null })),
  ];
}

/** True for a name without a capital in a script that has them: the language's news writes it so. */
const isLowerCase = (name: string): boolean => name === name.toLowerCase() && name !== name.toUpperCase();

/** The names that one language has for a treaty, each once: with a rule where the language says that others bear it. */
function namesOfLanguage(id: string, { name, otherNames = [], ambiguousNames = [] }: TreatyNames): RawName[] {
  const ruled = new Set(ambiguousNames.map((each) => each.name));
  const plain = [name, ...otherNames].filter((each) => !ruled.has(each));
  return [...ambiguousNames, ...plain.map((each) => ({ name: each, needs: null }))].map((each) => ({
    id,
    ...each,
    lowerCase: isLowerCase(each.name),
  }));
}

/** Abbreviations pass from language to language as they are: START, NAFTA. Shorter ones mean other things elsewhere. */
const ABBREVIATED_NAME = /^\p{Lu}[\p{Lu}\p{N}-]{3,}$/u;
/** A file's name in the language of another country: several words, so that none is a common word of this language by chance. */
const SEVERAL_WORDS = /\p{L}{2}[\s-]+\p{L}{2}/u;

/** By folded name, the treaties that bear it. */
function bearersOf(names: readonly RawName[], keyOf: (name: string) => string): Map<string, Set<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const { id, name } of names) bearers.set(keyOf(name), (bearers.get(keyOf(name)) ?? new Set<string>()).add(id));
  return bearers;
}

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
  const keyOf = (name: string) => text.fold(name);
  const own = Object.entries(languageNames.treaties).flatMap(([id, names]) =>
    id in files.treaties ? namesOfLanguage(id, names) : [],
  );
  const bearers = bearersOf(own, keyOf);
  const isShared = (name: string) => (bearers.get(keyOf(name))?.size ?? 0) > 1;
  const ruled = own.map((one) => (one.needs === null && isShared(one.name) ? { ...one, needs: EVIDENCE_KINDS } : one));
  const foreign = ofFiles.filter(
    ({ name }) => !bearers.has(keyOf(name)) && (ABBREVIATED_NAME.test(name) || SEVERAL_WORDS.test(name)),
  );
  return [...ruled, ...foreign];
}
