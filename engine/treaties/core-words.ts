import type { Word } from '../text/words.ts';
import { HEADS, type Head } from './en/heads.ts';
import { CONNECTORS, NEUTRAL_WORDS, SUBJECT_WORDS } from './en/name-words.ts';
import type { PlaceIndex } from './places.ts';
import { placeAt } from './places.ts';

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

/** Cities besides the capitals where conferences meet, so that their name alone tells no treaty from another. */
const CONFERENCE_CITIES: ReadonlySet<string> = new Set([
  'geneva',
  'hague',
  'york',
  'istanbul',
  'jeddah',
  'strasbourg',
  'bonn',
  'sochi',
]);

const YEAR = /^(1[0-9]|20)\d\d$/;

/** Reads the core of the words of a name. `head` is the last noun of the kind, `Treaty` in `Rome Treaty` and `Treaty of Rome`. */
export function readCore(words: readonly Word[], places: PlaceIndex): Core {
  const proper: string[] = [];
  const countries: string[] = [];
  const subjects: string[] = [];
  let head: Head | null = null;
  let cities = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) continue;
    const place = placeAt(words, i, places, true);
    if (place) {
      countries.push(place.code);
      i += place.length - 1;
      continue;
    }
    const { folded } = word;
    const asHead = HEADS.get(folded);
    if (asHead) head ??= asHead;
    else if (CONNECTORS.has(folded) || YEAR.test(folded) || NEUTRAL_WORDS.has(folded)) continue;
    else if (SUBJECT_WORDS.has(folded)) subjects.push(folded === 'defense' ? 'defence' : folded);
    else {
      proper.push(folded);
      if (CONFERENCE_CITIES.has(folded) || placeAt(words, i, places, false)?.capital) cities++;
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
