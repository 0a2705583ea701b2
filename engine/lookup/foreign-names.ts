import type { LanguageNames } from '../language-names.ts';
import { idOfPlace, type LibraryCatalogue } from './catalogue.ts';
import type { ForeignName } from './list-names.ts';

/** A name with whatever else of the same kind an entry of one language has. */
interface Names {
  name: string;
  short?: string[];
  aliases?: string[];
  otherNames?: string[];
  demonyms?: string[];
  abbreviation?: string;
}

const allOf = ({ name, short = [], aliases = [], otherNames = [], demonyms = [], abbreviation }: Names): string[] => [
  name,
  ...aliases,
  ...otherNames,
  ...short,
  ...demonyms,
  ...(abbreviation === undefined ? [] : [abbreviation]),
];

/** Names of one kind that are found by id: people, treaties. */
function* namedForeign(kind: 'person' | 'treaty', entries: Readonly<Record<string, Names>>): Generator<ForeignName> {
  for (const [id, names] of Object.entries(entries)) for (const name of allOf(names)) yield { ref: { kind, id }, name };
}

/** Places, and with each its offices: the office's title beside every name of its place. */
function* placesAndOffices(catalogue: LibraryCatalogue, { places, offices }: LanguageNames): Generator<ForeignName> {
  for (const { id, place } of catalogue.places.values()) {
    const own = places[id];
    if (own === undefined) continue;
    const kind = place.country === null ? 'organisation' : 'country';
    for (const name of allOf(own)) yield { ref: { kind, id }, name };
    for (const office of place.offices) {
      const titles = offices[office.title.toLowerCase()];
      for (const title of titles === undefined ? [] : [titles.title, ...(titles.others ?? [])])
        yield { ref: { kind: 'office', id: `${idOfPlace(place)}/${office.id}` }, name: `${title} ${own.name}` };
    }
  }
}

/**
 * Every name that the given languages have for what the catalogue holds.
 * @param languages names by language, in any order
 */
export function* foreignNames(catalogue: LibraryCatalogue, languages: Iterable<LanguageNames>): Generator<ForeignName> {
  for (const names of languages) {
    yield* namedForeign('person', names.people);
    yield* namedForeign('treaty', names.treaties);
    yield* placesAndOffices(catalogue, names);
  }
}
