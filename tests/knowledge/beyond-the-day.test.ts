import { describe, expect, test } from 'vitest';
import { analyse, prepareKnowledge } from '../../engine/analyse.ts';
import { en } from '../../engine/languages/en/index.ts';
import { readKnowledgeFiles } from '../../knowledge/read-files.ts';
import { facts } from '../fuzz/arbitraries.ts';

const knowledge = prepareKnowledge(readKnowledgeFiles());
const read = (text: string, published: string) =>
  analyse({ text, page: facts({ published }) }, knowledge, en, published);

/** Later than any day on which the knowledge knows an office: whatever the news says may have happened since. */
const BEYOND = '2028-03-06';

/**
 * Sentences as news writes them of a change, and a day on which the record shows the opposite: there they are told,
 * beyond the knowledge they are not.
 */
const CHANGES: [within: string, sentence: string][] = [
  ['2026-03-02', 'Former President Emmanuel Macron opened the meeting in Lyon.'],
  ['2026-03-02', 'Former Chancellor Friedrich Merz was cheered in Cologne.'],
  ['2026-03-02', 'Former Prime Minister Mark Carney spoke in Toronto.'],
  ['2025-12-08', 'Former Mexican President Claudia Sheinbaum flew to Cancun.'],
  ['2025-12-08', 'Former Indian Prime Minister Narendra Modi visited Gujarat.'],
  ['2026-03-02', 'Former Italian Prime Minister Giorgia Meloni gave a speech in Rome.'],
  ['2025-12-08', 'Former Turkish President Recep Tayyip Erdogan rested in Rize.'],
  ['2025-12-08', 'Former Ukrainian President Volodymyr Zelenskyy came to Kyiv.'],
  ['2026-03-02', 'Former Prime Minister Keir Starmer met students in Leeds.'],
  ['2025-12-08', 'French Prime Minister Emmanuel Macron met farmers.'],
  ['2025-12-08', 'Former South African President Cyril Ramaphosa left the hall.'],
  ['2025-12-08', 'Former Argentine President Javier Milei arrived in Salta.'],
];

describe('what the article says of a change', () => {
  test.each(CHANGES)('is held against the record of %s, not against none: %s', (within, sentence) => {
    expect(read(sentence, within).discrepancies).toHaveLength(1);
    const { discrepancies, leaders } = read(sentence, BEYOND);
    expect(discrepancies).toEqual([]);
    const [leader] = leaders;
    expect(leader?.why.checked).toMatch(/^202[56]-/);
    expect(leader?.now).toBeNull();
  });
});

describe('what has changed since the article is told as far as each office is known', () => {
  test('somebody who left after the day the other offices of the country are known', () => {
    const [leader] = read('British Prime Minister Keir Starmer spoke.', '2026-01-05').leaders;
    expect(leader).toMatchObject({ office: 'Prime Minister', now: null, leftSince: true });
  });

  test('somebody who came into an office since', () => {
    const [leader] = read('Andy Burnham spoke in Manchester.', '2024-06-03').leaders;
    expect(leader?.now?.office).toBe('Prime Minister');
  });

  test('somebody who held an office twice since, with both terms', () => {
    const [leader] = read('Donald Trump spoke in Cleveland.', '2016-07-21').leaders;
    expect(leader).toMatchObject({ office: null, now: { office: 'President', since: '2025-01-20' } });
    expect(leader?.after).toMatchObject([{ office: 'President', since: '2017-01-20', until: '2021-01-20' }]);
  });

  test('nothing, where the office is known up to an earlier day', () => {
    const [leader] = read('French President Emmanuel Macron spoke.', BEYOND).leaders;
    expect(leader).toMatchObject({ office: 'President', now: null, leftSince: false });
  });
});
