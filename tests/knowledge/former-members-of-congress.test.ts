/** Archives name senators who left long ago: each is shown with the seat of the day of publication, and with none after it. */
import { expect, test } from 'vitest';
import { analyse, prepareKnowledge } from '../../engine/analyse.ts';
import { en } from '../../engine/languages/en/index.ts';
import { readKnowledgeFiles } from '../../knowledge/read-files.ts';
import { facts } from '../fuzz/arbitraries.ts';

const knowledge = prepareKnowledge(readKnowledgeFiles());

const leadersOf = (text: string, published: string) =>
  analyse({ text, page: facts({ published }) }, knowledge, en, published).leaders.map(({ name, office }) => [
    name,
    office,
  ]);

test.each([
  [
    'McCain told the Senate in Washington that the treaty was sound.',
    '2010-12-20',
    'John McCain',
    'Senator for Arizona',
  ],
  [
    'Sen. Edward Kennedy of Massachusetts said the bill would pass.',
    '1996-04-02',
    'Edward Kennedy',
    'Senator for Massachusetts',
  ],
  [
    'Kamala Harris asked the witness in Washington for an answer.',
    '2019-05-01',
    'Kamala Harris',
    'Senator for California',
  ],
  [
    'Rep. Liz Cheney, vice chair of the panel, opened the hearing.',
    '2022-06-09',
    'Liz Cheney',
    'Representative for Wyoming',
  ],
  [
    'Marco Rubio of the United States said the sanctions would stay.',
    '2021-03-10',
    'Marco Rubio',
    'Senator for Florida',
  ],
])('%s', (text, published, name, office) => {
  expect(leadersOf(text, published)).toEqual([[name, office]]);
});

test.each([
  ['Former Senator John Edwards spoke in North Carolina.', '2008-05-14', 'John Edwards'],
  ['Mitt Romney said in Utah that he would vote.', '2025-11-04', 'Mitt Romney'],
])('out of the seat no office of the day is claimed: %s', (text, published, name) => {
  const [[found, office] = []] = leadersOf(text, published);
  expect(found).toBe(name);
  expect(office ?? '').not.toMatch(/^Senator for/);
});

test('a dead senator is not meant by a namesake without a country', () => {
  expect(leadersOf('The band’s drummer, Frank Church, joined them on stage.', '2024-08-01')).toEqual([]);
});
