import type { CountryFile, KnowledgeFiles, OfficeFile, OrganisationFile, PersonFile, Term } from '../knowledge.ts';
import { once, remember } from '../lazy.ts';
import { INSTITUTIONS } from './en/institutions.ts';
import { indexPlaces, type PlaceForm } from './index-places.ts';
import { type NameKind, namesOf, wordsOfName } from './name-forms.ts';
import { listNamesByWord } from './names-by-word.ts';

/** A country or an organisation of the knowledge. */
export interface Place {
  /** `countries/in`, `organisations/nato`. */
  file: string;
  /** ISO alpha-2, or null for an organisation. */
  country: string | null;
  /** For a movement, the state it acts in: Hamas, the Taliban. Null for a country and for other organisations. */
  actsIn: string | null;
  name: string;
  checked: string;
  offices: readonly OfficeFile[];
}

/** One term of one person. */
export interface HeldTerm {
  place: Place;
  office: OfficeFile;
  term: Term;
}

export interface Person {
  id: string;
  facts: PersonFile;
  /** Where the person is defined. */
  home: Place;
  terms: HeldTerm[];
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
  readonly countries: ReadonlyMap<string, Place>;
  /** All ways of writing names that begin with a folded word, longest first; empty where there is none. */
  formsFrom(word: string): readonly NameForm[];
  /** All ways of writing places that begin with a folded word, longest first; empty where there is none. */
  placesFrom(word: string): readonly PlaceForm[];
}

const ACTS_IN: ReadonlyMap<string, string> = new Map(INSTITUTIONS.map(({ phrase, country }) => [phrase, country]));

const placeOf = (file: string, country: string | null, data: CountryFile | OrganisationFile): Place => ({
  file,
  country,
  actsIn: country === null ? (ACTS_IN.get(data.name.toLowerCase()) ?? null) : null,
  name: data.name,
  checked: data.checked,
  offices: data.offices,
});

/** The forms of a person's names, split into words once, when a text first holds one of those words. */
function formsOf(person: Person): NameForm[] {
  const forms = namesOf(person.facts, person.home.country).map(({ name, kind }) => ({
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

/** Everything of one file that the index needs. */
interface Home {
  place: Place;
  data: CountryFile | OrganisationFile;
}

/** Terms by person id. */
function groupTerms(homes: readonly Home[]): Map<string, HeldTerm[]> {
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
function groupHomes(homes: readonly Home[]): Map<string, Home> {
  const byId = new Map<string, Home>();
  for (const home of homes) for (const id in home.data.people) byId.set(id, home);
  return byId;
}

/**
 * Makes people, offices and places ready for matching. Starting up is cheap: whatever belongs to one person is worked
 * out when a text first holds one of the words of their names.
 */
export function indexLeaders(files: KnowledgeFiles): LeaderIndex {
  const countries = new Map<string, Place>();
  const homes: Home[] = [];
  for (const [id, data] of Object.entries(files.countries)) {
    const place = placeOf(`countries/${id}`, id.toUpperCase(), data);
    countries.set(id.toUpperCase(), place);
    homes.push({ place, data });
  }
  for (const [id, data] of Object.entries(files.organisations)) {
    homes.push({ place: placeOf(`organisations/${id}`, null, data), data });
  }

  const names = files.names ?? listNamesByWord(files);
  const people = once(() => ({ terms: groupTerms(homes), homes: groupHomes(homes) }));
  const placeForms = once(() => indexPlaces(homes));
  const person = remember((id: string): Person | undefined => {
    const { terms, homes: byId } = people();
    const home = byId.get(id);
    const facts = home?.data.people[id];
    return home && facts && { id, facts, home: home.place, terms: terms.get(id) ?? [] };
  });
  const forms = remember(formsOf);
  const formsFrom = remember((word: string): readonly NameForm[] => {
    const named = (names[word] ?? '').split(' ').flatMap((id) => person(id) ?? []);
    const found = named.flatMap((one) => forms(one).filter(({ words }) => words[0] === word));
    return found.sort((a, b) => b.words.length - a.words.length);
  });
  return {
    person,
    countries,
    // Words of texts that nobody's name holds are not remembered: texts have no end of them.
    formsFrom: (word) => (Object.hasOwn(names, word) ? formsFrom(word) : NONE),
    placesFrom: (word) => placeForms().get(word) ?? [],
  };
}

const NONE: readonly NameForm[] = [];
