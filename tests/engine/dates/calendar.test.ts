import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilDay,
  dayNumber,
  formatDay,
  isoWeekOf,
  isRealDay,
  parseDay,
  weekdayOf,
} from '../../../engine/dates/calendar/day.ts';
import { easterSunday, orthodoxEasterSunday } from '../../../engine/dates/calendar/easter.ts';
import { NAMED_DAY_IDS, namedDayIn } from '../../../engine/dates/calendar/named-days.ts';
import { NAMED_DAYS } from '../../../engine/dates/en/named-days.ts';

describe('days', () => {
  it('counts from 1970-01-01, before and after, through leap years', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(2000, 3, 1) - dayNumber(2000, 2, 28)).toBe(2);
    expect(dayNumber(1900, 3, 1) - dayNumber(1900, 2, 28)).toBe(1);
    expect(civilDay(-1)).toEqual({ year: 1969, month: 12, day: 31 });
  });

  it('knows weekdays of well-known days', () => {
    expect(weekdayOf(dayNumber(1969, 7, 20))).toBe(7); // the first moon landing, a Sunday
    expect(weekdayOf(dayNumber(2001, 9, 11))).toBe(2);
  });

  it('gives the last days of December to the first ISO week of the next year', () => {
    expect(isoWeekOf(dayNumber(2024, 12, 30))).toEqual({ year: 2025, week: 1 });
    expect(isoWeekOf(dayNumber(2021, 1, 3))).toEqual({ year: 2020, week: 53 });
  });

  it('keeps to the last day of a shorter month', () => {
    expect(formatDay(addMonths(dayNumber(2024, 1, 31), 1))).toBe('2024-02-29');
    expect(formatDay(addMonths(dayNumber(2024, 3, 31), -13))).toBe('2023-02-28');
  });

  it('reads only real days', () => {
    expect(parseDay('2025-02-30')).toBeNull();
    expect(parseDay('2025-05-05T10:00:00Z')).toBe(dayNumber(2025, 5, 5));
    expect(isRealDay(2023, 2, 29)).toBe(false);
  });
});

describe('named days', () => {
  it('computes Easter of both churches', () => {
    expect([2000, 2024, 2025, 2038].map((year) => formatDay(easterSunday(year)))).toEqual([
      '2000-04-23',
      '2024-03-31',
      '2025-04-20',
      '2038-04-25',
    ]);
    expect([2024, 2025].map((year) => formatDay(orthodoxEasterSunday(year)))).toEqual(['2024-05-05', '2025-04-20']);
  });

  it.each([
    ['thanksgiving', 2023, '2023-11-23'],
    ['election-day', 2020, '2020-11-03'],
    ['election-day', 2016, '2016-11-08'],
    ['memorial-day', 2022, '2022-05-30'],
    ['yom-kippur', 2023, '2023-09-25'],
    ['lunar-new-year', 2024, '2024-02-10'],
    ['diwali', 2022, '2022-10-24'],
  ])('puts %s %i on %s', (id, year, day) => {
    expect(formatDay(namedDayIn(id, year, new Map()) ?? 0)).toBe(day);
  });

  it('asks for the country where countries differ', () => {
    expect(namedDayIn('independence-day', 2024, new Map())).toBeNull();
    expect(
      formatDay(
        namedDayIn(
          'independence-day',
          2024,
          new Map([
            ['PK', 1],
            ['IN', 4],
          ]),
        ) ?? 0,
      ),
    ).toBe('2024-08-15');
  });

  it('has a rule for every name', () => {
    const known = new Set(NAMED_DAY_IDS);
    expect([...NAMED_DAYS.values()].filter((id) => !known.has(id))).toEqual([]);
  });
});
