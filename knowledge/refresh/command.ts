/** `npm run refresh`: reads sources, compares them with the files, reports, and writes where asked to. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CountryFile, KnowledgeFiles, OrganisationFile } from '../../engine/knowledge.ts';
import { checkKnowledge } from '../checks/index.ts';
import { formatFile } from '../format.ts';
import { joinParts, readFilesAsWritten } from '../read-files.ts';
import { Day } from '../schema/common.ts';
import { CONGRESS_URL, readCongressLegislators } from './adapters/congress-legislators.ts';
import { readOpenstatesGovernors } from './adapters/openstates-governors.ts';
import { mergeParticipation, readParticipation, writeCount } from './adapters/treaty-participation.ts';
import { readWikidata, WIKIDATA_ENDPOINT } from './adapters/wikidata.ts';
import { readWorldLeaders } from './adapters/world-leaders.ts';
import { applyProposal } from './apply.ts';
import { AGENT, askEndpoint } from './ask-endpoint.ts';
import { type OfficesParts, readOfficesParts } from './files.ts';
import { merge } from './merge.ts';
import { writeReport } from './report.ts';
import { BrokenSource, type SourceReading } from './statement.ts';

const REFRESH_USAGE = `usage: npm run refresh -- [--source NAME] [--from FILE|URL] [--as-of DAY] [--write] [--report FILE] [--cache FOLDER]

  wikidata                office holders, from a SPARQL endpoint
  congress-legislators    US senators, representatives and their leaders (YAML)
  openstates              US governors (one JSON object a line; only --from)
  world-leaders           heads of 30 states (JSON; only --from)
  parties                 parties of open treaties (CSV: treaty,party,action,date; only --from)

Without --source: those that can be asked without --from. --as-of is the day of a file that does not tell its own.
Without --write nothing is written; the report is printed or goes to --report.`;

/** Why a command was not carried out. */
class Refusal extends Error {
  override name = 'Refusal';
}

interface RefreshOptions {
  from: string | undefined;
  asOf: string;
  cache: string;
  parts: OfficesParts;
  /** Milliseconds before the first retry. */
  firstWait: number | undefined;
}

async function readText(from: string): Promise<string> {
  if (!/^https?:/.test(from)) {
    if (!existsSync(from)) throw new Refusal(`there is no file ${from}`);
    return readFileSync(from, 'utf8');
  }
  try {
    const response = await fetch(from, { headers: { 'User-Agent': AGENT } });
    if (!response.ok) throw new BrokenSource(`${from} answered ${response.status}`);
    return await response.text();
  } catch (error) {
    if (error instanceof BrokenSource) throw error;
    throw new BrokenSource(`${from} cannot be reached: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function need(from: string | undefined, source: string): string {
  if (from === undefined)
    throw new Refusal(`${source} has no address of its own: give --from FILE or URL.\n${REFRESH_USAGE}`);
  return from;
}

const SOURCES: Readonly<Record<string, (options: RefreshOptions) => Promise<SourceReading>>> = {
  wikidata: ({ from = WIKIDATA_ENDPOINT, cache, asOf, parts, firstWait }) =>
    readWikidata(
      askEndpoint({ endpoint: from, cache, day: asOf, ...(firstWait === undefined ? {} : { firstWait }) }),
      parts,
      asOf,
    ),
  'congress-legislators': async ({ from = CONGRESS_URL, asOf }) => readCongressLegislators(await readText(from), asOf),
  openstates: async ({ from, asOf }) => readOpenstatesGovernors(await readText(need(from, 'openstates')), asOf),
  'world-leaders': async ({ from }) => readWorldLeaders(await readText(need(from, 'world-leaders'))),
};
/** Sources whose files say of which day they are. */
const TELLS_ITS_DAY: ReadonlySet<string> = new Set(['world-leaders']);
const isFile = (from: string | undefined): boolean => from !== undefined && !/^https?:/.test(from);
const WITHOUT_FROM = ['congress-legislators', 'wikidata'];

/** Refuses to write what the project's own checks would refuse to build. */
function refuseBroken(files: KnowledgeFiles, changed: OfficesParts): void {
  const underFolder = <File extends CountryFile | OrganisationFile>(folder: string, written: Record<string, File>) =>
    Object.fromEntries(Object.entries(written).map(([id, file]) => [id, { ...file, ...changed[`${folder}/${id}`] }]));
  const parts = Object.entries(changed).filter(([path]) => path.split('/').length > 2);
  const findings = checkKnowledge(
    joinParts(
      {
        ...files,
        countries: underFolder('countries', files.countries),
        organisations: underFolder('organisations', files.organisations),
      },
      Object.fromEntries(parts),
    ),
  );
  if (findings.length > 0)
    throw new Refusal(
      `nothing is written, since the files would not pass:\n${findings.map(({ message }) => message).join('\n')}`,
    );
}

async function refreshOffices(
  names: readonly string[],
  root: string,
  options: RefreshOptions,
  write: boolean,
): Promise<string> {
  // All sources are read before anything is compared: where one is broken, nothing of any is written.
  const readings: SourceReading[] = [];
  for (const name of names) {
    const read = SOURCES[name];
    if (!read) throw new Refusal(`there is no source "${name}".\n${REFRESH_USAGE}`);
    readings.push(await read(options));
  }
  let parts = options.parts;
  const reports: string[] = [];
  const changed = new Set<string>();
  for (const reading of readings) {
    const proposal = merge(parts, reading);
    reports.push(writeReport(reading, proposal));
    const applied = applyProposal(parts, proposal, reading.source);
    for (const path of Object.keys(applied)) changed.add(path);
    parts = { ...parts, ...applied };
  }
  if (write && changed.size > 0) {
    refuseBroken(readFilesAsWritten(root), parts);
    for (const path of changed)
      writeFileSync(join(root, `${path}.json`), formatFile(JSON.parse(JSON.stringify(parts[path]))));
  }
  return reports.join('\n');
}

async function refreshParties(root: string, { from, asOf }: RefreshOptions, write: boolean): Promise<string> {
  const rows = readParticipation(await readText(need(from, 'parties')));
  const { counts, questions } = mergeParticipation(readFilesAsWritten(root).treaties, rows);
  if (write) {
    for (const { treaty, after } of counts) {
      const path = join(root, 'treaties', `${treaty}.json`);
      writeFileSync(path, writeCount(readFileSync(path, 'utf8'), after, asOf));
    }
  }
  return [
    `# Refresh of parties, as of ${asOf}`,
    '',
    ...counts.map(({ treaty, before, after }) => `- ${treaty}: ${before} parties, now ${after}`),
    ...(questions.length > 0 ? ['', '## To decide', '', ...questions.map((text) => `- ${text}`)] : []),
    ...(counts.length + questions.length === 0 ? ['Nothing to change.'] : []),
    '',
  ].join('\n');
}

/**
 * @param argv what stands after `npm run refresh --`
 * @param root the folder that holds countries/, organisations/ and treaties/
 * @param today ISO day, for sources that are asked today
 * @param firstWait milliseconds before the first retry of a query; left out: what the endpoint's policy wants
 * @returns the report, in Markdown
 * @throws Refusal where the command says something that cannot be done
 * @throws BrokenSource where a source could not be read whole; nothing has been written then
 */
export async function refresh(argv: string[], root: string, today: string, firstWait?: number): Promise<string> {
  const { values } = parseArgs({
    args: argv,
    options: {
      source: { type: 'string' },
      from: { type: 'string' },
      'as-of': { type: 'string' },
      write: { type: 'boolean', default: false },
      report: { type: 'string' },
      cache: { type: 'string', default: join('.cache', 'refresh') },
    },
  });
  const asOf = values['as-of'] ?? today;
  if (!Day.safeParse(asOf).success) throw new Refusal(`"${asOf}" is no day: write YYYY-MM-DD.`);
  if (values.from !== undefined && values.source === undefined)
    throw new Refusal(`--from needs --source.\n${REFRESH_USAGE}`);
  // Taken for one of today, a file of June would end every term that has run out since.
  if (values['as-of'] === undefined && isFile(values.from) && !TELLS_ITS_DAY.has(values.source ?? ''))
    throw new Refusal(`a file of ${values.source} does not tell its day: give --as-of DAY.\n${REFRESH_USAGE}`);
  const options: RefreshOptions = {
    from: values.from,
    asOf,
    cache: values.cache,
    parts: readOfficesParts(root),
    firstWait,
  };
  const report =
    values.source === 'parties'
      ? await refreshParties(root, options, values.write)
      : await refreshOffices(values.source ? [values.source] : WITHOUT_FROM, root, options, values.write);
  if (values.report === undefined) return report;
  writeFileSync(values.report, report);
  return `the report is in ${values.report}`;
}
