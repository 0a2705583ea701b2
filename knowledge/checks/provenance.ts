import { firstDay } from '../../engine/partial-day.ts';
import { confirmedOn, sourceIdsOf } from '../provenance.ts';
import { checkEach } from './finding.ts';

/** Every term leads to a source of its file, and nothing is confirmed before it began. */
export const checkProvenance = checkEach('provenance', ['countries', 'organisations'], (file, say) => {
  const listed = new Set(file.sources.map(({ id }) => id));
  const used = new Set<string>();
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
    }
  }
  for (const id of used) {
    if (!listed.has(id)) say(`the source "${id}" is named, and "sources" does not list it; add it or correct the id.`);
  }
});
