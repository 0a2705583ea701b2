import { DAY_MS } from '../../engine/calendar/plain-date.ts';
import type { HolderTerm, OfficeOfPlace } from '../../engine/lookup/library-entry.ts';
import { firstMoment, yearOfDay } from '../format/day.ts';

/**
 * The years a term touches; one that goes on ends with the last year known.
 *
 * @param term one person's time in the office
 * @param lastYear that is known
 * @returns first and last year, both included
 */
export function yearsOf(term: HolderTerm, lastYear: number): { from: number; to: number } {
  return {
    from: yearOfDay(term.since) ?? lastYear,
    to: term.until === null ? lastYear : (yearOfDay(term.until) ?? lastYear),
  };
}

/**
 * Who held an office in a year, in order of time.
 *
 * @param office with all its terms
 * @param year that is asked for
 * @param lastYear that is known
 */
export function holdersIn(office: OfficeOfPlace, year: number, lastYear: number): HolderTerm[] {
  return office.terms.filter((term) => {
    const { from, to } = yearsOf(term, lastYear);
    return from <= year && year <= to;
  });
}

/**
 * The first year that any of these offices was held, rounded down to its decade; `lastYear` where none was.
 *
 * @param offices of one place
 * @param lastYear that is known
 */
export function firstYearOf(offices: readonly OfficeOfPlace[], lastYear: number): number {
  const years = offices.flatMap(({ terms }) => terms.map((term) => yearsOf(term, lastYear).from));
  return Math.floor(Math.min(lastYear, ...years) / 10) * 10;
}

/** A bar on a scale of years, as shares of its length. */
export interface TermBar {
  start: number;
  length: number;
}

/** Least share of the scale that a bar takes, so that a short term can still be seen. */
const SHORTEST_BAR = 0.004;

/** Days in a year on average in the Gregorian calendar. */
const YEAR_DAYS = 365.2425;

/** An ISO day, month or year as a year with its part: `1999-07-02` gives about 1999.5. */
function yearWithPart(day: string): number {
  const date = firstMoment(day);
  const year = yearOfDay(day) ?? 0;
  return date === null ? year : year + (date.getTime() - Date.UTC(year, 0, 1)) / (YEAR_DAYS * DAY_MS);
}

/**
 * Where a time lies on a scale of whole years, both included.
 * @param until ISO day, month or year; null for what goes on to the scale's end
 */
export function barOf(since: string, until: string | null, scale: { first: number; last: number }): TermBar {
  const span = Math.max(1, scale.last + 1 - scale.first);
  const share = (year: number) => Math.min(1, Math.max(0, (year - scale.first) / span));
  const start = share(yearWithPart(since));
  // Of an end known to the year only, the whole year is drawn.
  const end = until === null ? 1 : share(yearWithPart(until) + (until.length === 4 ? 1 : 0));
  return { start, length: Math.max(SHORTEST_BAR, end - start) };
}
