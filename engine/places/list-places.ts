import type { CountryFile, KnowledgeFiles, OrganisationFile } from '../knowledge.ts';
import type { Place } from './place.ts';

/** A place with the file it comes from. */
export interface ListedPlace {
  /** The file's name without its ending: `in`, `nato`. */
  id: string;
  place: Place;
  data: CountryFile | OrganisationFile;
}

/**
 * All countries and organisations of the knowledge, in the order of the files. A place is the same object wherever it is
 * referred to, so that places are compared by identity.
 */
export function listPlaces(files: KnowledgeFiles): ListedPlace[] {
  const institutions = files.facts?.institutions.institutions ?? [];
  const actsIn = new Map(institutions.map(({ name, country }) => [name.toLowerCase(), country]));
  const countries = Object.entries(files.countries).map(([id, data]) => ({
    id,
    place: readPlace(`countries/${id}`, data, { country: id.toUpperCase(), actsIn: null }),
    data,
  }));
  const organisations = Object.entries(files.organisations).map(([id, data]) => ({
    id,
    place: readPlace(`organisations/${id}`, data, {
      country: null,
      actsIn: actsIn.get(data.name.toLowerCase()) ?? null,
    }),
    data,
  }));
  return [...countries, ...organisations];
}

/** Finds places by the path of their file: `countries/in`. */
export function placesByFile(listed: readonly ListedPlace[]): (file: string) => Place | undefined {
  const places = new Map(listed.map(({ place }) => [place.file, place]));
  return (file) => places.get(file);
}

const readPlace = (
  file: string,
  data: CountryFile | OrganisationFile,
  state: Pick<Place, 'country' | 'actsIn'>,
): Place => ({
  file,
  ...state,
  name: data.name,
  checked: data.checked,
  // Asked for where an article names the place: in the browser its offices are still to be read.
  get offices() {
    return data.offices;
  },
});
