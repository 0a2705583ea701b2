import type { DateRules } from '../../../dates/date-rules.ts';
import { createDateRules, modifierPhrases } from '../../../dates/grammar/rules.ts';
import { textRules } from '../text/index.ts';
import { directionAt } from './direction.ts';
import { lexicon } from './lexicon.ts';
import { PATTERNS } from './patterns/index.ts';
import { shareMonths } from './share-months.ts';

const commonRules = createDateRules({
  rules: textRules,
  lexicon,
  patterns: PATTERNS,
  unspaced: true,
  joins: { and: ['和', '与', '及', '或', '以及'], to: ['至', '到', '起至', '一直到', '直到'], of: ['的'] },
  modifiersBefore: modifierPhrases('APPROX', ['大约', '约', '约莫']),
  modifiersAfter: [
    ...modifierPhrases('START', ['初', '年初', '月初', '上旬', '上中旬', '初期', '初春', '伊始', '早期']),
    ...modifierPhrases('MID', ['中旬', '中下旬', '年中', '月中', '中期', '中叶']),
    ...modifierPhrases('END', [
      '底',
      '末',
      '年底',
      '年末',
      '年终',
      '岁末',
      '月底',
      '月末',
      '下旬',
      '末期',
      '后期',
      '晚期',
    ]),
    ...modifierPhrases('APPROX', ['前后', '左右'], 'calendar'),
  ],
  recurringBefore: [
    '每',
    '每年',
    '每年的',
    '每个',
    '每逢',
    '逢',
    '每到',
    '历年',
    '常年',
    '每月',
    '每周',
    '每隔',
    '每季',
  ],
  directionAt,
});

/** Between two dates these make one stretch of them, as a hyphen does. */
const RANGE_MARKS = ['至', '到', ' 至 ', ' 到 ', '起至', '－', '〜', '∼', '—'];

/** How Chinese writes dates: the larger unit first, nothing between. */
export const dates: DateRules = {
  ...commonRules,
  joins: {
    ...commonRules.joins,
    weekdayBeforeDate: new Set([...commonRules.joins.weekdayBeforeDate, '(', '（', ' (', ' （']),
    oneRange: new Set([...commonRules.joins.oneRange, ...RANGE_MARKS]),
    range: new Set([...commonRules.joins.range, ...RANGE_MARKS]),
  },
  refiners: [shareMonths],
};
