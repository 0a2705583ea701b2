import type { CountryFile, KnowledgeFiles, OfficeFile, OrganisationFile, PersonFile, Term } from '../knowledge.ts';
import { indexPlaces, type PlaceForm } from './index-places.ts';
import { type NameKind, namesOf, type RawName, wordsOfName } from './name-forms.ts';

/** A country or an organisation of the knowledge. */
export interface Place {
  /** `countries/in`, `organisations/nato`. */
  file: string;
  /** ISO alpha-2, or null for an organisation. */
  country: string | null;
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
  /** People who can be called by this short form or surname, by its words joined with spaces. */
  placesFrom(word: string): readonly PlaceForm[];
}

const placeOf = (file: string, country: string | null, data: CountryFile | OrganisationFile): Place => ({
  file,
  country,
  name: data.name,
  checked: data.checked,
  offices: data.offices,
});

interface Unsplit {
  person: Person;
  raw: RawName;
}

/** The first word of a name, folded as `wordsOfName` does, without splitting the rest. */
function firstWordOf(name: string): string {
  return wordsOfName(name)[0] ?? '';
}

/**
 * Builds the index of people, offices and places. Linear in the size of the knowledge; names are split into words only
 * when a text first holds their first word, so that starting up stays cheap.
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

  const byFirstWord = new Map<string, Unsplit[]>();
  for (const { place, data } of places) {
    for (const id in data.people) {
      const facts = data.people[id];
      if (facts === undefined) continue;
      const person: Person = { id, facts, home: place, terms: [] };
      people.set(id, person);
      for (const raw of namesOf(facts, place.country)) {
        const word = firstWordOf(raw.name);
        const list = byFirstWord.get(word);
        if (list) list.push({ person, raw });
        else byFirstWord.set(word, [{ person, raw }]);
      }
    }
  }
  for (const { place, data } of places) {
    for (const office of data.offices) {
      for (const term of office.terms) people.get(term.person)?.terms.push({ place, office, term });
    }
  }

  const forms = new Map<string, readonly NameForm[]>();
  const placeForms = indexPlaces(places);
  return {
    people,
    countries,
    formsFrom(word) {
      const known = forms.get(word);
      if (known) return known;
      const unsplit = byFirstWord.get(word);
      if (!unsplit) return [];
      const split = unsplit
        .map(({ person, raw }) => ({ person, kind: raw.kind, words: wordsOfName(raw.name) }))
        .sort((a, b) => b.words.length - a.words.length);
      forms.set(word, split);
      return split;
    },
    placesFrom: (word) => placeForms.get(word) ?? [],
  };
}
