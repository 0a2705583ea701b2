/** US senators, representatives and their leaders: https://github.com/unitedstates/congress-legislators (CC0), YAML. */
import { parse } from 'yaml';
import { z } from 'zod';
import { PartialDay } from '../../schema/common.ts';
import { readShape } from '../shape.ts';
import {
  BrokenSource,
  type SourceReading,
  type StatedOffice,
  type StatedPerson,
  type Statement,
} from '../statement.ts';
import { STATES } from './us-states.ts';

export const CONGRESS_URL =
  'https://raw.githubusercontent.com/unitedstates/congress-legislators/main/legislators-current.yaml';

const termRow = z.object({
  type: z.enum(['rep', 'sen']),
  start: PartialDay,
  end: PartialDay,
  state: z.string().regex(/^[A-Z]{2}$/),
});
const roleRow = z.object({ title: z.string(), start: PartialDay, end: PartialDay.optional() });
const Legislator = z.object({
  id: z.object({ wikipedia: z.string().optional(), wikidata: z.string().optional() }),
  name: z.object({
    first: z.string(),
    last: z.string(),
    nickname: z.string().optional(),
    suffix: z.string().optional(),
    official_full: z.string().optional(),
  }),
  bio: z.object({ birthday: PartialDay.optional() }),
  leadership_roles: z.array(roleRow).optional(),
  terms: z.array(termRow).min(1),
});
type Legislator = z.output<typeof Legislator>;

/** Both chambers have at least this many members at any time: fewer entries are half a file. */
const FEWEST_MEMBERS = 500;

const CONGRESS = 'countries/us/congress';

const CHAMBERS: Readonly<Record<'rep' | 'sen', StatedOffice & { title: string }>> = {
  sen: {
    id: 'senator',
    kind: 'legislator',
    title: 'Senator',
    create: { titles: ['senator', 'sen', 'us senator'], shared: true },
  },
  rep: {
    id: 'representative',
    kind: 'legislator',
    title: 'Representative',
    create: { titles: ['rep', 'congressman', 'congresswoman', 'us representative'], shared: true },
  },
};

/** Offices of leadership that news names; the file has thirty more, of committees and secretaries. */
const LEADERS: Readonly<Record<string, [file: string, office: StatedOffice]>> = {
  'Speaker of the House': ['countries/us', { id: 'house-speaker', kind: 'speaker', title: 'Speaker of the House' }],
  'Senate Majority Leader': leads('countries/us', 'Senate Majority Leader'),
  'Senate Minority Leader': leads('countries/us', 'Senate Minority Leader'),
  'House Minority Leader': leads('countries/us', 'House Minority Leader'),
  'House Majority Leader': leads(CONGRESS, 'House Majority Leader'),
  'House Majority Whip': leads(CONGRESS, 'House Majority Whip'),
  'House Minority Whip': leads(CONGRESS, 'House Minority Whip'),
  'Senate Majority Whip': leads(CONGRESS, 'Senate Majority Whip'),
  'Senate Minority Whip': leads(CONGRESS, 'Senate Minority Whip'),
  'President Pro Tempore of the Senate': leads(CONGRESS, 'President pro tempore of the Senate'),
  'House Democratic Caucus Chair': leads(CONGRESS, 'House Democratic Caucus Chair'),
  'House Republican Conference Chair': leads(CONGRESS, 'House Republican Conference Chair'),
  'Senate Republican Conference Chair': leads(CONGRESS, 'Senate Republican Conference Chair'),
};

function leads(file: string, title: string): [string, StatedOffice] {
  const id = title.toLowerCase().replaceAll(' ', '-');
  return [file, { id, kind: 'legislative-leader', title, create: { titles: [title.toLowerCase()] } }];
}

/** A roll writes nicknames in quotation marks or brackets and suffixes behind a comma; news does not. */
const asInNews = (name: string) =>
  name.replace(/ (?:["“][^"”]+["”]|\([^)]+\))/g, '').replace(/,? (?:Jr|Sr|I{2,3}|IV)\.?$/, '');

/** `John Kennedy (Louisiana politician)` is John Kennedy; news writes people as the encyclopaedia's titles do. */
function legislatorOf({ id, name, bio }: Legislator): StatedPerson {
  const plain = asInNews(`${name.nickname ?? name.first} ${name.last}`);
  const known = id.wikipedia ? asInNews(id.wikipedia) : plain;
  const others = [plain, asInNews(name.official_full ?? plain), asInNews(`${name.first} ${name.last}`)];
  const aliases = [...new Set(others)].filter((other) => other !== known);
  return {
    name: known,
    ...(aliases.length > 0 ? { aliases } : {}),
    // Five hundred surnames, most of them also other people's: never by the surname alone.
    bare: false,
    ...(id.wikipedia ? { wikipedia: id.wikipedia } : {}),
    ...(id.wikidata ? { wikidata: id.wikidata } : {}),
    ...(bio.birthday ? { born: bio.birthday } : {}),
  };
}

interface Stretch {
  type: 'rep' | 'sen';
  state: string;
  start: string;
  end: string;
}

/** Days between the end of one Congress and the oath of the next. */
const RECESS_MS = 31 * 86_400_000;

/** Elections make no new term for a reader: what follows on for the same state in the same chamber is one. */
function joinTerms(terms: Legislator['terms']): Stretch[] {
  const joined: Stretch[] = [];
  for (const { type, state, start, end } of terms) {
    const last = joined.at(-1);
    const follows =
      last?.type === type && last.state === state && Date.parse(start) - Date.parse(last.end) <= RECESS_MS;
    if (last && follows) last.end = end;
    else joined.push({ type, state, start, end });
  }
  return joined;
}

function joinRoles(roles: NonNullable<Legislator['leadership_roles']>, asOf: string) {
  const byTitle = new Map<string, { title: string; start: string; end: string | undefined }[]>();
  for (const { title, start, end } of roles) {
    const list = byTitle.get(title) ?? [];
    const last = list.at(-1);
    if (last?.end !== undefined && Date.parse(start) - Date.parse(last.end) <= RECESS_MS) last.end = end;
    else list.push({ title, start, end });
    byTitle.set(title, list);
  }
  return [...byTitle.values()].flat().map((role) => ({ ...role, end: over(role.end, asOf) }));
}

/** A term's last day lies ahead while it is held. */
const over = (end: string | undefined, asOf: string): string | null => (end !== undefined && end <= asOf ? end : null);

/**
 * @param text the YAML of `legislators-current.yaml`
 * @param asOf ISO day of the file
 * @throws BrokenSource where it is not YAML, is cut short or has another shape
 */
export function readCongressLegislators(text: string, asOf: string): SourceReading {
  let data: unknown;
  try {
    data = parse(text);
  } catch (error) {
    throw new BrokenSource(
      `congress-legislators is not YAML: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const legislators = readShape(z.array(Legislator), data, 'congress-legislators');
  if (legislators.length < FEWEST_MEMBERS)
    throw new BrokenSource(
      `congress-legislators has ${legislators.length} entries, fewer than ${FEWEST_MEMBERS}: half a file`,
    );
  const statements: Statement[] = [];
  const skipped: string[] = [];
  for (const legislator of legislators) {
    const person = legislatorOf(legislator);
    for (const { type, state, start, end } of joinTerms(legislator.terms)) {
      const office = CHAMBERS[type];
      const name = STATES[state];
      if (name === undefined) skipped.push(`${person.name}: no state "${state}"`);
      else
        statements.push({
          file: CONGRESS,
          office,
          person,
          start,
          end: over(end, asOf),
          title: `${office.title} for ${name}`,
        });
    }
    for (const role of joinRoles(legislator.leadership_roles ?? [], asOf)) {
      const known = LEADERS[role.title];
      if (known) statements.push({ file: known[0], office: known[1], person, start: role.start, end: role.end });
    }
  }
  return {
    source: {
      id: 'congress-legislators',
      title: 'congress-legislators, the @unitedstates project',
      url: 'https://github.com/unitedstates/congress-legislators',
      asOf,
      data: true,
    },
    statements,
    skipped,
  };
}
