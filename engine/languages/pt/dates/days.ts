import type { Pattern } from '../../../dates/expression.ts';
import { dateOf, dayOfMonthOf, ordinalWeekdayOf } from '../../../dates/grammar/meanings.ts';
import { numericDatePattern } from '../../../dates/grammar/numeric-date.ts';
import { numericRangePatterns } from '../../../dates/grammar/numeric-ranges.ts';
import { yearRange } from '../../../dates/grammar/year-range.ts';
import { eventDays } from './event-days.ts';
import { DAY_MONTH, grammar, pattern, YEAR } from './grammar.ts';
import { endsBeforeNoun, goesOnInDigits, isNumericDay, notStreet, opensWith } from './guards.ts';

/** Patterns of a day and of ranges of days, numeric and in words. */
export const days: readonly Pattern[] = [
  eventDays,
  ...numericRangePatterns(grammar, 'a|ao|até|até o|e|e o', opensWith('de', 'do', 'desde', 'entre', 'dias')),
  numericDatePattern(() => 'day-first'),
  pattern({
    name: 'day-range',
    forms: [
      `[dias |dia ]{day} (a|até|ao|até o|ao dia|até o dia) {day2} de {month}[${YEAR}]`,
      `{day}[ ]-[ ]{day2} de {month}[${YEAR}]`,
      `{day} de {month} (a|até) {day2} de {month2}[ de {year2}]`,
      `entre [o dia |os dias ]{day} e {day2} de {month}[${YEAR}]`,
      `{wd8}[,] {day}[,] (a|e) {wd9}[,] {day2} de {month}[${YEAR}]`,
      '{month} {day}-{day2}[, {year}]',
    ],
    means: dateOf,
  }),
  pattern({
    // `2 de outubro de 92`: only where no noun follows that the number counts.
    name: 'day-month-short-year',
    forms: ['{day}[º] de {month} de {yy}', '{day} [de ]{month} {yy}'],
    means: dateOf,
    accepts: (place) => notStreet(place) && endsBeforeNoun(place),
  }),
  pattern({
    name: 'day-month-name',
    forms: [
      `[{relative} ][(nesta |desta |neste )]{wd}[,] [dia ]${DAY_MONTH}[${YEAR}]`,
      `[{relative} ][dia ]${DAY_MONTH}[${YEAR}]`,
      '{day} {month} {year}',
      '{day}(/|-){month}[/{year}|-{year}]',
      '{year}(/|-){month}(/|-){day}',
      '{day} de {month#} de {year}',
      '{month}-{day}-{year}',
      '{month} {day}, {year}',
      // Machines write these orders too.
      '{month}-{year}-{day}',
      '{day}-{year}-{month}',
      '{year}/{day}/{month}[.]',
      '{wd}[-feira][ ]\\({day} de {month}\\)',
    ],
    means: dateOf,
    accepts: notStreet,
  }),
  yearRange,
  pattern({
    name: 'day-of-list',
    forms: [
      `{day}^(,| e| ou) {day9} de {month}[${YEAR}]`,
      `{day}^, {day8} (e|ou) {day9} de {month}[${YEAR}]`,
      `dias {day}^(,| e| ou) {day9} de {month}[${YEAR}]`,
    ],
    means: dateOf,
  }),
  pattern({
    name: 'weekday-of-month',
    forms: [
      `{ordinal} {weekday} (de|do mês de) {month}[${YEAR}]`,
      [`(último|última) {weekday} (de|do mês de) {month}[${YEAR}]`, { ordinal: -1 }],
    ],
    means: ordinalWeekdayOf,
  }),
  pattern({
    // Brazilian papers name the day of the month behind the weekday: `nesta quinta-feira (3)`.
    name: 'weekday-day',
    forms: [
      '[{relative} |(nesta |neste |desta |deste )]{wd}[ ]\\({day}\\)',
      '[{relative} |(nesta |neste |desta |deste )]{wd}[ ]\\({day}/{month#}\\)',
      '[(nesta |neste )]{weekday}, [dia ]{day}',
      '(ontem|hoje|amanhã|anteontem) \\({day}\\)',
      '(ontem|hoje|amanhã|anteontem) \\({day}/{month#}\\)',
    ],
    means: dateOf,
  }),
  pattern({
    name: 'weekday-bare-day',
    forms: ['[(nesta |neste |desta |deste )]{weekday} [dia ]{day}', '{wd} {day}/{month#}'],
    means: dateOf,
    accepts: (place) => endsBeforeNoun(place) && !goesOnInDigits(place),
  }),
  pattern({
    name: 'day-month-numeric',
    forms: ['[{relative} ][dia ]{day}/{month#}'],
    means: dateOf,
    accepts: isNumericDay,
  }),
  pattern({
    name: 'day-of-relative-month',
    forms: [
      ['[dia ]{day}[º] (deste mês|do corrente|do corrente mês|do mês corrente)', { relative: 'this' }],
      ['dia {day}[º] do mês', { relative: 'this' }],
      '[dia ]{day}[º] do mês {relative}',
      '[dia ]{day}[º] do {relative} mês',
    ],
    means: dayOfMonthOf,
  }),
  pattern({
    name: 'day-of-month',
    forms: ['[{relative} ]dia {day}[º]', 'dias {day}^ (e|a|ao|,) {day9}'],
    means: dateOf,
    accepts: endsBeforeNoun,
  }),
];
