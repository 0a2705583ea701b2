import type { OfficeFile, Term } from '../knowledge.ts';
import type { Place } from '../places/place.ts';

/** One term of one person. */
export interface HeldTerm {
  place: Place;
  office: OfficeFile;
  term: Term;
}

/** What is known of the offices one person held. */
export interface OfficeRecord {
  /** The country or organisation in whose file the person is defined. */
  definedIn: Place;
  /** In the order of the files. */
  terms: readonly HeldTerm[];
}
