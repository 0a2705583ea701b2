import { calendar, type Match, type Pattern } from '../../../../dates/expression.ts';
import { continuesNumber, numericDatePattern } from '../../../../dates/grammar/numeric-date.ts';
import type { WordReader } from '../../../../dates/word-reader.ts';
import { BEFORE_A_NUMBER_NAME } from '../lexicon/year-context.ts';
import { isSportsSentence } from './is-sports-sentence.ts';

/** Regions whose English writes the day first; the United States, and pages that name no region, write the month first. */
const DAY_FIRST: ReadonlySet<string> = new Set(
  'GB IE AU NZ IN PK BD LK SG MY HK NG KE GH UG TZ ZM ZW JM TT MT CY'.split(' '),
);

/** Stops mean day first (`5.4.2025`, the continent's way); slashes go by the page's region. */
const inDigits = numericDatePattern((mark, region) =>
  mark !== '/' || (region !== null && DAY_FIRST.has(region)) ? 'day-first' : 'month-first',
);

/** The first two-digit year written so that is taken for one of this century, as elsewhere in numeric dates. */
const LAST_SHORT_YEAR = 39;

/**
 * `5-5-25`: a two-digit year between hyphens, read only where day and month are the same number, so that no order of them has to
 * be guessed, and where no game has such a score.
 */
function readHyphened(words: WordReader, at: number): Match | null {
  const [first, second, year] = [at, at + 1, at + 2].map((index) => words.at(index).text);
  if (first === undefined || second !== first || year === undefined || !/^\d{1,2}$/.test(first)) return null;
  if (!/^\d\d$/.test(year) || words.gap(at + 1) !== '-' || words.gap(at + 2) !== '-') return null;
  const day = Number(first);
  if (day < 1 || day > 12 || Number(year) > LAST_SHORT_YEAR || isSportsSentence(words, at)) return null;
  // `a 4-4-20 formation`
  if (continuesNumber(words, at, at + 2) || /^(?:a|an|the)$/.test(words.folded(at - 1))) return null;
  return { last: at + 2, when: calendar({ year: 2000 + Number(year), month: day, day }) };
}

/** Dates in digits; what a name of numbers stands before (`version 2018.1.5`) is none. */
export const numericDate: Pattern = {
  ...inDigits,
  read: (words, at) =>
    BEFORE_A_NUMBER_NAME.has(words.folded(at - 1)) ? null : (inDigits.read(words, at) ?? readHyphened(words, at)),
};

/** The attacks of 11 September 2001, by the name that is a date. */
export const nineEleven: Pattern = {
  name: 'nine-eleven',
  opens: [],
  opensWithNumber: true,
  read(words, at): Match | null {
    if (words.folded(at) !== '9' || words.folded(at + 1) !== '11' || words.at(at + 1).precedingText !== '/')
      return null;
    // `9/11 from the line`: a player's throws.
    return continuesNumber(words, at, at + 1) || isSportsSentence(words, at)
      ? null
      : { last: at + 1, when: calendar({ year: 2001, month: 9, day: 11 }) };
  },
};
