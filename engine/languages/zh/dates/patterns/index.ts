import type { Pattern } from '../../../../dates/expression.ts';
import { DAYS } from './days.ts';
import { MONTHS } from './months.ts';
import { PERIODS } from './periods.ts';
import { RELATIVE } from './relative.ts';
import { WEEKS } from './weeks.ts';
import { YEARS } from './years.ts';

/** All patterns, in the order they are tried. */
export const PATTERNS: readonly Pattern[] = [...DAYS, ...WEEKS, ...MONTHS, ...PERIODS, ...RELATIVE, ...YEARS];
