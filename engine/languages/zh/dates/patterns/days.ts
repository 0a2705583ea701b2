import type { Pattern } from '../../../../dates/expression.ts';
import { dateOf } from '../../../../dates/grammar/meanings.ts';
import { numericDatePattern } from '../../../../dates/grammar/numeric-date.ts';
import { beginsDate } from '../guards/begins-date.ts';
import { isDayAlone, isMonthDaySlash } from '../guards/numbers.ts';
import { beginsWord } from '../guards/words.ts';
import { dateIn } from '../meanings.ts';
import { bracketed, DAY_WORD, PART, pattern, THAT_DAY, TO, YEAR, YEAR2 } from './shared.ts';

/** Days of the calendar, and stretches of them. */
export const DAYS: readonly Pattern[] = [
  numericDatePattern(() => 'day-first'),
  pattern({
    name: 'numeric-date-short',
    forms: [
      '{year}/{month#}/{day}',
      '{year}-{month#}-{day}',
      '{fullyear}.{month#}.{day}',
      `{weekday}${bracketed('{month#}/{day}')}`,
      `{deictic}${bracketed('{month#}/{day}')}`,
      '{month#}/{day}（{wdshort}）',
      '{month#}/{day}\\({wdshort}\\)',
      '{month#}/{day}（{weekday}）',
      '{month#}/{day}\\({weekday}\\)',
    ],
    means: (captures) => dateIn(new Map([...captures].filter(([key]) => key !== 'deictic'))),
  }),
  pattern({
    name: 'month-day-slash',
    forms: ['{month#}/{day}', `{month#}/{day}${TO}{month#2}/{day2}`],
    means: dateIn,
    accepts: isMonthDaySlash,
  }),
  pattern({
    name: 'day-range',
    forms: [
      `[${YEAR}]{month#}月{day}[日|号]${TO}{day2}${DAY_WORD}`,
      `[${YEAR}]{month#}月{day}${DAY_WORD}${TO}[${YEAR2}]{month#2}月{day2}${DAY_WORD}`,
      `{rmonth}{day}[日|号]${TO}{day2}${DAY_WORD}`,
    ],
    means: dateIn,
    accepts: beginsDate,
  }),
  pattern({
    name: 'day-month',
    forms: [
      `[${YEAR}]{month#}月[份]{day}${DAY_WORD}[${THAT_DAY}]`,
      [`[${YEAR}]元月{day}${DAY_WORD}`, { month: 1 }],
      `[${YEAR}]{month#}月{day}${DAY_WORD}（{wdshort}）`,
      `[${YEAR}]{month#}月{day}${DAY_WORD}\\({wdshort}\\)`,
      `{month#}月${bracketed('{year}')}{day}${DAY_WORD}`,
      `{weekday}${PART}${bracketed('{month#}月{day}日')}`,
    ],
    means: dateIn,
    accepts: beginsDate,
  }),
  pattern({
    name: 'day-of-relative-month',
    forms: [`{rmonth}[的]{day}${DAY_WORD}`, `(本|上|下)${bracketed('{month#}')}月{day}${DAY_WORD}`],
    means: dateIn,
    accepts: (place) => beginsWord(place),
  }),
  pattern({
    name: 'deictic-with-day',
    forms: [
      `(今|昨|明)${bracketed('{day}')}[日|天|晚|早|晨|夜]`,
      `前${bracketed('{day}')}(日|天|晚)`,
      `(今|昨|明|前)(天|日|晚|早|晨|夜)${bracketed('{day}日')}`,
      `(今|昨|明|前)(天|日|晚|早|晨|夜)${bracketed('{day}号')}`,
      `(今|昨|明|前)(天|日|晚|早|晨|夜)${bracketed('{month#}月{day}日')}`,
      `(今|昨|明|前)${bracketed('{day}日')}[日|天|晚|早|晨|夜]`,
      `(今|昨|明|前)${bracketed('{month#}月{day}日')}[日|天|晚|早|晨|夜]`,
    ],
    means: dateOf,
  }),
  pattern({
    name: 'day-range-alone',
    forms: [`{day}[日]${TO}{day2}日`, `{day}号${TO}{day2}号`],
    means: dateOf,
    accepts: isDayAlone,
  }),
  pattern({
    name: 'day-of-list',
    forms: [
      `{day}^(、|和|及|与){day9}日`,
      `{day}^、{day8}(、|和|及|与){day9}日`,
      `{month#}月{day}^(、|和|及|与){day9}日`,
    ],
    means: dateIn,
    accepts: isDayAlone,
  }),
  pattern({
    name: 'day-alone',
    // 5号 without a month is rather a number, but before a part of the day.
    forms: [`{day}日[${THAT_DAY}]`, '{day}号^(上午|下午|晚上|早上|凌晨|中午|晚间|傍晚|清晨|深夜)'],
    means: dateOf,
    accepts: isDayAlone,
  }),
];
