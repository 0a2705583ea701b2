import type { OfficeKind } from '../knowledge.ts';
import { covers, officesOnDay } from '../offices/held-on-day.ts';
import type { HeldTerm } from '../offices/office-record.ts';
import { firstDay, lastDay } from '../partial-day.ts';
import type { Place } from '../places/place.ts';
import { foldWord } from '../text/fold.ts';
import { MONARCHS } from './en/role-nouns.ts';
import type { Person } from './index-leaders.ts';
import { isLeadersRole } from './leaders-role.ts';
import { type NameSpot, placesInSentence, type Reading } from './reading.ts';
import type { Role } from './role.ts';

const simple = (title: string) =>
  foldWord(title)
    .replace(/[^a-z]+/g, ' ')
    .trim();

const titlesOf = ({ office, term }: Pick<HeldTerm, 'office' | 'term'>) =>
  [term.title ?? office.title, ...(office.titles ?? [])].map(simple);

/** True where the role's noun is the very title of the office. */
const isTitled = (role: Role, held: Pick<HeldTerm, 'office' | 'term'>) => titlesOf(held).includes(role.noun.phrase);

/** True where the role's words can be this office: by its title, or by its kind where the title does not forbid it. */
export function fits(role: Role, { office, term, place }: HeldTerm): boolean {
  if (role.places.length > 0 && !role.places.includes(place)) return false;
  if (isTitled(role, { office, term })) return true;
  if (!role.kinds.includes(office.kind)) return false;
  const { phrase } = role.noun;
  const titles = titlesOf({ office, term });
  // A president is no king although both are heads of state.
  if (office.kind !== 'head-of-state') return true;
  const reigns = titles.some((title) => title.split(' ').some((word) => MONARCHS.has(word)));
  const reigning = phrase.split(' ').at(-1) ?? '';
  // A crown prince is no king: only words for any of them fit all.
  if (MONARCHS.has(reigning))
    return reigning === 'monarch' || /^sheikh/.test(reigning)
      ? reigns
      : titles.some((title) => title.split(' ').includes(reigning));
  return phrase !== 'president' || !reigns;
}

/** An office that the role's words can mean, but not first of all. */
const LESS_LIKELY = 2;

/** Years after which somebody out of office is rarely called by surname or title without being introduced. */
const LONG_AGO_YEARS = 25;

const yearOf = (day: string) => Number(day.slice(0, 4));

/** The last year of office, or the article's where still in office. */
function lastYearInOffice(person: Person, day: string): number {
  let last = -Infinity;
  for (const { term } of person.terms) {
    if (firstDay(term.start) > day) continue;
    last = Math.max(last, term.end === undefined || lastDay(term.end) > day ? yearOf(day) : yearOf(term.end));
  }
  return last;
}

const HEADS: ReadonlySet<OfficeKind> = new Set(['head-of-state', 'head-of-government', 'supreme-leader']);

/** Former heads are named in news of every kind, ministers only beside their country. */
const wasHead = (person: Person, day: string) =>
  person.terms.some(({ office, term }) => HEADS.has(office.kind) && firstDay(term.start) <= day);

/** Years before a first office in which somebody is already in the news as a politician. */
const SHORTLY_BEFORE_YEARS = 5;
const LONG_BEFORE_YEARS = 15;

/** What speaks against a full name of somebody who is not yet in any office on the day. */
function tooEarly(person: Person, day: string): number {
  if (hasServedBy(person, day)) return 0;
  const years = Math.min(...person.terms.map(({ term }) => yearOf(term.start))) - yearOf(day);
  return years > LONG_BEFORE_YEARS ? 3 : years > SHORTLY_BEFORE_YEARS ? 2 : 1;
}

/** How well a person answers to a role on the day: from 6 (holds it) to -6 (a place they never served). */
function roleScore(person: Person, role: Role, day: string): number {
  let best = -1;
  let knowsPlace = role.places.length === 0;
  for (const held of person.terms) {
    if (role.places.includes(held.place) || role.places.includes(person.definedIn)) knowsPlace = true;
    if (!fits(role, held)) continue;
    const cover = covers(held, day);
    // `President Moon` is the head of state before the president of the assembly.
    const likely = held.office.kind === role.kinds[0] || isTitled(role, held) ? 0 : LESS_LIKELY;
    if (cover !== 'no') best = Math.max(best, (role.former ? 3 : cover === 'sure' ? 6 : 5) - likely);
    else if (held.term.end !== undefined && lastDay(held.term.end) < day) best = Math.max(best, role.former ? 6 : 3);
    else if (role.elect) best = Math.max(best, 6);
    else best = Math.max(best, 1);
  }
  return knowsPlace ? best : -6;
}

/** As `roleScore`, on the day or in a year that the sentence names: `Back in 1989, President Bush said`. */
function roleScoreThen(reading: Reading, person: Person, role: Role, { from }: NameSpot): number {
  let best = roleScore(person, role, reading.day);
  for (const year of reading.pastYearsOf(from)) best = Math.max(best, roleScore(person, role, `${year}-07-01`) - 1);
  return best;
}

/** Everything that speaks for this person at this place of the text, as one number: see `decide`. */
function score(reading: Reading, person: Person, role: Role | null, spot: NameSpot): number {
  const { day } = reading;
  const isFullName = spot.kind === 'full';
  let sum = 0;
  // A full name stands for itself: a role we do not know of it only speaks against it where it names another country.
  if (role)
    sum +=
      isFullName && role.places.length === 0
        ? Math.max(0, roleScore(person, role, day))
        : roleScoreThen(reading, person, role, spot);
  if (officesOnDay(person, day).length > 0) sum += 2;
  const served = placesOf(person);
  if (role === null || role.places.length === 0) {
    if (served.some((place) => placesInSentence(reading, spot.from).has(place))) sum += 1;
    if (served.some((place) => reading.allPlaces.has(place))) sum += 1;
    // Neither in office nor with their country named: more likely somebody else.
    else if (officesOnDay(person, day).length === 0 || role !== null) sum -= 2;
  }
  if (person.facts.bare === true || wasHead(person, day)) sum += 2;
  if (reading.named.has(person)) sum += 3;
  // Obama is what news calls one of the two who bear the name.
  if ((spot.kind === 'short' || spot.kind === 'titled') && !spot.alone.includes(person)) sum -= 2;
  sum -= tooEarly(person, day);
  if (role && isLeadersRole(role) && isFullName) sum += 1;
  if (person.facts.died && lastDay(person.facts.died) < day) sum -= 1;
  if (yearOf(day) - lastYearInOffice(person, day) > LONG_AGO_YEARS) sum -= 1;
  return sum;
}

export function placesOf(person: Person): Place[] {
  return [...new Set([person.definedIn, ...person.terms.map(({ place }) => place)])];
}

/** By how much the best candidate must lead: less is a guess. */
const CLEAR_LEAD = 2;

/**
 * The one person meant, or all that remain equally likely, best first. The words of the role, office on the day,
 * countries named near, and people already named decide.
 */
export function decide(
  reading: Reading,
  people: readonly Person[],
  role: Role | null,
  span: NameSpot,
): { people: Person[]; best: number } {
  const scored = people
    .filter((person) => span.kind === 'full' || role?.elect || hasServedBy(person, reading.day))
    .map((person) => ({ person, points: score(reading, person, role, span) }))
    .sort((a, b) => b.points - a.points);
  const best = scored[0];
  if (best === undefined) return { people: [], best: -Infinity };
  const close = scored.filter(({ points }) => points > best.points - CLEAR_LEAD);
  return { people: withoutRepeats(close.map(({ person }) => person)), best: best.points };
}

/** False for somebody whose first office begins after the day: no surname or title can mean them yet. */
export const hasServedBy = (person: Person, day: string) =>
  person.terms.length === 0 || person.terms.some(({ term }) => firstDay(term.start) <= day);

/** Entries of one country with one name are one person entered twice: the likeliest stands for them. */
function withoutRepeats(people: Person[]): Person[] {
  const seen = new Set<string>();
  return people.filter(({ facts, definedIn }) => {
    const key = `${definedIn.file} ${foldWord(facts.name)}`;
    return !seen.has(key) && seen.add(key);
  });
}
