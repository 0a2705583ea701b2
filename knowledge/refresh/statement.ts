/** What a source says, in the one form that `merge` compares with the files. */
import type { OfficeKind } from '../../engine/enumerations.ts';
import type { FactSource, PersonFile } from '../../engine/knowledge.ts';

/** A person as a source names them. */
export interface StatedPerson
  extends Pick<PersonFile, 'name' | 'aliases' | 'bare' | 'wikipedia' | 'wikidata' | 'born'> {
  /** Labels by language tag, for the maintainers of `knowledge/languages/`; merge does not write them. */
  labels?: Readonly<Record<string, string>>;
}

/** Which office is meant: by its id in the files where the adapter knows it, else by kind and title. */
export interface StatedOffice {
  id?: string;
  kind: OfficeKind;
  title: string;
  /** How to make the office where the files have none of its id; without it a missing office is left to a person. */
  create?: { titles?: string[]; shared?: true };
}

/** "This person held this office from then to then", as one source says it on one day. */
export interface Statement {
  /** Path below `knowledge/`, without `.json`: `countries/gb`, `countries/us/congress`. */
  file: string;
  office: StatedOffice;
  person: StatedPerson;
  /** `2014-05-26`, `2014-05` or `2014`; null where the source does not say. */
  start: string | null;
  /** Null while held on the source's day. */
  end: string | null;
  /** True where the source says that the term has ended and not when. */
  endUnknown?: boolean;
  acting?: boolean;
  /** What this holder is called, where it differs from the office's title: `Senator for Texas`. */
  title?: string;
}

/** Everything one source said in one run. */
export interface SourceReading {
  source: FactSource;
  statements: Statement[];
  /** Rows that fit the source's shape and yet say nothing that can be used, with the reason. */
  skipped: string[];
}

/** A source that could not be read: no network, half a page, another shape than expected. Nothing may be written. */
export class BrokenSource extends Error {
  override name = 'BrokenSource';
}
