import type { OfficeKind } from '../enumerations.ts';
import { covers, officesOnDay } from '../offices/held-on-day.ts';
import type { HeldTerm } from '../offices/office-record.ts';
import { firstDay, lastDay } from '../partial-day.ts';
import type { Place } from '../places/place.ts';
import { foldWord } from '../text/fold.ts';
import { type CandidateMention, type LeaderContext, pastYearsOf, placesInSentence } from './context.ts';
import { contradicts } from './contradictions.ts';
import { addStep } from './explain-leaders.ts';
import type { Person } from './person.ts';
import type { Role } from './role.ts';
import { isLeadersRole } from './role-evidence.ts';
import { isTitled, isTitledInPart, roleFits } from './role-fit.ts';
import {
  CLEAR_LEAD,
  LONG_AGO_YEARS,
  LONG_BEFORE_YEARS,
  POINTS,
  ROLE_POINTS,
  SHORTLY_BEFORE_YEARS,
  SOON_DAYS,
} from './weights.ts';

const yearOfIsoDay = (day: string) => Number(day.slice(0, 4));

/** The last year of office, or the article's where still in office. */
function lastYearInOffice(person: Person, day: string): number {
  let last = -Infinity;
  for (const { term } of person.terms) {
    if (firstDay(term.start) > day) continue;
    last = Math.max(
      last,
      term.end === undefined || lastDay(term.end) > day ? yearOfIsoDay(day) : yearOfIsoDay(term.end),
    );
  }
  return last;
}

/**
 * True for one whose last office ended so long ago that news rarely means them.
 *
 * @param day ISO day of the article
 */
export const isLongOutOfOffice = (person: Person, day: string): boolean =>
  hasServedBy(person, day) && yearOfIsoDay(day) - lastYearInOffice(person, day) > LONG_AGO_YEARS;

const MS_OF_DAY = 24 * 60 * 60 * 1000;

/** True for one whose first office begins within `SOON_DAYS` of the day: elected, or named already. */
const startsSoon = (person: Person, day: string): boolean =>
  person.terms.some(({ term }) => Date.parse(firstDay(term.start)) - Date.parse(day) <= SOON_DAYS * MS_OF_DAY);

const HEAD_KINDS: ReadonlySet<OfficeKind> = new Set(['head-of-state', 'head-of-government', 'supreme-leader']);

/**
 * True for one who headed a state or government by a day: they are named in news of every kind, ministers only beside their
 * country.
 *
 * @param day ISO day of the article
 */
export const wasHead = (person: Person, day: string) =>
  person.terms.some(({ office, term }) => HEAD_KINDS.has(office.kind) && firstDay(term.start) <= day);

const isInOffice = (person: Person, day: string) => officesOnDay(person, day).length > 0;

/** In office, or elected to one that begins within a year: news names them as it names those in office. */
function isAboutOffice(person: Person, day: string): boolean {
  const inAYear = `${yearOfIsoDay(day) + 1}${day.slice(4)}`;
  const begins = ({ term }: HeldTerm) => firstDay(term.start) > day && firstDay(term.start) <= inAYear;
  return isInOffice(person, day) || person.terms.some(begins);
}

/**
 * False for a person whose first office begins after the day: no surname or title can mean them yet.
 *
 * @param person of the knowledge
 * @param day ISO day
 */
export const hasServedBy = (person: Person, day: string): boolean =>
  person.terms.length === 0 || person.terms.some(({ term }) => firstDay(term.start) <= day);

/** Every country and organisation the person belongs to or served. */
export function placesOf(person: Person): Place[] {
  return [...new Set([person.definedIn, ...person.terms.map(({ place }) => place)])];
}

/** What one term says for a role on a day. */
function termPoints(held: HeldTerm, role: Role, day: string): number {
  const cover = covers(held, day);
  // `President Moon` is the head of state before the president of the assembly.
  const kind = held.office.kind === role.kinds[0] || isTitled(role, held) ? 0 : ROLE_POINTS.lessLikelyKind;
  if (cover !== 'no')
    return kind + (role.former ? ROLE_POINTS.holdsYetFormer : ROLE_POINTS[cover === 'sure' ? 'holds' : 'mayHold']);
  if (held.term.end !== undefined && lastDay(held.term.end) < day) {
    if (role.former) return ROLE_POINTS.formerHolder;
    return ROLE_POINTS.heldBefore + (isTitledInPart(role, held) ? kind : 0);
  }
  return role.elect ? ROLE_POINTS.elected : ROLE_POINTS.heldLater;
}

/** How well a person answers to a role on a day: see `ROLE_POINTS`. */
function rolePoints({ index }: LeaderContext, person: Person, role: Role, day: string): number {
  const servesPlace =
    role.places.length === 0 ||
    person.terms.some(({ place }) => role.places.includes(place) || role.places.includes(person.definedIn));
  if (!servesPlace) return ROLE_POINTS.otherPlace;
  const answering = person.terms.filter((held) => roleFits(role, held, index.reigning) || isTitledInPart(role, held));
  return Math.max(ROLE_POINTS.neverHeld, ...answering.map((held) => termPoints(held, role, day)));
}

/** As `rolePoints`, on the article's day or in a year that the sentence names: `Back in 1989, President Bush said`. */
function rolePointsThen(context: LeaderContext, person: Person, role: Role, at: number): number {
  const today = rolePoints(context, person, role, context.day);
  const years = pastYearsOf(context, at);
  if (years.length === 0) return today;
  const then = Math.max(...years.map((year) => rolePoints(context, person, role, `${year}-07-01`)));
  const wasOver = today === ROLE_POINTS.heldBefore && then < ROLE_POINTS.mayHold;
  return Math.max(today + (wasOver ? ROLE_POINTS.notInYearNamed : 0), then + ROLE_POINTS.inYearNamed);
}

/** A person and the mention they are a candidate for. */
interface Candidacy {
  context: LeaderContext;
  person: Person;
  role: Role | null;
  mention: CandidateMention;
}

/** One thing that speaks for a candidate or against. */
interface ScoreTerm {
  id: string;
  points(candidacy: Candidacy): number;
}

/** `Pope Francis`: a name that begins with a title which stands alone needs no country. */
const bearsTitle = ({ roleAt }: LeaderContext, { from, to }: CandidateMention): boolean => {
  const role = roleAt.get(from);
  return role !== undefined && role.nounTo < to && role.noun.traits.has('stands-alone');
};

/**
 * True where the article has linked another person of the same country.
 *
 * @param person of the knowledge
 */
export const isCountryOfNamed = ({ placesOfNamed }: LeaderContext, { definedIn }: Person): boolean =>
  placesOfNamed.has(definedIn);

/** Terms are independent of each other: their sum is the score. */
const SCORE_TERMS: readonly ScoreTerm[] = [
  {
    // `Prime Minister Modi`. A full name stands for itself: a role we do not know of it only speaks against it where it
    // names another country.
    id: 'role',
    points: ({ context, person, role, mention }) => {
      if (role === null) return 0;
      return mention.kind === 'full' && role.places.length === 0
        ? Math.max(0, rolePoints(context, person, role, context.day))
        : rolePointsThen(context, person, role, mention.from);
    },
  },
  { id: 'in-office', points: ({ context, person }) => (isInOffice(person, context.day) ? POINTS.inOffice : 0) },
  {
    id: 'country-in-sentence',
    points: ({ context, person, role, mention }) => {
      if (role !== null && role.places.length > 0) return 0;
      const named = placesInSentence(context, mention.from);
      return placesOf(person).some((place) => named.has(place)) ? POINTS.countryInSentence : 0;
    },
  },
  {
    id: 'country-in-article',
    points: ({ context, person, role, mention }) => {
      if (role !== null && role.places.length > 0) return 0;
      if (placesOf(person).some((place) => context.allPlaces.has(place))) return POINTS.countryInArticle;
      if (bearsTitle(context, mention)) return 0;
      if (role === null && isAboutOffice(person, context.day)) return 0;
      return isCountryOfNamed(context, person) ? 0 : POINTS.noCountryNamed;
    },
  },
  {
    id: 'well-known',
    points: ({ context, person }) =>
      person.facts.bare === true || wasHead(person, context.day) ? POINTS.wellKnown : 0,
  },
  { id: 'already-named', points: ({ context, person }) => (context.named.has(person) ? POINTS.alreadyNamed : 0) },
  {
    // Obama is what news calls one of the two who bear the name.
    id: 'needs-title',
    points: ({ person, mention }) => {
      const isShort = mention.kind === 'short' || mention.kind === 'titled';
      return isShort && !mention.alone.includes(person) ? POINTS.needsTitle : 0;
    },
  },
  {
    id: 'before-office',
    points: ({ context, person }) => {
      if (hasServedBy(person, context.day)) return 0;
      const years = Math.min(...person.terms.map(({ term }) => yearOfIsoDay(term.start))) - yearOfIsoDay(context.day);
      if (years <= 1 && startsSoon(person, context.day)) return POINTS.soonInOffice;
      if (years > LONG_BEFORE_YEARS) return POINTS.longBeforeOffice;
      return years > SHORTLY_BEFORE_YEARS ? POINTS.beforeOffice : POINTS.shortlyBeforeOffice;
    },
  },
  {
    id: 'leaders-role',
    points: ({ role, mention }) =>
      role !== null && mention.kind === 'full' && isLeadersRole(role) ? POINTS.leadersRole : 0,
  },
  {
    id: 'contradicted',
    points: ({ context, person, mention, role }) =>
      role === null && contradicts(context, mention, person) ? POINTS.contradicted : 0,
  },
  {
    // A full name of the past is history; the surname alone is more likely a namesake's.
    id: 'died',
    points: ({ context, person, mention }) =>
      mention.kind !== 'full' && person.facts.died && lastDay(person.facts.died) < context.day ? POINTS.died : 0,
  },
  {
    id: 'long-out-of-office',
    points: ({ context, person }) => (isLongOutOfOffice(person, context.day) ? POINTS.longOutOfOffice : 0),
  },
];

/** The sum of all terms; the trail lists those that count. */
function score(candidacy: Candidacy): number {
  const terms = SCORE_TERMS.map((term) => ({ id: term.id, points: term.points(candidacy) }));
  const sum = terms.reduce((total, { points }) => total + points, 0);
  addStep(candidacy.context, candidacy.mention, 'leaders.scored', () => ({
    person: candidacy.person.id,
    points: sum,
    ...Object.fromEntries(terms.filter(({ points }) => points !== 0).map(({ id, points }) => [id, points])),
  }));
  return sum;
}

/** Who a mention means. */
export interface Ranking {
  /** The one person meant, or all that remain equally likely, best first. */
  people: Person[];
  /** Points of the best; minus infinity where no one is a candidate. */
  best: number;
}

/**
 * Ranks the people a name can mean. The words of the role, office on the day, countries named near, and people already named
 * decide: see `weights.ts`.
 *
 * @param role the role beside the name, or null
 */
export function rankCandidates(context: LeaderContext, mention: CandidateMention, role: Role | null): Ranking {
  const scored = mention.people
    .filter((person) => mention.kind === 'full' || role?.elect || hasServedBy(person, context.day))
    .map((person) => ({ person, points: score({ context, person, role, mention }) }))
    .sort((a, b) => b.points - a.points);
  const best = scored[0];
  if (best === undefined) return { people: [], best: -Infinity };
  const close = scored.filter(({ points }) => points > best.points - CLEAR_LEAD);
  return { people: withoutRepeats(close.map(({ person }) => person)), best: best.points };
}

/** Entries of one country with one name are one person entered twice: the likeliest is kept. */
function withoutRepeats(people: readonly Person[]): Person[] {
  const seen = new Set<string>();
  return people.filter(({ facts, definedIn }) => {
    const key = `${definedIn.file} ${foldWord(facts.name)}`;
    return !seen.has(key) && seen.add(key);
  });
}
