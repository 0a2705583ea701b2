import type { KnowledgeFiles } from '../knowledge.ts';
import { remember } from '../lazy.ts';
import { listPeople, readPerson } from '../leaders/people.ts';
import type { Person } from '../leaders/person.ts';
import type { HeldTerm } from '../offices/office-record.ts';
import { type ListedPlace, listPlaces, placesByFile } from '../places/list-places.ts';
import type { Place } from '../places/place.ts';
import type { PlaceRef } from './library-entry.ts';

/** A person with what they held and signed. */
export interface CataloguePerson extends Person {
  terms: HeldTerm[];
  /** Ids of the treaties they signed. */
  signed: readonly string[];
}

/** The people of the catalogue: each is put together when first asked for. */
interface CataloguePeople {
  get(id: string): CataloguePerson | undefined;
  /** All of them, in the order of the files. */
  values(): Iterable<CataloguePerson>;
  readonly size: number;
}

/** The knowledge turned round, from people to what they held and signed. */
export interface LibraryCatalogue {
  files: KnowledgeFiles;
  people: CataloguePeople;
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

/** Opens the catalogue. What it says of a person or a place is worked out when it is asked for. */
export function buildLibraryCatalogue(files: KnowledgeFiles): LibraryCatalogue {
  const listed = listPlaces(files);
  const people = files.people ?? listPeople(files);
  const placeOf = placesByFile(listed);
  const get = remember((id: string): CataloguePerson | undefined => readPerson(people, id, placeOf));
  return {
    files,
    people: { get, values: () => people.ids().flatMap((id) => get(id) ?? []), size: people.size },
    places: new Map(listed.map((one) => [one.id, one])),
  };
}
