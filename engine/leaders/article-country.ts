import type { GazetteerMatch, Place } from '../places/place.ts';
import type { LeaderContext } from './context.ts';
import type { Role } from './role.ts';
import type { WordRange } from './word-range.ts';

/** A country leads where it is named this many times as often as the next one. */
const TIMES_AHEAD = 3;

/** The country an article is about: named alone, or at least three times as often as any other. Null where that is not clear. */
export function countryAbout(matches: readonly GazetteerMatch[]): Place | null {
  const counts = new Map<Place, number>();
  for (const { places } of matches) {
    const [place] = places;
    if (places.length === 1 && place?.country) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= TIMES_AHEAD * (second?.[1] ?? 0) ? first[0] : null;
}

/** Offices that news names without their country where it is its own. */
const DOMESTIC_KINDS = [
  'foreign',
  'defence',
  'finance',
  'interior',
  'other-minister',
  'speaker',
  'legislative-leader',
  'other',
] as const;

const isDomestic = ({ principal, noun, kinds }: Role) =>
  principal !== null || (noun.evidenceRequired === 'none' && DOMESTIC_KINDS.some((kind) => kinds.includes(kind)));

/**
 * Whose a role is: the place its words name; for a minister's or legislator's office without one (`Finance Minister`),
 * the country the article is about, where that country has such an office. Null where that is not clear.
 *
 * @param name the words of the name the role is said of, where one stands beside it
 */
export function placeOfRole(context: LeaderContext, role: Role, name: WordRange | null = null): Place | null {
  if (role.places.length > 0) return role.places.length === 1 ? (role.places[0] ?? null) : null;
  return (name && placeAfterName(context, name)) ?? onlyCountryOf(context, role) ?? countryOfDomestic(context, role);
}

/**
 * The only country with an office of this name.
 *
 * @param context the index of leaders
 * @param role whose noun names the office
 */
export const onlyCountryOf = ({ index }: LeaderContext, { noun }: Role): Place | null =>
  (noun.onlyIn === undefined ? undefined : index.gazetteer.countries.get(noun.onlyIn)) ?? null;

function countryOfDomestic(context: LeaderContext, role: Role): Place | null {
  if (role.unknownOwner || !isDomestic(role)) return null;
  const about = context.aboutCountry;
  if (about === null || isOnlyCountry(context, about)) return about;
  return context.rules.mayBeOf(role, about.country ?? '') ? about : null;
}

const isOnlyCountry = ({ places }: LeaderContext, country: Place) =>
  places.every((match) => match.places.every((place) => place === country || place.country === null));

/** `Prime Minister Thaksin Shinawatra of Thailand`. */
function placeAfterName({ words, placeAt, rules }: LeaderContext, { to }: WordRange): Place | null {
  const match = rules.words.ofCountry.has(words[to]?.folded ?? '') ? placeAt.get(to + 1) : undefined;
  return match?.places.length === 1 ? (match.places[0] ?? null) : null;
}
