import type { TreatyEntry } from '../brief.ts';
import type { OfficeFile, TreatyFile } from '../knowledge.ts';
import { knownAsOf, officeKnownUntil, officesOnDay } from '../offices/held-on-day.ts';
import { rankOf } from '../offices/office-rank.ts';
import type { ListedPlace } from '../places/list-places.ts';
import type { Place } from '../places/place.ts';
import { statusOn } from '../treaties/status-on.ts';
import { idOfPlace, type LibraryCatalogue, toPlaceRef } from './catalogue.ts';
import type { LibraryEntry, OfficeOfPlace, PersonEntry, PlaceEntry, TreatyOfPlace } from './library-entry.ts';
import type { LibraryRef } from './library-ref.ts';
import { profileOf } from './person-profile.ts';
import { termsNewestFirst, toTerm } from './terms.ts';

function describePersonEntry(catalogue: LibraryCatalogue, id: string, day: string): PersonEntry | null {
  const person = catalogue.people.get(id);
  if (person === undefined) return null;
  return {
    kind: 'person',
    id,
    name: person.facts.name,
    otherNames: person.facts.aliases ?? [],
    home: toPlaceRef(person.definedIn),
    day,
    held: officesOnDay(person, day).map(toTerm),
    terms: termsNewestFirst(person).map(toTerm),
    profile: profileOf(catalogue, person, day),
    wikipedia: person.facts.wikipedia ?? null,
    checked: knownAsOf(person, day),
  };
}

function toOffice(catalogue: LibraryCatalogue, place: Place, office: OfficeFile): OfficeOfPlace {
  return {
    id: `${idOfPlace(place)}/${office.id}`,
    title: office.title,
    kind: office.kind,
    terms: office.terms
      .map(({ person, start, end, acting, title }) => ({
        person: { id: person, name: catalogue.people.get(person)?.facts.name ?? person },
        since: start,
        until: end ?? null,
        acting: acting ?? false,
        title: title ?? null,
      }))
      .sort((a, b) => (a.since < b.since ? -1 : 1)),
  };
}

const OVER = new Set(['ended', 'expired', 'superseded']);

function toTreaty(id: string, file: TreatyFile, day: string): TreatyOfPlace {
  const { status } = statusOn(file, day);
  const end = file.events.findLast(({ kind }) => OVER.has(kind));
  return { id, name: file.name, signed: file.signed.date, ended: end?.date ?? null, status };
}

function describePlace(catalogue: LibraryCatalogue, { place, data }: ListedPlace, day: string): PlaceEntry {
  const isParty = (party: string) => party === place.country || party === place.name;
  return {
    ...toPlaceRef(place),
    otherNames: data.otherNames ?? [],
    checked: place.checked,
    offices: place.offices
      .toSorted((a, b) => rankOf(a.kind) - rankOf(b.kind))
      .map((office) => toOffice(catalogue, place, office)),
    treaties: Object.entries(catalogue.files.treaties)
      .filter(([, { parties }]) => parties.some(isParty))
      .map(([id, file]) => toTreaty(id, file, day))
      .sort((a, b) => (a.signed < b.signed ? -1 : 1)),
  };
}

/**
 * The page of the library that a reference names.
 * @param day ISO day that offices held and a treaty's status are meant for
 * @param describeTreaty the treaty's entry on that day; null where there is none
 * @returns null where the knowledge has nothing of that kind and id
 */
export function describeEntry(
  catalogue: LibraryCatalogue,
  { kind, id }: LibraryRef,
  day: string,
  describeTreaty: (id: string, day: string) => TreatyEntry | null,
): LibraryEntry | null {
  switch (kind) {
    case 'person':
      return describePersonEntry(catalogue, id, day);
    case 'treaty': {
      const treaty = describeTreaty(id, day);
      return treaty && { kind, treaty };
    }
    case 'office': {
      const [file = '', officeId] = id.split('/');
      const place = catalogue.places.get(file)?.place;
      const office = place?.offices.find((one) => one.id === officeId);
      if (place === undefined || office === undefined) return null;
      return {
        kind,
        place: toPlaceRef(place),
        office: toOffice(catalogue, place, office),
        checked: officeKnownUntil({ place, office }),
      };
    }
    default: {
      const listed = catalogue.places.get(id);
      if (listed === undefined || toPlaceRef(listed.place).kind !== kind) return null;
      return describePlace(catalogue, listed, day);
    }
  }
}
