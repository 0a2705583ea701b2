import type { Pattern } from '../../../dates/expression.ts';
import { dateOf, dayOfMonthOf, ordinalWeekdayOf } from '../../../dates/grammar/meanings.ts';
import { numericDatePattern } from '../../../dates/grammar/numeric-date.ts';
import { numericRangePatterns } from '../../../dates/grammar/numeric-ranges.ts';
import { yearRange } from '../../../dates/grammar/year-range.ts';
import { eventDays } from './event-days.ts';
import { DAY_MONTH, grammar, pattern, YEAR } from './grammar.ts';
import { endsBeforeNoun, isNumericDay, notStreet, opensWith } from './guards.ts';

/** Patterns of a day and of ranges of days, numeric and in words. */
export const days: readonly Pattern[] = [
  eventDays,
  ...numericRangePatterns(grammar, 'a|al|hasta|hasta el|y|y el', opensWith('de', 'del', 'desde', 'entre', 'días')),
  numericDatePattern(() => 'day-first'),
  pattern({
    name: 'day-range',
    forms: [
      `[días |día ]{day} (a|al|hasta|hasta el|al día) {day2} [de |del ]{month}[${YEAR}]`,
      `{day}[ ]-[ ]{day2} [de |del ]{month}[${YEAR}]`,
      `{weekday8}[,] {day} (al|y el) {weekday9}[,] {day2} de {month}[${YEAR}]`,
      '{month} {day}-{day2}[, {year}]',
    ],
    means: dateOf,
  }),
  pattern({
    name: 'day-range-between',
    forms: [`{day} y [el ]{day2} de {month}[${YEAR}]`],
    means: dateOf,
    accepts: opensWith('entre'),
  }),
  pattern({
    name: 'day-month-name',
    forms: [
      `[{relative} ][{wd}[.][,] [el ]][día ]${DAY_MONTH}[${YEAR}]`,
      '[{wd}[,] ]{day}(-|/){month}[-{year}|/{year}|-{yy}]',
      '{year}(/|-){month}(/|-){day}',
      '{month} {day}, {year}',
      '{month}-{day}-{year}',
      // Machines write these orders too.
      '{month}-{year}-{day}',
      '{day}-{year}-{month}',
      '{year}/{day}/{month}[.]',
      '{day} (de|del) {month#} (de|del) {year}',
    ],
    means: dateOf,
    accepts: notStreet,
  }),
  yearRange,
  pattern({
    name: 'day-of-list',
    forms: [
      `días {day}^(,| y| o) [el ]{day9} de {month}[${YEAR}]`,
      `{day}^(,| y| o) [el ]{day9} de {month}[${YEAR}]`,
      `{day}^, [el ]{day8} (y|o) [el ]{day9} de {month}[${YEAR}]`,
      `{day}^, {day7}, {day8} (y|o) {day9} de {month}[${YEAR}]`,
    ],
    means: dateOf,
  }),
  pattern({
    name: 'weekday-of-month',
    forms: [
      `{ordinal} {weekday} (de|del mes de) {month}[${YEAR}]`,
      [`último {weekday} (de|del mes de) {month}[${YEAR}]`, { ordinal: -1 }],
    ],
    means: ordinalWeekdayOf,
  }),
  pattern({
    // In the Americas also `abril 17`; never `abril 17, 30`.
    name: 'month-day',
    forms: ['{monthname} {day}'],
    means: dateOf,
    accepts: (place) => endsBeforeNoun(place) && !/^[.,:] ?$/.test(place.words.gap(place.last + 1)),
  }),
  pattern({
    name: 'weekday-numeric',
    forms: ['[{relative} ]{wd}[ ]\\({day}/{month#}\\)', '[{relative} ]{wd} {day}/{month#}'],
    means: dateOf,
    accepts: ({ words, last }) => words.gap(last + 1) !== '/',
  }),
  pattern({
    name: 'day-month-numeric',
    forms: ['[{relative} |día ]{day}/{month#}'],
    means: dateOf,
    accepts: isNumericDay,
  }),
  pattern({
    name: 'day-of-relative-month',
    forms: [
      [
        '[día ]{day}[.º] (de este mes|este mes|del presente|del presente mes|del corriente|del corriente mes)',
        { relative: 'this' },
      ],
      ['[día ]{day}[.º] (del mes en curso|del actual|de los corrientes)', { relative: 'this' }],
      '[día ]{day}[.º] del mes {relative}',
      '[día ]{day}[.º] del {relative} mes',
    ],
    means: dayOfMonthOf,
  }),
  pattern({
    name: 'weekday-day',
    forms: ['[{relative} ]{weekday}[,] [el ][día ]{day}'],
    means: dateOf,
    accepts: endsBeforeNoun,
  }),
  pattern({
    name: 'day-of-month',
    forms: ['[{relative} ]día {day}[.º]', 'días {day}^ (y|al|a|,) {day9}'],
    means: dateOf,
    accepts: endsBeforeNoun,
  }),
];
