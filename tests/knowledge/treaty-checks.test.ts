/** The checks of treaty files: names that several share, relations, events and status, sources. */
import { describe, expect, test } from 'vitest';
import type { KnowledgeFiles, TreatyFile } from '../../engine/knowledge.ts';
import { checkKnowledge } from '../../knowledge/checks/index.ts';
import { country, knowledge, treaty } from './sample-files.ts';

const messages = (files: KnowledgeFiles) => checkKnowledge(files).map((finding) => finding.message);
const ofTreaty = (change: Partial<TreatyFile>) => messages(knowledge({ treaties: { ruritania: treaty(change) } }));

describe('treaty names', () => {
  const two = (first: Partial<TreatyFile>, second: Partial<TreatyFile>) =>
    messages(
      knowledge({
        treaties: { first: treaty({ ...first }), second: treaty({ formalName: 'Another paper', ...second }) },
      }),
    );

  test('a shared name without a rule is found in both files', () => {
    const found = two({ names: ['Strelsau Pact'] }, { name: 'Zenda Accord', names: ['Strelsau Pact'] });
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/first\.json .*"Strelsau Pact" is also one of second; move it .*"ambiguousNames"/);
  });
  test('a rule in all files but one settles it', () => {
    const ruled = {
      names: [],
      ambiguousNames: [{ name: 'Strelsau Pact', needs: ['theme' as const] }],
      cues: ['zenda'],
    };
    expect(two({ names: ['Strelsau Pact'] }, { name: 'Zenda Accord', ...ruled })).toEqual([]);
  });
  test('a rule in both files settles it', () => {
    const ambiguousNames = [{ name: 'Strelsau Pact', needs: ['theme' as const] }];
    expect(
      two({ names: [], ambiguousNames }, { name: 'Zenda Accord', names: [], ambiguousNames, cues: ['zenda'] }),
    ).toEqual([]);
  });
  test('a year cannot decide between two of one year', () => {
    const ambiguousNames = [{ name: 'Strelsau Pact', needs: ['year' as const] }];
    expect(two({ names: [], ambiguousNames }, { name: 'Zenda Accord', names: [], ambiguousNames })[0]).toMatch(
      /second is of 1901 too/,
    );
  });
  test('a theme rule needs cues, a party rule parties', () => {
    const { cues: _cues, ...bare } = treaty({
      ambiguousNames: [{ name: 'Border Pact', needs: ['theme', 'party'] }],
      parties: [],
    });
    const found = messages(knowledge({ treaties: { ruritania: bare } }));
    expect(found).toEqual([expect.stringMatching(/no "cues"/), expect.stringMatching(/"parties" is empty/)]);
  });
  test('a name is ambiguous or safe, not both', () => {
    expect(ofTreaty({ ambiguousNames: [{ name: 'Ruritania pact', needs: ['year'] }] })).toEqual([
      expect.stringMatching(/delete it from "names"/),
    ]);
  });
});

describe('treaty relations', () => {
  test('to itself', () => {
    expect(ofTreaty({ related: [{ id: 'ruritania', kind: 'related' }] })).toEqual([
      expect.stringMatching(/related to itself/),
    ]);
  });
  test('that contradict each other', () => {
    const found = messages(
      knowledge({
        treaties: {
          a: treaty({ related: [{ id: 'b', kind: 'amends' }] }),
          b: treaty({ name: 'Zenda Accord', names: [], formalName: 'Zenda', related: [{ id: 'a', kind: 'amends' }] }),
        },
      }),
    );
    expect(found).toEqual([
      expect.stringMatching(/"amends" b, while that file says it "amends"/),
      expect.stringMatching(/"amends" a/),
    ]);
  });
  test('against the order of time', () => {
    const later = treaty({
      name: 'Zenda Accord',
      names: [],
      formalName: 'Zenda',
      signed: { date: '1950-01-01', place: 'Zenda' },
      inForce: null,
      events: [{ date: '1950-01-01', kind: 'signed', text: 'Signed.', status: 'political-commitment' }],
      related: [{ id: 'a', kind: 'precedes' }],
    });
    expect(messages(knowledge({ treaties: { a: treaty(), b: later } }))).toEqual([
      expect.stringMatching(/"precedes" a, but was signed 1950-01-01/),
    ]);
  });
});

describe('treaty events and status', () => {
  const signed = { date: '1901-05-06', kind: 'signed', text: 'Signed.', status: 'in-force' } as const;

  test('the event of signing agrees with signed.date', () => {
    expect(ofTreaty({ events: [{ ...signed, date: '1901-06-05' }], inForce: null })).toEqual([
      expect.stringMatching(/"signed.date" is 1901-05-06/),
    ]);
  });
  test('events stand in order', () => {
    const ended = { date: '1899-01-01', kind: 'other', text: 'Talks began.' } as const;
    expect(ofTreaty({ events: [signed, ended], inForce: null })).toEqual([
      expect.stringMatching(/stands before that of 1899-01-01/),
    ]);
  });
  test('the day in force is the same everywhere', () => {
    expect(ofTreaty({ inForce: '1903-01-01' })).toEqual([expect.stringMatching(/"inForce" is 1903-01-01/)]);
  });
  test('some event sets a status', () => {
    const { status: _status, ...bare } = signed;
    expect(ofTreaty({ events: [bare], inForce: null })).toEqual([expect.stringMatching(/no event sets a "status"/)]);
  });
  test('an end does not leave it in force', () => {
    const ended = { date: '1910-01-01', kind: 'ended', text: 'Ended.', status: 'in-force' } as const;
    expect(ofTreaty({ events: [signed, ended], inForce: null })).toEqual([
      expect.stringMatching(/after it only ended/),
    ]);
  });
});

describe('treaty sources, codes and signatories', () => {
  test('checked names where', () => {
    expect(ofTreaty({ confirmedIn: [] })).toEqual([expect.stringMatching(/"confirmedIn" names no source/)]);
    expect(ofTreaty({ confirmedIn: [3] })).toEqual([expect.stringMatching(/names source 3, and there are 1/)]);
  });
  test('unchecked says what', () => {
    expect(ofTreaty({ checked: null, confirmedIn: [] })).toEqual([expect.stringMatching(/name there the fields/)]);
  });
  test('a party stands once', () => {
    expect(ofTreaty({ parties: ['FR', 'DE', 'FR'] })).toEqual([expect.stringContaining('"FR" stands twice')]);
  });

  test('codes are of ISO 3166-1', () => {
    expect(ofTreaty({ parties: ['FR', 'SU', 'XX'] })).toEqual([
      expect.stringMatching(/"SU"/),
      expect.stringMatching(/"XX"/),
    ]);
    expect(messages(knowledge({ countries: { uk: country() } }))).toEqual([expect.stringMatching(/no country's code/)]);
  });
  test('a linked signatory is somebody', () => {
    expect(ofTreaty({ signatories: [{ name: 'Nobody', person: 'no-body' }] })).toEqual([
      expect.stringMatching(/"no-body", whom no country/),
    ]);
  });
});
