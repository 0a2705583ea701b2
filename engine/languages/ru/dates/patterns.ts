import type { Pattern } from '../../../dates/expression.ts';
import { days, months, weekdays } from './days.ts';
import { periods } from './periods.ts';
import { relative } from './relative.ts';
import { years } from './years.ts';

/** All patterns, in the order they are tried. */
export const PATTERNS: readonly Pattern[] = [...days, ...months, ...weekdays, ...periods, ...relative, ...years];
