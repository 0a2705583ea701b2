import type { KnowledgeFiles } from '../knowledge.ts';
import type { LanguageNames } from '../language-names.ts';
import { remember } from '../lazy.ts';
import { type ReigningTitles, readReigningTitles } from '../offices/reigning-titles.ts';
import { type Gazetteer, indexGazetteer } from '../places/index-gazetteer.ts';
import { placesByFile } from '../places/list-places.ts';
import type { PlaceRules } from '../places/place-rules.ts';
import type { TextRules } from '../text/text-rules.ts';
import { indexOfficeTitles, type OfficeTitles } from './grammar/office-titles.ts';
import { indexPersonNames, type PersonNameIndex } from './index-person-names.ts';
import type { LeaderRules } from './leader-rules.ts';
import { type NameConventions, readConventions } from './name-conventions.ts';
import { listPeople, readPerson } from './people.ts';
import type { Person } from './person.ts';

/** The knowledge of leaders made ready for one language. Only read after it is built, but for its own caches. */
export interface LeaderIndex extends PersonNameIndex {
  readonly rules: LeaderRules;
  readonly gazetteer: Gazetteer;
  readonly titles: OfficeTitles;
  readonly conventions: NameConventions;
  readonly reigning: ReigningTitles;
  /** Countries, by ISO code, whose head of state leads although there is a prime minister. */
  readonly leadingPresidents: ReadonlySet<string>;
  /** The person of an id; undefined where there is none. */
  person(id: string): Person | undefined;
}

/** What indexing needs of a language. */
interface LeadersPack {
  readonly text: TextRules;
  readonly places: PlaceRules;
  readonly leaders: LeaderRules;
}

/** A person as a language's names have them: one whose short form is an ordinary word there is not meant by it alone, one whom no other shares it with is. */
function asNamedIn(names: LanguageNames | null, person: Person | undefined): Person | undefined {
  const bare = person === undefined ? undefined : names?.people[person.id]?.bare;
  return person === undefined || bare === undefined ? person : { ...person, facts: { ...person.facts, bare } };
}

/**
 * Makes people and their offices ready for matching in one language. Starting up is cheap: whatever belongs to one person is
 * worked out when a text first holds one of the words of their names.
 *
 * @param files the knowledge
 * @param pack the language of the texts
 * @param names the language's names; null for English, whose names stand in the files
 */
export function indexLeaders(files: KnowledgeFiles, pack: LeadersPack, names: LanguageNames | null): LeaderIndex {
  const gazetteer = indexGazetteer(files, pack, names);
  const conventions = readConventions(files.facts, pack.leaders.words);
  const reigning = readReigningTitles(files.facts);
  const people = files.people ?? listPeople(files);
  const placeOf = placesByFile(gazetteer.listed);
  const person = remember((id: string): Person | undefined => asNamedIn(names, readPerson(people, id, placeOf)));
  return {
    ...indexPersonNames(people, names, { text: pack.text, gazetteer, conventions, person }),
    rules: pack.leaders,
    gazetteer,
    titles: indexOfficeTitles(files, names, pack.text, reigning),
    conventions,
    reigning,
    leadingPresidents: new Set(files.facts?.['leading-presidents'].countries ?? []),
    person,
  };
}
