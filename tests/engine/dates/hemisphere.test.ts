import { expect, test } from 'vitest';
import { analyse, prepareKnowledge } from '../../../engine/analyse.ts';
import { en } from '../../../engine/languages/en/index.ts';
import { readKnowledgeFiles } from '../../../knowledge/read-files.ts';
import { facts } from '../../fuzz/arbitraries.ts';

const knowledge = prepareKnowledge(readKnowledgeFiles());

/** The season a text names, as its value and the days it covers. */
function season(text: string, published: string) {
  const found = analyse({ text, page: facts({ published }) }, knowledge, en, published).dates;
  return found.filter(({ precision }) => precision === 'season').map(({ value, from, to }) => [value, from, to]);
}

test.each([
  ['The Australian government expects floods this winter.', '2026-05-11', '2026-WI', '2026-06-01', '2026-08-31'],
  ['Fires burned in Chile and Argentina last summer.', '2026-05-11', '2025-SU', '2025-12-01', '2026-02-28'],
  // Countries of the tropics have no winter to speak of.
  [
    'Talks in Canberra with Indonesia and Papua New Guinea on the Jakarta Treaty resume this winter, Jakarta said.',
    '2026-05-11',
    '2026-WI',
    '2026-06-01',
    '2026-08-31',
  ],
  ['New Zealand votes in spring 2026.', '2026-05-11', '2026-SP', '2026-09-01', '2026-11-30'],
  [
    'South Africa saw a dry autumn in 2024, the fall of dams; the autumn of 2024 was worse.',
    '2026-05-11',
    '2024-FA',
    '2024-03-01',
    '2024-05-31',
  ],
])('%s', (text, published, ...expected) => {
  expect(season(text, published)).toContainEqual(expected);
});

test.each([
  ['Sweden, Norway and Denmark beat Australia last winter.', '2026-05-11', '2025-WI', '2025-12-01', '2026-02-28'],
  ['Prices rose last winter.', '2026-05-11', '2025-WI', '2025-12-01', '2026-02-28'],
  // As often one as the other: the northern, as elsewhere.
  ['Japan and Australia met in the summer of 2025.', '2026-05-11', '2025-SU', '2025-06-01', '2025-08-31'],
])('%s (northern)', (text, published, ...expected) => {
  expect(season(text, published)).toEqual([expected]);
});
