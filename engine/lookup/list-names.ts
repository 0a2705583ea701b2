import type { OfficeFile, TreatyFile } from '../knowledge.ts';
import { covers } from '../offices/held-on-day.ts';
import { rankOf } from '../offices/office-rank.ts';
import type { ListedPlace } from '../places/list-places.ts';
import type { Place } from '../places/place.ts';
import { type CataloguePerson, type LibraryCatalogue, toPlaceRef } from './catalogue.ts';
import type { LibraryRef } from './library-ref.ts';

/** Everything one page of the library can be found by. */
export interface NamedEntry {
  ref: LibraryRef;
  /** The name it is shown under. */
  name: string;
  /** All names, `name` first, in any script. */
  names: string[];
  /** What stands beside its name when people ask for it: offices, countries, parties, years. */
  context: string[];
}

/** A name in another language, as `knowledge/languages/` has it. */
export interface ForeignName {
  ref: LibraryRef;
  name: string;
}

const refKey = ({ kind, id }: LibraryRef): string => `${kind}/${id}`;

function listPerson(person: CataloguePerson): NamedEntry {
  const { id, facts, definedIn, terms } = person;
  const context = terms.flatMap(({ place, office, term }) => [term.title ?? office.title, place.name]);
  return {
    ref: { kind: 'person', id },
    name: facts.name,
    names: [facts.name, ...(facts.aliases ?? []), ...(facts.short ?? [])],
    context: [...new Set([...context, definedIn.name])],
  };
}

/** Other names of a place, the words for its people and its short form: all of what stands for it in a search. */
function otherNamesOf({ data }: ListedPlace): string[] {
  const short = 'abbreviation' in data && data.abbreviation !== undefined ? [data.abbreviation] : [];
  return [...short, ...(data.otherNames ?? []), ...(data.demonyms ?? [])];
}

function listOffice(place: Place, others: readonly string[], office: OfficeFile): NamedEntry {
  const titles = [office.title, ...(office.titles ?? [])];
  return {
    ref: { kind: 'office', id: `${toPlaceRef(place).id}/${office.id}` },
    name: office.title,
    names: titles.map((title) => `${title} ${place.name}`),
    context: [...others],
  };
}

function listTreaty(catalogue: LibraryCatalogue, id: string, file: TreatyFile): NamedEntry {
  const parties = file.parties.map((party) => catalogue.places.get(party.toLowerCase())?.place.name ?? party);
  return {
    ref: { kind: 'treaty', id },
    name: file.name,
    names: [file.name, ...file.names, ...(file.ambiguousNames ?? []).map(({ name }) => name)],
    context: [
      // Long and full of common words: what it names weighs less than what news calls the treaty.
      file.formalName,
      file.signed.date.slice(0, 4),
      file.signed.place,
      ...parties,
      ...file.signatories.map(({ name }) => name),
      ...file.themes,
    ],
  };
}

/**
 * All pages of the library with their names.
 * @param foreign names in other languages; those of unknown entries are left out
 */
export function listNamedEntries(catalogue: LibraryCatalogue, foreign: Iterable<ForeignName> = []): NamedEntry[] {
  const entries: NamedEntry[] = Array.from(catalogue.people.values(), listPerson);
  for (const listed of catalogue.places.values()) {
    const { kind, id, name } = toPlaceRef(listed.place);
    const others = otherNamesOf(listed);
    entries.push({ ref: { kind, id }, name, names: [name, ...others], context: [] });
    entries.push(...listed.place.offices.map((office) => listOffice(listed.place, others, office)));
  }
  for (const [id, file] of Object.entries(catalogue.files.treaties)) entries.push(listTreaty(catalogue, id, file));
  const byKey = new Map(entries.map((entry) => [refKey(entry.ref), entry]));
  for (const { ref, name } of foreign) byKey.get(refKey(ref))?.names.push(name);
  return entries;
}

/**
 * How much news speaks of an entry, from 0 to about 30, so that of equal matches the one probably meant comes first.
 *
 * @param day ISO day: today's
 */
export function prominenceOf(catalogue: LibraryCatalogue, { ref, names }: NamedEntry, day: string): number {
  switch (ref.kind) {
    case 'person':
      return prominenceOfPerson(catalogue.people.get(ref.id), day);
    case 'country':
      return COUNTRY;
    case 'organisation':
      return ORGANISATION;
    case 'office':
      return weightOfPlace(catalogue.places.get(ref.id.split('/')[0] ?? '')?.place);
    case 'treaty':
      return prominenceOfTreaty(catalogue.files.treaties[ref.id], names.length, day);
  }
}

/** A country's own name nearly always means the country. */
const COUNTRY = 30;
const ORGANISATION = 20;
/** What news cites often it calls by many names; the knowledge ties it to many others. */
const MOST_FOR_NAMES = 6;
const MOST_FOR_RELATIONS = 6;
/** A treaty to which something happened within so many years is in the news. */
const RECENT_YEARS = 15;
const RECENT = 8;
/** One that most states are bound by. */
const OPEN_TO_ALL = 4;
/** What the highest office held on the day is worth; each rank below it one less. */
const IN_OFFICE = 25;
/** A former office is worth half, and loses this much with each year since. */
const FORMER_HOLDER = 0.5;
const LOST_A_YEAR = 0.25;
/** The weight of a much-reported country, read off how many offices its file has. */
const MOST_FOR_COUNTRY = 6;

function prominenceOfTreaty(file: TreatyFile | undefined, names: number, day: string): number {
  if (file === undefined) return 0;
  const last = Number((file.events.at(-1)?.date ?? file.signed.date).slice(0, 4));
  return (
    Math.min(MOST_FOR_NAMES, names / 4) +
    Math.min(MOST_FOR_RELATIONS, file.related.length) +
    (Number(day.slice(0, 4)) - last <= RECENT_YEARS ? RECENT : 0) +
    (file.open === undefined ? 0 : OPEN_TO_ALL)
  );
}

/** How much news there is of a place, read off how many of its offices the knowledge has. */
const weightOfPlace = (place: Place | undefined): number =>
  Math.min(MOST_FOR_COUNTRY, Math.log2(1 + (place?.offices.length ?? 0)));

function prominenceOfPerson(person: CataloguePerson | undefined, day: string): number {
  let best = 0;
  for (const { place, office, term } of person?.terms ?? []) {
    const rank = Math.max(0, IN_OFFICE - rankOf(office.kind));
    const years =
      term.end === undefined || day <= term.end ? 0 : Number(day.slice(0, 4)) - Number(term.end.slice(0, 4));
    const worth = covers({ term }, day) !== 'no' ? rank : Math.max(0, rank * FORMER_HOLDER - years * LOST_A_YEAR);
    best = Math.max(best, worth + weightOfPlace(place));
  }
  return best;
}
