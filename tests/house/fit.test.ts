/** `npm run fit`: what it searches and fits with, on cases whose answer is known beforehand. */
import { describe, expect, test } from 'vitest';
import { searchPoints } from '../../scripts/fit/coordinate-search.ts';
import { halfOf } from '../../scripts/fit/halves.ts';
import { fitLogistic, judgeWeights } from '../../scripts/fit/logistic.ts';

describe('searchPoints', () => {
  test('goes to the least cost in steps of one', () => {
    const table = { near: 1, far: -4 };
    const { before, kept } = searchPoints(table, () => Math.abs(table.near - 2) + Math.abs(table.far + 6), 9);
    expect(before).toBe(3);
    expect(table).toEqual({ near: 2, far: -6 });
    expect(kept.map(({ cost }) => cost)).toEqual([2, 1, 0]);
  });

  test('keeps no more changes than it may, and none that does not help', () => {
    const table = { points: 0 };
    searchPoints(table, () => -table.points, 3);
    expect(table.points).toBe(3);
    expect(searchPoints(table, () => Math.abs(table.points - 3), 3).kept).toEqual([]);
    expect(table.points).toBe(3);
  });
});

describe('fitLogistic', () => {
  const cases = Array.from({ length: 40 }, (_, i) => ({
    codes: i % 2 === 0 ? ['dateline'] : ['cart'],
    positive: i % 2 === 0,
  }));
  const present = { start: 0, dateline: 0, cart: 0, unseen: 1.5 };

  test('a trace of the positive cases rises, one of the others falls, one that is never seen stays', () => {
    const fitted = fitLogistic(present, cases, 0.02);
    expect(fitted.dateline).toBeGreaterThan(0.5);
    expect(fitted.cart).toBeLessThan(-0.5);
    expect(fitted.unseen).toBeCloseTo(1.5, 6);
    expect(judgeWeights(fitted, cases).loss).toBeLessThan(judgeWeights(present, cases).loss);
  });

  test('a strong pull keeps the weights where they were', () => {
    expect(fitLogistic(present, cases, 1).dateline).toBeLessThan(0.5);
  });

  test('even odds are the loss of a coin, and a case on the wrong side is counted', () => {
    expect(judgeWeights({ start: 0 }, cases)).toEqual({ loss: expect.closeTo(Math.LN2, 10), wrong: 0 });
    expect(judgeWeights({ start: 3 }, cases).wrong).toBe(20);
  });
});

test('both halves get cases, and a name stays in its half', () => {
  const halves = Array.from({ length: 50 }, (_, i) => halfOf(`page-${i}`));
  expect(new Set(halves)).toEqual(new Set(['fitted', 'held-out']));
  expect(halves).toEqual(Array.from({ length: 50 }, (_, i) => halfOf(`page-${i}`)));
});
