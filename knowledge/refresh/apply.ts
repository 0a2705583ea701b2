/** The files as they are once a proposal is accepted. Pure. */
import type { FactSource, OfficeFile, OfficesPart, Term } from '../../engine/knowledge.ts';
import { confirmedOn, sourceIdsOf } from '../provenance.ts';
import { fieldsInOrder } from './compare-term.ts';
import type { OfficesParts } from './files.ts';
import { type Proposal, termKey } from './merge.ts';

const byStart = (a: Term, b: Term) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0);

const sorted = <Value>(record: Record<string, Value>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

function applyChanges(office: OfficeFile, file: string, { changes }: Proposal): OfficeFile {
  let terms = office.terms;
  for (const { after, before, ...where } of changes) {
    if (where.file !== file || where.office !== office.id) continue;
    terms = before
      ? terms.map((term) => (term.person === before.person && term.start === before.start ? after : term))
      : [...terms, after];
  }
  return terms === office.terms ? office : { ...office, terms: [...terms].sort(byStart) };
}

/**
 * A source's entry gets the source's new day; running terms that it no longer shows keep the day it last showed them,
 * written into the term.
 */
function moveDay(part: OfficesPart, file: string, source: FactSource, seen: ReadonlySet<string>): OfficesPart {
  const old = part.sources.find(({ id }) => id === source.id);
  if (!old || old.asOf >= source.asOf) return part;
  const offices = part.offices.map((office) => ({
    ...office,
    terms: office.terms.map((term) => {
      const rests = term.end === undefined && sourceIdsOf(term, office).includes(source.id);
      if (!rests || seen.has(termKey(file, office.id, term))) return term;
      return fieldsInOrder({ ...term, confirmed: confirmedOn(term, office, part) });
    }),
  }));
  return { ...part, offices, sources: part.sources.map((one) => (one === old ? source : one)) };
}

function withUsedSource(part: OfficesPart, source: FactSource): OfficesPart {
  const isUsed = part.offices.some(
    (office) => office.sources.includes(source.id) || office.terms.some(({ sources }) => sources?.includes(source.id)),
  );
  if (!isUsed || part.sources.some(({ id }) => id === source.id)) return part;
  return { ...part, sources: [...part.sources, source] };
}

/**
 * @param parts the files the proposal was made from
 * @returns only the files that change
 */
export function applyProposal(parts: OfficesParts, proposal: Proposal, source: FactSource): OfficesParts {
  const changed: Record<string, OfficesPart> = {};
  for (const [file, before] of Object.entries(parts)) {
    const people = proposal.people.filter((one) => one.file === file).map(({ id, facts }) => [id, facts] as const);
    const offices = proposal.offices.filter((one) => one.file === file).map(({ office }) => office);
    let part = moveDay(before, file, source, proposal.seen);
    if (people.length > 0) part = { ...part, people: sorted({ ...part.people, ...Object.fromEntries(people) }) };
    const all = [...part.offices, ...offices];
    const written = all.map((office) => applyChanges(office, file, proposal));
    if (offices.length > 0 || written.some((office, at) => office !== all[at])) part = { ...part, offices: written };
    part = withUsedSource(part, source);
    if (part !== before) changed[file] = part;
  }
  return changed;
}
