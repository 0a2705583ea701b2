import type { Word } from '../text/words.ts';
import { type CountryLookup, capitalAt, countryAt } from './country-at.ts';
import { headOf } from './head.ts';
import type { Head, NameLanguage } from './treaty-words.ts';
import { readYear } from './year-beside.ts';

/**
 * What is left of a name when everything interchangeable is taken off: `Dayton Peace Accords` and `General Framework
 * Agreement of Dayton` both leave `dayton`; `Israel-Jordan peace treaty` and `Treaty of Peace between Israel and Jordan`
 * both leave `+IL +JO peace`.
 */
export interface Core {
  key: string;
  head: Head | null;
  /** Country codes in the name. */
  countries: string[];
  /** True where only country names are left, so that the subject has to count. */
  countriesOnly: boolean;
  /** True where all that is left is a city in which many things were signed: Paris, Geneva. */
  cityOnly: boolean;
  /** Words of the subject that were taken off; they still speak for one of several namesakes. */
  subjects: string[];
}

/** What reading a core needs of an index. */
export interface CoreLookup extends NameLanguage, CountryLookup {
  /** Folded names of cities besides the capitals where conferences meet: their name alone tells no treaty from another. */
  readonly conferenceCities: ReadonlySet<string>;
}

/**
 * Reads the core of the words of a name. `head` is the first noun of the kind, `Treaty` in `Rome Treaty` and `Treaty of Rome`.
 *
 * @param words the words of a name of the knowledge or of a phrase in a text
 */
export function readCore(words: readonly Word[], lookup: CoreLookup): Core {
  const { conferenceCities } = lookup;
  const { connectors, neutral, subjects: subjectWords, subjectSpellings } = lookup.rules.names;
  const proper: string[] = [];
  const countries: string[] = [];
  const subjects: string[] = [];
  let head: Head | null = null;
  let cities = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) continue;
    const place = countryAt(words, i, lookup);
    if (place) {
      countries.push(place.code);
      i += place.length - 1;
      continue;
    }
    const { folded } = word;
    const asHead = headOf(folded, lookup);
    if (asHead) head ??= asHead;
    else if (connectors.has(folded) || readYear(folded) !== null || neutral.has(folded)) continue;
    else if (subjectWords.has(folded)) subjects.push(subjectSpellings.get(folded) ?? folded);
    else {
      proper.push(folded);
      if (conferenceCities.has(folded) || capitalAt(words, i, lookup)) cities++;
    }
  }
  const countriesOnly = proper.length === 0;
  const parts = [...proper, ...new Set(countries.map((code) => `+${code}`)), ...(countriesOnly ? subjects : [])];
  return {
    key: parts.sort().join(' '),
    head,
    countries: [...new Set(countries)],
    countriesOnly,
    cityOnly: proper.length > 0 && cities === proper.length,
    subjects,
  };
}
