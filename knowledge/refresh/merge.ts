/** Compares what a source says with the files and proposes changes. Pure: nothing is read, written or looked up. */
import type { OfficeFile, OfficesPart, PersonFile, Term } from '../../engine/knowledge.ts';
import { firstDay, lastDay } from '../../engine/partial-day.ts';
import { confirmedOn } from '../provenance.ts';
import {
  type ChangeReason,
  compareTerm,
  daysApart,
  fieldsInOrder,
  isOpenToChange,
  onMemory,
  SAME_EVENT_DAYS,
} from './compare-term.ts';
import { type OfficesParts, placeOf } from './files.ts';
import { PersonMatcher } from './match-person.ts';
import type { SourceReading, StatedOffice, Statement } from './statement.ts';

/** One term to be added (`before` is null) or written otherwise. */
export interface Change {
  file: string;
  office: string;
  before: Term | null;
  after: Term;
  reason: ChangeReason;
}

/** What only a person can decide. */
export interface Question {
  file: string;
  office: string;
  person: string;
  text: string;
}

export interface Proposal {
  people: { file: string; id: string; facts: PersonFile }[];
  offices: { file: string; office: OfficeFile }[];
  changes: Change[];
  questions: Question[];
  /** Running terms of ours in offices that the source covers, which it does not show. */
  unseen: Question[];
  /** Running terms of ours that the source shows, `file office person start`: what the source's new day speaks for. */
  seen: ReadonlySet<string>;
}

/**
 * Names a term in one run.
 *
 * @param file id of the country or organisation
 * @param office its id
 * @param term who and since when
 */
export const termKey = (file: string, office: string, term: Pick<Term, 'person' | 'start'>): string =>
  `${file} ${office} ${term.person} ${term.start}`;

/** Years within which two starts can be of one term of one person in one office. */
const SAME_TERM_MS = 366 * 86_400_000;

/** One run of `merge`: what it has proposed so far, and the offices as they would then be. */
class Merge {
  readonly proposal = {
    people: [] as Proposal['people'],
    offices: [] as Proposal['offices'],
    changes: [] as Change[],
    questions: [] as Question[],
    unseen: [] as Question[],
    seen: new Set<string>(),
  };
  private readonly matcher: PersonMatcher;
  /** Offices as they will be once the changes so far are made. */
  private readonly working = new Map<string, OfficeFile>();
  /** Terms as this run wrote them: the source's own. */
  private readonly written = new Set<Term>();
  private readonly covered = new Map<string, Set<string>>();

  constructor(
    private readonly parts: OfficesParts,
    private readonly reading: SourceReading,
  ) {
    this.matcher = new PersonMatcher(parts);
  }

  run(): Proposal {
    const oldestFirst = [...this.reading.statements].sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1));
    for (const statement of oldestFirst) this.take(statement);
    this.listUnseen();
    return this.proposal;
  }

  private take(statement: Statement): void {
    const part = this.parts[statement.file];
    if (!part) {
      this.ask(statement, statement.office.title, `there is no file knowledge/${statement.file}.json`);
      return;
    }
    const office = this.officeOf(statement, part);
    if (!office) return;
    const id = this.personOf(statement, office);
    if (id === null) return;
    const key = `${statement.file} ${office.id}`;
    this.covered.set(key, (this.covered.get(key) ?? new Set()).add(id));
    const own = findTerm(office, id, statement);
    if (own) this.compare(own, statement, office, part);
    else this.add(id, statement, office, part);
  }

  private ask({ file, person }: Statement, office: string, text: string): void {
    this.proposal.questions.push({ file, office, person: person.name, text });
  }

  private personOf(statement: Statement, office: OfficeFile): string | null {
    const match = this.matcher.match(statement.person, placeOf(statement.file));
    if (match.kind === 'unclear') {
      this.ask(statement, office.id, `may be any of ${match.ids.join(', ')}: give one of them the Wikidata id`);
      return null;
    }
    if (match.kind === 'new') {
      const { labels: _labels, ...facts } = statement.person;
      this.matcher.add(match.id, facts, placeOf(statement.file));
      this.proposal.people.push({ file: statement.file, id: match.id, facts });
    }
    return match.id;
  }

  private officeOf(statement: Statement, part: OfficesPart): OfficeFile | null {
    const { file, office: stated } = statement;
    const found = pickOffice(part.offices, stated);
    if (found !== null) {
      if (found.length === 1 && found[0]) return this.current(file, found[0]);
      this.ask(statement, stated.title, `may be any of ${found.map(({ id }) => id).join(', ')}`);
      return null;
    }
    const key = `${file} ${stated.id}`;
    const made = this.working.get(key);
    if (made) return made;
    if (!stated.id || !stated.create) {
      this.ask(statement, stated.title, 'the file has no such office');
      return null;
    }
    const { titles, shared } = stated.create;
    const office: OfficeFile = {
      id: stated.id,
      title: stated.title,
      kind: stated.kind,
      ...(titles ? { titles } : {}),
      ...(shared ? { shared } : {}),
      terms: [],
      sources: [this.reading.source.id],
    };
    this.working.set(key, office);
    this.proposal.offices.push({ file, office: { ...office } });
    return office;
  }

  private current(file: string, office: OfficeFile): OfficeFile {
    const key = `${file} ${office.id}`;
    const known = this.working.get(key) ?? office;
    this.working.set(key, known);
    return known;
  }

  private replace(file: string, office: OfficeFile, before: Term | null, after: Term, reason: ChangeReason): void {
    const terms = before ? office.terms.map((term) => (term === before ? after : term)) : [...office.terms, after];
    this.working.set(`${file} ${office.id}`, { ...office, terms });
    this.written.add(after);
    this.proposal.changes.push({ file, office: office.id, before, after, reason });
  }

  private compare(own: Term, statement: Statement, office: OfficeFile, part: OfficesPart): void {
    const { after, reason, conflicts } = compareTerm(own, statement, office, part, this.reading);
    for (const text of conflicts) this.ask(statement, office.id, text);
    if (own.end === undefined && statement.end === null) {
      this.proposal.seen.add(termKey(statement.file, office.id, after ?? own));
    }
    if (after && reason) this.replace(statement.file, office, own, after, reason);
  }

  private add(person: string, statement: Statement, office: OfficeFile, part: OfficesPart): void {
    const { start } = statement;
    // Of someone who left and no one says when, the first day is the last we know.
    const end = statement.end ?? (statement.endUnknown ? start : null);
    if (start === null) {
      this.ask(statement, office.id, 'is named there without a first day');
      return;
    }
    const after = fieldsInOrder({
      person,
      start,
      ...(end === null ? {} : { end }),
      ...(end !== null && statement.endUnknown ? { endKnown: false } : {}),
      ...(statement.acting ? { acting: true } : {}),
      ...(statement.title ? { title: statement.title } : {}),
      ...(office.sources.length === 1 && office.sources[0] === this.reading.source.id
        ? {}
        : { sources: [this.reading.source.id] }),
    });
    const reason = this.makeRoom(after, statement, office, part);
    if (reason === null) return;
    if (end === null) this.proposal.seen.add(termKey(statement.file, office.id, after));
    this.replace(statement.file, this.current(statement.file, office), null, after, reason);
  }

  /** Ends the terms that a new one cuts into; null where one of them is not the source's to change. */
  private makeRoom(added: Term, statement: Statement, office: OfficeFile, part: OfficesPart): ChangeReason | null {
    if (office.shared || added.acting) return 'new';
    const over = office.terms.filter((term) => !term.acting && term.person !== added.person && overlaps(term, added));
    let reason: ChangeReason = 'new';
    for (const term of over) {
      if (!this.mayCut(term, added, office, part)) {
        this.ask(
          statement,
          office.id,
          `from ${added.start} there, while ${term.person} has it from ${term.start} to ${term.end ?? 'now'} here`,
        );
        return null;
      }
      if (term.end !== undefined) reason = 'between two of ours';
      const { endKnown: _endKnown, ...shortened } = term;
      const sources = [...new Set([...(term.sources ?? office.sources), this.reading.source.id])];
      this.replace(
        statement.file,
        this.current(statement.file, office),
        term,
        fieldsInOrder({ ...shortened, end: added.start, sources }),
        term.end === undefined ? 'ended' : 'corrected',
      );
    }
    return reason;
  }

  /** Whether the start of a term of the source may end one of ours. */
  private mayCut(term: Term, added: Term, office: OfficeFile, part: OfficesPart): boolean {
    if (firstDay(term.start) >= firstDay(added.start)) return false;
    // The source itself has both: two at once, or a handover of a few days.
    if (this.written.has(term)) return term.end !== undefined && daysApart(term.end, added.start) <= SAME_EVENT_DAYS;
    // Another source saw them in office after the day from which this one names someone else: one of the two is wrong.
    const isSeenLater =
      term.end === undefined &&
      !onMemory(term, office, part) &&
      confirmedOn(term, office, part) > firstDay(added.start);
    return !isSeenLater && isOpenToChange(term, office, part);
  }

  private listUnseen(): void {
    for (const [key, people] of this.covered) {
      const [file = '', id = ''] = key.split(' ');
      const office = this.working.get(key);
      for (const term of office?.terms ?? []) {
        if (term.end !== undefined || people.has(term.person)) continue;
        const text = `runs here since ${term.start}; the source names the office and not them`;
        this.proposal.unseen.push({ file, office: id, person: term.person, text });
      }
    }
  }
}

/** Offices a stated one can mean: by id; else of its kind, the one of its title where there are several. Null: none. */
function pickOffice(offices: readonly OfficeFile[], stated: StatedOffice): OfficeFile[] | null {
  if (stated.id) {
    const found = offices.filter(({ id }) => id === stated.id);
    return found.length > 0 ? found : null;
  }
  const ofKind = offices.filter(({ kind }) => kind === stated.kind);
  const title = stated.title.toLowerCase();
  const titled = ofKind.filter((office) => [office.title.toLowerCase(), ...(office.titles ?? [])].includes(title));
  if (titled.length > 0) return titled;
  const running = ofKind.filter(({ terms }) => terms.some(({ end }) => end === undefined));
  if (running.length === 1) return running;
  return ofKind.length > 0 ? ofKind : null;
}

const overlaps = (one: Term, other: Term) =>
  (one.end === undefined || firstDay(one.end) > lastDay(other.start)) &&
  (other.end === undefined || firstDay(other.end) > lastDay(one.start));

/** The term of a person that a statement speaks of: the one that begins nearest, or any where it gives no day. */
function findTerm(office: OfficeFile, person: string, statement: Statement): Term | null {
  const own = office.terms.filter((term) => term.person === person);
  const stated = statement.start;
  if (stated === null) return own.find(({ end }) => end === undefined) ?? own.at(-1) ?? null;
  const distance = (term: Term) => Math.abs(Date.parse(firstDay(term.start)) - Date.parse(firstDay(stated)));
  const near = own.filter((term) => distance(term) <= SAME_TERM_MS || term.start.startsWith(stated));
  const nearest = near.sort((a, b) => distance(a) - distance(b))[0];
  if (nearest) return nearest;
  // Re-elections are one term here and several there, or the other way round.
  return (
    own.find((term) => overlaps(term, { person, start: stated, ...(statement.end ? { end: statement.end } : {}) })) ??
    null
  );
}

/**
 * Proposes what a source's statements change in the files. Terms that a person looked up are never changed: what differs
 * is asked.
 *
 * @param parts the files as written on disk
 * @param reading what the source said
 */
export const merge = (parts: OfficesParts, reading: SourceReading): Proposal => new Merge(parts, reading).run();
