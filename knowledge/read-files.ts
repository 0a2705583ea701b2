/** Reads `knowledge/` from disk: for the build, the command line and the tests. The browser gets the same as one bundle. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarFacts, HemispheresFile, MovingDaysFile, NamedDaysFile } from '../engine/calendar/facts.ts';
import type {
  CountryFile,
  KnowledgeFiles,
  OfficesPart,
  OrganisationFile,
  TreatyFile,
  WorldFacts,
} from '../engine/knowledge.ts';
import { withConfirmedDays } from './provenance.ts';

export const KNOWLEDGE_FOLDER = import.meta.dirname;

/** One file. Throws with its name on bad JSON. */
export function readJson<File>(path: string): File {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as File;
  } catch (error) {
    throw new Error(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const jsonNames = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => name.slice(0, -'.json'.length));

/** One folder's files by id (the file's name without `.json`), in order of id. Throws with the file's name on bad JSON. */
export const readFolder = <File>(folder: string): Record<string, File> =>
  Object.fromEntries(jsonNames(folder).map((id) => [id, readJson<File>(join(folder, `${id}.json`))]));

/**
 * The parts of large files, as written, by path: `countries/us/congress` holds people and offices that belong to
 * `countries/us` and would make it too long to read.
 */
export function readParts(root: string = KNOWLEDGE_FOLDER): Record<string, OfficesPart> {
  const parts: Record<string, OfficesPart> = {};
  for (const folder of ['countries', 'organisations']) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (!entry.isDirectory()) continue;
      for (const name of jsonNames(join(root, folder, entry.name))) {
        const path = `${folder}/${entry.name}/${name}`;
        parts[path] = readJson<OfficesPart>(join(root, `${path}.json`));
      }
    }
  }
  return parts;
}

/** A file with its parts: one country or organisation, as the engine knows it. Throws where two of them define a person. */
function withParts<File extends CountryFile | OrganisationFile>(file: File, parts: readonly OfficesPart[]): File {
  const whole = { ...file };
  for (const { people, offices, sources, regions, unconfirmed } of parts) {
    const twice = Object.keys(people).find((id) => id in whole.people);
    if (twice !== undefined) throw new Error(`"${twice}" is defined twice in the files of ${file.name}`);
    const listed = new Set(whole.sources.map(({ id }) => id));
    whole.people = { ...whole.people, ...people };
    whole.offices = [...whole.offices, ...offices];
    whole.sources = [...whole.sources, ...sources.filter(({ id }) => !listed.has(id))];
    whole.unconfirmed = [...whole.unconfirmed, ...unconfirmed];
    if (regions) whole.regions = [...(whole.regions ?? []), ...regions];
  }
  return whole;
}

/** The facts about calendars; undefined where `root` has none. */
function readCalendar(root: string): CalendarFacts | undefined {
  const folder = join(root, 'calendar');
  if (!existsSync(folder)) return undefined;
  return {
    namedDays: readJson<NamedDaysFile>(join(folder, 'named-days.json')),
    movingDays: readJson<MovingDaysFile>(join(folder, 'moving-days.json')),
    hemispheres: readJson<HemispheresFile>(join(folder, 'hemispheres.json')),
  };
}

/**
 * All knowledge files below `root` (this folder when left out), as the engine gets them: parts joined to their file, and
 * every running term with the day on which it was confirmed. Shapes are checked by the tests and the build, not here.
 */
export const readKnowledgeFiles = (root: string = KNOWLEDGE_FOLDER): KnowledgeFiles =>
  joinParts(readFilesAsWritten(root), readParts(root));

/**
 * What `readKnowledgeFiles` gives, from files that are read already.
 *
 * @param files whose offices are still apart
 * @param byPath further parts of countries, by their path in the folder
 */
export function joinParts(files: KnowledgeFiles, byPath: Readonly<Record<string, OfficesPart>>): KnowledgeFiles {
  const parts = Object.entries(byPath);
  const whole = <File extends CountryFile | OrganisationFile>(folder: string, written: Record<string, File>) =>
    Object.fromEntries(
      Object.entries(written).map(([id, file]) => {
        const own = parts.filter(([path]) => path.startsWith(`${folder}/${id}/`)).map(([, part]) => part);
        return [id, withParts(withConfirmedDays(file), own.map(withConfirmedDays))];
      }),
    );
  return {
    ...files,
    countries: whole('countries', files.countries),
    organisations: whole('organisations', files.organisations),
  };
}

/** The same files without their parts and with nothing filled in: what is read to be changed and written back. */
export function readFilesAsWritten(root: string = KNOWLEDGE_FOLDER): KnowledgeFiles {
  const calendar = readCalendar(root);
  return {
    countries: readFolder<CountryFile>(join(root, 'countries')),
    organisations: readFolder<OrganisationFile>(join(root, 'organisations')),
    treaties: readFolder<TreatyFile>(join(root, 'treaties')),
    ...(existsSync(join(root, 'facts')) ? { facts: readFacts(join(root, 'facts')) } : {}),
    ...(calendar && { calendar }),
  };
}

/** The files of `facts/` by their names. That all of them are there is checked by the build and the tests, as shapes are. */
const readFacts = (folder: string): WorldFacts => readFolder<unknown>(folder) as unknown as WorldFacts;
