import { describe, expect, it } from 'vitest';
import { earliestDay, latestDay, rankOf } from '../../../engine/leaders/offices-on-day.ts';

describe('of several offices the one is shown that news names somebody by', () => {
  it.each([
    ['head-of-state', 'head-of-government'],
    ['supreme-leader', 'party-leader'],
    ['head-of-government', 'foreign'],
    ['foreign', 'deputy-head-of-government'],
    ['organisation-head', 'other-minister'],
  ] as const)('%s before %s', (first, second) => {
    expect(rankOf(first)).toBeLessThan(rankOf(second));
  });
});

describe('a day known in part', () => {
  it.each([
    ['2012', '2012-01-01', '2012-12-31'],
    ['2012-02', '2012-02-01', '2012-02-31'],
    ['2012-02-03', '2012-02-03', '2012-02-03'],
  ])('%s is from %s to %s', (day, first, last) => {
    expect([earliestDay(day), latestDay(day)]).toEqual([first, last]);
  });
});
