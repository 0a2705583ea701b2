import type { KnowledgeFiles, TreatyFile, TreatyRelation } from '../knowledge.ts';
import { foldWord } from '../text/fold.ts';
import { splitWords } from '../text/words.ts';
import { type Core, readCore } from './core-words.ts';
import { type NameForm, readNames } from './names.ts';
import { indexPlaces, type PlaceIndex } from './places.ts';

/** A relation as seen from one side; the inverse of each is derived, so files state one direction only. */
export type RelationKind = TreatyRelation | 'implemented-by' | 'amended-by' | 'replaced-by' | 'cited-by' | 'has-part';

const INVERSE: Record<TreatyRelation, RelationKind> = {
  precedes: 'follows',
  follows: 'precedes',
  implements: 'implemented-by',
  amends: 'amended-by',
  replaces: 'replaced-by',
  cites: 'cited-by',
  'part-of': 'has-part',
  related: 'related',
};

export interface IndexedTreaty {
  id: string;
  file: TreatyFile;
  year: string;
  /** Years news may put beside the name: of signing, of entry into force, of a change or renewal. */
  years: ReadonlySet<string>;
  forms: NameForm[];
  /** Words that speak for this treaty, folded, each a list of words in a row. */
  cues: string[][];
  /** Parties that are no states, folded, each a list of words in a row. */
  movements: string[][];
  states: string[];
}

/** A treaty found by the core of its name, with the head that name had and whether the name was a safe one. */
export interface CoreEntry {
  id: string;
  core: Core;
  /** False where the name is one that several share. */
  safe: boolean;
}

export interface TreatyIndex {
  treaties: ReadonlyMap<string, IndexedTreaty>;
  /** By first folded word, longest name first. */
  names: ReadonlyMap<string, NameForm[]>;
  cores: ReadonlyMap<string, CoreEntry[]>;
  places: PlaceIndex;
  relations: ReadonlyMap<string, { id: string; kind: RelationKind }[]>;
  /** By year of signing. */
  byYear: ReadonlyMap<string, string[]>;
  /** Abbreviations and names of organisations, folded and as written, with their id. */
  organisations: ReadonlyMap<string, string>;
  files: KnowledgeFiles;
}

/** Kinds of event whose year news puts beside a treaty's name as if it were the treaty's own. */
const NAMING_EVENTS: ReadonlySet<string> = new Set([
  'signed',
  'ratified',
  'entered-into-force',
  'provisionally-applied',
  'amended',
  'extended',
  'reaffirmed',
  'implemented',
]);

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

const wordsOf = (text: string): string[] => splitWords(text).map((word) => word.folded);

function indexTreaty(id: string, file: TreatyFile): IndexedTreaty {
  const year = file.signed.date.slice(0, 4);
  const years = new Set([year]);
  if (file.inForce) years.add(file.inForce.slice(0, 4));
  for (const event of file.events) if (NAMING_EVENTS.has(event.kind)) years.add(event.date.slice(0, 4));
  return {
    id,
    file,
    year,
    years,
    forms: readNames(id, file),
    cues: [...(file.cues ?? []), ...(file.cues ? [] : file.themes.map((theme) => theme.replaceAll('-', ' ')))].map(
      wordsOf,
    ),
    movements: file.parties.filter((party) => !/^[A-Z]{2}$/.test(party)).map(wordsOf),
    states: file.parties.filter((party) => /^[A-Z]{2}$/.test(party)),
  };
}

function relate(files: Record<string, TreatyFile>): Map<string, { id: string; kind: RelationKind }[]> {
  const relations = new Map<string, { id: string; kind: RelationKind }[]>();
  const add = (from: string, id: string, kind: RelationKind) => {
    if (!relations.get(from)?.some((relation) => relation.id === id)) push(relations, from, { id, kind });
  };
  for (const [id, file] of Object.entries(files)) {
    for (const relation of file.related) if (files[relation.id]) add(id, relation.id, relation.kind);
  }
  for (const [id, file] of Object.entries(files)) {
    for (const relation of file.related) if (files[relation.id]) add(relation.id, id, INVERSE[relation.kind]);
  }
  return relations;
}

/**
 * Makes the treaty files ready for matching. Once per start; linear in the size of the files.
 * A relation to a file that is not there is left out (the checks of `knowledge/` report it).
 */
export function indexTreaties(files: KnowledgeFiles): TreatyIndex {
  const places = indexPlaces(files);
  const treaties = new Map<string, IndexedTreaty>();
  const names = new Map<string, NameForm[]>();
  const cores = new Map<string, CoreEntry[]>();
  const byYear = new Map<string, string[]>();
  for (const [id, file] of Object.entries(files.treaties)) {
    const treaty = indexTreaty(id, file);
    treaties.set(id, treaty);
    push(byYear, treaty.year, id);
    for (const form of treaty.forms) {
      push(names, form.words[0] ?? '', form);
      if (form.words.length < 2) continue;
      const core = readCore(splitWords(form.name), places);
      if (core.key && core.head) push(cores, core.key, { id, core, safe: form.needs.length === 0 });
    }
  }
  for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length);
  const organisations = new Map<string, string>();
  for (const [id, file] of Object.entries(files.organisations)) {
    for (const name of [file.name, file.abbreviation, ...(file.otherNames ?? [])]) {
      if (name) organisations.set(wordsOf(name).join(' '), id);
    }
  }
  return { treaties, names, cores, places, relations: relate(files.treaties), byYear, organisations, files };
}

/** A country's name in English by its ISO code, from its own file; the code itself where there is none. */
export function countryName(index: TreatyIndex, code: string): string {
  return index.files.countries[code.toLowerCase()]?.name ?? code;
}

/** Folds a phrase of several words the way names are folded. */
export function foldPhrase(phrase: string): string {
  return phrase.split(/\s+/).map(foldWord).join(' ');
}
