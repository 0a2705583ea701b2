import type { Pattern } from '../../../../dates/expression.ts';
import { dateOf } from '../../../../dates/grammar/meanings.ts';
import { yearPattern } from '../../../../dates/grammar/years.ts';
import { textRules } from '../../text/index.ts';
import { isMinguoAlone, isShortYear, isYear } from '../guards/numbers.ts';
import { dateIn } from '../meanings.ts';
import { pattern, TO, TO_WORDS } from './shared.ts';

/** Years with their word, in brackets, or of the Republic of China. */
export const YEARS: readonly Pattern[] = [
  pattern({
    name: 'year-range',
    forms: [
      `{year}[年][度]${TO}{year2}年[度]`,
      '{year}年(和|与){year2}年(之间|间)',
      `{year}(/|${TO_WORDS}){year2}(财年|赛季|学年|年度|学年度)`,
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
