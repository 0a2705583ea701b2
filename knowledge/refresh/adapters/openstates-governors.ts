/** Governors of the US states: https://github.com/openstates/people (CC0), one JSON object a line. */
import { z } from 'zod';
import { PartialDay } from '../../schema/common.ts';
import { readShape } from '../shape.ts';
import { BrokenSource, type SourceReading, type StatedPerson, type Statement } from '../statement.ts';
import { STATES } from './us-states.ts';

const Executive = z.object({
  state: z.string().regex(/^[a-z]{2}$/),
  name: z.string().min(1),
  given: z.string().nullish(),
  family: z.string().nullish(),
  born: PartialDay.nullish(),
  roles: z.array(z.object({ type: z.string(), start_date: PartialDay.nullish(), end_date: PartialDay.nullish() })),
});
type Executive = z.output<typeof Executive>;

/** Every state has one governor: fewer lines are half a file. */
const FEWEST_GOVERNORS = 50;

const STATES_FILE = 'countries/us/states';

function governorOf({ name, given, family, born }: Executive): StatedPerson {
  const plain = given && family ? `${given} ${family}` : name;
  return { name, ...(plain === name ? {} : { aliases: [plain] }), bare: false, ...(born ? { born } : {}) };
}

/** Weeks between the last day of one governor and the oath of the next. */
const HANDOVER_MS = 31 * 86_400_000;

/** A term that another governor's follows has ended as it was to end. */
function knowEnd(statement: Statement, all: readonly Statement[]): Statement {
  const { endUnknown, ...known } = statement;
  const { end } = statement;
  if (!endUnknown || end === null) return statement;
  const isFollowed = all.some(
    ({ office, start }) =>
      office.id === statement.office.id &&
      start !== null &&
      Math.abs(Date.parse(start) - Date.parse(end)) <= HANDOVER_MS,
  );
  return isFollowed ? known : statement;
}

function parseLines(text: string): unknown[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line)];
    } catch {
      throw new BrokenSource(`openstates: line ${at + 1} is not JSON: the file is cut short or another one`);
    }
  });
}

/**
 * A role's `end_date` is the day the term was to run out when the row was written; rows of governors who were elected
 * again stand unchanged for years. So a day that has passed says that the source knows no further, not that they left.
 *
 * @param text one JSON object a line, with the two letters of the state added as `state`
 * @param asOf ISO day of the file
 * @throws BrokenSource where a line is not JSON, lines are missing or have another shape
 */
export function readOpenstatesGovernors(text: string, asOf: string): SourceReading {
  const executives = readShape(z.array(Executive), parseLines(text), 'openstates');
  const statements: Statement[] = [];
  const skipped: string[] = [];
  for (const executive of executives) {
    for (const { type, start_date: start, end_date: end } of executive.roles) {
      if (type !== 'governor') continue;
      const code = executive.state.toUpperCase();
      const state = STATES[code]?.replace(/^the /, '');
      if (state === undefined || !start || code === 'DC') {
        skipped.push(
          `${executive.name}, governor of ${executive.state}: ${start ? 'no state of this code' : 'no first day'}`,
        );
        continue;
      }
      statements.push({
        file: STATES_FILE,
        office: {
          id: `governor-${executive.state}`,
          kind: 'regional-head',
          title: `Governor of ${state}`,
          create: { titles: ['governor', 'gov', `${state.toLowerCase()} governor`] },
        },
        person: governorOf(executive),
        start,
        end: end && end <= asOf ? end : null,
        ...(end && end <= asOf ? { endUnknown: true } : {}),
      });
    }
  }
  if (statements.length < FEWEST_GOVERNORS)
    throw new BrokenSource(
      `openstates names ${statements.length} governors, fewer than ${FEWEST_GOVERNORS}: half a file`,
    );
  return {
    source: {
      id: 'openstates',
      title: 'Open States, people',
      url: 'https://github.com/openstates/people',
      asOf,
      data: true,
    },
    statements: statements.map((statement) => knowEnd(statement, statements)),
    skipped,
  };
}
