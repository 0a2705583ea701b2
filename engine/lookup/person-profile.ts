import type { Leader, Neighbour, PersonProfile } from '../brief.ts';
import { DAY_MS } from '../calendar/plain-date.ts';
import { officesOnDay } from '../offices/held-on-day.ts';
import type { HeldTerm } from '../offices/office-record.ts';
import { firstDay, lastDay } from '../partial-day.ts';
import type { CataloguePerson, LibraryCatalogue } from './catalogue.ts';

/** Days between two holders of one office that still make them neighbours: a vacancy, an acting holder, an election. */
const NEAR_DAYS = 400;

const daysBetweenTerms = (one: string, other: string): number => Math.abs(Date.parse(one) - Date.parse(other)) / DAY_MS;

function neighbour(catalogue: LibraryCatalogue, held: HeldTerm, side: 'before' | 'after'): Neighbour | null {
  const { office, term } = held;
  // Many hold a shared office at once: no one is before or after.
  if (office.shared) return null;
  const near = office.terms
    .filter((other) => other.person !== term.person)
    .filter(({ start, end }) =>
      side === 'before'
        ? end !== undefined &&
          firstDay(start) < firstDay(term.start) &&
          daysBetweenTerms(firstDay(end), firstDay(term.start)) <= NEAR_DAYS
        : term.end !== undefined &&
          firstDay(start) >= firstDay(term.end) &&
          daysBetweenTerms(firstDay(start), firstDay(term.end)) <= NEAR_DAYS,
    )
    .sort((a, b) => Number(a.acting ?? false) - Number(b.acting ?? false) || (a.start < b.start ? -1 : 1));
  const found = side === 'before' ? (near.filter(({ acting }) => !acting).at(-1) ?? near.at(-1)) : near[0];
  const name = found && catalogue.people.get(found.person)?.facts.name;
  if (found === undefined || name === undefined) return null;
  return { id: found.person, name, since: found.start, until: found.end ?? null };
}

/** The party on an ISO day; the last one known before it where none is dated to it. */
function partyOn({ facts }: CataloguePerson, day: string): PersonProfile['party'] {
  const party = (facts.parties ?? []).findLast(
    ({ from, to }) => (from === undefined || firstDay(from) <= day) && (to === undefined || day <= lastDay(to)),
  );
  return party === undefined ? null : { name: party.name, since: party.from ?? null };
}

/**
 * Who a person is beyond the office on an ISO day.
 * @param day ISO day: the article's, or that of reading
 */
export function profileOf(catalogue: LibraryCatalogue, person: CataloguePerson, day: string): PersonProfile {
  const [held] = officesOnDay(person, day);
  const treaties = person.signed.flatMap((id) => {
    const file = catalogue.files.treaties[id];
    return file === undefined ? [] : [{ id, name: file.name, signed: file.signed.date }];
  });
  return {
    known: person.facts.known ?? null,
    party: partyOn(person, day),
    predecessor: held ? neighbour(catalogue, held, 'before') : null,
    successor: held ? neighbour(catalogue, held, 'after') : null,
    treaties: treaties.sort((a, b) => (a.signed < b.signed ? -1 : 1)),
  };
}

/**
 * Leaders with who they are beyond the office on the day of publication; those the knowledge does not hold as they were.
 *
 * @param leaders of a Brief
 * @param day ISO day of the article
 */
export function withProfiles(catalogue: LibraryCatalogue, leaders: readonly Leader[], day: string): Leader[] {
  return leaders.map((leader) => {
    const person = leader.id === null ? undefined : catalogue.people.get(leader.id);
    return person === undefined ? leader : { ...leader, profile: profileOf(catalogue, person, day) };
  });
}
