import type { LookUpAnswer } from '../../engine/lookup/candidates.ts';
import type { LibraryEntry } from '../../engine/lookup/library-entry.ts';

const ofEntry = (entry: LibraryEntry): (string | null)[] => {
  switch (entry.kind) {
    case 'treaty':
      return entry.treaty.parties.map(({ code }) => code);
    case 'person':
      return [entry.home.code, ...entry.terms.map(({ country }) => country)];
    case 'office':
      return [entry.place.code];
    default:
      return [entry.code];
  }
};

const ofAnswer = ({ candidates }: LookUpAnswer): (string | null)[] =>
  candidates.flatMap(({ code, parties }) => [code, ...parties.slice(0, 2).map((party) => party.code)]);

/** The codes of the flags that a page of the library, or what a look-up found, is drawn with; each once. */
export function codesOf(
  page: { kind: 'entry'; entry: LibraryEntry } | { kind: 'answer'; answer: LookUpAnswer },
): string[] {
  const codes = page.kind === 'entry' ? ofEntry(page.entry) : ofAnswer(page.answer);
  return [...new Set(codes.filter((code) => code !== null))];
}
