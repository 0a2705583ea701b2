import type { Pattern } from '../../../dates/expression.ts';
import { type Form, type FormPattern, formPattern } from '../../../dates/grammar/forms.ts';
import { dateOf, deicticOf, relativeUnitOf, unitsAwayOf, vagueOf } from '../../../dates/grammar/meanings.ts';
import { numericDatePattern } from '../../../dates/grammar/numeric-date.ts';
import { yearPattern } from '../../../dates/grammar/years.ts';
import { textRules } from '../text/index.ts';
import {
  beginsWord,
  followsOtherYear,
  isAhead,
  isAmount,
  isCentury,
  isDayAlone,
  isDayOfWeek,
  isDeictic,
  isFirstMonths,
  isInStory,
  isMinguoAlone,
  isMonth,
  isNamedDay,
  isQuarter,
  isRunning,
  isSeason,
  isShortYear,
  isUnitByDistance,
  isVague,
  isWholeNumber,
  isYear,
} from './guards.ts';
import { dateIn, decadeOfCentury, decadesOf, deicticRange, firstMonths, firstQuarters, movedUnit } from './meanings.ts';
import { grammar } from './slots.ts';

const pattern = (rule: FormPattern): Pattern => formPattern(grammar, rule);

/** Both kinds of brackets around what they hold. */
const bracketed = (inner: string): string => `(（${inner}）|\\(${inner}\\))`;

/** Between the ends of a range. */
const TO = '(至|到|-| - |--|—|~|～|－|〜|∼|起至)';
/** What may stand before a month or a part of a year to say which year: 2015年, 今年, 去（2014）年, 民国104年, 104年. */
const YEAR = `({year}年[度]|{ryear}[的]|{yy}年|{cyy}年|(民国|中华民国){roc}年[度]|{rocthree}年[度]|(今|去|明|前|上|本)${bracketed('{year}')}年|(今|去|明|前|上|本)${bracketed('{roc}')}年)`;
const YEAR2 = '{year2}年';
/** After a day these mean the same day again. */
const THAT_DAY = '当天|当日|当晚|当夜';
const DAY_WORD = '(日|号)';

const begins = (place: Parameters<typeof isMonth>[0]): boolean =>
  isWholeNumber(place) && !followsOtherYear(place) && (!place.captures.has('ryear') || beginsWord(place));

const days: readonly Pattern[] = [
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
    name: 'day-range',
    forms: [
      `[${YEAR}]{month#}月{day}[日|号]${TO}{day2}${DAY_WORD}`,
      `[${YEAR}]{month#}月{day}${DAY_WORD}${TO}[${YEAR2}]{month#2}月{day2}${DAY_WORD}`,
      `{rmonth}{day}[日|号]${TO}{day2}${DAY_WORD}`,
      `{year}年{month#}月{day}${DAY_WORD}${TO}{ryear2}{month#2}月{day2}${DAY_WORD}`,
    ],
    means: dateIn,
    accepts: begins,
  }),
  pattern({
    name: 'day-month',
    forms: [
      `[${YEAR}]{month#}月[份]{day}${DAY_WORD}[${THAT_DAY}]`,
      [`[${YEAR}]元月{day}${DAY_WORD}`, { month: 1 }],
      `[${YEAR}]{month#}月{day}${DAY_WORD}（{wdshort}）`,
      `[${YEAR}]{month#}月{day}${DAY_WORD}\\({wdshort}\\)`,
      `{month#}月${bracketed('{year}')}{day}${DAY_WORD}`,
    ],
    means: dateIn,
    accepts: begins,
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

const months: readonly Pattern[] = [
  pattern({
    name: 'month-range',
    forms: [
      `[${YEAR}]{month#}[月][份]${TO}[${YEAR2}]{month#2}月[份]`,
      `[${YEAR}]{month#}(、|,){month#2}月[份]`,
      `[${YEAR}]{month#}月(和|与|及){month#2}月(之间|间)`,
      ...MONTH_PAIRS.map(([pair, month]): Form => [`[${YEAR}]${pair}月[份|间]`, { month, month2: month + 1 }]),
    ],
    means: dateIn,
    accepts: begins,
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
  pattern({ name: 'named-day', forms: [`[${YEAR}][的]{named}[${THAT_DAY}]`], means: dateIn, accepts: isNamedDay }),
];

const QUARTERS: readonly (readonly [words: string, quarter: number])[] = [
  ['(第一|第1|首|一|1)', 1],
  ['(第二|第2|次|二|2)', 2],
  ['(第三|第3|三|3)', 3],
  ['(第四|第4|末|四|4)', 4],
];

const periods: readonly Pattern[] = [
  pattern({
    name: 'quarter',
    forms: QUARTERS.flatMap(([words, quarter]): Form[] => [
      [`[${YEAR}]${words}(季度|季)`, { quarter }],
      [`${YEAR}Q${quarter}`, { quarter }],
    ]),
    means: dateIn,
    accepts: isQuarter,
  }),
  pattern({
    name: 'first-quarters',
    forms: [
      [`[${YEAR}](前|头)(二|两|2)(个季度|季度|季)`, { quarters: 2 }],
      [`[${YEAR}](前|头)(三|3)(个季度|季度|季)`, { quarters: 3 }],
    ],
    means: firstQuarters,
  }),
  pattern({
    name: 'half',
    forms: [
      [`${YEAR}(上|前)半年[度]`, { half: 1 }],
      [`${YEAR}(下|后)半年[度]`, { half: 2 }],
      // Without a year they are this year's, whichever way the clause looks.
      ['上[个]半年[度]', { half: 1, ryear: 0 }],
      ['下半年[度]', { half: 2, ryear: 0 }],
    ],
    means: dateIn,
    accepts: beginsWord,
  }),
  pattern({
    name: 'season',
    forms: [
      `${YEAR}[的]{season}`,
      ['(今)(春|春季|春天)', { ryear: 0, season: 'SP' }],
      ['(今)(夏|夏季|夏天)', { ryear: 0, season: 'SU' }],
      ['(今)(秋|秋季|秋天)', { ryear: 0, season: 'FA' }],
      ['(今)(冬|冬季|冬天)', { ryear: 0, season: 'WI' }],
      ['(去|昨)(春|春季)', { ryear: -1, season: 'SP' }],
      ['(去|昨)(夏|夏季)', { ryear: -1, season: 'SU' }],
      ['(去|昨)(秋|秋季)', { ryear: -1, season: 'FA' }],
      ['(去|昨)(冬|冬季)', { ryear: -1, season: 'WI' }],
      ['明(春|春季)', { ryear: 1, season: 'SP' }],
      ['明(夏|夏季)', { ryear: 1, season: 'SU' }],
    ],
    means: dateIn,
    accepts: isSeason,
  }),
  pattern({
    name: 'decade-of-century',
    forms: [
      '{century}世纪{tens}年代',
      '{century}世纪{decade}年代',
      ['(上世纪|上个世纪){tens}年代', { century: 20 }],
      ['(上世纪|上个世纪){decade}年代', { century: 20 }],
      ['本世纪{tens}年代', { century: 21 }],
      ['本世纪{decade}年代', { century: 21 }],
    ],
    means: decadeOfCentury,
    accepts: isWholeNumber,
  }),
  pattern({
    name: 'decade-range',
    forms: [
      `[上世纪|上个世纪|20世纪|二十世纪]{tens}[年代](、|和|${TO.slice(1, -1)}){tens2}年代`,
      '[上世纪|上个世纪|20世纪|二十世纪]{decades}年代',
    ],
    means: decadesOf,
    accepts: isWholeNumber,
  }),
  pattern({
    name: 'decade',
    forms: ['{tens}年代', '{decade}年代', '{decadeyear}年代'],
    means: dateOf,
    accepts: isWholeNumber,
  }),
  pattern({ name: 'century', forms: ['{century}世纪'], means: dateOf, accepts: isCentury }),
  pattern({
    name: 'moved-unit',
    forms: [
      ['上[个]世纪', { unit: 'century', by: -1 }],
      ['本世纪', { unit: 'century', by: 0 }],
      ['上[个|一][个]季[度]', { unit: 'quarter', by: -1 }],
      ['(本|这个)季[度]', { unit: 'quarter', by: 0 }],
      ['下[个|一][个]季[度]', { unit: 'quarter', by: 1 }],
    ],
    means: movedUnit,
    accepts: (place) =>
      isUnitByDistance(place) &&
      (place.words.folded(place.last) !== '季' || place.words.folded(place.last + 1) !== '节'),
  }),
];

const weeks: readonly Pattern[] = [
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

const relative: readonly Pattern[] = [
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
    forms: [
      '{ryear}[同期|同月]',
      `(今|去|明|前|上|本)${bracketed('{year}')}年`,
      `(今|去|明|前|上|本)${bracketed('{roc}')}年`,
    ],
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

const years: readonly Pattern[] = [
  pattern({
    name: 'year-range',
    forms: [
      `{year}[年][度]${TO}{year2}年[度]`,
      '{year}年(和|与){year2}年(之间|间)',
      `{year}(/|${TO.slice(1, -1)}){year2}(财年|赛季|学年|年度|学年度)`,
    ],
    means: dateOf,
    accepts: isYear,
  }),
  pattern({
    name: 'year-of-list',
    forms: ['{year}^(、|和|及|与){year9}年', '{year}^、{year8}(、|和|及|与){year9}年'],
    means: dateOf,
    accepts: isYear,
  }),
  pattern({
    name: 'year-with-word',
    forms: ['[公元]{year}(年|年度|年份|财年|财政年度|学年|赛季)'],
    means: dateOf,
    accepts: isYear,
  }),
  pattern({
    name: 'minguo-year',
    forms: ['(民国|中华民国|民){roc}年[度]', '{rocthree}(年度|学年度|学年)', '{rocthree}年(底|初|[年]度)'],
    means: dateIn,
    accepts: isMinguoAlone,
  }),
  pattern({ name: 'short-year', forms: ['{yy}年', '{cyy}年'], means: dateIn, accepts: isShortYear }),
  yearPattern(textRules, { before: [], beforeRecent: [], counted: [], numberNames: [] }),
];

/** All patterns, in the order they are tried. */
export const PATTERNS: readonly Pattern[] = [...days, ...months, ...periods, ...weeks, ...relative, ...years];
