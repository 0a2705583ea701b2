import type { KnowledgeFiles, TreatyFile, TreatyRelation } from '../knowledge.ts';
import { once } from '../lazy.ts';
import { splitWords } from '../text/words.ts';
import { type CoreLists, listCores } from './list-cores.ts';
import { listNames, type NameLists } from './list-names.ts';
import { type NameForm, type RawName, readNames } from './names.ts';
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
  /** Year of signing. */
  year: string;
  states: readonly string[];
  /** Years news may put beside the name: of signing, of entry into force, of a change or renewal. */
  readonly years: ReadonlySet<string>;
  readonly forms: readonly NameForm[];
  /** Words that speak for this treaty, folded, each a list of words in a row. */
  readonly cues: readonly (readonly string[])[];
  /** Parties that are no states, folded, each a list of words in a row. */
  readonly movements: readonly (readonly string[])[];
}

export interface TreatyIndex {
  treaties: ReadonlyMap<string, IndexedTreaty>;
  names: NameLists;
  cores: CoreLists;
  places: PlaceIndex;
  relations: ReadonlyMap<string, { id: string; kind: RelationKind }[]>;
  /** Treaties that news cites by a provision alone, by that provision: `article 50`. */
  provisionNames: ReadonlyMap<string, string[]>;
  /** By year of signing. */
  byYear: ReadonlyMap<string, string[]>;
  /** Names of organisations, folded, with their id. */
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

/** The schema lets nothing else have two characters. */
const isState = (party: string): boolean => party.length === 2;

function indexTreaty(id: string, file: TreatyFile): IndexedTreaty {
  const year = file.signed.date.slice(0, 4);
  const years = once(() => {
    const naming = file.events.filter((event) => NAMING_EVENTS.has(event.kind)).map((event) => event.date);
    return new Set([year, ...[file.inForce ?? year, ...naming].map((date) => date.slice(0, 4))]);
  });
  const forms = once(() => readNames(id, file));
  const cues = once(() => (file.cues ?? file.themes.map((theme) => theme.replaceAll('-', ' '))).map(wordsOf));
  const movements = once(() => file.parties.filter((party) => !isState(party)).map(wordsOf));
  return {
    id,
    file,
    year,
    states: file.parties.filter(isState),
    get years() {
      return years();
    },
    get forms() {
      return forms();
    },
    get cues() {
      return cues();
    },
    get movements() {
      return movements();
    },
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
 * Makes the treaty files ready for matching. Once per start and quick: names are only sorted into lists by how they
 * begin, and split into words when an article has such a beginning.
 * A relation to a file that is not there is left out (the checks of `knowledge/` report it).
 */
export function indexTreaties(files: KnowledgeFiles): TreatyIndex {
  const treaties = new Map<string, IndexedTreaty>();
  const byYear = new Map<string, string[]>();
  const provisionNames = new Map<string, string[]>();
  const raw: RawName[] = [];
  for (const [id, file] of Object.entries(files.treaties)) {
    const treaty = indexTreaty(id, file);
    treaties.set(id, treaty);
    push(byYear, treaty.year, id);
    // Ambiguous names first: one listed twice keeps its rule.
    for (const { name, needs } of file.ambiguousNames ?? []) raw.push({ id, name, needs });
    for (const name of [file.name, ...file.names, file.formalName]) raw.push({ id, name, needs: null });
  }
  for (const { id, name } of raw) {
    if (name.startsWith('Article ') || name.startsWith('Chapter ')) push(provisionNames, wordsOf(name).join(' '), id);
  }
  const organisations = new Map<string, string>();
  for (const [id, file] of Object.entries(files.organisations)) {
    for (const name of [file.name, file.abbreviation, ...(file.otherNames ?? [])]) {
      if (name) organisations.set(wordsOf(name).join(' '), id);
    }
  }
  const places = indexPlaces(files);
  return {
    treaties,
    names: listNames(raw),
    cores: listCores(raw, treaties, places),
    places,
    relations: relate(files.treaties),
    provisionNames,
    byYear,
    organisations,
    files,
  };
}

/** A country's name in English by its ISO code, from its own file; the code itself where there is none. */
export function countryName(index: TreatyIndex, code: string): string {
  return index.files.countries[code.toLowerCase()]?.name ?? code;
}
