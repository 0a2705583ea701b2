import { placeAt } from '../places/find-places.ts';
import type { Gazetteer } from '../places/index-gazetteer.ts';
import type { PlaceKind } from '../places/place.ts';
import type { TextRules } from '../text/text-rules.ts';
import type { Word } from '../text/words.ts';

/** What looking a country up needs of an index. */
export interface CountryLookup {
  readonly text: TextRules;
  readonly gazetteer: Gazetteer;
}

/** A country named at a word of a text or name. */
export interface CountryMatch {
  /** ISO 3166-1 alpha-2. */
  code: string;
  /** True where its capital stands for it. */
  capital: boolean;
  /** Number of words. */
  length: number;
}

const NAME_KINDS: ReadonlySet<PlaceKind> = new Set(['name', 'demonym', 'combining']);
const CAPITALS: ReadonlySet<PlaceKind> = new Set(['capital']);

function match(words: readonly Word[], at: number, lookup: CountryLookup, kinds: ReadonlySet<PlaceKind>) {
  const found = placeAt({ words, rules: lookup.text }, at, lookup.gazetteer, kinds);
  const code = found?.places.find((place) => place.country !== null)?.country;
  return found && code ? { code, capital: found.kind === 'capital', length: found.to - found.from } : null;
}

/**
 * The country named by its name, its people or the first part of a compound at a word.
 *
 * @param at index into `words`
 * @returns null where none is; a capital does not count, it stands for itself in a treaty's name
 */
export function countryAt(words: readonly Word[], at: number, lookup: CountryLookup): CountryMatch | null {
  return match(words, at, lookup, NAME_KINDS);
}

/**
 * The country whose capital stands at a word, or null. In news a capital is a metonym of its government.
 *
 * @param at index of the first word
 */
export function capitalAt(words: readonly Word[], at: number, lookup: CountryLookup): CountryMatch | null {
  return match(words, at, lookup, CAPITALS);
}
