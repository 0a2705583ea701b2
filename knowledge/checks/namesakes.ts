import type { KnowledgeFiles } from '../../engine/knowledge.ts';
import type { PersonNames } from '../../engine/language-names.ts';

/** What stands alone for a person where the file does not say: the part after the last space or, in Chinese, the last dot. */
const lastPart = (name: string): string => name.split(/[\s·]/).at(-1) ?? name;

/** Everything that stands alone for a person. */
const shortNamesOf = ({ name, short }: PersonNames): string[] => short ?? [lastPart(name)];

/** The offices that each person has held, as `countries/fr president`. */
function officesByPerson(knowledge: KnowledgeFiles): Map<string, Set<string>> {
  const held = new Map<string, Set<string>>();
  for (const folder of ['countries', 'organisations'] as const) {
    for (const [id, file] of Object.entries(knowledge[folder])) {
      for (const office of file.offices) {
        for (const { person } of office.terms) {
          held.set(person, (held.get(person) ?? new Set<string>()).add(`${folder}/${id} ${office.id}`));
        }
      }
    }
  }
  return held;
}

/**
 * People whom a text that uses only their short form cannot part by country or office: they share the form and held the
 * same office of the same country or organisation.
 *
 * @param people one language's names, by person id
 * @returns the ids of each such group in order, by short form in order
 */
export function findNamesakes(
  people: Record<string, PersonNames>,
  knowledge: KnowledgeFiles,
): Record<string, string[]> {
  const held = officesByPerson(knowledge);
  const byForm = new Map<string, string[]>();
  for (const [id, names] of Object.entries(people)) {
    for (const form of shortNamesOf(names)) byForm.set(form, [...(byForm.get(form) ?? []), id]);
  }
  const sharesOffice = (one: string, other: string) =>
    one !== other && [...(held.get(one) ?? [])].some((office) => held.get(other)?.has(office));
  const found: Record<string, string[]> = {};
  for (const form of [...byForm.keys()].sort()) {
    const bearers = [...new Set(byForm.get(form))];
    const namesakes = bearers.filter((one) => bearers.some((other) => sharesOffice(one, other)));
    if (namesakes.length > 0) found[form] = namesakes.sort();
  }
  return found;
}
