import type { CountryFile, OfficeFile, Term } from '../../engine/knowledge.ts';
import { firstDay } from '../../engine/partial-day.ts';
import { confirmedOn, sourceIdsOf, sourcesOf } from '../provenance.ts';
import { checkEach } from './finding.ts';

/**
 * Whether the day on which a term says it was confirmed is one that its sources give: none later than the newest source that
 * someone looked up, unless a source (memory, which is named as such) is of that very day. A page can announce a term, which is
 * then confirmed on its first day.
 */
function isDayOfSources(
  confirmed: string,
  term: Term,
  office: OfficeFile,
  file: Pick<CountryFile, 'sources'>,
): boolean {
  if (confirmed <= firstDay(term.start)) return true;
  return sourcesOf(term, office, file).some(({ asOf, memory }) =>
    memory === true ? asOf === confirmed : confirmed <= asOf,
  );
}

/** Every term leads to a source of its file; none is confirmed before it began, nor later than its sources speak. */
export const checkProvenance = checkEach('provenance', ['countries', 'organisations'], (file, say) => {
  const listed = new Set(file.sources.map(({ id }) => id));
  const used = new Set<string>();
  for (const [id, { known, knownFrom }] of Object.entries(file.people)) {
    if (knownFrom === undefined) continue;
    used.add(knownFrom);
    if (known === undefined) say(`"${id}" has "knownFrom" and no "known"; write the line, or delete the source of it.`);
  }
  for (const office of file.offices) {
    for (const id of office.sources) used.add(id);
    for (const term of office.terms) {
      for (const id of sourceIdsOf(term, office)) used.add(id);
      const confirmed = confirmedOn(term, office, file);
      if (confirmed !== '' && confirmed < firstDay(term.start))
        say(
          `office "${office.id}": ${term.person} starts on ${term.start}, after ${confirmed}, the day of its sources; ` +
            'name the source that shows it in the term\'s "sources", or give its day in "confirmed".',
        );
      if (term.confirmed !== undefined && !isDayOfSources(term.confirmed, term, office, file))
        say(
          `office "${office.id}": ${term.person} is confirmed on ${term.confirmed}, a day that no source of the term speaks for; ` +
            'give the day of the page that shows it, or add the source that shows the later one.',
        );
    }
  }
  for (const id of used) {
    if (!listed.has(id)) say(`the source "${id}" is named, and "sources" does not list it; add it or correct the id.`);
  }
});
