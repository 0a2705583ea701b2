/** Reads `knowledge/` from disk: for the build, the command line and the tests. The browser gets the same as one bundle. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarFacts, HemispheresFile, MovingDaysFile, NamedDaysFile } from '../engine/calendar/facts.ts';
import type { CountryFile, KnowledgeFiles, OrganisationFile, TreatyFile, WorldFacts } from '../engine/knowledge.ts';
import { withConfirmedDays } from './provenance.ts';

const here = import.meta.dirname;

/** One folder's files by id (the file's name without `.json`), in order of id. Throws with the file's name on bad JSON. */
function readFolder<File>(folder: string): Record<string, File> {
  const files: Record<string, File> = {};
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.json')) continue;
    const path = join(folder, name);
    files[name.slice(0, -'.json'.length)] = readFile<File>(path);
  }
  return files;
}

/** One file. Throws with its name on bad JSON. */
function readFile<File>(path: string): File {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as File;
  } catch (error) {
    throw new Error(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The facts about calendars; undefined where `root` has none. */
function readCalendar(root: string): CalendarFacts | undefined {
  const folder = join(root, 'calendar');
  if (!existsSync(folder)) return undefined;
  return {
    namedDays: readFile<NamedDaysFile>(join(folder, 'named-days.json')),
    movingDays: readFile<MovingDaysFile>(join(folder, 'moving-days.json')),
    hemispheres: readFile<HemispheresFile>(join(folder, 'hemispheres.json')),
  };
}

/**
 * All knowledge files below `root` (this folder when left out), as the engine gets them: every running term says the day
 * on which it was confirmed. Shapes are checked by the tests and the build, not here.
 */
export function readKnowledgeFiles(root: string = here): KnowledgeFiles {
  const files = readFilesAsWritten(root);
  return {
    ...files,
    countries: mapValues(files.countries, withConfirmedDays),
    organisations: mapValues(files.organisations, withConfirmedDays),
  };
}

const mapValues = <File>(folder: Record<string, File>, change: (file: File) => File): Record<string, File> =>
  Object.fromEntries(Object.entries(folder).map(([id, file]) => [id, change(file)]));

/** The same files with nothing filled in: what is read to be changed and written back. */
export function readFilesAsWritten(root: string = here): KnowledgeFiles {
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
