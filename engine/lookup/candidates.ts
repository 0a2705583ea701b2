import type { Brief, DateEntry, OfficeHeld, Party } from '../brief.ts';
import { officesOnDay } from '../offices/held-on-day.ts';
import { type LibraryCatalogue, toPlaceRef } from './catalogue.ts';
import { searchWords } from './fold-for-search.ts';
import type { LibraryRef } from './library-ref.ts';
import { type ForeignName, listNamedEntries, type NamedEntry, prominenceOf } from './list-names.ts';
import { type Found, indexNames, lookUp, type NameIndex } from './look-up.ts';
import { termsNewestFirst, toTerm } from './terms.ts';

/** Someone or something a reader's words may mean, with what tells it from the others. */
export interface LookUpCandidate {
  ref: LibraryRef;
  name: string;
  /** The spelling that matched where it is not `name`, in its own script. */
  matched: string | null;
  /** ISO alpha-2 of the country it belongs to; null where it has none. */
  code: string | null;
  /** A person's office on the day, else the last one; an office's holder is in `holder`. */
  held: OfficeHeld | null;
  /** Whether `held` was held on the day. */
  holds: boolean;
  /** Who holds an office on the day. */
  holder: string | null;
  /** Where an office is held. */
  of: string | null;
  /** A treaty's ISO day, month or year of signing. */
  signed: string | null;
  parties: Party[];
}

/** What a look-up answers: candidates, the likeliest first, and the dates that the words themselves state. */
export interface LookUpAnswer {
  words: string;
  candidates: LookUpCandidate[];
  dates: DateEntry[];
}

/** The names of the knowledge, ready to be searched. */
export interface LookUpIndex {
  catalogue: LibraryCatalogue;
  names: NameIndex;
}

/**
 * Makes a catalogue ready for look-ups. Linear in the length of all names.
 * @param foreign names in other languages
 */
export const prepareLookUp = (catalogue: LibraryCatalogue, foreign: Iterable<ForeignName> = []): LookUpIndex => ({
  catalogue,
  names: indexNames(listNamedEntries(catalogue, foreign)),
});

const NO_FACTS = { code: null, held: null, holds: false, holder: null, of: null, signed: null, parties: [] };

function factsOf(
  catalogue: LibraryCatalogue,
  { ref }: NamedEntry,
  day: string,
): Omit<LookUpCandidate, 'ref' | 'name' | 'matched'> {
  switch (ref.kind) {
    case 'person': {
      const person = catalogue.people.get(ref.id);
      if (person === undefined) return NO_FACTS;
      const [held] = officesOnDay(person, day);
      const last = held ?? termsNewestFirst(person)[0];
      const code = last?.place.country ?? person.definedIn.country;
      return { ...NO_FACTS, code, held: last === undefined ? null : toTerm(last), holds: held !== undefined };
    }
    case 'office': {
      const [file = '', id] = ref.id.split('/');
      const place = catalogue.places.get(file)?.place;
      const office = place?.offices.find((one) => one.id === id);
      const holder = office?.terms.find(({ start, end }) => start <= day && (end === undefined || day <= end));
      const name = holder && catalogue.people.get(holder.person)?.facts.name;
      return { ...NO_FACTS, code: place?.country ?? null, of: place?.name ?? null, holder: name ?? null };
    }
    case 'treaty': {
      const file = catalogue.files.treaties[ref.id];
      const parties = (file?.parties ?? []).map((party) => {
        const place = catalogue.places.get(party.toLowerCase())?.place;
        return { code: place?.country ?? null, name: place?.name ?? party };
      });
      return { ...NO_FACTS, signed: file?.signed.date ?? null, parties };
    }
    default:
      return { ...NO_FACTS, code: placeCode(catalogue, ref.id) };
  }
}

const placeCode = (catalogue: LibraryCatalogue, id: string): string | null => {
  const place = catalogue.places.get(id)?.place;
  return place === undefined ? null : toPlaceRef(place).code;
};

/** A page of the library as a candidate; null where there is none. */
function candidateOf(catalogue: LibraryCatalogue, ref: LibraryRef, day: string): LookUpCandidate | null {
  const name =
    ref.kind === 'person' ? catalogue.people.get(ref.id)?.facts.name : catalogue.files.treaties[ref.id]?.name;
  const entry = name === undefined ? null : { ref, name, names: [name], context: [] };
  return entry && { ref, name: entry.name, matched: null, ...factsOf(catalogue, entry, day) };
}

/** More words than this are a passage: it is read, and not searched for as a name. */
const MOST_WORDS_OF_NAME = 12;

/**
 * Whom or what a passage names, as an analysis of it found, and behind them whom its words may mean besides.
 * @param brief of the passage, as of the same day
 */
export function candidatesIn(index: LookUpIndex, words: string, brief: Brief, day: string): LookUpCandidate[] {
  const named = [
    ...brief.leaders.map(({ id }) => ({ kind: 'person' as const, id })),
    ...brief.treaties.map(({ id }) => ({ kind: 'treaty' as const, id })),
  ].flatMap(({ kind, id }) => (id === null ? [] : (candidateOf(index.catalogue, { kind, id }, day) ?? [])));
  if (searchWords(words).length > MOST_WORDS_OF_NAME) return named;
  const found = findCandidates(index, words, day);
  // A single name is better answered by the search, which lists its namesakes in their order too.
  if (named.length < 2) return found;
  const isNamed = ({ ref }: LookUpCandidate) => named.some((one) => one.ref.kind === ref.kind && one.ref.id === ref.id);
  return [...named, ...found.filter((one) => !isNamed(one))];
}

const toCandidate = (catalogue: LibraryCatalogue, { entry, matched }: Found, day: string): LookUpCandidate => ({
  ref: entry.ref,
  name: entry.name,
  matched,
  ...factsOf(catalogue, entry, day),
});

/**
 * Whom or what a reader's words may mean. Unlike running text, where a bare name may mean no one we know, someone who
 * asks wants to see all there is: nothing is held back, and the likeliest on that day comes first.
 * @param words in any language and script
 * @param day ISO day: the article's, or that of asking
 * @param most how many candidates at most
 */
export function findCandidates(index: LookUpIndex, words: string, day: string, most?: number): LookUpCandidate[] {
  const { catalogue, names } = index;
  const found = lookUp(names, words, (entry) => prominenceOf(catalogue, entry, day), most);
  return found.map((one) => toCandidate(catalogue, one, day));
}
