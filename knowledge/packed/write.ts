import type { CountryFile, KnowledgeFiles, OrganisationFile, TreatyFile } from '../../engine/knowledge.ts';
import type { LanguageNames } from '../../engine/language-names.ts';
import { countTitleKinds } from '../../engine/leaders/grammar/title-kinds.ts';
import { officeFiles, wordsOfPerson } from '../../engine/leaders/people.ts';
import { simpleTitle } from '../../engine/leaders/role-fit.ts';
import { writeByteList } from './byte-list.ts';
import {
  type Heads,
  languageFile,
  PACKED_FILES,
  type PackedPerson,
  type PlaceHead,
  TREATY_HEAD,
  type TreatyHead,
} from './format.ts';
import { writeWordIndex } from './word-index.ts';

/** For the maintainers of the files; the engine reads none of it. */
const PROVENANCE: ReadonlySet<string> = new Set(['unconfirmed', 'confirmedIn', 'wikidata', 'born']);

/** What is kept for the browser. The sources of a treaty are shown to people; those of offices are lists of ids. */
function withoutProvenance(this: unknown, key: string, value: unknown): unknown {
  if (PROVENANCE.has(key)) return undefined;
  const ofOffices =
    typeof this === 'object' && this !== null && ['terms', 'offices', 'person', 'checked'].some((one) => one in this);
  const ofTreaty = typeof this === 'object' && this !== null && 'settles' in this;
  return key === 'sources' && ofOffices && !ofTreaty ? undefined : value;
}

const toJson = (value: unknown): string => JSON.stringify(value, withoutProvenance);

function officeHeadOf<File extends CountryFile | OrganisationFile>(
  { people: _people, offices, ...rest }: File,
  first: number,
): PlaceHead<File> {
  // TypeScript does not see that a generic type without two of its members is `Omit` of them.
  return { ...rest, offices: { first, count: offices.length } } as unknown as PlaceHead<File>;
}

function splitTreaty(file: TreatyFile): { head: TreatyHead; body: object } {
  const isHead = (key: string) => TREATY_HEAD.some((one) => one === key);
  const entries = Object.entries(file);
  return {
    head: Object.fromEntries(entries.filter(([key]) => isHead(key))) as unknown as TreatyHead,
    body: Object.fromEntries(entries.filter(([key]) => !isHead(key))),
  };
}

/** The people of all files, with the numbers of the offices they held. */
function listPersons(files: KnowledgeFiles): PackedPerson[] {
  const persons = new Map<string, PackedPerson>();
  const listed = officeFiles(files);
  for (const [file, { people }] of listed)
    for (const [id, facts] of Object.entries(people)) persons.set(id, { id, facts, definedIn: file, offices: [] });
  let number = 0;
  for (const [, { offices }] of listed) {
    for (const { terms } of offices) {
      for (const id of new Set(terms.map(({ person }) => person))) persons.get(id)?.offices.push(number);
      number++;
    }
  }
  for (const [id, { signatories }] of Object.entries(files.treaties)) {
    for (const { person } of signatories) {
      const signatory = person === undefined ? undefined : persons.get(person);
      if (signatory) signatory.signed = [...(signatory.signed ?? []), id];
    }
  }
  return [...persons.values()];
}

function writePeople(files: KnowledgeFiles): Uint8Array {
  const persons = listPersons(files);
  const byWord = new Map<string, number[]>();
  for (const [number, { facts }] of persons.entries()) {
    for (const word of wordsOfPerson(facts)) {
      const known = byWord.get(word);
      if (known) known.push(number);
      else byWord.set(word, [number]);
    }
  }
  const byId = new Map(persons.map(({ id }, number) => [id, [number]]));
  return writeByteList([writeByteList(persons.map(toJson)), writeWordIndex(byWord), writeWordIndex(byId)]);
}

/** The heads of one folder's files, their offices numbered from `first` on. */
function headsOf<File extends CountryFile | OrganisationFile>(
  files: Readonly<Record<string, File>>,
  first: number,
): Record<string, PlaceHead<File>> {
  let next = first;
  return Object.fromEntries(
    Object.entries(files).map(([id, file]) => {
      const head = officeHeadOf(file, next);
      next += file.offices.length;
      return [id, head];
    }),
  );
}

/**
 * The knowledge as the files of the package: what every article needs in one JSON, the rest as lists of which an article
 * reads the items it names.
 *
 * @param languages the names of each language by its tag
 * @returns bytes by the file's path in the package
 */
export function packKnowledge(
  files: KnowledgeFiles,
  languages: Readonly<Record<string, LanguageNames>>,
): Record<string, Uint8Array> {
  const ofCountries = Object.values(files.countries).reduce((sum, { offices }) => sum + offices.length, 0);
  const treaties = Object.entries(files.treaties).map(([id, file]) => ({ id, ...splitTreaty(file) }));
  const translated = new Set(Object.values(languages).flatMap(({ offices }) => Object.keys(offices).map(simpleTitle)));
  const heads: Heads = {
    countries: headsOf(files.countries, 0),
    organisations: headsOf(files.organisations, ofCountries),
    treaties: Object.fromEntries(treaties.map(({ id, head }) => [id, head])),
    ...(files.facts && { facts: files.facts }),
    ...(files.calendar && { calendar: files.calendar }),
    titleKinds: [...countTitleKinds(files)].flatMap(([title, kinds]) =>
      translated.has(title) ? [[title, [...kinds]]] : [],
    ),
  };
  const encoder = new TextEncoder();
  return {
    [PACKED_FILES.heads]: encoder.encode(toJson(heads)),
    [PACKED_FILES.offices]: writeByteList(officeFiles(files).flatMap(([, { offices }]) => offices.map(toJson))),
    [PACKED_FILES.people]: writePeople(files),
    [PACKED_FILES.treaties]: writeByteList(treaties.map(({ body }) => toJson(body))),
    ...Object.fromEntries(
      Object.entries(languages).map(([tag, names]) => [languageFile(tag), encoder.encode(JSON.stringify(names))]),
    ),
  };
}
