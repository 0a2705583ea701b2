import type { Pattern } from '../../../dates/expression.ts';
import { dateOf } from '../../../dates/grammar/meanings.ts';
import { yearRange } from '../../../dates/grammar/year-range.ts';
import { yearPattern } from '../../../dates/grammar/years.ts';
import { textRules } from '../text/index.ts';
import { days, months, weekdays } from './days.ts';
import { pattern } from './grammar.ts';
import { periods } from './periods.ts';
import { RELATIVE } from './relative-patterns.ts';
import { shortYear, YEAR_WORDS } from './years.ts';

/** All patterns, in the order they are tried. */
export const PATTERNS: readonly Pattern[] = [
  ...days,
  ...months,
  ...weekdays,
  ...periods,
  pattern({
    name: 'year-with-word',
    forms: ["(l'an|an|année|années) {year}", '(début|fin|courant|mi) {year}', 'exercice [clos ]{year}'],
    means: dateOf,
  }),
  ...RELATIVE,
  shortYear,
  pattern({
    name: 'years-between',
    forms: ['entre {year} et {year2}', 'de {year} à {year2}', 'entre {year}-{year2}'],
    means: dateOf,
    accepts: ({ words, last }) => YEAR_WORDS.isCounted?.(words, last + 1) !== true,
  }),
  yearRange,
  yearPattern(textRules, YEAR_WORDS),
];
