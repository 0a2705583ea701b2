import { decide, placesOf } from '../decide.ts';
import { NOT_SAFE_ALONE } from '../en/guards.ts';
import { hasStrangerBefore, isPartOfLongerName, isThingNamedAfter } from '../guards.ts';
import type { Person } from '../index-leaders.ts';
import { claim, type NameSpot, type Reading, textOf } from '../reading.ts';
import type { Role } from '../role.ts';
import { roleAfter, roleBefore, roleOfList } from './linked-role.ts';

/** From here on a role is this person's: they hold it, or held it and the words say so. See `roleScore`. */
const HELD = 3;

/**
 * A surname that many share, with a title that names no country, needs the person's country somewhere in the article:
 * `Perez, president of the club`.
 */
function isPlausible(reading: Reading, spot: NameSpot, people: readonly Person[], role: Role): boolean {
  if (role.places.length > 0) return true;
  if (role.strangeOwner) return false;
  const shared = NOT_SAFE_ALONE.has(reading.words[spot.to - 1]?.folded ?? '');
  const calledSo = people.some((person) => spot.alone.includes(person));
  // `Prime Minister Blair` is a government's; `President Kim` may be a club's.
  if (calledSo && role.to <= spot.from && (!shared || role.noun.tells === 'alone')) return true;
  return people.some((person) => placesOf(person).some((place) => reading.allPlaces.has(place)));
}

/** `Prime Minister Modi`, `President Xi`, `the French president, Macron`: a short name with its role beside it. */
export function recogniseTitlesWithNames(reading: Reading): void {
  for (const spot of reading.spots) {
    if (spot.kind === 'full' || reading.claimedAt.has(spot.from)) continue;
    if (isThingNamedAfter(reading, spot)) continue;
    const role = roleBefore(reading, spot) ?? roleAfter(reading, spot) ?? roleOfList(reading, spot);
    if (!role || (role.from > spot.from && hasStrangerBefore(reading, spot))) continue;
    if (isPartOfLongerName(reading, spot)) continue;
    const { people, best } = decide(reading, spot.people, role, spot);
    if (best < HELD + 2 || !isPlausible(reading, spot, people, role)) continue;
    claim(reading, {
      span: spot,
      people,
      told: null,
      role,
      rule: 'title-and-name',
      words: textOf(reading, { from: Math.min(role.from, spot.from), to: Math.max(role.to, spot.to) }),
    });
  }
}
