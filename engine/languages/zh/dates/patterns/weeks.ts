import type { Pattern } from '../../../../dates/expression.ts';
import type { Form } from '../../../../dates/grammar/forms.ts';
import { dateOf } from '../../../../dates/grammar/meanings.ts';
import { beginsDate } from '../guards/begins-date.ts';
import { beginsWord, isDayOfWeek, isUnitByDistance } from '../guards/words.ts';
import { dateIn, movedUnit, weekdayOfMonth } from '../meanings.ts';
import { pattern, YEAR } from './shared.ts';

/** Which of the weekdays of a month. */
const NTH: readonly (readonly [words: string, nth: number])[] = [
  ['第一', 1],
  ['第二', 2],
  ['第三', 3],
  ['第四', 4],
  ['最后一', -1],
];

/** Weeks, weekends and weekdays. */
export const WEEKS: readonly Pattern[] = [
  pattern({
    name: 'weekend',
    forms: [
      ['(上|上个|上一个)周末', { unit: 'weekend', by: -1 }],
      ['(本|这|这个)周末', { unit: 'weekend', by: 0 }],
      ['(下|下个|下一个)周末', { unit: 'weekend', by: 1 }],
      ['(下下|下下个)周末', { unit: 'weekend', by: 2 }],
      ['(上上|上上个)周末', { unit: 'weekend', by: -2 }],
    ],
    means: movedUnit,
    accepts: beginsWord,
  }),
  pattern({
    name: 'weekend-alone',
    forms: [['(周末|双休日)', { weekend: 1 }]],
    means: dateOf,
    accepts: ({ words, first }) => !/^[个度每逢]$/.test(words.folded(first - 1)),
  }),
  pattern({
    name: 'weekday-of-week',
    forms: ['{rweek}{wdshort}', '{rweek}的{weekday}'],
    means: dateIn,
    accepts: (place) => beginsWord(place) && isDayOfWeek(place),
  }),
  pattern({
    name: 'weekday-of-month',
    forms: NTH.map(([word, nth]): Form => [`[${YEAR}]{month#}月[份][的]${word}个{weekday}`, { nth }]),
    means: weekdayOfMonth,
    accepts: beginsDate,
  }),
  pattern({
    name: 'week-of-period',
    forms: [
      `[${YEAR}]{month#}月[份][的]第{week}[个](周|星期)`,
      [`[${YEAR}]{month#}月[份][的]最后一[个](周|星期)`, { week: -1 }],
      `${YEAR}[的]第{week}[个](周|星期)`,
      [`${YEAR}[的]最后一[个](周|星期)`, { week: -1 }],
    ],
    means: dateIn,
    accepts: beginsDate,
  }),
  pattern({ name: 'weekday', forms: ['{weekday}'], means: dateOf, accepts: isDayOfWeek }),
  pattern({ name: 'week', forms: ['{rweek}'], means: dateIn, accepts: isUnitByDistance }),
];
