import type { Pattern } from '../../../dates/expression.ts';
import { dateOf, ordinalWeekdayOf } from '../../../dates/grammar/meanings.ts';
import { numericDatePattern } from '../../../dates/grammar/numeric-date.ts';
import { OF_YEAR, pattern } from './grammar.ts';
import { isMonth, isWeekday, notStreet } from './guards.ts';

/** Days by their date, in the order they are tried. */
export const days: readonly Pattern[] = [
  numericDatePattern(() => 'day-first'),
  pattern({
    name: 'day-range',
    forms: [
      `{day}[ ]-[ ]{day2} {month}[${OF_YEAR}]`,
      // `в ночь с 4 на 5 мая`
      `с {day} на {day2} {month}[${OF_YEAR}]`,
      `(с|со) {day}[-го] (по|до) {day2}[-е|-го] {month}[${OF_YEAR}]`,
      `(с|со) {day} {month} (по|до) {day2} {month2}[${OF_YEAR.replaceAll('{year}', '{year2}')}]`,
      `{day} {month}[ ]-[ ]{day2} {month2}[${OF_YEAR.replaceAll('{year}', '{year2}')}]`,
    ],
    means: dateOf,
  }),
  pattern({
    name: 'day-month-name',
    forms: [
      `[{wd}[.][,] ]{day}[-го|-е|-ое|-ого|-му][ числа] {month}[${OF_YEAR}]`,
      `{day} {month}, [в |во ]{weekday}`,
      // `сегодня, 5 мая`, `сегодня, в понедельник, 5 мая`
      `{deictic},[ в| во][ {weekday},] {day} {month}[${OF_YEAR}]`,
      // Two calendars: the new style is meant, which stands second.
      `{day9} {month9} \\({day} {month}\\)${OF_YEAR}`,
      `{day9} \\({day}\\) {month}${OF_YEAR}`,
      `{day} {month} \\({day9} {month9} (по старому стилю|ст. ст.|ст. стиля)\\)[${OF_YEAR}]`,
      `{day} {month}.${OF_YEAR}`,
      `{day}[ ]-[ ]{month}[ ]-[ ]{year}`,
      '{month} {day}, {year}',
      // `с. г.` is this year: сего года.
      [`{day} {month} с.[ ]г.`, { relative: 'this' }],
    ],
    means: dateOf,
    accepts: notStreet,
  }),
  pattern({
    name: 'day-of-list',
    forms: [
      `{day}^(,| и| или) {day9} {month}`,
      `{day}^, {day8} (и|или) {day9} {month}`,
      `{day}^, {day7}, {day8} (и|или) {day9} {month}`,
    ],
    means: dateOf,
  }),
  pattern({ name: 'day-of-month', forms: ['{day}[-го|-е] (числа|число|числу)'], means: dateOf }),
];

/** Months and named days. */
export const months: readonly Pattern[] = [
  pattern({
    name: 'month-range',
    forms: [`{monthname}[ ]-[ ]{monthname2}[${OF_YEAR}]`, `(с|со) {monthname} (по|до) {monthname2}[${OF_YEAR}]`],
    means: dateOf,
  }),
  pattern({
    name: 'month',
    forms: [`{month}${OF_YEAR}`, `{month}.${OF_YEAR}`, '{monthname}', '{relative} {monthname}', '{monthname} {yy}-го'],
    means: dateOf,
    accepts: isMonth,
  }),
  pattern({ name: 'named-day', forms: [`{named}[${OF_YEAR}]`], means: dateOf }),
];

/** Weekdays and weekends. */
export const weekdays: readonly Pattern[] = [
  pattern({
    name: 'weekday-of-month',
    forms: [
      `{ordinal} {weekday} {month}[${OF_YEAR}]`,
      [`(последний|последнее|последнюю|последняя|последней|последнего) {weekday} {month}[${OF_YEAR}]`, { ordinal: -1 }],
    ],
    means: ordinalWeekdayOf,
  }),
  pattern({
    name: 'week-of-month',
    forms: [
      `{ordinal} (неделя|недели|неделе|неделю|неделей) {month}[${OF_YEAR}]`,
      [`(последняя|последней|последнюю) (неделя|недели|неделе|неделю|неделей) {month}[${OF_YEAR}]`, { ordinal: -1 }],
    ],
    means: (captures) => dateOf(new Map([...captures, ['week', captures.get('ordinal') ?? 1]])),
  }),
  pattern({
    name: 'weekday',
    // `в этот понедельник` is the nearest that suits the tense, as `в понедельник` is.
    forms: [
      '[(этот|эту|это|этой|этого|нынешний|нынешнюю) ]{weekday}',
      '{relative} {weekday}',
      '(утро|утра|утру|вечер|вечера|вечеру|ночь|ночи|день|дня|полдень) [{relative} ]{weekday}',
    ],
    means: dateOf,
    accepts: isWeekday,
  }),
  pattern({
    name: 'weekend',
    forms: [
      ['{relative} (выходные|выходных|уик-энд|уикенд)', { weekend: 1 }],
      ['(на|в) (выходных|выходные|уик-энд|уикенд)', { weekend: 1 }],
    ],
    means: dateOf,
  }),
];
