import { describe, expect, it } from 'vitest';
import { NO_CALENDAR_FACTS } from '../../../engine/calendar/facts.ts';
import { namedDayIn as dayIn, listNamedDays } from '../../../engine/calendar/named-days.ts';
import { formatIsoDate } from '../../../engine/calendar/plain-date.ts';
import { NAMED_DAYS } from '../../../engine/languages/en/dates/lexicon/named-days.ts';
import { readKnowledgeFiles } from '../../../knowledge/read-files.ts';
import { Calendar } from '../../../knowledge/schema/index.ts';

const facts = readKnowledgeFiles().calendar ?? NO_CALENDAR_FACTS;
const namedDayIn = (id: string, year: number, countries: ReadonlyMap<string, number>) =>
  dayIn(facts, id, year, countries);

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

describe('named days of the knowledge', () => {
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
