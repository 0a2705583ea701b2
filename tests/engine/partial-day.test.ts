import { expect, test } from 'vitest';
import { firstDay, lastDay } from '../../engine/partial-day.ts';

test.each([
  ['2012', '2012-01-01', '2012-12-31'],
  ['2012-02', '2012-02-01', '2012-02-31'],
  ['2012-02-03', '2012-02-03', '2012-02-03'],
])('%s is from %s to %s', (day, first, last) => {
  expect([firstDay(day), lastDay(day)]).toEqual([first, last]);
});
