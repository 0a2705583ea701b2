import type { KnowledgeFiles, LanguageNames, PersonFile } from '../knowledge.ts';
import type { LanguagePack } from '../languages/language.ts';
import { once, remember } from '../lazy.ts';
import type { HeldTerm, OfficeRecord } from '../offices/office-record.ts';
import { type Gazetteer, indexGazetteer } from '../places/index-gazetteer.ts';
import type { ListedPlace } from '../places/list-places.ts';
import { type NameKind, namesOf, wordsOfName } from './name-forms.ts';
import { listNamesByWord } from './names-by-word.ts';

export interface Person extends OfficeRecord {
  id: string;
  facts: PersonFile;
}

/** One way of writing one person's name. */
export interface NameForm {
  person: Person;
  kind: NameKind;
  words: readonly string[];
}

/** The knowledge of leaders made ready for matching. Only read after it is built, but for its own caches. */
export interface LeaderIndex {
  /** The person of an id; undefined where there is none. */
  person(id: string): Person | undefined;
  readonly gazetteer: Gazetteer;
  /** All ways of writing names that begin with a folded word, longest first; empty where there is none. */
  formsFrom(word: string): readonly NameForm[];
}

/** The forms of a person's names, split into words once, when a text first holds one of those words. */
function formsOf(person: Person): NameForm[] {
  const forms = namesOf(person.facts, person.definedIn.country).map(({ name, kind }) => ({
    person,
    kind,
    words: wordsOfName(name),
  }));
  // Several spellings may come out as the same words; the first is the most exact kind.
  const seen = new Set<string>();
  return forms.filter(({ words }) => {
    const key = words.join(' ');
    return key !== '' && !seen.has(key) && seen.add(key);
  });
}

/** Terms by person id. */
function groupTerms(homes: readonly ListedPlace[]): Map<string, HeldTerm[]> {
  const terms = new Map<string, HeldTerm[]>();
  for (const { place } of homes) {
    for (const office of place.offices) {
      for (const term of office.terms) {
        const held = terms.get(term.person);
        if (held === undefined) terms.set(term.person, [{ place, office, term }]);
        else held.push({ place, office, term });
      }
    }
  }
  return terms;
}

/** Where each person is defined, by id. */
function groupHomes(homes: readonly ListedPlace[]): Map<string, ListedPlace> {
  const byId = new Map<string, ListedPlace>();
  for (const home of homes) for (const id in home.data.people) byId.set(id, home);
  return byId;
}

/**
 * Makes people and their offices ready for matching. Starting up is cheap: whatever belongs to one person is worked out when
 * a text first holds one of the words of their names.
 *
 * @param files the knowledge
 * @param pack the language of the texts
 * @param language the language's names; null for English, whose names stand in the files
 */
export function indexLeaders(files: KnowledgeFiles, pack: LanguagePack, language: LanguageNames | null): LeaderIndex {
  const gazetteer = indexGazetteer(files, pack, language);
  const { listed } = gazetteer;
  const names = files.names ?? listNamesByWord(files);
  const people = once(() => ({ terms: groupTerms(listed), homes: groupHomes(listed) }));
  const person = remember((id: string): Person | undefined => {
    const { terms, homes: byId } = people();
    const home = byId.get(id);
    const facts = home?.data.people[id];
    return home && facts && { id, facts, definedIn: home.place, terms: terms.get(id) ?? [] };
  });
  const forms = remember(formsOf);
  const formsFrom = remember((word: string): readonly NameForm[] => {
    const named = (names[word] ?? '').split(' ').flatMap((id) => person(id) ?? []);
    const found = named.flatMap((one) => forms(one).filter(({ words }) => words[0] === word));
    return found.sort((a, b) => b.words.length - a.words.length);
  });
  return {
    person,
    gazetteer,
    // Words of texts that are in nobody's name are not cached: texts have no end of them.
    formsFrom: (word) => (Object.hasOwn(names, word) ? formsFrom(word) : NONE),
  };
}

const NONE: readonly NameForm[] = [];
