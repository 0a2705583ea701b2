import type { OfficeFile, Term } from '../../engine/knowledge.ts';
import { firstDay, lastDay, surelyBefore } from '../../engine/partial-day.ts';
import { checkEach } from './finding.ts';

const name = (term: Term) => `${term.person} (${term.start} to ${term.end ?? 'open'})`;

/** Whether two terms overlap whatever the missing days are; a handover on one day does not. */
function termsOverlap(one: Term, other: Term): boolean {
  const startsBeforeEnd = (a: Term, b: Term) => b.end === undefined || lastDay(a.start) < firstDay(b.end);
  return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
}

function checkOverlaps(office: OfficeFile, say: (message: string) => void): void {
  if (office.shared) return;
  const full = office.terms.filter((term) => !term.acting);
  full.forEach((term, i) => {
    for (const other of full.slice(i + 1)) {
      if (!termsOverlap(term, other)) continue;
      say(
        `office "${office.id}": ${name(term)} overlaps ${name(other)}, so the holder on a day is not known; ` +
          'correct a date, mark one of them "acting", or the office "shared" where many hold it at once.',
      );
    }
  });
}

/** Terms run forwards, and one office has one holder on a day unless it is shared or someone acts. */
export const checkTerms = checkEach('terms', ['countries', 'organisations'], (file, say) => {
  for (const office of file.offices) {
    for (const term of office.terms) {
      if (term.end && surelyBefore(term.end, term.start)) {
        say(`office "${office.id}": the term of ${name(term)} ends before it starts; correct one of the two dates.`);
      }
      if (term.endKnown === false && term.end === undefined) {
        say(
          `office "${office.id}": the term of ${name(term)} says "endKnown": false without an "end"; give the last day a ` +
            'source shows them in office.',
        );
      }
    }
    checkOverlaps(office, say);
  }
});
