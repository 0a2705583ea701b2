import { describe, expect, test } from 'vitest';
import type { OfficeFile, OfficesPart, Term } from '../../../engine/knowledge.ts';
import { applyProposal } from '../../../knowledge/refresh/apply.ts';
import { merge } from '../../../knowledge/refresh/merge.ts';
import { isEmpty } from '../../../knowledge/refresh/report.ts';
import type { SourceReading, Statement } from '../../../knowledge/refresh/statement.ts';

const office = (terms: Term[], change: Partial<OfficeFile> = {}): OfficeFile => ({
  id: 'president',
  title: 'President',
  kind: 'head-of-state',
  terms,
  sources: ['memory'],
  ...change,
});

const part = (offices: OfficeFile[], change: Partial<OfficesPart> = {}): OfficesPart => ({
  people: {
    'anna-novak': { name: 'Anna Novak', wikidata: 'Q1' },
    'karl-weiss': { name: 'Karl Weiß', aliases: ['Karl Weiss'], wikidata: 'Q2' },
    'petr-horak': { name: 'Petr Horák' },
  },
  offices,
  sources: [
    { id: 'memory', title: 'written from general knowledge', asOf: '2026-01-12', memory: true },
    { id: 'almanac', title: 'An almanac', asOf: '2026-01-12', data: true },
    { id: 'gazette', title: 'The Gazette, read by hand', asOf: '2026-03-01' },
  ],
  unconfirmed: [],
  ...change,
});

const say = (name: string, start: string | null, end: string | null, change: Partial<Statement> = {}): Statement => ({
  file: 'countries/xa',
  office: { kind: 'head-of-state', title: 'President' },
  person: { name },
  start,
  end,
  ...change,
});

const reading = (statements: Statement[], asOf = '2026-11-28'): SourceReading => ({
  source: { id: 'wikidata', title: 'Wikidata', asOf, data: true },
  statements,
  skipped: [],
});

const run = (own: OfficesPart, ...statements: Statement[]) => merge({ 'countries/xa': own }, reading(statements));

const changes = (own: OfficesPart, ...statements: Statement[]) =>
  run(own, ...statements).changes.map(({ reason, after }) => [reason, after.person, after.start, after.end ?? 'now']);

const questions = (own: OfficesPart, ...statements: Statement[]) =>
  run(own, ...statements).questions.map(({ person, text }) => `${person}: ${text}`);

describe('a term that both know', () => {
  const running = part([office([{ person: 'anna-novak', start: '2020-05-01' }])]);
  test('ends where the source says so', () => {
    expect(changes(running, say('Anna Novak', '2020-05-01', '2026-10-03'))).toEqual([
      ['ended', 'anna-novak', '2020-05-01', '2026-10-03'],
    ]);
  });
  test('memory gives way to the source', () => {
    expect(changes(running, say('Anna Novak', '2020-06-11', null))).toEqual([
      ['corrected', 'anna-novak', '2020-06-11', 'now'],
    ]);
  });
  test('a day of another source stands, and the difference is asked', () => {
    const known = part([office([{ person: 'anna-novak', start: '2020-05-01', sources: ['almanac'] }])]);
    expect(changes(known, say('Anna Novak', '2020-06-11', null))).toEqual([]);
    expect(questions(known, say('Anna Novak', '2020-06-11', null))).toEqual([
      'Anna Novak: starts on 2020-05-01 here, on 2020-06-11 there',
    ]);
  });
  test('an oath two days after the election is no difference', () => {
    const known = part([office([{ person: 'anna-novak', start: '2020-05-01', sources: ['almanac'] }])]);
    expect(questions(known, say('Anna Novak', '2020-05-03', null))).toEqual([]);
  });
  test('a year becomes the day within it, whoever gave the year', () => {
    const known = part([office([{ person: 'anna-novak', start: '2020', sources: ['gazette'] }])]);
    expect(changes(known, say('Anna Novak', '2020-05-01', null))).toEqual([
      ['more exact', 'anna-novak', '2020-05-01', 'now'],
    ]);
  });
  test('the source joins those that show a running term, once', () => {
    const proposal = run(running, say('Anna Novak', '2020-05-01', null));
    expect(proposal.changes.map(({ reason, after }) => [reason, after.sources])).toEqual([['confirmed', ['wikidata']]]);
    const first = { 'countries/xa': running };
    const applied = applyProposal(first, proposal, reading([]).source);
    expect(isEmpty(merge({ ...first, ...applied }, reading([say('Anna Novak', '2020-05-01', null)])))).toBe(true);
  });
  test('the day somebody was last seen gives way to the day they left', () => {
    const seen = part([office([{ person: 'anna-novak', start: '2020-05-01', end: '2022-07-08', endKnown: false }])]);
    const [change] = run(seen, say('Anna Novak', '2020-05-01', '2024-02-02')).changes;
    expect(change?.after).toEqual({
      person: 'anna-novak',
      start: '2020-05-01',
      end: '2024-02-02',
      sources: ['wikidata'],
    });
  });
  test('what ended here and runs there is asked', () => {
    const ended = part([
      office([{ person: 'anna-novak', start: '2020-05-01', end: '2024-02-02', sources: ['almanac'] }]),
    ]);
    expect(questions(ended, say('Anna Novak', '2020-05-01', null))).toEqual([
      'Anna Novak: ended on 2024-02-02 here, is held on 2026-11-28 there',
    ]);
  });
});

describe('a holder that we do not know of', () => {
  test('follows the one we thought in office', () => {
    const running = part([office([{ person: 'anna-novak', start: '2020-05-01' }])]);
    expect(changes(running, say('Karl Weiss', '2026-10-03', null))).toEqual([
      ['ended', 'anna-novak', '2020-05-01', '2026-10-03'],
      ['new', 'karl-weiss', '2026-10-03', 'now'],
    ]);
  });
  const stretched = part([
    office([
      { person: 'anna-novak', start: '2020-05-01', end: '2026-09-25' },
      { person: 'karl-weiss', start: '2026-09-25' },
    ]),
  ]);
  test('comes between two of ours, and the term stretched over them is cut', () => {
    expect(changes(stretched, say('Petr Horák', '2025-12-12', '2026-09-25'))).toEqual([
      ['corrected', 'anna-novak', '2020-05-01', '2025-12-12'],
      ['between two of ours', 'petr-horak', '2025-12-12', '2026-09-25'],
    ]);
  });
  test('is asked about where somebody looked our term up by hand', () => {
    const byHand = part([
      office([{ person: 'anna-novak', start: '2020-05-01', end: '2026-09-25', sources: ['gazette'] }]),
    ]);
    expect(changes(byHand, say('Petr Horák', '2025-12-12', '2026-09-25'))).toEqual([]);
    expect(questions(byHand, say('Petr Horák', '2025-12-12', '2026-09-25'))).toEqual([
      'Petr Horák: from 2025-12-12 there, while anna-novak has it from 2020-05-01 to 2026-09-25 here',
    ]);
  });
  test('is asked about where another source saw ours in office later', () => {
    const seenLater = part([office([{ person: 'anna-novak', start: '2020-05-01', sources: ['almanac'] }])]);
    expect(changes(seenLater, say('Karl Weiss', '2024-01-01', null))).toEqual([]);
    expect(questions(seenLater, say('Karl Weiss', '2024-01-01', null))).toHaveLength(1);
  });
  test('stands in while another holds the office', () => {
    const running = part([office([{ person: 'anna-novak', start: '2020-05-01' }])]);
    expect(changes(running, say('Petr Horák', '2026-06-01', '2026-06-20', { acting: true }))).toEqual([
      ['new', 'petr-horak', '2026-06-01', '2026-06-20'],
    ]);
  });
  test('shares an office of many', () => {
    const council = part([office([{ person: 'anna-novak', start: '2020-05-01' }], { shared: true })]);
    expect(changes(council, say('Karl Weiss', '2021-01-01', null))).toEqual([
      ['new', 'karl-weiss', '2021-01-01', 'now'],
    ]);
  });
  test('without a first day is asked about', () => {
    const running = part([office([{ person: 'anna-novak', start: '2020-05-01' }])]);
    expect(questions(running, say('Karl Weiss', null, null))).toEqual([
      'Karl Weiss: is named there without a first day',
    ]);
  });
});

describe('whom a statement means', () => {
  const own = part([office([{ person: 'anna-novak', start: '2020-05-01' }])]);
  test('marks and spellings make no difference', () => {
    expect(changes(own, say('Petr Horak', '2026-10-03', null)).at(-1)).toEqual([
      'new',
      'petr-horak',
      '2026-10-03',
      'now',
    ]);
  });
  test('a Wikidata item of their own makes a namesake another person', () => {
    const namesake = say('Anna Novak', '2026-10-03', null, { person: { name: 'Anna Novak', wikidata: 'Q9' } });
    const { people, changes: made } = run(own, namesake);
    expect(people).toEqual([
      { file: 'countries/xa', id: 'anna-novak-xa', facts: { name: 'Anna Novak', wikidata: 'Q9' } },
    ]);
    expect(made.at(-1)?.after.person).toBe('anna-novak-xa');
  });
  test('of two namesakes here neither is taken', () => {
    const twins = part([office([{ person: 'anna-novak', start: '2020-05-01' }])], {
      people: { 'anna-novak': { name: 'Anna Novak' }, 'anna-novak-2': { name: 'Anna Novak' } },
    });
    expect(questions(twins, say('Anna Novak', '2020-05-01', null))).toEqual([
      'Anna Novak: may be any of anna-novak, anna-novak-2: give one of them the Wikidata id',
    ]);
  });
});

describe('what the source does not show', () => {
  const own = part([office([{ person: 'anna-novak', start: '2020-05-01' }], { shared: true })]);
  test('is listed', () => {
    expect(run(own, say('Karl Weiss', '2021-01-01', null)).unseen).toEqual([
      expect.objectContaining({ person: 'anna-novak', office: 'president' }),
    ]);
  });
  test('keeps the day the source last showed it when the source moves on', () => {
    const confirmed = part(
      [office([{ person: 'anna-novak', start: '2020-05-01' }], { sources: ['wikidata'], shared: true })],
      { sources: [{ id: 'wikidata', title: 'Wikidata', asOf: '2026-11-21', data: true }] },
    );
    const parts = { 'countries/xa': confirmed };
    const later = reading([say('Karl Weiss', '2026-11-23', null)]);
    const written = applyProposal(parts, merge(parts, later), later.source)['countries/xa'];
    expect(written?.sources.map(({ asOf }) => asOf)).toEqual(['2026-11-28']);
    expect(written?.offices[0]?.terms).toEqual([
      { person: 'anna-novak', start: '2020-05-01', confirmed: '2026-11-21' },
      { person: 'karl-weiss', start: '2026-11-23' },
    ]);
  });
  test('an office or a file that we do not have is asked about', () => {
    expect(
      questions(own, say('Karl Weiss', '2021-01-01', null, { office: { kind: 'foreign', title: 'Foreign Minister' } })),
    ).toEqual(['Karl Weiss: the file has no such office']);
    expect(questions(own, say('Karl Weiss', '2021-01-01', null, { file: 'countries/xz' }))).toEqual([
      'Karl Weiss: there is no file knowledge/countries/xz.json',
    ]);
  });
});
