import type { Place } from '../places/place.ts';
import { AMERICAN_TITLES } from './en/role-words.ts';
import type { Reading, Span } from './reading.ts';
import type { Role } from './role.ts';

/** A country leads where it is named this many times as often as the next one. */
const CLEAR_LEAD = 3;

const cache = new WeakMap<Reading, Place | null>();

/** The country an article is about: named alone, or at least three times as often as any other. Null where that is not clear. */
function articleCountry(reading: Reading): Place | null {
  const known = cache.get(reading);
  if (known !== undefined) return known;
  const counts = new Map<Place, number>();
  for (const { places } of reading.places) {
    const [place] = places;
    if (places.length === 1 && place?.country) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const clear = first && first[1] >= CLEAR_LEAD * (second?.[1] ?? 0) ? first[0] : null;
  cache.set(reading, clear);
  return clear;
}

const isAmerican = (role: Role) => AMERICAN_TITLES.has(role.noun.phrase) || role.kinds.includes('legislative-leader');

/**
 * Whose a role is: the place its words name; for a minister's or legislator's office without one (`Finance Minister`),
 * the country the article is about, where that country has such an office. Null where that is not clear.
 */
export function placeOfRole(reading: Reading, role: Role, name: Span | null = null): Place | null {
  if (role.places.length > 0) return role.places.length === 1 ? (role.places[0] ?? null) : null;
  const after = name && placeAfterName(reading, name);
  if (after) return after;
  const only = role.noun.country === undefined ? undefined : reading.index.gazetteer.countries.get(role.noun.country);
  if (only) return only;
  const isDomestic =
    role.serves !== null || (role.noun.tells === 'alone' && DOMESTIC.some((kind) => role.kinds.includes(kind)));
  if (role.strangeOwner || !isDomestic) return null;
  const about = articleCountry(reading);
  if (about === null || isOnlyCountry(reading, about)) return about;
  return (about.country === 'US') === isAmerican(role) ? about : null;
}

const DOMESTIC = [
  'foreign',
  'defence',
  'finance',
  'interior',
  'other-minister',
  'speaker',
  'legislative-leader',
  'other',
] as const;

const isOnlyCountry = (reading: Reading, country: Place) =>
  reading.places.every(({ places }) => places.every((place) => place === country || place.country === null));

/** `Prime Minister Thaksin Shinawatra of Thailand`. */
function placeAfterName(reading: Reading, { to }: Span): Place | null {
  const spot = reading.words[to]?.folded === 'of' ? reading.placeAt.get(to + 1) : undefined;
  return spot?.places.length === 1 ? (spot.places[0] ?? null) : null;
}
