import type { Pattern } from '../../../../dates/expression.ts';
import { dateOf } from '../../../../dates/grammar/meanings.ts';
import { beginsWord, isDayOfWeek, isUnitByDistance } from '../guards/words.ts';
import { dateIn, movedUnit } from '../meanings.ts';
import { pattern } from './shared.ts';

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
  pattern({ name: 'weekday', forms: ['{weekday}'], means: dateOf, accepts: isDayOfWeek }),
  pattern({ name: 'week', forms: ['{rweek}'], means: dateIn, accepts: isUnitByDistance }),
];
