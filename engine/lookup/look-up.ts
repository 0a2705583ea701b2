import { searchWords } from './fold-for-search.ts';
import type { NamedEntry } from './list-names.ts';

/** An entry that a search found. */
export interface Found {
  entry: NamedEntry;
  /** The spelling that matched, where it is not the name that is shown anyway. */
  matched: string | null;
  score: number;
}

/** Words to entries, made ready once. Only read after it is built. */
export interface NameIndex {
  entries: readonly NamedEntry[];
  /** All words of all names, sorted by code unit, for looking up beginnings. */
  words: readonly string[];
  /** Places in `entries` by word: as part of a name, and as what stands beside it. */
  inNames: ReadonlyMap<string, readonly number[]>;
  inContext: ReadonlyMap<string, readonly number[]>;
}

const ONLY_HAN = /^\p{Script=Han}+$/u;
/** Han characters: a longer name is found by its beginning; shorter ones also from within. */
const LONGEST_HAN = 12;

/** The words of a name; one in Chinese script, which has no spaces, also from each of its characters on. */
function indexedWords(name: string): string[] {
  return searchWords(name).flatMap((word) =>
    ONLY_HAN.test(word) && word.length <= LONGEST_HAN ? [...word].map((_, at) => word.slice(at)) : [word],
  );
}

function collect(entries: readonly NamedEntry[], wordsOf: (entry: NamedEntry) => string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  entries.forEach((entry, place) => {
    for (const word of new Set(wordsOf(entry))) {
      const list = places.get(word);
      if (list) list.push(place);
      else places.set(word, [place]);
    }
  });
  return places;
}

/** Builds the index. Linear in the length of all names. */
export function indexNames(entries: readonly NamedEntry[]): NameIndex {
  const inNames = collect(entries, ({ names }) => names.flatMap(indexedWords));
  const inContext = collect(entries, ({ context }) => context.flatMap(searchWords));
  const words = [...new Set([...inNames.keys(), ...inContext.keys()])].sort();
  return { entries, words, inNames, inContext };
}

/** What a match of one word is worth: as a whole word of a name, as its beginning, as a word beside a name. */
const WORTH = { name: 1, nameStart: 0.8, context: 0.5, contextStart: 0.3 } as const;

/** Index of the first word that is not before `start`. */
function lowerBound(words: readonly string[], start: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** All words that begin with `start`; of a single letter the word itself alone, unless its script has no alphabet. */
function wordsBeginning({ words }: NameIndex, start: string): string[] {
  if (start.length < 2 && !ONLY_HAN.test(start)) return [start];
  const found: string[] = [];
  for (let at = lowerBound(words, start); words[at]?.startsWith(start); at++) found.push(words[at] ?? '');
  return found;
}

/** The best worth of one wanted word for each entry that has it. */
function matchesOf(index: NameIndex, wanted: string): Map<number, number> {
  const best = new Map<number, number>();
  const note = (places: readonly number[] | undefined, worth: number) => {
    for (const place of places ?? []) if ((best.get(place) ?? 0) < worth) best.set(place, worth);
  };
  for (const word of wordsBeginning(index, wanted)) {
    note(index.inNames.get(word), word === wanted ? WORTH.name : WORTH.nameStart);
    note(index.inContext.get(word), word === wanted ? WORTH.context : WORTH.contextStart);
  }
  return best;
}

/** True where one letter more, fewer or another makes one word of the other. Linear. */
function differsByOne(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

/** Shorter words that differ by a letter are other words. */
const SHORTEST_MISSPELLED = 5;

/** Words of names that a wanted word, found nowhere, may be a misspelling of; its first letter is taken to be right. */
function nearWords(index: NameIndex, wanted: string): string[] {
  const [first = ''] = wanted;
  if (wanted.length < SHORTEST_MISSPELLED) return [];
  const near: string[] = [];
  for (let at = lowerBound(index.words, first); index.words[at]?.startsWith(first); at++) {
    const word = index.words[at] ?? '';
    if (differsByOne(word, wanted)) near.push(word);
  }
  return near;
}

/** A misspelled word counts for less than any that is written right. */
const MISSPELLED = 0.6;

interface Wanted {
  word: string;
  matches: Map<number, number>;
  /** How much the word tells: rare words more than common ones. */
  weight: number;
}

/** @param loosely whether names that are nearly the word count beside those that have it, not only where none has */
function readWanted(index: NameIndex, word: string, loosely: boolean): Wanted {
  const matches = matchesOf(index, word);
  if (loosely || matches.size === 0) {
    for (const near of nearWords(index, word))
      for (const [place, worth] of matchesOf(index, near))
        matches.set(place, Math.max(matches.get(place) ?? 0, worth * MISSPELLED));
  }
  const all = Math.log(1 + index.entries.length);
  // A word that is in no name ("Mr", "the") asks for little: it must not hide what the others ask for.
  const weight = matches.size === 0 ? all / 4 : Math.log(1 + index.entries.length / matches.size);
  return { word, matches, weight };
}

/** What is asked for, word by word; Chinese words that stand together in no name, as an office and its country, are told apart. */
function splitQuery(index: NameIndex, query: string): string[] {
  const words = searchWords(query).flatMap((word) => {
    if (!ONLY_HAN.test(word) || wordsBeginning(index, word).length > 0) return [word];
    const cuts = [...word].map((_, at) => [word.slice(0, at), word.slice(at)]);
    return cuts.find((parts) => parts.every((part) => index.inNames.has(part))) ?? [word];
  });
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/** The words of a query with what each matches. Where nothing has all of them one may be inflected or misspelled: `президент Украины`. */
function readQuery(index: NameIndex, query: string): Wanted[] {
  const words = splitQuery(index, query);
  const exact = words.map((word) => readWanted(index, word, false));
  const [first] = exact;
  const hasAll = (place: number) => exact.every(({ matches }) => matches.has(place));
  if (first === undefined || words.length === 1 || [...first.matches.keys()].some(hasAll)) return exact;
  return words.map((word) => readWanted(index, word, true));
}

/** Less than this share of what was asked for is no answer. */
const LEAST_COVERED = 0.5;
/** What a name that is just what was asked for is worth, next to at most 100 for its words and 30 for prominence. */
const WHOLE_NAME = 60;
const WHOLE_OTHER_NAME = 45;
/** One word that is all of a person's short name: others may have it too. */
const SHORT_NAME = 12;
/** One word that is all of another name of a place or a treaty: UN, START. */
const ABBREVIATION_SCORE = 30;
/** Each word of a name beyond those asked for makes it less likely. */
const EXTRA_WORD = 2;
const MOST_EXTRA = 5;

function worthOfWhole(isShown: boolean, words: number, kind: NamedEntry['ref']['kind']): number {
  if (isShown) return WHOLE_NAME;
  if (words > 1) return WHOLE_OTHER_NAME;
  return kind === 'person' ? SHORT_NAME : ABBREVIATION_SCORE;
}

/** The name of an entry that says most of what was asked for, and what that is worth. */
function bestName({ names, ref }: NamedEntry, query: string, wanted: readonly Wanted[]) {
  let best = { name: names[0] ?? '', worth: -Infinity, covered: 0 };
  names.forEach((name, place) => {
    const words = searchWords(name);
    const has = ({ word }: Wanted) =>
      words.some((own) => own.startsWith(word) || (ONLY_HAN.test(word) && own.includes(word)));
    const covered = wanted.filter(has).length;
    const whole = words.join(' ') === query ? worthOfWhole(place === 0, words.length, ref.kind) : 0;
    const worth = whole + covered * 10 - Math.min(MOST_EXTRA, Math.max(0, words.length - covered)) * EXTRA_WORD;
    if (worth > best.worth) best = { name, worth, covered };
  });
  return best;
}

/** The last word of a name in spaced scripts: what news calls people by. */
const endsWith = (name: string, query: string): boolean => searchWords(name).at(-1) === query;

/** Whether all words of one name stand in another: a short form of what is shown anyway. */
function isPartOf(part: string, whole: string): boolean {
  const words = searchWords(whole);
  return searchWords(part).every((word) => words.includes(word));
}

/**
 * The entries that a reader who typed these words may mean, the likeliest first.
 * @param prominence of an entry, 0 to about 30: decides between entries that match alike
 * @param most how many at most
 * @returns empty for words that are in no name
 */
export function lookUp(index: NameIndex, words: string, prominence: (entry: NamedEntry) => number, most = 30): Found[] {
  const wanted = readQuery(index, words);
  const asked = wanted.reduce((sum, { weight }) => sum + weight, 0);
  const covered = new Map<number, number>();
  for (const { matches, weight } of wanted) {
    for (const [place, worth] of matches) covered.set(place, (covered.get(place) ?? 0) + worth * weight);
  }
  const query = searchWords(words).join(' ');
  const found: Found[] = [];
  for (const [place, sum] of covered) {
    const entry = index.entries[place];
    const share = sum / asked;
    if (entry === undefined || share < LEAST_COVERED * WORTH.nameStart) continue;
    const best = bestName(entry, query, wanted);
    const surname =
      entry.ref.kind === 'person' && best.name === entry.name && endsWith(entry.name, query) ? SHORT_NAME : 0;
    // Whoever is asked for in part only is less likely meant, however well known.
    const score = share * (100 + prominence(entry)) + best.worth + surname;
    const isTold = best.covered > 0 && !isPartOf(best.name, entry.name);
    found.push({ entry, matched: isTold ? best.name : null, score });
  }
  return found.sort((a, b) => b.score - a.score).slice(0, most);
}

/** More words than any name has. */
const MOST_WORDS = 12;
