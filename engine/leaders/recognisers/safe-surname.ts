import type { OfficeKind } from '../../knowledge.ts';
import { officesJustLeft, officesOnDay } from '../../offices/held-on-day.ts';
import type { HeldTerm } from '../../offices/office-record.ts';
import { hasServedBy, placesOf } from '../decide.ts';
import { NOT_SAFE_ALONE } from '../en/guards.ts';
import { hasStrangerBefore, isPartOfLongerName, isThingNamedAfter } from '../guards.ts';
import type { Person } from '../index-leaders.ts';
import { claim, type NameSpot, type Reading, textOf } from '../reading.ts';

/** Offices whose holders news names without introducing them. */
const KNOWN_TO_ALL: ReadonlySet<OfficeKind> = new Set([
  'head-of-state',
  'head-of-government',
  'supreme-leader',
  'foreign',
  'organisation-head',
  'vice-president',
]);

/** Shorter surnames are too often something else. */
const SHORTEST = 4;

const isKnownToAll = (held: readonly HeldTerm[]) => held.some(({ office }) => KNOWN_TO_ALL.has(office.kind));

/** The one person a surname alone can mean in this article, or null. */
function onlyPerson(reading: Reading, spot: NameSpot): Person | null {
  const onDay = spot.alone.filter((person) => isKnownToAll(officesOnDay(person, reading.day)));
  // Who left last week is in the news because of it.
  const serving =
    onDay.length > 0 ? onDay : spot.alone.filter((person) => isKnownToAll(officesJustLeft(person, reading.day)));
  const safe = spot.alone.filter((person) => person.facts.bare === true && hasServedBy(person, reading.day));
  const name = reading.words[spot.to - 1];
  const isWord = spot.to - spot.from === 1 && NOT_SAFE_ALONE.has(name?.folded ?? '');
  const safeAndServing = safe.filter((person) => serving.includes(person));
  if (safeAndServing.length === 1 && safeAndServing[0] && !isWord) return safeAndServing[0];
  // Of those out of office, and of names that are words, even a well-known one needs the country beside it.
  const served = safe.filter((person) => isPlaceNamed(reading, person));
  if (served.length === 1 && served[0] && serving.every((person) => person === served[0])) return served[0];
  const only = serving[0];
  if (serving.length !== 1 || only === undefined || only.facts.bare === false) return null;
  if (name === undefined || name.folded.length < SHORTEST || isWord) return null;
  // Without its country anywhere in the article, a surname is more likely somebody else's.
  return isPlaceNamed(reading, only) ? only : null;
}

const isPlaceNamed = (reading: Reading, person: Person) =>
  placesOf(person).some((place) => reading.allPlaces.has(place));

/** Surnames of people whom the article names in full and we do not know: `Hunter Biden`, `striker Matthias Scholz`. */
function surnamesOfStrangers(reading: Reading): Set<string> {
  const names = new Set<string>();
  for (const spot of reading.spots) {
    if (spot.kind !== 'short' || reading.claimedAt.has(spot.from) || !hasStrangerBefore(reading, spot)) continue;
    names.add(reading.words[spot.to - 1]?.folded ?? '');
  }
  return names;
}

/** `Putin`, `Zelenskiy`, `Lula` on their own: only where nobody else can be meant. */
export function recogniseSafeSurnames(reading: Reading): void {
  const strangers = surnamesOfStrangers(reading);
  for (const spot of reading.spots) {
    if (spot.kind !== 'short' || reading.claimedAt.has(spot.from)) continue;
    if (isThingNamedAfter(reading, spot) || isPartOfLongerName(reading, spot) || hasStrangerBefore(reading, spot))
      continue;
    if (strangers.has(reading.words[spot.to - 1]?.folded ?? '')) continue;
    const person = onlyPerson(reading, spot);
    if (!person) continue;
    claim(reading, {
      span: spot,
      people: [person],
      told: null,
      role: null,
      rule: 'safe-surname',
      words: textOf(reading, spot),
    });
  }
}
