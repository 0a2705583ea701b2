/** Offices and their holders from Wikidata's query service (CC0): https://query.wikidata.org/ */
import type { OfficeKind } from '../../../engine/enumerations.ts';
import type { Ask, EndpointRow } from '../ask-endpoint.ts';
import type { OfficesParts } from '../files.ts';
import { BrokenSource, type SourceReading, type StatedPerson, type Statement } from '../statement.ts';
import { holdersQuery, namesQuery, PAGE_ROWS, positionsQuery } from './wikidata-queries.ts';

export const WIKIDATA_ENDPOINT = 'https://query.wikidata.org/sparql';

/** The nine languages whose news is read. */
const LABEL_LANGUAGES = ['en', 'es', 'pt', 'fr', 'de', 'ru', 'zh', 'ar', 'hi'] as const;

/** Positions a query of holders, people a query of names: see `PAGE_ROWS`. */
const POSITIONS_A_QUERY = 50;
const PEOPLE_A_QUERY = 200;

interface Position {
  file: string;
  office: Statement['office'];
}

/** Ministers by the words of their English title; deputies, juniors and shadows are other offices. */
const MINISTERS: readonly (readonly [OfficeKind, RegExp])[] = [
  ['foreign', /\b(?:foreign|external affairs|secretary of state of the united states)\b/i],
  ['defence', /\b(?:defen[cs]e|secretary of war)\b/i],
  ['finance', /\b(?:finance|treasury|exchequer)\b/i],
  ['interior', /\b(?:interior|home (?:affairs|secretary)|internal affairs|homeland)\b/i],
];
const OTHER_OFFICE = /\b(?:deputy|vice|junior|shadow|assistant|under|permanent|minister of state|parliamentary)\b/i;

function kindOf(role: string, label: string): OfficeKind | null {
  if (role === 'head-of-state' || role === 'head-of-government') return role;
  if (OTHER_OFFICE.test(label)) return null;
  const found = MINISTERS.filter(([, words]) => words.test(label));
  // `Minister of Foreign Affairs and Defence` is two of ours.
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

const bound = (row: EndpointRow, name: string): string | undefined => row[name]?.value;

const itemIdOf = (iri: string | undefined) => iri?.split('/').at(-1) ?? '';

async function askAll(ask: Ask, query: (page: number) => string): Promise<EndpointRow[]> {
  const rows: EndpointRow[] = [];
  for (let at = 0; ; at++) {
    const page = await ask(query(at));
    rows.push(...page);
    if (page.length < PAGE_ROWS) return rows;
  }
}

const batches = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

/** Positions that the files name by their item come first: there the office is certain. */
async function listPositions(ask: Ask, parts: OfficesParts): Promise<Map<string, Position>> {
  const positions = new Map<string, Position>();
  for (const [file, { offices }] of Object.entries(parts)) {
    for (const { id, kind, title, wikidata } of offices)
      if (wikidata) positions.set(wikidata, { file, office: { id, kind, title } });
  }
  for (const { position, label, iso, role } of await askAll(ask, positionsQuery)) {
    const id = itemIdOf(position?.value);
    const file = `countries/${iso?.value.toLowerCase()}`;
    const kind = kindOf(role?.value ?? '', label?.value ?? '');
    if (kind === null || positions.has(id) || !(file in parts)) continue;
    // `Prime Minister of India` is `Prime Minister` in India's file.
    positions.set(id, { file, office: { kind, title: (label?.value ?? '').replace(/ (?:of|for) .*$/, '') } });
  }
  return positions;
}

/** Precisions of Wikidata's time values: https://www.wikidata.org/wiki/Help:Dates#Precision */
const PRECISION = { year: 9, month: 10, day: 11 } as const;
const JULIAN = 'http://www.wikidata.org/entity/Q1985786';

/**
 * A time as exact as it is known. Days of the Julian calendar come converted to the Gregorian one; months do not, and
 * may be the next month there: of them only the year is used.
 * https://www.mediawiki.org/wiki/Wikibase/Indexing/RDF_Dump_Format#Time
 */
function dayOf(row: EndpointRow, name: 'start' | 'end'): string | null {
  const value = bound(row, name);
  const precision = Number(bound(row, `${name}Precision`) ?? 0);
  if (value === undefined || !/^\d{4}-/.test(value) || precision < PRECISION.year) return null;
  if (precision >= PRECISION.day) return value.slice(0, 10);
  const isMonth = precision === PRECISION.month && bound(row, `${name}Calendar`) !== JULIAN;
  return isMonth ? value.slice(0, 7) : value.slice(0, 4);
}

interface Held {
  statement: Statement;
  position: string;
  person: string;
  next: string | null;
}

function heldOf(row: EndpointRow, positions: ReadonlyMap<string, Position>): Held | null {
  const id = itemIdOf(bound(row, 'position'));
  const position = positions.get(id);
  const name = bound(row, 'name');
  const person = itemIdOf(bound(row, 'person'));
  if (!position || !name) return null;
  const end = dayOf(row, 'end');
  const next = bound(row, 'next');
  const article = bound(row, 'article');
  const born = bound(row, 'born')?.slice(0, 10);
  const died = bound(row, 'died')?.slice(0, 10);
  const facts: StatedPerson = {
    name,
    wikidata: person,
    ...(article ? { wikipedia: article } : {}),
    ...(born && /^\d{4}-\d\d-\d\d$/.test(born) ? { born } : {}),
  };
  const endUnknown = end === null && bound(row, 'endNode') !== undefined;
  return {
    position: id,
    person,
    next: next ? itemIdOf(next) : null,
    statement: {
      ...position,
      person: facts,
      start: dayOf(row, 'start'),
      // No one holds an office beyond their death, whatever the statement leaves open.
      end: end ?? (endUnknown ? null : (died ?? null)),
      ...(endUnknown ? { endUnknown: true } : {}),
      ...(bound(row, 'acting') ? { acting: true } : {}),
    },
  };
}

/** A term without an end that someone followed in ended on the day the other began. */
function endByFollower({ statement, position, next }: Held, all: readonly Held[]): Statement {
  if (statement.end !== null || next === null) return statement;
  const starts = all
    .filter((other) => other.position === position && other.person === next)
    .flatMap((other) => other.statement.start ?? [])
    .filter((start) => statement.start === null || start > statement.start)
    .sort();
  const [first] = starts;
  if (first === undefined) return statement;
  const { endUnknown: _endUnknown, ...known } = statement;
  return { ...known, end: first };
}

async function readNames(ask: Ask, people: readonly string[]): Promise<Map<string, Record<string, string>>> {
  const labels = new Map<string, Record<string, string>>();
  for (const some of batches(people, PEOPLE_A_QUERY)) {
    for (const { person, kind, name, language } of await askAll(ask, (at) => namesQuery(some, LABEL_LANGUAGES, at))) {
      if (kind?.value !== 'label' || !name || !language) continue;
      const id = itemIdOf(person?.value);
      labels.set(id, { ...labels.get(id), [language.value]: name.value });
    }
  }
  return labels;
}

/** One row a statement: a second row of it has another follower or another birthday, and the first will do. */
function firstRows(rows: readonly EndpointRow[]): EndpointRow[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const id = bound(row, 'statement') ?? '';
    return !seen.has(id) && seen.add(id);
  });
}

/**
 * @param ask answers SPARQL, from the service or from disk
 * @param parts the files: which offices to ask about
 * @param asOf ISO day of asking
 * @throws BrokenSource where nothing is known of any office, which no whole answer says
 */
export async function readWikidata(ask: Ask, parts: OfficesParts, asOf: string): Promise<SourceReading> {
  const positions = await listPositions(ask, parts);
  const held: Held[] = [];
  const skipped: string[] = [];
  for (const some of batches([...positions.keys()].sort(), POSITIONS_A_QUERY)) {
    for (const row of firstRows(await askAll(ask, (at) => holdersQuery(some, at)))) {
      const one = heldOf(row, positions);
      if (one?.statement.start) held.push(one);
      else skipped.push(`${bound(row, 'name') ?? '?'}, ${itemIdOf(bound(row, 'position'))}: no first day`);
    }
  }
  if (held.length === 0) throw new BrokenSource('the endpoint knows nobody in any office: it is empty or another one');
  const labels = await readNames(ask, [...new Set(held.map(({ person }) => person))].sort());
  const statements = held.map((one) => {
    const statement = endByFollower(one, held);
    const names = labels.get(one.person);
    return names ? { ...statement, person: { ...statement.person, labels: names } } : statement;
  });
  return {
    source: { id: 'wikidata', title: 'Wikidata', url: 'https://www.wikidata.org/', asOf, data: true },
    statements,
    skipped,
  };
}
