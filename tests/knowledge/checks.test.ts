import { describe, expect, test } from 'vitest';
import type { KnowledgeFiles, OfficeFile, TreatyFile } from '../../engine/knowledge.ts';
import { checkKnowledge, checks } from '../../knowledge/checks/index.ts';
import { country, knowledge, organisation, treaty } from './sample-files.ts';

const messages = (files: KnowledgeFiles) => checkKnowledge(files).map((finding) => finding.message);
const ofTreaty = (change: Partial<TreatyFile>) => messages(knowledge({ treaties: { ruritania: treaty(change) } }));
const ofOffice = (change: Partial<OfficeFile>) => {
  const [office] = country().offices;
  if (!office) throw new Error('the sample country has no office');
  return messages(knowledge({ countries: { fr: country({ offices: [{ ...office, ...change }] }) } }));
};

test('sound files have no findings', () => {
  const files = knowledge({
    countries: { fr: country() },
    organisations: { league: organisation() },
    treaties: { ruritania: treaty() },
  });
  expect(messages(files)).toEqual([]);
});

test('a finding names the file, the rule and the mend', () => {
  const [finding] = checkKnowledge(
    knowledge({ treaties: { ruritania: treaty({ related: [{ id: 'gone', kind: 'cites' }] }) } }),
  );
  expect(finding?.file).toBe('knowledge/treaties/ruritania.json');
  expect(finding?.rule).toBe('treaty-relations');
  expect(finding?.message).toBe(
    'knowledge/treaties/ruritania.json (treaty-relations): is related to "gone", and there is no ' +
      'knowledge/treaties/gone.json; correct the id, write that file or delete the relation.',
  );
});

test('a file that does not fit its schema is reported for that alone', () => {
  const found = checkKnowledge(
    knowledge({ treaties: { ruritania: treaty({ settles: 'Too short.', related: [{ id: 'gone', kind: 'cites' }] }) } }),
  );
  expect(found.map(({ rule, message }) => [rule, message])).toEqual([
    ['schema', 'knowledge/treaties/ruritania.json (schema): settles: must have 40 to 90 words; correct that field.'],
  ]);
});

test('words that age are refused', () => {
  expect(ofTreaty({ background: 'The two are currently at peace.' })).toEqual([
    expect.stringMatching(/background: .*give the date instead/),
  ]);
});

describe('names', () => {
  const calling = (name: string) =>
    messages(
      knowledge({
        countries: { fr: { ...country(), people: { ...country().people, 'ida-voss': { name } } } as never },
      }),
    );

  test.each([
    'Ida Voss',
    'Bashar al-Assad',
    'Zia ul-Haq',
    'Ursula von der Leyen',
    "Valéry Giscard d'Estaing",
    'Jimmy "Barbecue" Chérizier',
    'Mette Gjerskov',
    '14th Dalai Lama',
  ])('%s is one', (name) => {
    expect(calling(name)).toEqual([]);
  });

  test.each([
    ['Voss) Ida', /has the mark "\)"/],
    ['President Ida Voss', /has the word "President"/],
    ['Ida Voss resigned', /has the small word "resigned"/],
    ['lodie Voss', /has the small word "lodie"/],
    ['Ida Voss 2024', /has the mark "2"/],
  ])('%s is none', (name, fault) => {
    expect(calling(name)).toEqual([expect.stringMatching(fault)]);
  });
});

describe('people who are not to be mixed up', () => {
  const peopleOf = (people: Record<string, object>) =>
    messages(knowledge({ countries: { fr: { ...country(), people: { ...country().people, ...people } } as never } }));

  test('one Wikipedia article for two', () => {
    expect(
      peopleOf({
        'ida-voss': { name: 'Ida Voss', wikipedia: 'Ida Voss' },
        'ola-kern': { name: 'Ola Kern', wikipedia: 'Ida Voss' },
      }),
    ).toEqual([expect.stringContaining('have one Wikipedia article, "Ida Voss"')]);
  });

  test('an alias that is somebody else’s name, but for a son called as his father was', () => {
    expect(
      peopleOf({
        'ida-voss': { name: 'Ida Voss', aliases: ['Ola Kern'] },
        'ola-kern': { name: 'Ola Kern' },
        'ola-kern-jr': { name: 'Ola Kern Jr.', aliases: ['Ola Kern'] },
      }),
    ).toEqual([expect.stringContaining('"ida-voss" has the alias "Ola Kern"')]);
  });
});

describe('terms, people and offices', () => {
  test('terms of one office do not overlap', () => {
    const terms = [
      { person: 'anna-novak', start: '2010', end: '2014-06-01' },
      { person: 'karl-weiss', start: '2014-05-01' },
    ];
    expect(ofOffice({ terms })).toEqual([
      expect.stringMatching(/anna-novak \(2010 to 2014-06-01\) overlaps karl-weiss/),
    ]);
    expect(ofOffice({ terms, shared: true })).toEqual([]);
    expect(ofOffice({ terms: terms.map((term, i) => (i === 1 ? { ...term, acting: true } : term)) })).toEqual([]);
  });
  test('a handover within one month or year is no overlap', () => {
    expect(
      ofOffice({
        terms: [
          { person: 'anna-novak', start: '2010', end: '2014' },
          { person: 'karl-weiss', start: '2014' },
        ],
      }),
    ).toEqual([]);
  });
  test('a term does not end before it starts', () => {
    expect(ofOffice({ terms: [{ person: 'anna-novak', start: '2014', end: '2013-12-31' }] })).toEqual([
      expect.stringMatching(/ends before it starts/),
    ]);
  });
  test('everybody in office is defined once', () => {
    expect(ofOffice({ terms: [{ person: 'no-body', start: '2014' }] })).toEqual([
      expect.stringMatching(/"no-body", whom no file defines/),
    ]);
    const twice = messages(knowledge({ countries: { fr: country(), de: country({ offices: [] }) } }));
    expect(twice.filter((message) => message.includes('"anna-novak"'))).toHaveLength(2);
  });
  test('sources of an office are listed', () => {
    expect(ofOffice({ sources: ['hearsay'] })).toEqual([expect.stringMatching(/source "hearsay" is named/)]);
  });
  test('what somebody is known for leads to a source of the file', () => {
    const withPerson = (person: object) =>
      messages(
        knowledge({
          countries: {
            fr: country({ people: { ...country().people, 'anna-novak': { name: 'Anna Novak', ...person } } }),
          },
        }),
      );
    expect(withPerson({ known: 'Mayor of Strelsau', knownFrom: 'almanac' })).toEqual([]);
    expect(withPerson({ known: 'Mayor of Strelsau' })).toEqual([]);
    expect(withPerson({ known: 'Mayor of Strelsau', knownFrom: 'hearsay' })).toEqual([
      expect.stringMatching(/source "hearsay" is named/),
    ]);
    expect(withPerson({ knownFrom: 'almanac' })).toEqual([expect.stringMatching(/"knownFrom" and no "known"/)]);
  });
  test('the source of one term is listed', () => {
    const terms = [{ person: 'anna-novak', start: '2014', sources: ['hearsay'] }];
    expect(ofOffice({ terms })).toEqual([expect.stringMatching(/source "hearsay" is named/)]);
  });
  test('no term starts after the day its sources speak for, unless it says its own', () => {
    const late = { person: 'anna-novak', start: '2026-11-09' };
    expect(ofOffice({ terms: [late] })).toEqual([expect.stringMatching(/starts on 2026-11-09, after 2026-11-01/)]);
    expect(ofOffice({ terms: [{ ...late, confirmed: '2026-11-09' }] })).toEqual([]);
  });
  describe('the day a term was confirmed', () => {
    const [office] = country().offices;
    const confirmed = (day: string, sources: string[], start = '2014') =>
      messages(
        knowledge({
          countries: {
            fr: country({
              offices: office ? [{ ...office, terms: [{ person: 'anna-novak', start, sources, confirmed: day }] }] : [],
              sources: [
                { id: 'almanac', title: 'An almanac', asOf: '2026-11-01' },
                { id: 'gazette', title: 'The Gazette', asOf: '2025-05-14' },
                { id: 'own', title: 'written from general knowledge', asOf: '2026-01-12', memory: true },
              ],
            }),
          },
        }),
      );
    test.each([
      ['that of a page', '2025-05-14', ['gazette']],
      ['earlier than that of its page', '2025-03-01', ['gazette']],
      ['of memory, where nobody looked', '2026-01-12', ['own']],
      ['of the newer of two sources', '2026-11-01', ['gazette', 'almanac']],
    ])('may be %s', (_what, day, sources) => {
      expect(confirmed(day, sources)).toEqual([]);
    });
    test('is between a page and memory that of neither', () => {
      expect(confirmed('2025-12-01', ['own', 'gazette'])).toEqual([
        expect.stringMatching(/confirmed on 2025-12-01, a day that no source/),
      ]);
    });
    test('is not later than all sources', () => {
      for (const [day, source] of [
        ['2026-11-02', 'almanac'],
        ['2026-01-13', 'own'],
        ['2026-01-12', 'gazette'],
      ] as const)
        expect(confirmed(day, [source])).toEqual([
          expect.stringMatching(/a day that no source of the term speaks for/),
        ]);
    });
    test('may be the first day of a term that a page announced', () => {
      expect(confirmed('2025-06-01', ['gazette'], '2025-06-01')).toEqual([]);
      expect(confirmed('2025-06-02', ['gazette'], '2025-06-01')).toHaveLength(1);
    });
  });
  test('a term whose end is not known says when it was last seen', () => {
    const terms = [{ person: 'anna-novak', start: '2014', endKnown: false as const }];
    expect(ofOffice({ terms })).toEqual([expect.stringMatching(/without an "end"/)]);
  });
  test('an event names sources that are there', () => {
    const signed = treaty().events[0];
    expect(
      ofTreaty({
        events: [{ ...signed, date: treaty().signed.date, kind: 'signed', text: 'Signed.', confirmedIn: [4] }],
      }),
    ).toEqual([expect.stringMatching(/names source 4 in "confirmedIn"/)]);
  });
});

test('every check is wired under the rule it reports', () => {
  const broken = knowledge({
    countries: {
      uk: country({
        people: { 'no-name': { name: 'Minister' } },
        offices: [
          { id: 'a', title: 'A', kind: 'other', terms: [{ person: 'x', start: '2020', end: '2010' }], sources: ['y'] },
        ],
        sources: [
          { id: 'z', title: 'Z', asOf: '2026-01-01' },
          { id: 'z', title: 'Z', asOf: '2026-01-01' },
        ],
      }),
    },
    treaties: {
      t: treaty({
        names: ['Border Pact'],
        ambiguousNames: [{ name: 'Border Pact', needs: ['year'] }],
        parties: ['XX'],
        related: [{ id: 'gone', kind: 'cites' }],
        signatories: [{ name: 'N', person: 'n' }],
        events: [{ date: '1900-01-01', kind: 'signed', text: 'Signed.' }],
        confirmedIn: [9],
      }),
    },
  });
  expect(new Set(checkKnowledge(broken).map((finding) => finding.rule))).toEqual(new Set(Object.keys(checks)));
});
