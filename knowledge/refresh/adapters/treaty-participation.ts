/** Who is party to treaties open to all, from a table: `treaty,party,action,date`, one row a change, in CSV. */
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { TreatyFile } from '../../../engine/knowledge.ts';
import { CountryCode, Id, PartialDay } from '../../schema/common.ts';
import { readShape } from '../shape.ts';
import { BrokenSource } from '../statement.ts';

const Action = z.strictObject({
  treaty: Id,
  party: CountryCode,
  /** `joined` by ratification, accession or succession. */
  action: z.enum(['joined', 'withdrew']),
  date: PartialDay,
});
export type Participation = z.output<typeof Action>;

/** The number of parties of a treaty as it would be. */
export interface CountChange {
  treaty: string;
  before: number;
  after: number;
}

export interface ParticipationProposal {
  counts: CountChange[];
  /** What only a person can decide, a sentence each. */
  questions: string[];
}

/** @throws BrokenSource where the table is cut short, has other columns or values that are none */
export function readParticipation(text: string): Participation[] {
  let rows: unknown;
  try {
    rows = parse(text, { columns: true, skip_empty_lines: true, trim: true, bom: true });
  } catch (error) {
    throw new BrokenSource(`the table of parties is no CSV: ${error instanceof Error ? error.message : String(error)}`);
  }
  const read = readShape(z.array(Action), rows, 'the table of parties');
  if (read.length === 0) throw new BrokenSource('the table of parties is empty');
  return read;
}

function partiesOf(rows: readonly Participation[]): Set<string> {
  const parties = new Set<string>();
  for (const { party, action } of [...rows].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    if (action === 'joined') parties.add(party);
    else parties.delete(party);
  }
  return parties;
}

function compareParties(id: string, file: TreatyFile, parties: ReadonlySet<string>): string[] {
  const listed = file.parties.filter((party) => /^[A-Z]{2}$/.test(party));
  if (file.open || listed.length === 0) return [];
  const missing = [...parties].filter((party) => !listed.includes(party));
  const gone = listed.filter((party) => !parties.has(party));
  return [
    ...(missing.length > 0 ? [`${id}: the table also has ${missing.join(', ')}`] : []),
    ...(gone.length > 0 ? [`${id}: the table does not have ${gone.join(', ')}`] : []),
  ];
}

/** A withdrawal that no event of ours tells, within the year the table gives. */
function untoldWithdrawals(id: string, file: TreatyFile, rows: readonly Participation[]): string[] {
  return rows
    .filter(
      ({ action, date }) =>
        action === 'withdrew' &&
        !file.events.some(({ kind, date: own }) => kind === 'withdrew' && own.slice(0, 4) === date.slice(0, 4)),
    )
    .map(({ party, date }) => `${id}: ${party} withdrew on ${date}, and no event tells it`);
}

/**
 * Counts the parties of each treaty in the table and compares them with the files. Only counts are proposed; lists of
 * parties and withdrawals need words and a source, and so a person.
 *
 * @param treaties the files by id
 * @param rows of the depositary's table
 */
export function mergeParticipation(
  treaties: Readonly<Record<string, TreatyFile>>,
  rows: readonly Participation[],
): ParticipationProposal {
  const counts: CountChange[] = [];
  const questions: string[] = [];
  for (const id of new Set(rows.map(({ treaty }) => treaty))) {
    const own = rows.filter(({ treaty }) => treaty === id);
    const file = treaties[id];
    if (!file) {
      questions.push(`${id}: there is no such treaty`);
      continue;
    }
    const parties = partiesOf(own);
    if (file.open && file.open.parties !== parties.size)
      counts.push({ treaty: id, before: file.open.parties, after: parties.size });
    questions.push(...compareParties(id, file, parties), ...untoldWithdrawals(id, file, own));
  }
  return { counts, questions };
}

/**
 * A treaty's file with another number of parties, every other byte as it was: these files are laid out by hand.
 *
 * @param text the whole file
 * @param parties their number now
 * @param asOf ISO day of that number
 * @throws Error where the text has no `open`
 */
export function writeCount(text: string, parties: number, asOf: string): string {
  const open = /"open":\s*\{\s*"parties":\s*\d+,\s*"asOf":\s*"[^"]*"\s*\}/;
  if (!open.test(text)) throw new Error('the file says nothing of "open" parties');
  return text.replace(open, `"open": { "parties": ${parties}, "asOf": "${asOf}" }`);
}
