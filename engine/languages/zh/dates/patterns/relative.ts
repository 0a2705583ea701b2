import type { Pattern } from '../../../../dates/expression.ts';
import {
  countedFromDayOf,
  deicticOf,
  relativeUnitOf,
  stretchOf,
  unitsAwayOf,
  vagueOf,
} from '../../../../dates/grammar/meanings.ts';
import {
  beginsWord,
  isAhead,
  isAmount,
  isDeictic,
  isInStory,
  isRunning,
  isStretch,
  isUnitByDistance,
  isVague,
} from '../guards/words.ts';
import { dateIn, deicticRange, movedUnit } from '../meanings.ts';
import { pattern, stated } from './shared.ts';

/** Times seen from publication, or from the time named last. */
export const RELATIVE: readonly Pattern[] = [
  pattern({
    name: 'day-of-years-ago',
    forms: [
      ['{count}年前的今天', { unit: 'year', deictic: 0 }],
      ['去年的今天', { unit: 'year', count: 1, deictic: 0 }],
    ],
    means: countedFromDayOf(-1),
    accepts: isAmount,
  }),
  pattern({
    name: 'units-ago',
    forms: [
      '{count}{unit}(前|以前|之前)',
      ['半年[多](前|以前|之前)', { unit: 'month', count: 6 }],
      ['半个月(前|以前|之前)', { unit: 'week', count: 2 }],
      ['一年半(前|以前|之前)', { unit: 'month', count: 18 }],
      ['半个世纪(前|以前|之前)', { unit: 'year', count: 50 }],
    ],
    means: unitsAwayOf(-1),
    accepts: isAmount,
  }),
  pattern({
    name: 'units-ahead',
    forms: ['{count}{unit}(后|以后|之后)', ['半年(后|以后|之后)', { unit: 'month', count: 6 }]],
    means: unitsAwayOf(1),
    accepts: isAhead,
  }),
  pattern({
    name: 'units-later',
    forms: ['{count}{unit}(后|以后|之后)', ['半年(后|以后|之后)', { unit: 'month', count: 6 }]],
    means: unitsAwayOf(1, 'reference-time'),
    accepts: isInStory,
  }),
  pattern({
    name: 'stretch',
    forms: [
      ['(过去|最近|近|刚过去的|过去的){count}{unit}[来|以来|里|中|间]', { relative: 'past' }],
      ['(未来|今后|接下来|往后|未来的|接下来的){count}{unit}[内|里|中|间]', { relative: 'coming' }],
    ],
    means: stretchOf,
    accepts: isStretch,
  }),
  pattern({
    name: 'deictic-range',
    forms: [
      ['今明(两|二|2)(天|日)', { deictic: 0, deictic2: 1 }],
      ['昨今(两|二|2)(天|日)', { deictic: -1, deictic2: 0 }],
      ['(明后|明后两|明后2)天', { deictic: 1, deictic2: 2 }],
      ['(今明|今后|明后)后天', { deictic: 0, deictic2: 2 }],
      ['今明(两|二)年', { deictic: 0, deictic2: 1, unit: 'year' }],
      ['去今(两|二)年', { deictic: -1, deictic2: 0, unit: 'year' }],
    ],
    means: deicticRange,
  }),
  pattern({ name: 'deictic-day', forms: ['{deictic}'], means: deicticOf, accepts: isDeictic }),
  pattern({
    name: 'same-day',
    forms: [
      ['(当天|当日|当晚|当夜|同日|同一天|同天|那天|那一天|该日|当午)', { unit: 'day', relative: 'same' }],
      ['(次日|翌日|隔日|隔天|第二天|第二日|翌晨|次晨|转天)', { unit: 'day', relative: 'following' }],
      ['(前一天|前一日|前一晚|前一夜)', { unit: 'day', relative: 'previous' }],
    ],
    means: relativeUnitOf,
    accepts: beginsWord,
  }),
  pattern({ name: 'relative-month', forms: ['{rmonth}[份]'], means: dateIn, accepts: isUnitByDistance }),
  pattern({
    name: 'relative-year',
    forms: ['{ryear}[同期|同月]', stated('{year}'), stated('{roc}')],
    means: dateIn,
    accepts: isUnitByDistance,
  }),
  pattern({
    name: 'running-unit',
    forms: [
      ['年^(底|末|初|终)', { unit: 'year', by: 0 }],
      ['年内', { unit: 'year', by: 0 }],
      ['岁末', { unit: 'year', by: 0 }],
      ['月^(底|末|初|中旬)', { unit: 'month', by: 0 }],
    ],
    means: movedUnit,
    accepts: isRunning,
  }),
  pattern({
    name: 'vague-present',
    forms: ['目前', '现在', '当前', '如今', '眼下', '当下', '现阶段', '时下', '现今', '当今'],
    means: vagueOf('PRESENT_REF'),
    accepts: isVague,
  }),
  pattern({
    name: 'vague-past',
    forms: [
      '近日',
      '日前',
      '近期',
      '最近',
      '近来',
      '不久前',
      '前不久',
      '近年[来]',
      '近几年[来]',
      '近些年[来]',
      '前几天',
      '前些天',
      '前段时间',
      '[前]一段时间以前',
      '(数|几|多|若干)(天|日|年|个月|周)(前|以前|之前)',
    ],
    means: vagueOf('PAST_REF'),
    accepts: isVague,
  }),
  pattern({
    name: 'vague-future',
    forms: ['不日', '日后', '今后', '将来', '不久后', '未来'],
    means: vagueOf('FUTURE_REF'),
    accepts: isVague,
  }),
];
