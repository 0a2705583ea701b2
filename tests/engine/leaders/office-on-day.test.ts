import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../../engine/languages/en/index.ts';
import { indexLeaders } from '../../../engine/leaders/index-leaders.ts';
import type { Person } from '../../../engine/leaders/person.ts';
import { covers, officesOnDay } from '../../../engine/offices/held-on-day.ts';
import type { HeldTerm } from '../../../engine/offices/office-record.ts';
import { foldWord } from '../../../engine/text/fold.ts';
import { readKnowledgeFiles } from '../../../knowledge/read-files.ts';

const REFERENCE = join(import.meta.dirname, '../../../../shared/reference/offices.jsonl');
const ROWS = 300;
const SEED = 20261123;

interface ReferenceRow {
  country: string;
  kind: string;
  office: string;
  person: string;
  start: string;
  end?: string;
  wikidata?: string;
}

/** The reference's kinds and ours. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  hos: ['head-of-state', 'supreme-leader'],
  hog: ['head-of-government', 'head-of-state'],
  foreign: ['foreign'],
  defence: ['defence'],
  finance: ['finance'],
  interior: ['interior'],
  speaker: ['speaker'],
  'deputy-hog': ['deputy-head-of-government'],
  'vice-president': ['vice-president'],
  spokesperson: ['spokesperson'],
  'io-head': ['organisation-head'],
};

/**
 * Offices that the reference lists among a country's own but that are of a part of it, of its parliament, or below a
 * minister: Buenos Aires, Republika Srpska, Austria's state secretaries, Italy's ministers without a ministry.
 */
const OTHER_OFFICES =
  /\b(?:City|Srpska|Federation of Bosnia|Kurdistan|Southern Sudan|House of Representatives|Parliament|Foreign Trade)\b|^Secretary of State$/;
/** The reference's kind `finance` holds ministers of the economy too, whom many countries have beside one of finance. */
const isOfTheCountry = ({ kind, country, office }: ReferenceRow) =>
  (kind !== 'finance' || /financ|treasur|exchequer/i.test(office)) &&
  (kind === 'speaker' || country === 'US' || !OTHER_OFFICES.test(office));

/** mulberry32: the same lot on every machine. https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
function lot(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A day inside a term, at least a tenth of it away from either end. */
function dayInside(start: string, end: string, random: number): string {
  const from = Date.parse(start);
  const to = Date.parse(end);
  return new Date(from + (to - from) * (0.1 + 0.8 * random)).toISOString().slice(0, 10);
}

/** True for rows whose day the reference gives to somebody else too: which of the two is its slip it does not say. */
function contest(rows: readonly ReferenceRow[]): (row: ReferenceRow, day: string) => boolean {
  const byOffice = new Map<string, ReferenceRow[]>();
  for (const row of rows) {
    const key = `${row.country} ${row.kind}`;
    byOffice.set(key, [...(byOffice.get(key) ?? []), row]);
  }
  return ({ country, kind, person }, day) =>
    (byOffice.get(`${country} ${kind}`) ?? []).some(
      (other) => other.person !== person && other.start <= day && (other.end ?? '9999') >= day,
    );
}

const isDay = (day: string | undefined): day is string => day !== undefined && day.length === 10;

if (!existsSync(REFERENCE)) {
  console.warn(`office on the day: skipped, there is no ${REFERENCE}`);
}

describe.skipIf(!existsSync(REFERENCE))('office on the day', () => {
  test(`of ${ROWS} dated terms drawn from the reference`, () => {
    const files = readKnowledgeFiles();
    const index = indexLeaders(files, en, null);
    const ids = [...Object.values(files.countries), ...Object.values(files.organisations)].flatMap(({ people }) =>
      Object.keys(people),
    );
    const byWikidata = new Map<string, Person>();
    const byName = new Map<string, Person>();
    for (const id of ids) {
      const person = index.person(id);
      if (person === undefined) continue;
      if (person.facts.wikidata) byWikidata.set(person.facts.wikidata, person);
      for (const name of [person.facts.name, ...(person.facts.aliases ?? [])]) {
        byName.set(`${person.definedIn.country} ${foldWord(name)}`, person);
      }
    }
    const all = readFileSync(REFERENCE, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as ReferenceRow);
    const isContested = contest(all);
    const rows = all
      .filter(({ start, end, kind }) => isDay(start) && isDay(end) && start < end && kind in KINDS)
      .filter(isOfTheCountry);
    const random = lot(SEED);
    const wrong: string[] = [];
    let unknown = 0;
    let asked = 0;
    while (asked < ROWS && rows.length > 0) {
      const [row] = rows.splice(Math.floor(random() * rows.length), 1);
      if (row === undefined || !isDay(row.end)) continue;
      const person = byWikidata.get(row.wikidata ?? '') ?? byName.get(`${row.country} ${foldWord(row.person)}`);
      const day = dayInside(row.start, row.end, random());
      if (isContested(row, day)) continue;
      // A person or an office of theirs that the knowledge does not have at all is missing, not wrong: it is counted apart.
      const kinds = KINDS[row.kind] ?? [];
      if (!person?.terms.some(({ office }) => kinds.includes(office.kind))) {
        unknown++;
        continue;
      }
      asked++;
      const held = officesOnDay(person, day);
      if (!held.some(({ office }) => kinds.includes(office.kind))) {
        wrong.push(`${row.country} ${row.person}, ${row.office}, ${day} (reference ${row.start} to ${row.end})`);
      }
    }
    console.info(
      `office on the day: ${asked - wrong.length} of ${asked} right; ${unknown} rows of people or offices not in the knowledge`,
    );
    for (const line of wrong) console.info(`  differs: ${line}`);
    expect(asked).toBe(ROWS);
    expect(wrong.length / asked).toBeLessThanOrEqual(0.01);
  });
});

describe('a term known only to the year or month', () => {
  const held = (start: string, end?: string): HeldTerm => ({
    place: { file: 'countries/xx', country: 'XX', actsIn: null, name: 'X', checked: '2026-01-01', offices: [] },
    office: { id: 'president', title: 'President', kind: 'head-of-state', terms: [], sources: [] },
    term: { person: 'x', start, ...(end === undefined ? {} : { end }) },
  });

  test.each([
    ['2012-05-07', undefined, '2012-05-06', 'no'],
    ['2012-05-07', undefined, '2012-05-07', 'sure'],
    ['2012', undefined, '2011-12-31', 'no'],
    ['2012', undefined, '2012-06-01', 'maybe'],
    ['2012', undefined, '2012-12-31', 'sure'],
    ['2012-03', undefined, '2012-03-15', 'maybe'],
    ['2012-03', undefined, '2012-04-01', 'sure'],
    ['2008-05-07', '2012-05-07', '2012-05-07', 'sure'],
    ['2008-05-07', '2012-05-07', '2012-05-08', 'no'],
    ['2008-05-07', '2012', '2011-12-31', 'sure'],
    ['2008-05-07', '2012', '2012-02-01', 'maybe'],
    ['2008-05-07', '2012', '2013-01-01', 'no'],
    ['2008-05-07', '2012-02', '2012-02-29', 'maybe'],
    ['2008-05-07', '2012-02', '2012-03-01', 'no'],
  ] as const)('from %s to %s on %s: %s', (start, end, day, expected) => {
    expect(covers(held(start, end), day)).toBe(expected);
  });
});
