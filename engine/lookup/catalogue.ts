import type { KnowledgeFiles, PersonFile } from '../knowledge.ts';
import type { HeldTerm, OfficeRecord } from '../offices/office-record.ts';
import { type ListedPlace, listPlaces } from '../places/list-places.ts';
import type { Place } from '../places/place.ts';
import type { PlaceRef } from './library-entry.ts';

/** A person with what they held and signed. */
export interface CataloguePerson extends OfficeRecord {
  id: string;
  facts: PersonFile;
  terms: HeldTerm[];
  /** Ids of the treaties they signed. */
  signed: string[];
}

/** The knowledge turned round, from people to what they held and signed: built once, then only read. */
export interface Catalogue {
  files: KnowledgeFiles;
  people: ReadonlyMap<string, CataloguePerson>;
  /** By file: `pk`, `nato`. No country's code is an organisation's id. */
  places: ReadonlyMap<string, ListedPlace>;
}

/** The name of a place's file without folder: `pk`, `nato`. */
export const idOfPlace = ({ file }: Pick<Place, 'file'>): string => file.slice(file.indexOf('/') + 1);

/** A place by its page in the library. */
export const toPlaceRef = (place: Place): PlaceRef => ({
  kind: place.country === null ? 'organisation' : 'country',
  id: idOfPlace(place),
  name: place.name,
  code: place.country,
});

/** Builds the catalogue. Linear in the size of the knowledge. */
export function buildCatalogue(files: KnowledgeFiles): Catalogue {
  const listed = listPlaces(files);
  const people = new Map<string, CataloguePerson>();
  for (const { place, data } of listed) {
    for (const [id, facts] of Object.entries(data.people)) {
      people.set(id, { id, facts, definedIn: place, terms: [], signed: [] });
    }
  }
  for (const { place } of listed) {
    for (const office of place.offices) {
      for (const term of office.terms) people.get(term.person)?.terms.push({ place, office, term });
    }
  }
  for (const [id, { signatories }] of Object.entries(files.treaties)) {
    for (const { person } of signatories) if (person !== undefined) people.get(person)?.signed.push(id);
  }
  return { files, people, places: new Map(listed.map((one) => [one.id, one])) };
}
