import type { Pattern } from '../../../dates/expression.ts';
import type { FormPlace } from '../../../dates/grammar/forms.ts';
import { dateOf, dayOfMonthOf, ordinalWeekdayOf } from '../../../dates/grammar/meanings.ts';
import { numericDatePattern } from '../../../dates/grammar/numeric-date.ts';
import { numericRangePatterns } from '../../../dates/grammar/numeric-ranges.ts';
import { eventDays } from './event-days.ts';
import { grammar, pattern, YEAR } from './grammar.ts';
import {
  endsBeforeNoun,
  isDayAlone,
  isDayInDigits,
  isMonth,
  isNamedDay,
  isWeekday,
  isWeekdayAndDay,
  notStreet,
  opensRange,
} from './guards.ts';

/** `mai 68`, not `mai 12`: two digits after a month are a year where they can be no day. */
const isShortYear = ({ captures }: FormPlace): boolean => Number(captures.get('yy') ?? 99) > 31;

/** Patterns of days and of ranges of days, numeric and in words. */
export const days: readonly Pattern[] = [
  eventDays,
  pattern({
    name: 'named-day',
    forms: [
      '{named}[ {year}]',
      '{named} {relative}',
      ['7-Octobre', { named: 'october-seventh-attack' }],
      ['11-Septembre', { named: 'nine-eleven-attacks' }],
    ],
    means: dateOf,
    accepts: isNamedDay,
  }),
  // Canada writes the year first with hyphens, the day first with slashes as France does.
  ...numericRangePatterns(grammar, 'au|à|et le', opensRange),
  numericDatePattern(() => 'day-first'),
  pattern({
    name: 'day-range',
    forms: [
      `{day} (au|à) {day2} {month}[${YEAR}]`,
      `{day}[ ]-[ ]{day2} {month}[${YEAR}]`,
      `{day} {month} au {day2} {month2}[ {year2}]`,
      `{day} {month}[.] {year} (au|à) {day2} {month2}[.] {year2}`,
      'entre le {day} {month}[ {year}] et le {day2} {month2}[ {year2}]',
      `(entre le|entre) {day} et le {day2} {month}[${YEAR}]`,
      `{weekday8} {day} (au|et le) {weekday9} {day2} {month}[${YEAR}]`,
    ],
    means: dateOf,
  }),
  pattern({
    name: 'day-month-name',
    forms: [
      `[{wd}[.][,] [le ]]{day}( |-|/){month}[${YEAR}|/{year}|-{year}]`,
      `{day} {month}.${YEAR}`,
      '{month} {day}, {year}',
      '[{wd} ]{day} {month} {relative}',
    ],
    means: dateOf,
    accepts: notStreet,
  }),
  pattern({
    name: 'day-of-list',
    forms: [
      `{day}^(,| et| ou) [le ]{day9} {month}[${YEAR}]`,
      `{day}^, [le ]{day8} (et|ou) [le ]{day9} {month}[${YEAR}]`,
    ],
    means: dateOf,
  }),
  pattern({
    name: 'weekday-of-month',
    forms: [
      `{ordinal} {weekday} (de |d'|du mois de |du mois d'){month}[${YEAR}]`,
      [`dernier {weekday} (de |d'|du mois de |du mois d'){month}[${YEAR}]`, { ordinal: -1 }],
    ],
    means: ordinalWeekdayOf,
  }),
  pattern({
    name: 'day-of-relative-month',
    forms: [
      ['{day} (de ce mois|du mois en cours|courant)', { relative: 'this' }],
      '{day} du mois {relative}',
      ['{day} du mois', { relative: 'this' }],
    ],
    means: dayOfMonthOf,
  }),
  pattern({ name: 'day-month-numeric', forms: ['{day}/{month#}'], means: dateOf, accepts: isDayInDigits }),
  pattern({ name: 'weekday-numeric', forms: ['{wd} {day}/{month#}', '{wd} \\({day}/{month#}\\)'], means: dateOf }),
  pattern({
    name: 'weekday-day',
    forms: ['{weekday}[,] [le ]{day}'],
    means: dateOf,
    accepts: (place) => endsBeforeNoun(place) && isWeekdayAndDay(place),
  }),
  pattern({ name: 'day-alone', forms: ['{day}'], means: dateOf, accepts: isDayAlone }),
];

/** Patterns of months and ranges of months. */
export const months: readonly Pattern[] = [
  pattern({
    name: 'month-range',
    forms: [
      '{monthname}-{monthname2} {year}',
      '{monthname} à {monthname2} {year}',
      '{monthname} {year} à {monthname2} {year2}',
    ],
    means: dateOf,
  }),
  pattern({
    name: 'month',
    forms: [
      `{month}${YEAR}`,
      `{month}.${YEAR}`,
      "[mois de |mois d']{monthname}",
      "[mois de |mois d']{monthname} {relative}",
      '{relative} {monthname}',
      '{monthname} {yy}',
    ],
    means: dateOf,
    accepts: (place) => isMonth(place) && isShortYear(place),
  }),
];

/** Patterns of weekdays and weekends. */
export const weekdays: readonly Pattern[] = [
  pattern({ name: 'night-between', forms: ['nuit (de|du) {weekday} (à|au) {weekday9}'], means: dateOf }),
  pattern({
    name: 'weekday',
    // `ce lundi` is the nearest that suits the tense, as `lundi` is; `dernier` and `prochain` always pick one side.
    forms: ['[ce ]{weekday}', '{weekday} {relative}'],
    means: dateOf,
    accepts: isWeekday,
  }),
  pattern({
    name: 'weekend',
    forms: [
      ['[ce ](week-end|weekend)', { weekend: 1 }],
      ['(week-end|weekend) {relative}', { weekend: 1 }],
    ],
    means: dateOf,
  }),
];
