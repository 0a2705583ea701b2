import type { CountryFile, OfficeFile, OrganisationFile, Term } from '../../engine/knowledge.ts';

export interface NewTerm {
  office: string;
  person: string;
  /** Full name, for someone whom no file defines yet. */
  name?: string | undefined;
  start: string;
  end?: string | undefined;
  acting: boolean;
}

/** The day before an ISO day, so that two terms neither overlap nor leave a gap; a month or year is kept as it is. */
function endBefore(start: string): string {
  if (start.length < 10) return start;
  const day = new Date(`${start}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

function closeOpenTerm(office: OfficeFile, term: Term): OfficeFile['terms'] {
  if (office.shared || term.acting) return office.terms;
  return office.terms.map((held) =>
    held.end === undefined && held.start < term.start ? { ...held, end: endBefore(term.start) } : held,
  );
}

/**
 * A file with one more term in an office; the term that was open before it ends the day before.
 * Throws with what to do where the office is not there or no one knows the person.
 *
 * @param known ids of the people whom any file defines
 */
export function addTerm<File extends CountryFile | OrganisationFile>(
  file: File,
  added: NewTerm,
  known: ReadonlySet<string>,
): File {
  const office = file.offices.find(({ id }) => id === added.office);
  if (!office) {
    throw new Error(`there is no office "${added.office}"; it has ${file.offices.map(({ id }) => id).join(', ')}.`);
  }
  if (!known.has(added.person) && !added.name) {
    throw new Error(`nobody is defined as "${added.person}"; give the full name as news writes it: --name "…".`);
  }
  const term: Term = {
    person: added.person,
    start: added.start,
    ...(added.end ? { end: added.end } : {}),
    ...(added.acting ? { acting: true } : {}),
  };
  const terms = [...closeOpenTerm(office, term), term].sort((a, b) =>
    a.start < b.start ? -1 : a.start > b.start ? 1 : 0,
  );
  const people =
    known.has(added.person) || !added.name ? file.people : { ...file.people, [added.person]: { name: added.name } };
  return {
    ...file,
    people: Object.fromEntries(Object.entries(people).sort(([a], [b]) => (a < b ? -1 : 1))),
    offices: file.offices.map((one) => (one === office ? { ...office, terms } : one)),
  };
}
