import type { OfficeHeld, TreatyEntry } from '../brief.ts';
import type { TreatyFile } from '../knowledge.ts';
import { firstDay, lastDay } from '../partial-day.ts';
import { countryName, type IndexedTreaty, type TreatyIndex } from './index-treaties.ts';
import { statusOn } from './status-on.ts';

type Signatory = TreatyEntry['signatories'][number];

/** The office a person held in a country on a day, from that country's file; null where the file knows none. */
function officeThen(index: TreatyIndex, country: string, person: string, day: string): OfficeHeld['office'] | null {
  for (const office of index.files.countries[country.toLowerCase()]?.offices ?? []) {
    const term = office.terms.find(
      (held) => held.person === person && firstDay(held.start) <= day && (!held.end || lastDay(held.end) >= day),
    );
    if (term) return term.title ?? office.title;
  }
  return null;
}

function readSignatories(index: TreatyIndex, file: TreatyFile): Signatory[] {
  return file.signatories.map(({ name, person, country, office }) => ({
    name,
    person: person ?? null,
    country: country ?? null,
    office: office ?? (person && country ? officeThen(index, country, person, lastDay(file.signed.date)) : null),
  }));
}

/** The entry of a treaty we know, without mentions. `cited` holds the provisions the article leans on. */
export function describe(index: TreatyIndex, treaty: IndexedTreaty, day: string): TreatyEntry {
  const { id, file } = treaty;
  const { status, note, events, since } = statusOn(file, day);
  return {
    id,
    name: file.name,
    formalName: file.formalName,
    kind: file.kind,
    signed: file.signed.date,
    place: file.signed.place,
    inForce: file.inForce ?? null,
    parties: file.parties.map((party) =>
      /^[A-Z]{2}$/.test(party) ? { code: party, name: countryName(index, party) } : { code: null, name: party },
    ),
    open: file.open ? { parties: file.open.parties, asOf: file.open.asOf } : null,
    signatories: readSignatories(index, file),
    status,
    statusNote: note,
    background: file.background,
    settles: file.settles,
    provisions: file.provisions.map(({ article, text }) => ({ article, text, cited: false })),
    events,
    since,
    related: (index.relations.get(id) ?? []).flatMap(({ id: other, kind }) => {
      const related = index.treaties.get(other)?.file;
      return related ? [{ id: other, name: related.name, kind, signed: related.signed.date }] : [];
    }),
    sources: file.sources,
    basis: 'knowledge',
    candidates: [],
    why: { rule: 'by-id', words: '', file: `treaties/${id}`, checked: file.checked },
    mentions: [],
  };
}

/**
 * A treaty by its id, as of a day, without an article: for the browse page and for walking from one to its relations.
 * Null where we have no such treaty.
 *
 * @example describeTreaty(index, 'simla-agreement', '2025-05-05')?.signed // '1972-07-02'
 */
export function describeTreaty(index: TreatyIndex, id: string, day: string): TreatyEntry | null {
  const treaty = index.treaties.get(id);
  return treaty ? describe(index, treaty, day) : null;
}
