/** Where a term of office comes from, and as of when: worked out from the term, its office and its file's `sources`. */
import type { CountryFile, FactSource, OfficeFile, OfficesPart, Term } from '../engine/knowledge.ts';

/** Whatever lists sources: a country's or organisation's file, or a part of one. */
type WithSources = Pick<CountryFile, 'sources'>;

/**
 * Ids of the sources that show a term: its own, else its office's.
 *
 * @param term of that office
 * @param office whose sources hold where the term names none
 */
export const sourceIdsOf = (term: Term, office: OfficeFile): readonly string[] => term.sources ?? office.sources;

/**
 * The sources themselves; ids that the file does not list are left out (`checks/provenance.ts` reports them).
 *
 * @param term of that office
 * @param office of that file
 * @param file that lists its sources
 */
export function sourcesOf(term: Term, office: OfficeFile, file: WithSources): FactSource[] {
  const ids = sourceIdsOf(term, office);
  return file.sources.filter(({ id }) => ids.includes(id));
}

/**
 * The day on which a term is known to be as written: what it says itself, else the newest `asOf` of its sources.
 *
 * @param term of that office
 * @param office of that file
 * @param file that lists its sources
 * @returns ISO day; empty where the file lists none of its sources
 */
export function confirmedOn(term: Term, office: OfficeFile, file: WithSources): string {
  const newest = sourcesOf(term, office, file).reduce((day, { asOf }) => (asOf > day ? asOf : day), '');
  return term.confirmed ?? newest;
}

/**
 * Whether a term was written from general knowledge alone: no source that someone looked up shows it.
 *
 * @param term of that office
 * @param office of that file
 * @param file that lists its sources
 */
export const restsOnMemory = (term: Term, office: OfficeFile, file: WithSources): boolean =>
  sourcesOf(term, office, file).every(({ memory }) => memory === true);

/** A file whose running terms all say the day they were confirmed; the rest of it is the same objects. */
export function withConfirmedDays<File extends OfficesPart>(file: File): File {
  const offices = file.offices.map((office) => ({
    ...office,
    terms: office.terms.map((term) =>
      term.end === undefined ? { ...term, confirmed: confirmedOn(term, office, file) } : term,
    ),
  }));
  return { ...file, offices };
}
