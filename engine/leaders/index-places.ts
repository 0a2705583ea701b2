import type { CountryFile, OrganisationFile } from '../knowledge.ts';
import { foldWord } from '../text/fold.ts';
import { INSTITUTIONS } from './en/institutions.ts';
import { REGIONS } from './en/regions.ts';
import type { Place } from './index-leaders.ts';

/** `name`: France, UN. `demonym`: French. `capital`: Paris. `institution`: the White House. `region`: Texas. */
export type PlaceKind = 'name' | 'demonym' | 'capital' | 'institution' | 'region';

/** One way of writing a country's or organisation's name. */
export interface PlaceForm {
  place: Place | null;
  kind: PlaceKind;
  words: readonly string[];
  /** True for `US`, `UN`: only in capitals, so that `us` is not a country. */
  capitals: boolean;
  armed: boolean;
  seat: boolean;
}

const wordsOf = (phrase: string) =>
  foldWord(phrase)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Forms of places by their first folded word, longest first. Bodies of a state are listed with that state. */
export function indexPlaces(
  places: readonly { place: Place; data: CountryFile | OrganisationFile }[],
): Map<string, PlaceForm[]> {
  const forms = new Map<string, PlaceForm[]>();
  const add = (place: Place | null, kind: PlaceKind, phrase: string, { armed = false, seat = false } = {}) => {
    const words = wordsOf(phrase);
    const capitals = /^\p{Lu}{2,5}$/u.test(phrase.replaceAll('.', ''));
    const first = words[0];
    if (first === undefined) return;
    const list = forms.get(first) ?? [];
    if (list.some((form) => form.place === place && form.words.join(' ') === words.join(' '))) return;
    list.push({ place, kind, words, capitals, armed, seat });
    forms.set(first, list);
  };
  const byCountry = new Map<string, Place>();
  for (const { place, data } of places) {
    if (place.country !== null) byCountry.set(place.country, place);
    const names = [data.name, ...(data.otherNames ?? [])];
    if ('abbreviation' in data && data.abbreviation) names.push(data.abbreviation);
    for (const name of names) {
      add(place, 'name', name);
      // `US` is also written `U.S.`, which splits into letters.
      if (/^[A-Z]{2,4}$/.test(name)) add(place, 'name', name.split('').join('.'));
    }
    for (const demonym of data.demonyms ?? []) {
      add(place, 'demonym', demonym);
      if (/(an|i)$/.test(demonym)) add(place, 'demonym', `${demonym}s`);
    }
    if ('capital' in data && data.capital) add(place, 'capital', data.capital);
  }
  for (const { phrase, country, ...traits } of INSTITUTIONS) {
    add(byCountry.get(country) ?? null, 'institution', phrase, traits);
  }
  for (const [country, regions] of Object.entries(REGIONS)) {
    for (const region of regions) add(byCountry.get(country) ?? null, 'region', region);
  }
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length);
  return forms;
}
