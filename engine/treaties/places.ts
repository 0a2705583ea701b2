import type { KnowledgeFiles } from '../knowledge.ts';
import type { ArticleText } from '../text/article-text.ts';
import { foldWord } from '../text/fold.ts';
import { splitWords, type Word } from '../text/words.ts';

interface PlaceName {
  words: string[];
  /** Written in capitals, so that `US` is not `us`. */
  upper: boolean;
  code: string;
  /** A capital stands for its government in news, and for itself in a treaty's name. */
  capital: boolean;
}

/** Names of countries, their people and capitals, by first folded word, longest first. */
export type PlaceIndex = ReadonlyMap<string, PlaceName[]>;

/** Prefixes that stand for a country in a name: the Sino-British Joint Declaration, the Anglo-Irish Agreement. */
const COMBINING: readonly (readonly [string, string])[] = [
  ['Sino', 'CN'],
  ['Anglo', 'GB'],
  ['Franco', 'FR'],
  ['Indo', 'IN'],
  ['Russo', 'RU'],
  ['Greco', 'GR'],
  ['Turco', 'TR'],
  ['Egypto', 'EG'],
];

export function indexPlaces(files: KnowledgeFiles): PlaceIndex {
  const index = new Map<string, PlaceName[]>();
  const add = (name: string, code: string, capital: boolean) => {
    // Most names are one plain word; splitting only the others makes the start quick.
    const plain = /^[A-Za-z]+$/.test(name);
    const words = plain ? [foldWord(name)] : splitWords(name).map((word) => word.folded);
    const first = words[0];
    if (!first) return;
    const entry: PlaceName = { words, upper: name === name.toUpperCase(), code, capital };
    const list = index.get(first);
    if (list) list.push(entry);
    else index.set(first, [entry]);
  };
  for (const [id, file] of Object.entries(files.countries)) {
    const code = id.toUpperCase();
    for (const name of [file.name, ...(file.otherNames ?? []), ...file.demonyms]) add(name, code, false);
    for (const demonym of file.demonyms) if (!demonym.endsWith('s')) add(`${demonym}s`, code, false);
    if (file.capital) add(file.capital, code, true);
  }
  for (const [prefix, code] of COMBINING) if (files.countries[code.toLowerCase()]) add(prefix, code, false);
  for (const list of index.values()) if (list.length > 1) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** The country named at word `at`, with the number of words it takes. `statesOnly` leaves capitals out. */
export function placeAt(
  words: readonly Word[],
  at: number,
  places: PlaceIndex,
  statesOnly: boolean,
): { code: string; capital: boolean; length: number } | null {
  const first = words[at];
  if (!first || first.shape === 'lower') return null;
  for (const place of places.get(first.folded) ?? []) {
    if (statesOnly && place.capital) continue;
    const fits = place.words.every((folded, i) => {
      const word = words[at + i];
      return word?.folded === folded && (!place.upper || word.shape === 'upper') && (i === 0 || word.glue.length <= 2);
    });
    if (fits) return { code: place.code, capital: place.capital, length: place.words.length };
  }
  return null;
}

/** How often a text names each country. */
export const countCountries = (text: ArticleText, places: PlaceIndex): ReadonlyMap<string, number> =>
  new Map([...readCountries(text, places)].map(([code, at]) => [code, at.length]));

/** Every country a text names, with the places where it does, in order. A capital counts as its country. */
export function readCountries(text: ArticleText, places: PlaceIndex): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (let i = 0; i < text.words.length; i++) {
    const place = placeAt(text.words, i, places, false);
    const word = text.words[i];
    if (!place || !word) continue;
    const at = found.get(place.code);
    if (at) at.push(word.start);
    else found.set(place.code, [word.start]);
    i += place.length - 1;
  }
  return found;
}
