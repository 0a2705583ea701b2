import type { OfficeHeld } from '../brief.ts';
import type { OfficeKind } from '../knowledge.ts';
import type { HeldTerm, Person } from './index-leaders.ts';

/**
 * Which office is shown first when several are held: the one news names somebody by. A head of state who is also prime
 * minister, party leader and commander is the head of state; a foreign minister who is also deputy prime minister is
 * the foreign minister.
 */
const RANK: readonly OfficeKind[] = [
  'head-of-state',
  'supreme-leader',
  'head-of-government',
  'organisation-head',
  'vice-president',
  'foreign',
  'deputy-head-of-government',
  'defence',
  'finance',
  'interior',
  'security-adviser',
  'other-minister',
  'speaker',
  'legislative-leader',
  'central-bank',
  'organisation-deputy',
  'spokesperson',
  'religious',
  'opposition',
  'movement',
  'party-leader',
  'regional-head',
  'envoy',
  'military',
  'other',
];
const RANK_OF: ReadonlyMap<OfficeKind, number> = new Map(RANK.map((kind, at) => [kind, at]));

/** 0 for the office shown before all others. */
export const rankOf = (kind: OfficeKind): number => RANK_OF.get(kind) ?? RANK.length;

/** First and last day that a partial day can mean: `2012` gives `2012-01-01` and `2012-12-31`. */
export const earliestDay = (day: string): string =>
  day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day;
export const latestDay = (day: string): string =>
  // A 31st in every month is past the month's end but before the next month: right for comparing.
  day.length === 4 ? `${day}-12-31` : day.length === 7 ? `${day}-31` : day;

/** How sure it is that a term covers a day: `sure`, `maybe` (only its year or month is known), or not at all. */
export function covers(held: HeldTerm, day: string): 'sure' | 'maybe' | 'no' {
  const { start, end } = held.term;
  if (day < earliestDay(start) || (end !== undefined && day > latestDay(end))) return 'no';
  const begun = day >= latestDay(start);
  const unended = end === undefined || day < earliestDay(end) || (end.length === 10 && day === end);
  return begun && unended ? 'sure' : 'maybe';
}

const sureness = { sure: 0, maybe: 1, no: 2 } as const;

/**
 * The terms a person held on an ISO day, the one to show first. Where one is known to the day and another only to the
 * year, the known one wins among offices of the same rank; on a day of change the newer term wins.
 */
export function officesOnDay(person: Person, day: string): HeldTerm[] {
  return person.terms
    .map((held) => ({ held, sure: covers(held, day) }))
    .filter(({ sure }) => sure !== 'no')
    .sort(
      (a, b) =>
        Number(a.held.term.acting ?? false) - Number(b.held.term.acting ?? false) ||
        rankOf(a.held.office.kind) - rankOf(b.held.office.kind) ||
        sureness[a.sure] - sureness[b.sure] ||
        // A monarch of several countries is shown in their own.
        Number(a.held.place !== person.home) - Number(b.held.place !== person.home) ||
        (a.held.term.start < b.held.term.start ? 1 : -1),
    )
    .map(({ held }) => held);
}

/** Terms that were over before the day, newest first. */
export function officesBefore(person: Person, day: string): HeldTerm[] {
  return person.terms
    .filter(({ term }) => term.end !== undefined && latestDay(term.end) < day)
    .sort((a, b) => (latestDay(a.term.end ?? '') < latestDay(b.term.end ?? '') ? 1 : -1));
}

export const startsAfter = ({ term }: HeldTerm, day: string): boolean => earliestDay(term.start) > day;

export const toOfficeHeld = ({ place, office, term }: HeldTerm): OfficeHeld => ({
  office: term.title ?? office.title,
  country: place.country,
  of: place.name,
  since: term.start,
  until: term.end ?? null,
  acting: term.acting ?? false,
});

/** True where two terms are the same office of the same place. */
export const sameOffice = (a: HeldTerm, b: HeldTerm): boolean => a.office === b.office;

/** The office shown now (on the day the place's file was checked) if it is another than on the article's day. */
export function changeSince(person: Person, day: string): { now: HeldTerm | null; leftSince: boolean } {
  const onDay = officesOnDay(person, day)[0];
  const open = person.terms.filter(({ term }) => term.end === undefined);
  const nowDay = latestChecked(person, day);
  const now = officesOnDay(person, nowDay)[0];
  if (nowDay <= day) return { now: null, leftSince: false };
  if (!onDay) return { now: now ?? null, leftSince: false };
  if (onDay.term.end === undefined) return { now: null, leftSince: false };
  if (now && sameOffice(now, onDay) && now.term === onDay.term) return { now: null, leftSince: false };
  if (now) return { now, leftSince: false };
  return { now: null, leftSince: open.length === 0 };
}

function latestChecked(person: Person, day: string): string {
  let latest = person.home.checked;
  for (const { place } of person.terms) if (place.checked > latest) latest = place.checked;
  return latest > day ? latest : day;
}
