import type { OfficeHeld, TreatyEntry } from '../brief.ts';
import type { TreatyFile } from '../knowledge.ts';
import { covers } from '../offices/held-on-day.ts';
import { lastDay } from '../partial-day.ts';
import { statusOn } from './status-on.ts';
import { countryName, type TreatyRecords } from './treaty-records.ts';

type Signatory = TreatyEntry['signatories'][number];

/** The office a person held in a country on a day, from that country's file; null where the file knows none. */
function officeThen(
  { files }: TreatyRecords,
  country: string,
  person: string,
  day: string,
): OfficeHeld['office'] | null {
  for (const office of files.countries[country.toLowerCase()]?.offices ?? []) {
    const term = office.terms.find((held) => held.person === person && covers({ term: held }, day) !== 'no');
    if (term) return term.title ?? office.title;
  }
  return null;
}

function readSignatories(records: TreatyRecords, file: TreatyFile): Signatory[] {
  return file.signatories.map(({ name, person, country, office }) => ({
    name,
    person: person ?? null,
    country: country ?? null,
    office: office ?? (person && country ? officeThen(records, country, person, lastDay(file.signed.date)) : null),
  }));
}

/**
 * A treaty by its id, as of a day, without an article: no mentions, no provision cited.
 *
 * @param day ISO day
 * @returns null where we have no such treaty
 * @example describeTreaty(records, 'simla-agreement', '2025-05-05')?.signed // '1972-07-02'
 */
export function describeTreaty(records: TreatyRecords, id: string, day: string): TreatyEntry | null {
  const file = records.files.treaties[id];
  if (file === undefined) return null;
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
      /^[A-Z]{2}$/.test(party) ? { code: party, name: countryName(records, party) } : { code: null, name: party },
    ),
    open: file.open ? { parties: file.open.parties, asOf: file.open.asOf } : null,
    signatories: readSignatories(records, file),
    status,
    statusNote: note,
    background: file.background,
    settles: file.settles,
    provisions: file.provisions.map(({ article, text }) => ({ article, text, cited: false })),
    events,
    since,
    related: (records.relations.get(id) ?? []).flatMap(({ id: other, kind }) => {
      const related = records.files.treaties[other];
      return related ? [{ id: other, name: related.name, kind, signed: related.signed.date }] : [];
    }),
    sources: file.sources,
    basis: 'knowledge',
    candidates: [],
    why: { rule: 'by-id', words: '', file: `treaties/${id}`, checked: file.checked },
    mentions: [],
  };
}
