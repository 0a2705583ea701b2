import type { CountryFile, KnowledgeFiles, OfficeFile, OrganisationFile, PersonFile, Term } from '../knowledge.ts';
import { INSTITUTIONS } from './en/institutions.ts';
import { indexPlaces, type PlaceForm } from './index-places.ts';
import { foldedWords, type NameKind, namesOf, wordsOfName } from './name-forms.ts';

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
  readonly people: ReadonlyMap<string, Person>;
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

/**
 * Builds the index of people, offices and places. Linear in the size of the knowledge; a name's forms are worked out
 * only when a text first holds one of its words, so that starting up stays cheap.
 */
export function indexLeaders(files: KnowledgeFiles): LeaderIndex {
  const people = new Map<string, Person>();
  const countries = new Map<string, Place>();
  const places: { place: Place; data: CountryFile | OrganisationFile }[] = [];
  for (const [id, data] of Object.entries(files.countries)) {
    const place = placeOf(`countries/${id}`, id.toUpperCase(), data);
    countries.set(id.toUpperCase(), place);
    places.push({ place, data });
  }
  for (const [id, data] of Object.entries(files.organisations)) {
    places.push({ place: placeOf(`organisations/${id}`, null, data), data });
  }

  const byAnyWord = new Map<string, Person[]>();
  for (const { place, data } of places) {
    for (const id in data.people) {
      const facts = data.people[id];
      if (facts === undefined) continue;
      const person: Person = { id, facts, home: place, terms: [] };
      people.set(id, person);
      for (const word of foldedWords(everyName(facts))) {
        const list = byAnyWord.get(word);
        if (list === undefined) byAnyWord.set(word, [person]);
        else if (list.at(-1) !== person) list.push(person);
      }
    }
  }
  for (const { place, data } of places) {
    for (const office of data.offices) {
      for (const term of office.terms) people.get(term.person)?.terms.push({ place, office, term });
    }
  }

  const formsByPerson = new Map<Person, readonly NameForm[]>();
  const formsByWord = new Map<string, readonly NameForm[]>();
  let placeForms: Map<string, PlaceForm[]> | null = null;
  return {
    people,
    countries,
    formsFrom(word) {
      const known = formsByWord.get(word);
      if (known) return known;
      const found: NameForm[] = [];
      for (const person of byAnyWord.get(word) ?? []) {
        let forms = formsByPerson.get(person);
        if (forms === undefined) {
          forms = formsOf(person);
          formsByPerson.set(person, forms);
        }
        for (const form of forms) if (form.words[0] === word) found.push(form);
      }
      found.sort((a, b) => b.words.length - a.words.length);
      if (found.length > 0) formsByWord.set(word, found);
      return found;
    },
    placesFrom(word) {
      placeForms ??= indexPlaces(places);
      return placeForms.get(word) ?? [];
    },
  };
}

/** All names of a person in one string. */
function everyName({ name, aliases, short }: PersonFile): string {
  let all = name;
  for (const other of aliases ?? []) all += ` ${other}`;
  for (const other of short ?? []) all += ` ${other}`;
  return all;
}
