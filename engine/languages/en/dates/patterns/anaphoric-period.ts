import type { Unit } from '../../../../dates/calendar-value.ts';
import { type Match, type Pattern, shift, type When } from '../../../../dates/expression.ts';
import type { WordReader } from '../../../../dates/word-reader.ts';
import { dayMonthName } from './day-month-name.ts';
import { monthNameDay } from './month-name-day.ts';
import { afterPossessive } from './read-possessive.ts';

/** `the quarter`, `the same period`: the one named just before. The plain year, month, week or day needs a modifier (`the end of the year`). */
export const theQuarter: Pattern = {
  name: 'the-quarter',
  opens: ['the quarter', 'the latest'],
  read(words, at): Match | null {
    const adjective = words.folded(at + 1) === 'latest' ? 1 : 0;
    const index = at + 1 + adjective;
    const word = words.folded(index);
    if (!words.spaced(index) || words.gap(index + 1) === '-') return null;
    if (word !== 'quarter' && !(adjective === 1 && word === 'period')) return null;
    if (/^(?:of|final|finals)$/.test(words.folded(index + 1)) && words.spaced(index + 1)) return null;
    const ended = adjective === 0 ? quarterEnding(words, index + 1) : null;
    if (ended !== null) return { last: index, when: ended };
    return { last: index, when: { kind: 'anaphoric', unit: adjective === 1 ? 'reported' : 'quarter' } };
  },
};

/** `the quarter ended Sept. 30`: the quarter that holds the day. Fiscal quarters that end early in a month are rare. */
function quarterEnding(words: WordReader, at: number): When | null {
  if (!/^(?:ended|ending)$/.test(words.folded(at)) || !words.spaced(at) || !words.spaced(at + 1)) return null;
  const day = monthNameDay.read(words, at + 1) ?? dayMonthName.read(words, at + 1);
  if (day === null || day.when.kind !== 'calendar') return null;
  return { ...day.when, fields: { ...day.when.fields, holding: 'quarter' } };
}

const PARTS: ReadonlySet<string> = new Set([
  'end',
  'beginning',
  'start',
  'middle',
  'turn',
  'close',
  'rest',
  'remainder',
  'half',
  'part',
  'months',
  'weeks',
  'days',
]);

/** `the full year`, `the fiscal year`, which no number follows. */
const isFullYear = (words: WordReader, at: number): boolean =>
  /^(?:full|fiscal)$/.test(words.folded(at + 1)) &&
  words.skip(at + 2, 'year') !== null &&
  !/\d/.test(words.folded(at + 3));

/** True where words before `the year` make it a point in time: `the end of`, `earlier in`, `for`. */
function isNarrowed(words: WordReader, at: number, unit: Unit): boolean {
  const [before, beforeThat] = [words.folded(at - 1), words.folded(at - 2)];
  if (before === 'of') return PARTS.has(beforeThat);
  if (before === 'in') return /^(?:earlier|later|early|late)$/.test(beforeThat);
  return before === 'for' && unit === 'year';
}

const RUNNING_UNITS: ReadonlyMap<string, Unit> = new Map(
  (['year', 'month', 'week', 'decade', 'century'] as const).map((unit) => [unit, unit]),
);

/** `the end of the year`, `earlier in the month`: the running one, for only with such words is it a point in time. */
export const thePeriod: Pattern = {
  name: 'the-period',
  opens: ['full', 'fiscal', ...RUNNING_UNITS.keys()].map((word) => `the ${word}`),
  read(words, at): Match | null {
    if (isFullYear(words, at)) return { last: at + 2, when: shift('year', 0, 'running') };
    const unit = RUNNING_UNITS.get(words.folded(at + 1));
    if (unit === undefined || !words.spaced(at + 1) || words.gap(at + 2) === '-') return null;
    // `for the year of the flood`, but `a high for the year of $42`
    const isOfOther = words.skip(at + 2, 'of') !== null && words.spaced(at + 3);
    if (!isNarrowed(words, at, unit) || isOfOther) return null;
    return { last: at + 1, when: shift(unit, 0, 'running') };
  },
};

/** `year-end`, `by year end`. */
export const yearEnd: Pattern = {
  name: 'year-end',
  opens: ['year'],
  read(words, at): Match | null {
    const end = afterPossessive(words, at + 1);
    if (words.folded(end) !== 'end' || !words.joined(end)) return null;
    return { last: end, modifier: 'END', when: shift('year', 0, 'running') };
  },
};
