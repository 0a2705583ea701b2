/** What the files of the package hold: `write.ts` makes them at build time, `read.ts` reads them in the worker. */
import type { CalendarFacts } from '../../engine/calendar/facts.ts';
import type { OfficeKind } from '../../engine/enumerations.ts';
import type { CountryFile, OrganisationFile, PersonFile, TreatyFile, WorldFacts } from '../../engine/knowledge.ts';

/** Files of the package, below its root. The language blocks are `knowledge/languages/<tag>.json`. */
export const PACKED_FILES = {
  heads: 'knowledge/heads.json',
  offices: 'knowledge/offices.bin',
  people: 'knowledge/people.bin',
  treaties: 'knowledge/treaties.bin',
} as const;

/** Path in the package of a language's names; `tag` is its BCP 47 tag. */
export const languageFile = (tag: string): string => `knowledge/languages/${tag}.json`;

/** Texts of treaties in one language, apart from its names: only an interface in that language reads them. */
export const treatyTextsFile = (tag: string): string => `knowledge/treaty-texts/${tag}.json`;

/** The files by their part, as bytes. */
export type PackedFiles = Readonly<Record<keyof typeof PACKED_FILES, Uint8Array>>;

/** What a country or organisation is found by. Its offices are `count` items of the list of offices, from `first` on. */
export type PlaceHead<File extends CountryFile | OrganisationFile = CountryFile | OrganisationFile> = Omit<
  File,
  'people' | 'offices'
> & { offices: { first: number; count: number } };

export const TREATY_HEAD = ['name', 'formalName', 'names', 'ambiguousNames', 'signed', 'related'] as const;
/** What a treaty is found by, and how it is related to others. */
export type TreatyHead = Pick<TreatyFile, (typeof TREATY_HEAD)[number]>;
/** The rest of a treaty's file: an item of the list of treaties, in the order of the heads. */
export type TreatyBody = Omit<TreatyFile, (typeof TREATY_HEAD)[number]>;

/** Everything that each article needs, in one JSON. */
export interface Heads {
  countries: Record<string, PlaceHead<CountryFile>>;
  organisations: Record<string, PlaceHead<OrganisationFile>>;
  treaties: Record<string, TreatyHead>;
  facts?: WorldFacts;
  calendar?: CalendarFacts;
  /** Titles that other languages translate, with the kinds of the offices that bear them. */
  titleKinds: [string, OfficeKind[]][];
}

/** A person: an item of the list of people. Numbers of offices are those of the list of offices. */
export interface PackedPerson {
  id: string;
  facts: PersonFile;
  definedIn: string;
  offices: number[];
  /** Ids of treaties; left out where there are none. */
  signed?: string[];
}

/** The lists in `people.bin`: persons, words of names to persons, ids to persons. */
export const PEOPLE_PARTS = { persons: 0, words: 1, ids: 2 } as const;
