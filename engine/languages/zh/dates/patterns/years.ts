import type { Pattern } from '../../../../dates/expression.ts';
import { dateOf } from '../../../../dates/grammar/meanings.ts';
import { yearPattern } from '../../../../dates/grammar/years.ts';
import { textRules } from '../../text/index.ts';
import { isMinguoAlone, isMinguoInText, isShortYear, isYear } from '../guards/numbers.ts';
import { dateIn, yearOfReign } from '../meanings.ts';
import { pattern, TO, TO_WORDS } from './shared.ts';

/** Events that take their year right before the name. */
const EVENTS =
  '总统大选|总统选举|大选|立委|县市长|地方选举|九合一|中期选举|奥运|东京奥运|巴黎奥运|里约奥运|北京奥运|伦敦奥运|冬奥|世界杯|世足|亚运|欧洲杯|世界棒球|经典赛';

/** Years with their word, in brackets, or of the Republic of China. */
export const YEARS: readonly Pattern[] = [
  pattern({
    name: 'year-range',
    forms: [
      `{year}[年][度]${TO}{year2}年[度]`,
      '{year}年(和|与){year2}年(之间|间)',
      `{year}(/|${TO_WORDS}){year2}(财年|赛季|学年|年度|学年度)`,
      `{year}(/|${TO_WORDS}){yy2}(财年|赛季|学年|年度|学年度)`,
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
    forms: ['[公元]{year}(年|年度|年份|财年|财政年度|学年|赛季|全年)'],
    means: dateOf,
    accepts: isYear,
  }),
  pattern({
    name: 'reign-year',
    forms: ['{reign}{roc}年'],
    means: yearOfReign,
  }),
  pattern({
    name: 'minguo-year',
    forms: ['(民国|中华民国|民){roc}年[度]', '{rocthree}(年度|学年度|学年)', '{rocthree}年(底|初|[年]度)'],
    means: dateIn,
    accepts: isMinguoAlone,
  }),
  pattern({ name: 'minguo-year-in-text', forms: ['{rocthree}年'], means: dateIn, accepts: isMinguoInText }),
  pattern({ name: 'year-of-event', forms: [`{year}^(${EVENTS})`], means: dateOf, accepts: isYear }),
  pattern({ name: 'short-year', forms: ['{yy}年', '{cyy}年'], means: dateIn, accepts: isShortYear }),
  yearPattern(textRules, { before: [], beforeRecent: [], counted: [], numberNames: [] }),
];
