import type { OfficeKind } from '../knowledge.ts';
import type { Word } from '../text/words.ts';
import { OPENING_WORDS } from './en/guards.ts';
import {
  FIELDS,
  FORMER,
  OTHER_MODIFIERS,
  PARTY_WORDS,
  ROLE_NOUNS,
  type RoleNoun,
  STATE_BODIES,
} from './en/role-nouns.ts';
import type { Place } from './index-leaders.ts';
import type { PlaceSpot, Span } from './reading.ts';

/** A role as the text words it: `former Russian Foreign Minister`, `spokesperson for India's Ministry of External Affairs`. */
export interface Role extends Span {
  noun: RoleNoun;
  nounFrom: number;
  nounTo: number;
  kinds: readonly OfficeKind[];
  /** Whose role it is, as far as the words say; several where the word is shared (`Korean`). */
  places: readonly Place[];
  /** The place's own words, to leave them out of an office's wording. */
  placeSpans: readonly PlaceSpot[];
  former: boolean;
  acting: boolean;
  elect: boolean;
  definite: boolean;
  /** True where a state's body is named: ministry, embassy, White House. */
  stateBody: boolean;
  /** True where a capitalised word that is no country, field or body stands before: `US Soccer president`. */
  strangeOwner: boolean;
  plural: boolean;
}

const NOUNS = new Map<string, { words: string[]; noun: RoleNoun }[]>();
for (const noun of ROLE_NOUNS) {
  const words = noun.phrase.split(' ');
  const first = words[0] ?? '';
  const list = NOUNS.get(first) ?? [];
  list.push({ words, noun });
  list.sort((a, b) => b.words.length - a.words.length);
  NOUNS.set(first, list);
}

const SPACE_OR_HYPHEN = /^(?:[ \u00a0\u202f]|[-\u2010\u2011]|\. ?)$/;
const POSSESSIVE = /^['\u2019]$/;
const isCapital = (word: Word | undefined) =>
  word !== undefined && (word.shape === 'initial' || word.shape === 'upper');

function nounAt(words: readonly Word[], at: number): { noun: RoleNoun; length: number; plural: boolean } | null {
  const word = words[at];
  if (word === undefined) return null;
  const singular = word.folded.endsWith('s') ? word.folded.slice(0, -1) : word.folded;
  for (const folded of word.folded === singular ? [word.folded] : [word.folded, singular]) {
    for (const { words: wanted, noun } of NOUNS.get(folded) ?? []) {
      if (
        wanted.every(
          (part, i) => i === 0 || (words[at + i]?.folded === part && SPACE_OR_HYPHEN.test(words[at + i]?.glue ?? '')),
        )
      ) {
        return { noun, length: wanted.length, plural: folded !== word.folded && wanted.length === 1 };
      }
    }
  }
  return null;
}

const DETERMINERS: ReadonlySet<string> = new Set('the a an his her their its our'.split(' '));
/** At most this many words before the noun and after it belong to a role: longer ones are sentences. */
const MOST_BEFORE = 9;
const MOST_AFTER = 11;

/** Kinds narrowed by the field: `Science Minister`, `Secretary of Defense`. */
function narrowed(noun: RoleNoun, fields: readonly string[]): readonly OfficeKind[] {
  if (noun.phrase !== 'minister' && noun.phrase !== 'secretary' && noun.phrase !== 'minister of state')
    return noun.kinds;
  if (fields.some((field) => field === 'foreign' || field === 'external')) return ['foreign'];
  if (fields.some((field) => field === 'defence' || field === 'defense' || field === 'war')) return ['defence'];
  if (fields.some((field) => field === 'finance' || field === 'treasury')) return ['finance'];
  if (fields.some((field) => field === 'interior' || field === 'home' || field === 'homeland')) return ['interior'];
  return noun.kinds;
}

/** All roles in the text, in order, not overlapping. Linear in the text. */
export function readRoles(words: readonly Word[], places: readonly PlaceSpot[], sentenceOf: Int32Array): Role[] {
  const placeEndingAt = new Map(places.map((spot) => [spot.to, spot]));
  const placeStartingAt = new Map(places.map((spot) => [spot.from, spot]));
  const inPlace = new Set<number>();
  for (const spot of places) for (let at = spot.from; at < spot.to; at++) inPlace.add(at);
  const roles: Role[] = [];
  let free = 0;
  for (let at = 0; at < words.length; at++) {
    if (inPlace.has(at)) continue;
    const found = nounAt(words, at);
    if (!found) continue;
    const role = expand(words, sentenceOf, at, found, free, placeEndingAt, placeStartingAt);
    roles.push(role);
    free = role.to;
    at = Math.max(at + found.length, role.to) - 1;
  }
  return roles;
}

function expand(
  words: readonly Word[],
  sentenceOf: Int32Array,
  at: number,
  found: { noun: RoleNoun; length: number; plural: boolean },
  free: number,
  placeEndingAt: ReadonlyMap<number, PlaceSpot>,
  placeStartingAt: ReadonlyMap<number, PlaceSpot>,
): Role {
  const nounTo = at + found.length;
  const placeSpans: PlaceSpot[] = [];
  const fields: string[] = [];
  let former = false;
  let acting = false;
  let definite = false;
  let stateBody = false;
  let strangeOwner = false;
  let from = at;
  while (from > free && at - from < MOST_BEFORE) {
    const next = words[from];
    const word = words[from - 1];
    if (word === undefined || next === undefined || sentenceOf[from - 1] !== sentenceOf[at]) break;
    const possessive = next.folded === 's' && POSSESSIVE.test(next.glue);
    if (!SPACE_OR_HYPHEN.test(next.glue) && !possessive && next.glue !== "' " && next.glue !== '\u2019 ') break;
    const place = placeEndingAt.get(from);
    if (place && place.from >= free) {
      // The nearest place owns the role; one further left (`US Treasury`) adds only where it was a body.
      if (placeSpans.length > 0 && placeSpans.some((spot) => spot.kind !== 'institution')) break;
      placeSpans.push(place);
      if (place.kind === 'institution') stateBody = true;
      from = place.from;
      continue;
    }
    if (word.folded === 's' && POSSESSIVE.test(word.glue)) {
      from--;
      continue;
    }
    if (DETERMINERS.has(word.folded)) {
      definite = word.folded === 'the';
      break;
    }
    if (FORMER.has(word.folded)) {
      former = true;
      from--;
      continue;
    }
    if (OTHER_MODIFIERS.has(word.folded)) {
      if (word.folded === 'acting' || word.folded === 'interim' || word.folded === 'caretaker') acting = true;
      from--;
      continue;
    }
    if (STATE_BODIES.has(word.folded) || FIELDS.has(word.folded) || PARTY_WORDS.has(word.folded)) {
      if (word.folded === 'of' || word.folded === 'for' || word.folded === 'the') break;
      if (word.folded === 'and' && fields.length === 0) break;
      if (STATE_BODIES.has(word.folded)) stateBody = true;
      fields.push(word.folded);
      from--;
      continue;
    }
    if (isCapital(word) && !OPENING_WORDS.has(word.folded)) strangeOwner = true;
    break;
  }
  let to = nounTo;
  const linker = words[to]?.folded;
  if (linker !== undefined && ['of', 'for', 'to', 'at', 'with'].includes(linker) && words[to]?.glue === ' ') {
    const end = complementEnd(
      words,
      sentenceOf,
      to + 1,
      placeStartingAt,
      (spot) => placeSpans.push(spot),
      (word) => {
        if (STATE_BODIES.has(word)) stateBody = true;
        fields.push(word);
      },
    );
    if (end > to + 1) to = end;
  }
  const elect = words[to]?.folded === 'elect' || found.noun.phrase.endsWith('elect');
  if (words[to]?.folded === 'elect' || words[to]?.folded === 'designate') to++;
  return {
    from,
    to,
    noun: found.noun,
    nounFrom: at,
    nounTo,
    kinds: narrowed(found.noun, fields),
    places: ownersOf(placeSpans),
    placeSpans,
    former,
    acting,
    elect,
    definite,
    stateBody,
    strangeOwner,
    plural: found.plural,
  };
}

/** Whose the role is: the first place that is a name or demonym, else the body's state. */
function ownersOf(spans: readonly PlaceSpot[]): readonly Place[] {
  const own = spans.find((spot) => spot.kind !== 'institution' && spot.places.length > 0);
  return own?.places ?? spans.find((spot) => spot.places.length > 0)?.places ?? [];
}

/** The end of what follows `of`, `for` or `to`: `India's Ministry of External Affairs`, `the European Union`. */
function complementEnd(
  words: readonly Word[],
  sentenceOf: Int32Array,
  start: number,
  placeStartingAt: ReadonlyMap<number, PlaceSpot>,
  onPlace: (spot: PlaceSpot) => void,
  onField: (word: string) => void,
): number {
  let at = start;
  let end = start;
  while (at - start < MOST_AFTER) {
    const word = words[at];
    if (word === undefined || sentenceOf[at] !== sentenceOf[start - 1]) break;
    if (
      at > start &&
      !SPACE_OR_HYPHEN.test(word.glue) &&
      !POSSESSIVE.test(word.glue) &&
      word.glue !== '\u2019 ' &&
      word.glue !== "' "
    )
      break;
    const place = placeStartingAt.get(at);
    if (place) {
      onPlace(place);
      at = place.to;
      end = at;
      continue;
    }
    if (word.folded === 's' && POSSESSIVE.test(word.glue)) {
      at++;
      continue;
    }
    if (DETERMINERS.has(word.folded) || word.folded === 'of' || word.folded === 'and' || word.folded === 'for') {
      at++;
      continue;
    }
    if (STATE_BODIES.has(word.folded) || FIELDS.has(word.folded)) {
      onField(word.folded);
      at++;
      end = at;
      continue;
    }
    break;
  }
  return end;
}
