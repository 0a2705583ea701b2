import type { Pattern } from '../../../dates/expression.ts';
import { yearPattern } from '../../../dates/grammar/years.ts';
import { textRules } from '../text/index.ts';
import { days } from './days.ts';
import { months, periods, weekdays } from './periods.ts';
import { relative } from './relative.ts';
import { shortYear, YEAR_WORDS } from './years.ts';

/** All patterns, in the order they are tried. */
export const PATTERNS: readonly Pattern[] = [
  ...days,
  ...months,
  ...weekdays,
  ...periods,
  ...relative,
  shortYear,
  yearPattern(textRules, YEAR_WORDS),
];
