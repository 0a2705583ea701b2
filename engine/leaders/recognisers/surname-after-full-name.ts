import { hasStrangerBefore, inCapitals, isPartOfLongerName, isThingNamedAfter } from '../guards.ts';
import type { Person } from '../index-leaders.ts';
import { claim, type NameSpot, type Reading, textOf } from '../reading.ts';

/**
 * The named person that a later surname belongs to: the one named last before it; in a headline or first line above the
 * full name, the one named first after it.
 */
function ownerOf(spot: NameSpot, named: readonly { person: Person; at: number }[]): Person | null {
  let before: Person | null = null;
  let after: Person | null = null;
  for (const { person, at } of named) {
    if (!spot.people.includes(person)) continue;
    if (at < spot.from) before = person;
    else after ??= person;
  }
  return before ?? after;
}

/** `Lavrov` where `Sergei Lavrov` or `Foreign Minister Lavrov` is named: a surname belongs to the fuller name. */
export function recogniseSurnames(reading: Reading): void {
  const named = reading.claims
    .flatMap(({ people, span }) => (people.length === 1 && people[0] ? [{ person: people[0], at: span.from }] : []))
    .sort((a, b) => a.at - b.at);
  if (named.length === 0) return;
  for (const spot of reading.spots) {
    if (spot.kind === 'full' || reading.claimedAt.has(spot.from)) continue;
    const person = ownerOf(spot, named);
    if (!person || isThingNamedAfter(reading, spot) || isPartOfLongerName(reading, spot)) continue;
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
