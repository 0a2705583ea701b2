import type { Pattern } from '../../../../dates/expression.ts';
import type { Form } from '../../../../dates/grammar/forms.ts';
import { beginsDate } from '../guards/begins-date.ts';
import { isMonth } from '../guards/numbers.ts';
import { isFirstMonths, isNamedDay } from '../guards/words.ts';
import { dateIn, firstMonths } from '../meanings.ts';
import { bracketed, pattern, THAT_DAY, TO, YEAR, YEAR2 } from './shared.ts';

/** 七八月: a month and the next. */
const MONTH_PAIRS: readonly (readonly [pair: string, month: number])[] = [
  ['一二', 1],
  ['二三', 2],
  ['三四', 3],
  ['四五', 4],
  ['五六', 5],
  ['六七', 6],
  ['七八', 7],
  ['八九', 8],
];

/** Months and named days. */
export const MONTHS: readonly Pattern[] = [
  pattern({
    name: 'month-range',
    forms: [
      `[${YEAR}]{month#}[月][份]${TO}[${YEAR2}]{month#2}月[份]`,
      `[${YEAR}]{month#}(、|,){month#2}月[份]`,
      `[${YEAR}]{month#}月(和|与|及){month#2}月(之间|间)`,
      ...MONTH_PAIRS.map(([pair, month]): Form => [`[${YEAR}]${pair}月[份|间]`, { month, month2: month + 1 }]),
    ],
    means: dateIn,
    accepts: beginsDate,
  }),
  pattern({
    name: 'first-months',
    forms: [`[${YEAR}](前|头){count}[个]月`],
    means: firstMonths,
    accepts: isFirstMonths,
  }),
  pattern({
    name: 'month',
    forms: [
      `[${YEAR}]{month#}月[份]`,
      [`[${YEAR}]元月[份]`, { month: 1 }],
      `${YEAR}[的]第{month#}个月`,
      `(本|上|下|当)${bracketed('{month#}')}月`,
      '{year}/{month#}月',
    ],
    means: dateIn,
    accepts: isMonth,
  }),
  pattern({
    name: 'named-day',
    forms: [`[${YEAR}][的]{named}[${THAT_DAY}]`, `${YEAR}[的]"{named}`],
    means: dateIn,
    accepts: isNamedDay,
  }),
];
