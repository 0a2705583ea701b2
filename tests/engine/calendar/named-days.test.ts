import { describe, expect, it, test } from 'vitest';
import { type CalendarFacts, NO_CALENDAR_FACTS } from '../../../engine/calendar/facts.ts';
import { isSouthern } from '../../../engine/calendar/hemisphere.ts';
import { listNamedDays, namedDayIn } from '../../../engine/calendar/named-days.ts';
import { formatIsoDate } from '../../../engine/calendar/plain-date.ts';

const facts: CalendarFacts = {
  namedDays: {
    source: '',
    checked: null,
    days: {
      fixed: { rule: 'fixed', month: 12, day: 25 },
      'third-friday': { rule: 'nth-weekday', nth: 3, weekday: 5, month: 6 },
      'fifth-friday': { rule: 'nth-weekday', nth: 5, weekday: 5, month: 6, days: 1 },
      'day-after-last-monday': { rule: 'nth-weekday', nth: -1, weekday: 1, month: 6, days: 1 },
      'good-friday': { rule: 'easter', days: -2 },
      'orthodox-monday': { rule: 'orthodox-easter', days: 1 },
      once: { rule: 'once', day: '1944-06-06' },
    },
    national: { liberation: { AA: [3, 1], BB: [4, 2], CC: null } },
  },
  movingDays: { source: '', checked: null, days: { festival: ['2000-01-08', '2000-12-27', '2001-12-16'] } },
  hemispheres: { source: '', checked: null, southern: ['AA', 'BB'], tropical: ['TT'] },
};

const dayOf = (id: string, year: number, countries: readonly (readonly [string, number])[] = []) => {
  const day = namedDayIn(facts, id, year, new Map(countries));
  return day === null ? null : formatIsoDate(day);
};

describe('a named day', () => {
  it.each([
    ['of a fixed date', 'fixed', 2024, '2024-12-25'],
    ['that is a weekday of a month', 'third-friday', 2024, '2024-06-21'],
    ['after a weekday of a month', 'day-after-last-monday', 2024, '2024-06-25'],
    ['after a fifth weekday', 'fifth-friday', 2023, '2023-07-01'],
    ['after a fifth weekday, in a year without one', 'fifth-friday', 2024, null],
    ['before Easter', 'good-friday', 2024, '2024-03-29'],
    ['after the Orthodox Easter', 'orthodox-monday', 2024, '2024-05-06'],
    ['of one day in history, whatever the year', 'once', 2024, '1944-06-06'],
    ['of a table', 'festival', 2001, '2001-12-16'],
    ['of a table, the first of two in a year', 'festival', 2000, '2000-01-08'],
    ['of a table that does not reach the year', 'festival', 2002, null],
    ['that nothing is known of', 'nothing', 2024, null],
  ])('%s', (_name, id, year, day) => {
    expect(dayOf(id, year)).toBe(day);
  });

  it.each([
    ['of the only country named', [['BB', 1]], '2024-04-02'],
    [
      'of the country named most, which comes first',
      [
        ['AA', 2],
        ['BB', 1],
      ],
      '2024-03-01',
    ],
    [
      'of the country named most, which comes last',
      [
        ['AA', 1],
        ['BB', 2],
      ],
      '2024-04-02',
    ],
    [
      'of the country named first, where two are named as often',
      [
        ['BB', 2],
        ['AA', 2],
      ],
      '2024-04-02',
    ],
    [
      'of a country that has such a day, however often one without is named',
      [
        ['AA', 1],
        ['XX', 9],
      ],
      '2024-03-01',
    ],
    ['of a country that has two of the name', [['CC', 1]], null],
    ['of no country that is named', [['XX', 1]], null],
  ] as const)('%s', (_name, countries, day) => {
    expect(dayOf('liberation', 2024, countries)).toBe(day);
  });

  it('is listed whatever tells its date', () => {
    expect(listNamedDays(facts)).toEqual(expect.arrayContaining(['fixed', 'liberation', 'festival']));
    expect(listNamedDays(NO_CALENDAR_FACTS)).toEqual([]);
  });
});

test.each([
  ['only southern countries are named', [['AA', 1]], true],
  [
    'southern ones are named more often',
    [
      ['AA', 2],
      ['BB', 1],
      ['NN', 2],
    ],
    true,
  ],
  [
    'both are named as often',
    [
      ['AA', 1],
      ['NN', 1],
    ],
    false,
  ],
  [
    'tropical ones are named beside, which say nothing',
    [
      ['AA', 1],
      ['TT', 5],
    ],
    true,
  ],
  ['only tropical ones are named', [['TT', 5]], false],
  ['northern ones are named', [['NN', 1]], false],
  ['none is named', [], false],
] as const)('seasons where %s', (_name, countries, southern) => {
  expect(isSouthern(facts, new Map(countries))).toBe(southern);
});
