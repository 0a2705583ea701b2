import type { KnowledgeFiles } from '../../engine/knowledge.ts';
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

/** Every person is defined in exactly one file, and everybody who holds an office is defined. */
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
      // A son may be called as his father was; two people are not to be one because of a typo.
      if (person.aliases?.includes(name) && !person.name.startsWith(name)) {
        say(`"${id}" has the alias "${name}", which is the name of "${other}"; delete it where it is not theirs.`);
      }
    }
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
