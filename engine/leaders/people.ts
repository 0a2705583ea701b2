import type {
  CountryFile,
  FoundPerson,
  KnowledgeFiles,
  OfficeFile,
  OrganisationFile,
  People,
  PersonFile,
} from '../knowledge.ts';
import type { HeldTerm } from '../offices/office-record.ts';
import type { Place } from '../places/place.ts';
import { foldedWords, spellingsOf } from './name-words.ts';
import type { Person } from './person.ts';

/** All names of a person in all their spellings, in one string. */
function everySpelling({ name, aliases, short }: PersonFile): string {
  return [name, ...(aliases ?? []), ...(short ?? [])].flatMap((one) => [one, ...spellingsOf(one)]).join(' ');
}

/** The folded words in any of a person's names. */
export const wordsOfPerson = (facts: PersonFile): ReadonlySet<string> => new Set(foldedWords(everySpelling(facts)));

/** The files with offices by their paths, in order. */
export const officeFiles = ({
  countries,
  organisations,
}: Pick<KnowledgeFiles, 'countries' | 'organisations'>): [string, CountryFile | OrganisationFile][] => [
  ...Object.entries(countries).map(([id, file]): [string, CountryFile] => [`countries/${id}`, file]),
  ...Object.entries(organisations).map(([id, file]): [string, OrganisationFile] => [`organisations/${id}`, file]),
];

/**
 * A person with what they held.
 * @param placeOf the place of a file's path; a person of a file without a place is not found
 */
export function readPerson(
  people: People,
  id: string,
  placeOf: (file: string) => Place | undefined,
): (Person & { terms: HeldTerm[]; signed: readonly string[] }) | undefined {
  const found = people.find(id);
  const definedIn = found && placeOf(found.definedIn);
  if (!definedIn) return undefined;
  const terms = found.offices.flatMap(({ file, office }): HeldTerm[] => {
    const place = placeOf(file);
    return place ? office.terms.filter((term) => term.person === id).map((term) => ({ place, office, term })) : [];
  });
  return { id, facts: found.facts, definedIn, terms, signed: found.signed };
}

const NO_ONE: readonly string[] = [];

/** The people of the files. Linear in their number. */
export function listPeople(files: Pick<KnowledgeFiles, 'countries' | 'organisations' | 'treaties'>): People {
  const people = new Map<string, FoundPerson & { offices: { file: string; office: OfficeFile }[]; signed: string[] }>();
  // A Map, not an object: `constructor` may be someone's name.
  const idsByWord = new Map<string, string[]>();
  const listed = officeFiles(files);
  for (const [file, { people: defined }] of listed) {
    for (const [id, facts] of Object.entries(defined)) {
      people.set(id, { facts, definedIn: file, offices: [], signed: [] });
      for (const word of wordsOfPerson(facts)) {
        const known = idsByWord.get(word);
        if (known) known.push(id);
        else idsByWord.set(word, [id]);
      }
    }
  }
  for (const [file, { offices }] of listed) {
    for (const office of offices) {
      for (const id of new Set(office.terms.map(({ person }) => person)))
        people.get(id)?.offices.push({ file, office });
    }
  }
  for (const [id, { signatories }] of Object.entries(files.treaties)) {
    for (const { person } of signatories) if (person !== undefined) people.get(person)?.signed.push(id);
  }
  return {
    find: (id) => people.get(id),
    withWord: (word) => idsByWord.get(word) ?? NO_ONE,
    ids: () => [...people.keys()],
    size: people.size,
  };
}
