import type { KnowledgeFiles, TreatyFile } from '../knowledge.ts';
import type { LanguageNames } from '../language-names.ts';
import { once, remember } from '../lazy.ts';
import type { Gazetteer } from '../places/index-gazetteer.ts';
import type { TextRules } from '../text/text-rules.ts';
import { filterByStems, type WordFilter } from '../text/word-filter.ts';
import type { CoreLookup } from './core-words.ts';
import type { IndexedTreaty } from './indexed-treaty.ts';
import { type NameForm, type RawName, readForms } from './name-forms.ts';
import { listByBeginning, type NamesByBeginning } from './names-by-beginning.ts';
import { listByCore, type NamesByCore } from './names-by-core.ts';
import { namesInLanguage } from './names-in-language.ts';
import type { TreatyRecords } from './treaty-records.ts';
import type { TreatyWords } from './treaty-words.ts';

/** All treaties of the knowledge ready for matching in the texts of one language. */
export interface TreatyIndex extends CoreLookup, TreatyRecords {
  treaties: ReadonlyMap<string, IndexedTreaty>;
  names: NamesByBeginning;
  cores: NamesByCore;
  /** Treaties that news cites by a provision alone, by that provision: `article 50`. */
  provisionNames: ReadonlyMap<string, string[]>;
  /** Of the words that may be a head noun in some form. */
  headFilter: Pick<WordFilter, 'mayHave'>;
  /** By year of signing. */
  byYear: ReadonlyMap<string, string[]>;
  /** Names of organisations, folded, with their id. */
  organisations: ReadonlyMap<string, string>;
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

/** The schema lets nothing else have two characters. */
const isState = (party: string): boolean => party.length === 2;

function indexTreaty(
  id: string,
  file: TreatyFile,
  wordsOf: (phrase: string) => string[],
  formsOf: (id: string) => NameForm[],
): IndexedTreaty {
  const year = file.signed.date.slice(0, 4);
  const years = once(() => {
    const naming = file.events.filter((event) => NAMING_EVENTS.has(event.kind)).map((event) => event.date);
    return new Set([year, ...[file.inForce ?? year, ...naming].map((date) => date.slice(0, 4))]);
  });
  const forms = once(() => formsOf(id));
  const cues = once(() => (file.cues ?? file.themes.map((theme) => theme.replaceAll('-', ' '))).map(wordsOf));
  const movements = once(() => file.parties.filter((party) => !isState(party)).map(wordsOf));
  const states = once(() => file.parties.filter(isState));
  return {
    id,
    file,
    year,
    get states() {
      return states();
    },
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

/** The ids of organisations by their names, folded. */
function listOrganisations(
  files: KnowledgeFiles,
  languageNames: LanguageNames | null,
  wordsOf: (phrase: string) => string[],
): Map<string, string> {
  const organisations = new Map<string, string>();
  for (const [id, file] of Object.entries(files.organisations)) {
    const own = languageNames?.places[id];
    const names = [file.name, file.abbreviation, ...(file.otherNames ?? [])];
    if (own) names.push(own.name, own.abbreviation, ...(own.otherNames ?? []));
    for (const name of names) if (name) organisations.set(wordsOf(name).join(' '), id);
  }
  return organisations;
}

/**
 * Makes the treaty files ready for matching. Once per start and quick: names are only sorted into lists by how they
 * begin, and split into words when an article has such a beginning.
 *
 * @param pack the language of the texts
 * @param languageNames what that language's news calls the treaties; null for English, whose names stand in the files
 * @param gazetteer the names of places in that language
 */
export function indexTreaties(
  records: TreatyRecords,
  { text, treaties: rules }: { text: TextRules; treaties: TreatyWords },
  languageNames: LanguageNames | null,
  gazetteer: Gazetteer,
): TreatyIndex {
  const { files } = records;
  const wordsOf = (phrase: string) => text.splitWords(phrase).map((word) => word.folded);
  const cities = files.facts?.['conference-cities'].cities ?? [];
  const { connectors, neutral } = rules.names;
  const proper = cities.flatMap(wordsOf).filter((word) => !connectors.has(word) && !neutral.has(word));
  const conferenceCities: ReadonlySet<string> = new Set(proper);
  const lookup: CoreLookup = { text, rules, gazetteer, conferenceCities };
  const raw = namesInLanguage(files, languageNames, lookup);
  const rawById = once(() => {
    const byId = new Map<string, RawName[]>();
    for (const name of raw) push(byId, name.id, name);
    return byId;
  });
  const formsOf = remember((id: string) => readForms(rawById().get(id) ?? [], lookup));
  const treaties = new Map<string, IndexedTreaty>();
  const byYear = new Map<string, string[]>();
  for (const [id, file] of Object.entries(files.treaties)) {
    const treaty = indexTreaty(id, file, wordsOf, formsOf);
    treaties.set(id, treaty);
    push(byYear, treaty.year, id);
  }
  const provisionNames = new Map<string, string[]>();
  for (const { id, name } of raw) {
    const first = name.slice(0, name.indexOf(' '));
    if (first && rules.provisions.nouns.has(text.fold(first))) push(provisionNames, wordsOf(name).join(' '), id);
  }
  return {
    ...records,
    ...lookup,
    treaties,
    names: listByBeginning(raw, lookup),
    cores: listByCore(raw, treaties, lookup),
    provisionNames,
    headFilter: filterByStems(rules.names.heads, text),
    byYear,
    organisations: listOrganisations(files, languageNames, wordsOf),
  };
}
