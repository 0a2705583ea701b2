import { toOfficeHeld } from '../offices/held-on-day.ts';
import type { HeldTerm, OfficeRecord } from '../offices/office-record.ts';
import { idOfPlace } from './catalogue.ts';
import type { TermOfPerson } from './library-entry.ts';

/** All terms of a person, newest first. */
export const termsNewestFirst = ({ terms }: OfficeRecord): HeldTerm[] =>
  terms.toSorted((a, b) => (a.term.start < b.term.start ? 1 : a.term.start > b.term.start ? -1 : 0));

/** A term as it is shown, with the way to its office. */
export const toTerm = (held: HeldTerm): TermOfPerson => ({
  officeId: `${idOfPlace(held.place)}/${held.office.id}`,
  ...toOfficeHeld(held),
});
