import type { OfficeHeld, PersonProfile, TreatyEntry } from '../brief.ts';
import type { OfficeKind, TreatyStatus } from '../enumerations.ts';

/** A country or an organisation by its page in the library. */
export interface PlaceRef {
  kind: 'country' | 'organisation';
  id: string;
  name: string;
  /** ISO alpha-2 in capitals; null for an organisation. */
  code: string | null;
}

/** An office someone held, with the way to its page. */
export interface TermOfPerson extends OfficeHeld {
  /** Id of the office's page: `pk/prime-minister`. */
  officeId: string;
}

export interface PersonEntry {
  kind: 'person';
  id: string;
  name: string;
  /** Other full names and spellings, in any script. */
  otherNames: string[];
  home: PlaceRef;
  /** ISO day that `held` and `profile` are meant for. */
  day: string;
  /** Held on that day, the one news names someone by first. */
  held: TermOfPerson[];
  /** All terms, newest first. */
  terms: TermOfPerson[];
  profile: PersonProfile;
  /** Title of the English Wikipedia article. */
  wikipedia: string | null;
  /** ISO day up to which the terms are known. */
  checked: string;
}

export interface HolderTerm {
  person: { id: string; name: string };
  /** ISO day, month or year. */
  since: string;
  /** Null while held on the day the file was checked. */
  until: string | null;
  acting: boolean;
  /** What this holder was called where it differs from the office's title. */
  title: string | null;
}

export interface OfficeOfPlace {
  /** `pk/prime-minister`. */
  id: string;
  title: string;
  kind: OfficeKind;
  /** In order of time. */
  terms: HolderTerm[];
}

export interface TreatyOfPlace {
  id: string;
  name: string;
  /** ISO day, month or year. */
  signed: string;
  /** When it ended; null while it has not. */
  ended: string | null;
  /** On the day asked for. */
  status: TreatyStatus;
}

export interface PlaceEntry extends PlaceRef {
  otherNames: string[];
  /** ISO day up to which the offices are known. */
  checked: string;
  /** In the order of their weight. */
  offices: OfficeOfPlace[];
  /** Signed by or for it, oldest first. */
  treaties: TreatyOfPlace[];
}

export interface OfficeEntry {
  kind: 'office';
  place: PlaceRef;
  office: OfficeOfPlace;
  checked: string;
}

/** A page of the library: plain JSON, so that it crosses from the worker as it is. */
export type LibraryEntry = PersonEntry | PlaceEntry | OfficeEntry | { kind: 'treaty'; treaty: TreatyEntry };
