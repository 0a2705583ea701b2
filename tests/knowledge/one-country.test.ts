/** A term that a source's list put under the wrong country shows as one person in the service of two. */
import { expect, test } from 'vitest';
import type { OfficeKind } from '../../engine/enumerations.ts';
import { readKnowledgeFiles } from '../../knowledge/read-files.ts';

/** Crowns are shared, and the president of France is co-prince of Andorra. */
const SHARED: ReadonlySet<OfficeKind> = new Set(['head-of-state']);
/** The state they served has two successors here, or came out of another. */
const OF_DIVIDED_STATES = ['cz sk: marian-calfa', 'sd ss: deng-alor-kuol'];

test('nobody but a head of state serves two countries', () => {
  const countriesOf = new Map<string, Set<string>>();
  for (const [country, { offices }] of Object.entries(readKnowledgeFiles().countries)) {
    const code = country.slice(0, 2);
    for (const { kind, terms } of offices) {
      if (SHARED.has(kind)) continue;
      for (const { person } of terms) countriesOf.set(person, (countriesOf.get(person) ?? new Set()).add(code));
    }
  }
  const inTwo = [...countriesOf]
    .filter(([, countries]) => countries.size > 1)
    .map(([person, countries]) => `${[...countries].sort().join(' ')}: ${person}`);
  expect(inTwo.sort()).toEqual(OF_DIVIDED_STATES);
});
