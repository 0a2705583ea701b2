/** One term of ours against one statement of a source about the same person in the same office. */
import { DAY_MS } from '../../engine/calendar/plain-date.ts';
import type { OfficeFile, OfficesPart, Term } from '../../engine/knowledge.ts';
import { firstDay, lastDay } from '../../engine/partial-day.ts';
import { confirmedOn, sourcesOf } from '../provenance.ts';
import type { SourceReading, Statement } from './statement.ts';

/** Why a term is to be written otherwise than it is. */
export type ChangeReason = 'new' | 'ended' | 'more exact' | 'corrected' | 'between two of ours' | 'confirmed';

/** A term as it would be, or what stands in the way. */
export interface Comparison {
  after: Term | null;
  reason: ChangeReason | null;
  conflicts: string[];
}

/** Days of different sources for one event differ by an oath, an election and a gazette: less than this is no conflict. */
export const SAME_EVENT_DAYS = 3;

/**
 * Days between the first days of two partial days.
 *
 * @param one a year, a month or an ISO day
 * @param other likewise; earlier or later
 */
export const daysApart = (one: string, other: string) =>
  Math.abs(Date.parse(firstDay(one)) - Date.parse(firstDay(other))) / DAY_MS;

/** True where one day is the other, known less exactly. */
const agrees = (one: string, other: string) => one.startsWith(other) || other.startsWith(one);

/**
 * Whether a source may change a term: one that rests on memory or data sets alone. What a person looked up, a person decides.
 *
 * @param term of that office
 * @param office of that part
 * @param part that lists the sources
 */
export const isOpenToChange = (term: Term, office: OfficeFile, part: OfficesPart): boolean =>
  term.confirmed === undefined &&
  sourcesOf(term, office, part).every(({ memory, data }) => memory === true || data === true);

/**
 * Whether a term was written from general knowledge alone, as the part's sources say.
 *
 * @param term of that office
 * @param office of that part
 * @param part that lists the sources
 */
export const onMemory = (term: Term, office: OfficeFile, part: OfficesPart) =>
  sourcesOf(term, office, part).every(({ memory }) => memory === true);

/** `own`, as far as `stated` does not know it better; null where the two tell different days. */
function betterDay(own: string, stated: string | null, free: boolean): string | null {
  if (stated === null || agrees(own, stated)) return stated !== null && stated.length > own.length ? stated : own;
  if (free) return stated;
  return own.length === 10 && stated.length === 10 && daysApart(own, stated) <= SAME_EVENT_DAYS ? own : null;
}

/**
 * Compares a term with what the source says of it. Memory gives way to the source; a day that another source gave stands,
 * and the difference is reported.
 *
 * @param term as the file has it
 * @param statement of the same person in the same office
 * @param office of that part
 * @param part that lists the sources
 * @param reading the source that is read
 */
export function compareTerm(
  term: Term,
  statement: Statement,
  office: OfficeFile,
  part: OfficesPart,
  { source }: SourceReading,
): Comparison {
  const free = isOpenToChange(term, office, part) && onMemory(term, office, part);
  const sources = term.sources ?? office.sources;
  const after: Term = { ...term };
  const started = compareStart(term, statement, free);
  after.start = started.start;
  const ended = compareEnd(term, statement, free, source.asOf);
  if (ended.end !== undefined && ended.end !== term.end) {
    after.end = ended.end;
    delete after.endKnown;
  }
  const conflicts = [...started.conflicts, ...ended.conflicts];
  const runsInBoth = after.end === undefined && statement.end === null && conflicts.length === 0;
  const isNews = confirmedOn(term, office, part) < source.asOf || free;
  const isConfirmed = runsInBoth && !sources.includes(source.id) && isNews;
  const reason = reasonOf(term, after) ?? (isConfirmed ? 'confirmed' : null);
  if (reason === null) return { after: null, reason, conflicts };
  const kept = sources.filter((id) => id !== source.id && !(free && statement.start !== null && isMemory(part, id)));
  after.sources = [...kept, source.id];
  return { after: fieldsInOrder(after), reason, conflicts };
}

/** Why the days of a term change; null where they do not. */
function reasonOf(before: Term, after: Term): ChangeReason | null {
  const changed = after.end !== before.end;
  if (changed && before.end === undefined) return 'ended';
  if (after.start !== before.start) return agrees(after.start, before.start) ? 'more exact' : 'corrected';
  if (!changed || after.end === undefined || before.end === undefined) return null;
  return agrees(after.end, before.end) ? 'more exact' : 'corrected';
}

function compareStart(term: Term, statement: Statement, free: boolean): { start: string; conflicts: string[] } {
  const start = betterDay(term.start, statement.start, free);
  if (start !== null) return { start, conflicts: [] };
  return { start: term.start, conflicts: [`starts on ${term.start} here, on ${statement.start} there`] };
}

const isMemory = (part: OfficesPart, id: string) => part.sources.some((one) => one.id === id && one.memory === true);

function compareEnd(
  term: Term,
  statement: Statement,
  free: boolean,
  asOf: string,
): { end?: string; conflicts: string[] } {
  const stated = statement.end;
  const own = term.end === undefined ? {} : { end: term.end };
  // A day that only says how far the source goes ends nothing.
  if (statement.endUnknown) return { ...own, conflicts: [] };
  if (stated === null) {
    const isOver = term.end !== undefined && lastDay(term.end) <= asOf;
    return { ...own, conflicts: isOver ? [`ended on ${term.end} here, is held on ${asOf} there`] : [] };
  }
  if (term.end === undefined) return { end: stated, conflicts: [] };
  // The day we last saw someone gives way to the day they left.
  const end = term.endKnown === false ? stated : betterDay(term.end, stated, free);
  if (end !== null) return { end, conflicts: [] };
  return { end: term.end, conflicts: [`ended on ${term.end} here, on ${stated} there`] };
}

/** A term's keys in the order of the files. */
export function fieldsInOrder({ person, start, end, endKnown, acting, title, sources, confirmed }: Term): Term {
  return {
    person,
    start,
    ...(end === undefined ? {} : { end }),
    ...(endKnown === undefined ? {} : { endKnown }),
    ...(acting === undefined ? {} : { acting }),
    ...(title === undefined ? {} : { title }),
    ...(sources === undefined ? {} : { sources }),
    ...(confirmed === undefined ? {} : { confirmed }),
  };
}
