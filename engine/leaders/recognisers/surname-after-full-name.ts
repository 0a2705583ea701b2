import { hasStrangerBefore, inCapitals, isPartOfLongerName, isThingNamedAfter } from '../guards.ts';
import type { Person } from '../index-leaders.ts';
import { claim, type Reading, textOf } from '../reading.ts';

/**
 * `Lavrov` where `Sergei Lavrov` or `Foreign Minister Lavrov` is named: a surname belongs to the fuller name before it;
 * in a headline or first line, to the one named first after it.
 */
export function recogniseSurnames(reading: Reading): void {
  const named = reading.claims
    .flatMap(({ people, span }) => (people.length === 1 && people[0] ? [{ person: people[0], at: span.from }] : []))
    .sort((a, b) => a.at - b.at);
  const firstAt = new Map<Person, number>();
  for (const { person, at } of named) if (!firstAt.has(person)) firstAt.set(person, at);
  const lastAt = new Map<Person, number>();
  let passed = 0;
  for (const spot of reading.spots) {
    for (let next = named[passed]; next && next.at < spot.from; next = named[++passed])
      lastAt.set(next.person, next.at);
    if (spot.kind === 'full' || reading.claimedAt.has(spot.from)) continue;
    const before = mostBy(spot.people, (person) => lastAt.get(person));
    const person = before ?? mostBy(spot.people, (each) => negated(firstAt.get(each)));
    if (!person || isThingNamedAfter(reading, spot) || isPartOfLongerName(reading, spot, true)) continue;
    if (hasStrangerBefore(reading, spot)) continue;
    if (inCapitals(reading, spot) && spot.to - spot.from === 1 && textOf(reading, spot).length < 4) continue;
    claim(reading, {
      span: spot,
      people: [person],
      told: null,
      role: null,
      rule: 'surname-after-full-name',
      words: textOf(reading, spot),
    });
  }
}

const negated = (at: number | undefined) => (at === undefined ? undefined : -at);

/** The one for whom `of` gives the largest number; null where it gives none for all. */
function mostBy(people: readonly Person[], of: (person: Person) => number | undefined): Person | null {
  let most: { person: Person; value: number } | null = null;
  for (const person of people) {
    const value = of(person);
    if (value !== undefined && (most === null || value > most.value)) most = { person, value };
  }
  return most?.person ?? null;
}
