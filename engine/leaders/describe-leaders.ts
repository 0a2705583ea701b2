import type { Leader, LeaderCandidate, Mention } from '../brief.ts';
import { changeSince, endIsKnown, officesBefore, officesOnDay, toOfficeHeld } from '../offices/held-on-day.ts';
import { rankOf } from '../offices/office-rank.ts';
import { mentionAt } from '../text/article-text.ts';
import { describeRole } from './describe-role.ts';
import type { Person } from './index-leaders.ts';
import type { Claim, Reading } from './reading.ts';
import type { Role } from './role.ts';

/** Claims of the same person or the same group of namesakes. */
function keyOf(claim: Claim): string {
  if (claim.told) return `told ${claim.told.name}`;
  return claim.people
    .map(({ id }) => id)
    .sort()
    .join(' ');
}

/** One Leader for each person claimed, in order of first mention. */
export function describeLeaders(reading: Reading): Leader[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of [...reading.claims].sort((a, b) => a.span.from - b.span.from)) {
    const key = keyOf(claim);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()].map((claims) => describe(reading, claims));
}

function mentionOf(reading: Reading, { span }: Claim): Mention {
  const first = reading.words[span.from];
  const last = reading.words[span.to - 1];
  return mentionAt(reading.article, first?.start ?? 0, last?.end ?? 0);
}

function describe(reading: Reading, claims: readonly Claim[]): Leader {
  const mentions = claims.map((claim) => mentionOf(reading, claim));
  const decisive = claims.find(({ rule }) => rule !== 'surname-after-full-name' && rule !== 'title-alone') ?? claims[0];
  const withRole = claims.find(({ role }) => role !== null && statesAnOffice(role));
  const statedOffice = withRole?.role ? statedWords(reading, withRole) : null;
  const why = { rule: decisive?.rule ?? 'full-name', words: decisive?.words ?? '' };
  const told = claims[0]?.told;
  if (told) {
    return {
      ...EMPTY,
      name: told.name,
      country: told.place?.country ?? told.place?.actsIn ?? null,
      of: told.place?.name ?? null,
      office: told.office,
      statedOffice: told.office,
      basis: 'article',
      why: { ...why, file: null, checked: null },
      mentions,
    };
  }
  const people = claims[0]?.people ?? [];
  const [person] = people;
  if (person === undefined) throw new Error('a claim names nobody');
  if (people.length > 1) {
    return {
      ...EMPTY,
      name: mentions[0]?.text ?? person.facts.name,
      country: sharedCountry(people),
      statedOffice,
      candidates: people.map((each) => candidate(each, reading.day)),
      why: { ...why, file: null, checked: null },
      mentions,
    };
  }
  return { ...describePerson(person, reading.day), statedOffice, why: whyOf(person, reading.day, why), mentions };
}

const EMPTY = {
  id: null,
  country: null,
  of: null,
  office: null,
  since: null,
  until: null,
  acting: false,
  statedOffice: null,
  basis: 'knowledge',
  now: null,
  leftSince: false,
  before: [],
  candidates: [],
  wikipedia: null,
} satisfies Partial<Leader>;

function whyOf(person: Person, day: string, why: { rule: string; words: string }): Leader['why'] {
  const place = officesOnDay(person, day)[0]?.place ?? person.definedIn;
  return { ...why, file: place.file, checked: place.checked };
}

/** Everything about a person that does not depend on the article's words. */
function describePerson(person: Person, day: string): Omit<Leader, 'statedOffice' | 'why' | 'mentions'> {
  const held = officesOnDay(person, day)[0];
  const { now, leftSince } = changeSince(person, day);
  const past = officesBefore(person, day);
  const place = held?.place ?? past[0]?.place ?? person.definedIn;
  return {
    ...EMPTY,
    id: person.id,
    name: person.facts.name,
    country: countryOf(person, day),
    of: place.name,
    office: held ? (held.term.title ?? held.office.title) : null,
    since: held?.term.start ?? null,
    until: held && endIsKnown(held) ? (held.term.end ?? null) : null,
    acting: held?.term.acting ?? false,
    now: now ? toOfficeHeld(now) : null,
    leftSince,
    before: past.map(toOfficeHeld),
    wikipedia: person.facts.wikipedia ?? null,
  };
}

/** The country served on the day; for an organisation's head their own; else the last one served. */
function countryOf(person: Person, day: string): string | null {
  const held = officesOnDay(person, day)[0];
  if (held?.place.country) return held.place.country;
  if (person.definedIn.country) return person.definedIn.country;
  const states = person.terms.filter(({ place }) => place.country !== null);
  const served = states.sort((a, b) => rankOf(a.office.kind) - rankOf(b.office.kind))[0]?.place.country;
  return served ?? held?.place.actsIn ?? person.definedIn.actsIn;
}

function sharedCountry(people: readonly Person[]): string | null {
  const countries = new Set(people.map(({ definedIn }) => definedIn.country));
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}

function candidate(person: Person, day: string): LeaderCandidate {
  const held = officesOnDay(person, day)[0] ?? officesBefore(person, day)[0];
  return {
    id: person.id,
    name: person.facts.name,
    country: countryOf(person, day),
    office: held ? (held.term.title ?? held.office.title) : null,
  };
}

/** A rank or a manner of address states no office: General, Sheikh. */
const statesAnOffice = (role: Role) =>
  role.noun.tells !== 'never' || (!role.kinds.includes('military') && !/^(?:sheikh|shaikh)/.test(role.noun.phrase));

function statedWords(reading: Reading, { role }: Claim): string | null {
  return role ? describeRole(reading, role) : null;
}
