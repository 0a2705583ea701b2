import type { OfficeHeld } from '../brief.ts';
import { DAY_MS, formatIsoDate, parseIsoDate } from '../calendar/plain-date.ts';
import type { Term } from '../knowledge.ts';
import { firstDay, lastDay } from '../partial-day.ts';
import { rankOf } from './office-rank.ts';
import type { HeldTerm, OfficeRecord } from './office-record.ts';

/**
 * How sure it is that a term covers a day: `sure`, `maybe` (only its year or month is known), or not at all.
 *
 * @param held a term, whose days may be partial
 * @param day ISO day
 */
export function covers({ term: { start, end } }: { term: Term }, day: string): 'sure' | 'maybe' | 'no' {
  if (day < firstDay(start) || (end !== undefined && day > lastDay(end))) return 'no';
  const begun = day >= lastDay(start);
  const unended = end === undefined || day < firstDay(end) || (end.length === 10 && day === end);
  return begun && unended ? 'sure' : 'maybe';
}

/** False where the source only says how far its data go: the person may hold the office still. */
export const endIsKnown = ({ term }: HeldTerm): boolean => term.endKnown !== false;

const sureness = { sure: 0, maybe: 1, no: 2 } as const;

/**
 * The terms a person held on an ISO day, the one to show first. Where one is known to the day and another only to the
 * year, the known one wins among offices of the same rank; on a day of change the newer term wins.
 *
 * @param person with all terms
 * @param day ISO day
 */
export function officesOnDay(person: OfficeRecord, day: string): readonly HeldTerm[] {
  const before = shownLast.get(person);
  if (before?.day === day) return before.held;
  const held: { held: HeldTerm; sure: keyof typeof sureness }[] = [];
  for (const term of person.terms) {
    const sure = covers(term, day);
    if (sure !== 'no') held.push({ held: term, sure });
  }
  const shown = { day, held: byImportance(person, held) };
  shownLast.set(person, shown);
  return shown.held;
}

/** What each person held on the day last asked for: an article asks for its own day again and again. */
const shownLast = new WeakMap<OfficeRecord, { day: string; held: readonly HeldTerm[] }>();

function byImportance(person: OfficeRecord, held: { held: HeldTerm; sure: keyof typeof sureness }[]): HeldTerm[] {
  return held
    .sort(
      (a, b) =>
        Number(a.held.term.acting ?? false) - Number(b.held.term.acting ?? false) ||
        rankOf(a.held.office.kind) - rankOf(b.held.office.kind) ||
        sureness[a.sure] - sureness[b.sure] ||
        // A monarch of several countries is shown in their own.
        Number(a.held.place !== person.definedIn) - Number(b.held.place !== person.definedIn) ||
        (a.held.term.start < b.held.term.start ? 1 : -1),
    )
    .map((each) => each.held);
}

/**
 * Terms that were over before the day, newest first; of those that ended together, the one news names someone by.
 *
 * @param person with all terms
 * @param day ISO day
 */
export function officesBefore(person: OfficeRecord, day: string): HeldTerm[] {
  const ended = ({ term }: HeldTerm) => lastDay(term.end ?? '');
  return person.terms
    .filter(({ term }) => term.end !== undefined && lastDay(term.end) < day)
    .sort(
      (a, b) =>
        (ended(a) < ended(b) ? 1 : ended(a) > ended(b) ? -1 : 0) ||
        rankOf(a.office.kind) - rankOf(b.office.kind) ||
        Number(a.place !== person.definedIn) - Number(b.place !== person.definedIn),
    );
}

/**
 * Terms that began after the day and have ended since, oldest first: of offices held at once the one that was shown, and none
 * that carries on the office of the day.
 *
 * @param person whose terms
 * @param day ISO day
 */
export function officesAfter(person: OfficeRecord, day: string): HeldTerm[] {
  let last = officesOnDay(person, day)[0];
  return person.terms
    .filter((held) => firstDay(held.term.start) > day && !isHeldAsFarAsKnown(held) && isShownOnceBegun(person, held))
    .sort((a, b) => (a.term.start < b.term.start ? -1 : a.term.start > b.term.start ? 1 : 0))
    .filter((held) => {
      const carriesOn = last !== undefined && isSameOrNext(last, held);
      if (carriesOn) last = held;
      return !carriesOn;
    });
}

/** Looked at on its second day: on its first an office of higher rank may be in its last hours. */
function isShownOnceBegun(person: OfficeRecord, held: HeldTerm): boolean {
  const { start } = held.term;
  const first = parseIsoDate(start);
  return officesOnDay(person, first === null ? lastDay(start) : formatIsoDate(first + 1))[0] === held;
}

/** Days for which news still names someone who left an office as if everybody knew them: a handover and its aftermath. */
const JUST_LEFT_DAYS = 30;

/**
 * News goes on calling someone by an office for a while after they lost it: in that year and the next.
 *
 * @param held a term that is over
 * @param day ISO day
 */
export const hasLeftLately = ({ term }: { term: Term }, day: string): boolean =>
  term.end !== undefined && lastDay(term.end) < day && Number(day.slice(0, 4)) - Number(term.end.slice(0, 4)) <= 1;

/**
 * The terms of a place's offices that some condition picks, in the order of the file.
 *
 * @param place a country or an organisation
 * @param isMeant the condition
 */
export function termsOf(place: HeldTerm['place'], isMeant: (held: HeldTerm) => boolean): HeldTerm[] {
  const meant: HeldTerm[] = [];
  for (const office of place.offices) {
    for (const term of office.terms) {
      const held = { place, office, term };
      if (isMeant(held)) meant.push(held);
    }
  }
  return meant;
}

/**
 * The terms of a place's offices that cover a day, or ended so lately that news still names someone by them.
 *
 * @param place a country or an organisation
 * @param day ISO day
 */
export function heldLately(place: HeldTerm['place'], day: string): HeldTerm[] {
  const yearBefore = String(Number(day.slice(0, 4)) - 1);
  let lasting = lastingTo.get(place);
  if (lasting?.year !== yearBefore) {
    lasting = { year: yearBefore, held: termsOf(place, ({ term: { end } }) => end === undefined || end >= yearBefore) };
    lastingTo.set(place, lasting);
  }
  return lasting.held.filter((held) => covers(held, day) !== 'no' || hasLeftLately(held, day));
}

/** The terms of a place that lasted into a year, of the year last asked for: a few hundredths of all. */
const lastingTo = new WeakMap<HeldTerm['place'], { year: string; held: readonly HeldTerm[] }>();

/**
 * Terms that ended within the month before the day, where their last day is known.
 *
 * @param person with all terms
 * @param day ISO day
 */
export function officesJustLeft(person: OfficeRecord, day: string): HeldTerm[] {
  return officesBefore(person, day).filter(
    ({ term }) => term.end?.length === 10 && Date.parse(day) - Date.parse(term.end) <= JUST_LEFT_DAYS * DAY_MS,
  );
}

/** A term as the Brief gives it. */
export const toOfficeHeld = ({ place, office, term }: HeldTerm): OfficeHeld => ({
  office: term.title ?? office.title,
  country: place.country,
  of: place.name,
  since: term.start,
  // Of an end that no one knows only the year up to which there are data is given.
  until: (endIsKnown({ place, office, term }) ? term.end : term.end?.slice(0, 4)) ?? null,
  acting: term.acting ?? false,
});

/**
 * The ISO day up to which it is known who held an office: the newest on which a source shows a holder, or on which a term
 * ended.
 */
export function officeKnownUntil({ place, office }: Pick<HeldTerm, 'place' | 'office'>): string {
  return newestDay(place, office.terms);
}

/** The same for one holder: of an office that several hold at once everybody has their own day. */
const knownUntil = ({ place, office, term }: HeldTerm): string =>
  newestDay(place, office.shared ? [term] : office.terms);

function newestDay({ checked }: HeldTerm['place'], terms: readonly Term[]): string {
  const days = terms.map(({ end, confirmed }) => (end === undefined ? (confirmed ?? checked) : firstDay(end)));
  if (terms.every(({ end }) => end !== undefined)) days.push(checked);
  return days.sort().at(-1) ?? checked;
}

/** Whether a term runs as far as its office is known; whoever left on that very day holds it no more. */
function isHeldAsFarAsKnown(held: HeldTerm): boolean {
  const { end } = held.term;
  const until = knownUntil(held);
  return covers(held, until) !== 'no' && (end === undefined || firstDay(end) > until);
}

/**
 * What has changed since an ISO day, as far as each office is known: the office shown now where it is another term, or
 * that the person left and no other office is known. Terms that follow each other in one office are no change.
 *
 * @param person with all terms
 * @param day ISO day
 */
export function officeChangeSince(person: OfficeRecord, day: string): { now: HeldTerm | null; leftSince: boolean } {
  const then = officesOnDay(person, day)[0];
  const [now] = byImportance(
    person,
    person.terms.filter(isHeldAsFarAsKnown).map((held) => ({ held, sure: 'sure' })),
  );
  if (now) {
    const isNews = knownUntil(now) > day && !(then && isSameOrNext(then, now));
    return { now: isNews ? now : null, leftSince: false };
  }
  const isOver = then?.term.end !== undefined && knownUntil(then) > day;
  return { now: null, leftSince: isOver && person.terms.every(endIsKnown) };
}

/** A new term that begins within a month of the old one's end carries it on. */
const MONTH_MS = 31 * 86_400_000;

function isSameOrNext(then: HeldTerm, now: HeldTerm): boolean {
  if (then.term === now.term) return true;
  if (then.office !== now.office || then.term.end === undefined) return false;
  return Math.abs(Date.parse(firstDay(now.term.start)) - Date.parse(firstDay(then.term.end))) <= MONTH_MS;
}

/**
 * The ISO day up to which a person's offices are known, shown on one: that of the office held, or of the last one held.
 *
 * @param person with all terms
 * @param day ISO day of the article
 */
export function knownAsOf(person: OfficeRecord, day: string): string {
  const shown = officesOnDay(person, day)[0] ?? officesBefore(person, day)[0];
  return shown ? knownUntil(shown) : person.definedIn.checked;
}
