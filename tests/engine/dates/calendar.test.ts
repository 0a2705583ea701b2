import { describe, expect, it } from 'vitest';
import { easterSunday, orthodoxEasterSunday } from '../../../engine/calendar/easter.ts';
import { NO_CALENDAR_FACTS } from '../../../engine/calendar/facts.ts';
import { namedDayIn as dayIn, listNamedDays } from '../../../engine/calendar/named-days.ts';
import {
  addMonths,
  dayOfWeek,
  epochDay,
  formatIsoDate,
  isValidDate,
  parseIsoDate,
  plainDate,
  weekOfYear,
} from '../../../engine/calendar/plain-date.ts';
import { NAMED_DAYS } from '../../../engine/languages/en/dates/lexicon/named-days.ts';
import { readKnowledgeFiles } from '../../../knowledge/read-files.ts';
import { Calendar } from '../../../knowledge/schema/index.ts';

const facts = readKnowledgeFiles().calendar ?? NO_CALENDAR_FACTS;
const namedDayIn = (id: string, year: number, countries: ReadonlyMap<string, number>) =>
  dayIn(facts, id, year, countries);

describe('days', () => {
  it('counts from 1970-01-01, before and after, through leap years', () => {
    expect(epochDay(1970, 1, 1)).toBe(0);
    expect(epochDay(2000, 3, 1) - epochDay(2000, 2, 28)).toBe(2);
    expect(epochDay(1900, 3, 1) - epochDay(1900, 2, 28)).toBe(1);
    expect(plainDate(-1)).toEqual({ year: 1969, month: 12, day: 31 });
  });

  it('knows weekdays of well-known days', () => {
    expect(dayOfWeek(epochDay(1969, 7, 20))).toBe(7); // the first moon landing, a Sunday
    expect(dayOfWeek(epochDay(2001, 9, 11))).toBe(2);
  });

  it('gives the last days of December to the first ISO week of the next year', () => {
    expect(weekOfYear(epochDay(2024, 12, 30))).toEqual({ year: 2025, week: 1 });
    expect(weekOfYear(epochDay(2021, 1, 3))).toEqual({ year: 2020, week: 53 });
  });

  it('keeps to the last day of a shorter month', () => {
    expect(formatIsoDate(addMonths(epochDay(2024, 1, 31), 1))).toBe('2024-02-29');
    expect(formatIsoDate(addMonths(epochDay(2024, 3, 31), -13))).toBe('2023-02-28');
  });

  it('reads only real days', () => {
    expect(parseIsoDate('2025-02-30')).toBeNull();
    expect(parseIsoDate('2025-05-05T10:00:00Z')).toBe(epochDay(2025, 5, 5));
    expect(isValidDate(2023, 2, 29)).toBe(false);
  });
});

describe('the facts about calendars', () => {
  it('fit their schema', () => {
    expect(Calendar.safeParse(facts).error?.issues ?? []).toEqual([]);
  });

  it('list moving days in order, and a country in one hemisphere at most', () => {
    for (const days of Object.values(facts.movingDays.days)) expect(days).toEqual([...days].sort());
    const { southern, tropical } = facts.hemispheres;
    expect(southern.filter((code) => tropical.includes(code))).toEqual([]);
  });
});

describe('named days', () => {
  it('computes Easter of both churches', () => {
    expect([2000, 2024, 2025, 2038].map((year) => formatIsoDate(easterSunday(year)))).toEqual([
      '2000-04-23',
      '2024-03-31',
      '2025-04-20',
      '2038-04-25',
    ]);
    expect([2024, 2025].map((year) => formatIsoDate(orthodoxEasterSunday(year)))).toEqual(['2024-05-05', '2025-04-20']);
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
    expect(formatIsoDate(namedDayIn(id, year, new Map()) ?? 0)).toBe(day);
  });

  it('asks for the country where countries differ', () => {
    expect(namedDayIn('independence-day', 2024, new Map())).toBeNull();
    expect(
      formatIsoDate(
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
    const known = new Set(listNamedDays(facts));
    expect([...NAMED_DAYS.values()].filter((id) => !known.has(id))).toEqual([]);
  });
});
