import type { CountryFile, KnowledgeFiles } from '../../engine/knowledge.ts';
import { firstDay } from '../../engine/partial-day.ts';
import { type Check, checkEach } from './finding.ts';

const homes = new WeakMap<KnowledgeFiles, Map<string, string[]>>();

/** The files that define each person. */
export function homesOf(files: KnowledgeFiles): Map<string, string[]> {
  const known = homes.get(files);
  if (known) return known;
  const found = new Map<string, string[]>();
  for (const folder of ['countries', 'organisations'] as const) {
    for (const [id, file] of Object.entries(files[folder])) {
      for (const person of Object.keys(file.people))
        found.set(person, [...(found.get(person) ?? []), `${folder}/${id}`]);
    }
  }
  homes.set(files, found);
  return found;
}

/** Who held an office before this day was born before about 1925: a namesake of today is not taken for them only where `died` is known. */
const LONG_AGO = '1955-01-01';

/** People of a file who held an office long ago, and hold none still. */
function heldLongAgo(file: Pick<CountryFile, 'offices'>): Set<string> {
  const terms = file.offices.flatMap((office) => office.terms);
  const serving = new Set(terms.filter(({ end }) => end === undefined).map(({ person }) => person));
  return new Set(
    terms.filter(({ person, start }) => firstDay(start) < LONG_AGO && !serving.has(person)).map(({ person }) => person),
  );
}

/** Every person is defined in exactly one file, everybody who holds an office is defined, and the long dead are known to be. */
export const checkPeople: Check = checkEach('people', ['countries', 'organisations'], (file, say, _id, files) => {
  for (const person of Object.keys(file.people)) {
    const defined = homesOf(files).get(person) ?? [];
    if (defined.length > 1) {
      say(
        `person "${person}" is defined in ${defined.join(' and ')}; keep the one in the country served and delete the ` +
          'other, or give one of two namesakes an id of their own.',
      );
    }
  }
  const people = Object.entries(file.people);
  for (const [id, person] of people) {
    for (const [other, { name, wikipedia }] of people) {
      if (other === id) continue;
      if (wikipedia !== undefined && wikipedia === person.wikipedia && id < other) {
        say(
          `"${id}" and "${other}" have one Wikipedia article, "${wikipedia}"; give each their own, or make them one person.`,
        );
      }
      // A son may be called as his father was; two people are not to be one because of a slip.
      if (person.aliases?.includes(name) && !person.name.startsWith(name)) {
        say(`"${id}" has the alias "${name}", which is the name of "${other}"; delete it where it is not theirs.`);
      }
    }
  }
  for (const id of heldLongAgo(file)) {
    const person = file.people[id];
    if (person && person.died === undefined)
      say(
        `"${id}" held an office before 1955 and has no "died"; give at least the year, so that no namesake of today is meant.`,
      );
  }
  for (const office of file.offices) {
    for (const term of office.terms) {
      if (homesOf(files).has(term.person)) continue;
      say(
        `office "${office.id}" names "${term.person}", whom no file defines; add them to "people" or correct the id.`,
      );
    }
  }
});
