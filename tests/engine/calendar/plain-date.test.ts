import { describe, expect, it } from 'vitest';
import {
  addMonths,
  DAY_MS,
  dayOfWeek,
  epochDay,
  formatIsoDate,
  isValidDate,
  nthWeekdayOf,
  parseIsoDate,
  plainDate,
  weekOfYear,
} from '../../../engine/calendar/plain-date.ts';

describe('a day', () => {
  it('is counted from 1970-01-01, before and after, through leap years', () => {
    expect(epochDay(1970, 1, 1)).toBe(0);
    expect(epochDay(2000, 3, 1) - epochDay(2000, 2, 28)).toBe(2);
    expect(epochDay(1900, 3, 1) - epochDay(1900, 2, 28)).toBe(1);
    expect(plainDate(-1)).toEqual({ year: 1969, month: 12, day: 31 });
  });

  it('is the one that the platform’s own calendar counts, each of 2,400 years', () => {
    const isPlatforms = (day: number) => {
      const date = new Date(day * DAY_MS);
      const { year, month, day: ofMonth } = plainDate(day);
      return date.getUTCFullYear() === year && date.getUTCMonth() + 1 === month && date.getUTCDate() === ofMonth;
    };
    // Eleven days on and on meets every day of each month in some year, and a day of each month in every year.
    const days = Array.from({ length: 80_000 }, (_, at) => epochDay(-1, 12, 1) + at * 11);
    expect(days.filter((day) => !isPlatforms(day))).toEqual([]);
  });

  it.each([1600, 1699, 1700, 1899, 1900, 1999, 2000, 2023, 2024])(
    'of %i is given back at each month’s ends',
    (year) => {
      for (let month = 1; month <= 12; month += 1) {
        const first = epochDay(year, month, 1);
        expect(plainDate(first)).toEqual({ year, month, day: 1 });
        expect(plainDate(first - 1)).toMatchObject({ month: month === 1 ? 12 : month - 1 });
      }
    },
  );

  it('has its weekday', () => {
    expect(dayOfWeek(epochDay(1969, 7, 20))).toBe(7); // the first moon landing, a Sunday
    expect(dayOfWeek(epochDay(2001, 9, 11))).toBe(2);
  });

  it('of late December belongs to the first ISO week of the next year, of early January to the last of the year before', () => {
    expect(weekOfYear(epochDay(2024, 12, 30))).toEqual({ year: 2025, week: 1 });
    expect(weekOfYear(epochDay(2021, 1, 3))).toEqual({ year: 2020, week: 53 });
  });

  it('becomes the last of a shorter month', () => {
    expect(formatIsoDate(addMonths(epochDay(2024, 1, 31), 1))).toBe('2024-02-29');
    expect(formatIsoDate(addMonths(epochDay(2024, 3, 31), -13))).toBe('2023-02-28');
    expect(formatIsoDate(addMonths(epochDay(2024, 10, 31), 2))).toBe('2024-12-31');
  });

  it.each([
    [2024, 1, 31, true],
    [2024, 12, 31, true],
    [2024, 1, 1, true],
    [2024, 2, 29, true],
    [2023, 2, 29, false],
    [2024, 4, 30, true],
    [2024, 4, 31, false],
    [2024, 12, 32, false],
    [2024, 5, 0, false],
    [2024, 0, 5, false],
    [2024, 13, 5, false],
    [2024, 13, 1, false],
    [2024, 0, 31, false],
  ])('%i-%i-%i exists: %s', (year, month, day, exists) => {
    expect(isValidDate(year, month, day)).toBe(exists);
  });

  it.each([
    ['2025-05-05', '2025-05-05'],
    ['2025-05-05T10:00:00Z', '2025-05-05'],
    ['2025-05-05 10:00', '2025-05-05'],
    ['2025-02-30', null],
    ['2025-00-10', null],
    ['2025-05-050', null],
    ['12025-05-05', null],
    ['on 2025-05-05', null],
    ['May 2025', null],
    ['', null],
  ])('written as “%s” is read as %s', (written, day) => {
    const read = parseIsoDate(written);
    expect(read === null ? null : formatIsoDate(read)).toBe(day);
  });
});

describe('the n-th of a weekday in a month', () => {
  it.each([
    ['the first Monday of April 2024, its first day', [2024, 4, 1, 1], '2024-04-01'],
    ['the second Monday of April 2024', [2024, 4, 1, 2], '2024-04-08'],
    ['the first Sunday of April 2024', [2024, 4, 7, 1], '2024-04-07'],
    ['the fifth Tuesday of April 2024, its last day', [2024, 4, 2, 5], '2024-04-30'],
    ['the fifth Wednesday of April 2024, which has four', [2024, 4, 3, 5], null],
    ['the fifth Sunday of February 2025, which has four', [2025, 2, 7, 5], null],
    ['the last Tuesday of April 2024', [2024, 4, 2, -1], '2024-04-30'],
    ['the last Monday of May 2022', [2022, 5, 1, -1], '2022-05-30'],
    ['the last Wednesday of April 2024', [2024, 4, 3, -1], '2024-04-24'],
  ] as const)('%s', (_name, [year, month, weekday, nth], day) => {
    const found = nthWeekdayOf(year, month, weekday, nth);
    expect(found === null ? null : formatIsoDate(found)).toBe(day);
  });
});
