import type { Unit } from '../../../../dates/calendar-value.ts';
import { calendar, type Match, type Pattern, shift, type When } from '../../../../dates/expression.ts';
import type { WordReader } from '../../../../dates/word-reader.ts';
import { readFullYear } from './read-year.ts';
import { reportsOnYear } from './reported-period.ts';

const PERIODS: ReadonlyMap<string, Unit | 'period'> = new Map<string, Unit | 'period'>([
  ['period', 'period'],
  ['quarter', 'quarter'],
  ['half', 'half'],
  ['month', 'month'],
  ['week', 'week'],
  ['season', 'season'],
]);

/** Words that say that the period of another year answers to the one named. */
const SAME: ReadonlySet<string> = new Set(['same', 'corresponding', 'comparable', 'equivalent', 'similar']);

const YEARS_BEFORE: readonly (readonly string[])[] = [
  ['last', 'year'],
  ['a', 'year', 'ago'],
  ['a', 'year', 'earlier'],
  ['a', 'year', 'before'],
  ['one', 'year', 'ago'],
  ['one', 'year', 'earlier'],
  ['the', 'year', 'before'],
  ['the', 'previous', 'year'],
  ['the', 'prior', 'year'],
  ['the', 'preceding', 'year'],
];

const YEAR_BEFORE = shift('year', -1, 'modifier');

/** The other year at word `at`, `of` or `in` passed over, and its last word. */
function readOtherYear(words: WordReader, at: number): { last: number; year: When } | null {
  const index = /^(?:of|in|for)$/.test(words.folded(at)) && words.spaced(at) ? at + 1 : at;
  for (const phrase of YEARS_BEFORE) {
    const next = words.skip(index, ...phrase);
    if (next !== null) return { last: next - 1, year: YEAR_BEFORE };
  }
  const stated = words.spaced(index) ? readFullYear(words, index) : null;
  return stated === null ? null : { last: stated.last, year: calendar({ year: stated.year }) };
}

/** The period of another year, or only the year where no one quarter is reported on. */
const periodOf = (words: WordReader, at: number, unit: Unit | 'period', year: When): When =>
  unit === 'period' && reportsOnYear(words, at) ? year : { kind: 'anaphoric', unit, of: year };

/** `the same quarter last year`, `the corresponding period of 2024`: what answers, in that year, to the time named before. */
export const samePeriod: Pattern = {
  name: 'same-period',
  opens: [...SAME],
  read(words, at): Match | null {
    const unit = PERIODS.get(words.folded(at + 1));
    if (unit === undefined || !words.spaced(at + 1)) return null;
    const other = readOtherYear(words, at + 2);
    return other === null ? null : { last: other.last, when: periodOf(words, at, unit, other.year) };
  },
};

/** `the 2024 quarter`, `last year's period`: the same. */
export const periodOfYear: Pattern = {
  name: 'period-of-year',
  opens: ['last'],
  opensWithNumber: true,
  read(words, at): Match | null {
    const ofLastYear = words.skip(at, 'last', 'year');
    const stated = ofLastYear === null && words.folded(at - 1) === 'the' ? readFullYear(words, at) : null;
    const year = ofLastYear === null ? stated && calendar({ year: stated.year }) : YEAR_BEFORE;
    const last = ofLastYear !== null && words.folded(ofLastYear) === 's' ? ofLastYear + 1 : at + 1;
    if (year === null || (ofLastYear !== null && last === at + 1) || !words.spaced(last)) return null;
    const unit = words.folded(last);
    return unit === 'quarter' || unit === 'period' ? { last, when: periodOf(words, at, unit, year) } : null;
  },
};
