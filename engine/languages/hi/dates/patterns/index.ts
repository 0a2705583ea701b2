import type { Pattern } from '../../../../dates/expression.ts';
import { days, namedDays, weekdays } from './days.ts';
import { months } from './months.ts';
import { periods } from './periods.ts';
import { relative } from './relative.ts';
import { years } from './years.ts';

/** All patterns, in the order they are tried. */
export const PATTERNS: readonly Pattern[] = [
  ...days,
  ...months,
  ...namedDays,
  ...weekdays,
  ...periods,
  ...relative,
  ...years,
];
