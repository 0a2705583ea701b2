import type { Unit } from '../../../../dates/calendar-value.ts';
import { type Match, type Pattern, shift, type When } from '../../../../dates/expression.ts';
import type { WordReader } from '../../../../dates/word-reader.ts';
import { UNITS } from '../lexicon/calendar-names.ts';
import { CARDINAL_WORDS, readCardinal, UNCOUNTED } from '../lexicon/numbers.ts';
import { readAnchorAfterAgo, readAnchorAfterFrom } from './read-anchor.ts';
import { afterPossessive } from './read-possessive.ts';

interface Count {
  by: number | null;
  unit: Unit;
  last: number;
}

/** `two weeks`, `a year`, `half a century`, `a year and a half`, `several months`; `by` is null where nobody counted. */
function readCount(words: WordReader, at: number): Count | null {
  let index = at;
  let by = readCardinal(words.folded(index));
  if (UNCOUNTED.has(words.folded(index))) {
    const bare = UNITS.get(words.folded(index));
    if (bare !== undefined) return { by: null, unit: bare, last: index };
    by = null;
  } else if (words.folded(index) === 'half' && words.skip(index + 1, 'a', 'century') !== null) {
    return { by: 50, unit: 'year', last: index + 2 };
  } else if (by === null) return null;
  index++;
  if ((words.folded(index) === 'few' || words.folded(index) === 'couple') && words.spaced(index)) {
    by = null;
    index = words.skip(index + 1, 'of') ?? index + 1;
  } else if (by !== null && by >= 20 && by % 10 === 0 && words.joined(index)) {
    const ones = readCardinal(words.folded(index));
    if (
      ones !== null &&
      ones > 0 &&
      ones < 10 &&
      UNITS.get(words.folded(index)) === undefined &&
      words.folded(index) !== 'a'
    ) {
      by += ones;
      index++;
    }
  }
  if (words.folded(index) === 'of' && by === null && words.spaced(index)) index++;
  let halves = 0;
  const half = words.skip(index, 'and', 'a', 'half');
  if (half !== null && by !== null) {
    halves = 1;
    index = half;
  }
  const unit = UNITS.get(words.folded(index));
  if (unit === undefined || !words.joined(index)) return null;
  const halfAfter = words.skip(index + 1, 'and', 'a', 'half');
  if (halfAfter !== null && by !== null) return withHalf(by, unit, halfAfter - 1);
  return halves === 1 && by !== null ? withHalf(by, unit, index) : { by, unit, last: index };
}

/** Halves of a unit stated in the next smaller one. */
const SMALLER: Partial<Record<Unit, { unit: Unit; per: number }>> = {
  year: { unit: 'month', per: 12 },
  decade: { unit: 'year', per: 10 },
  century: { unit: 'year', per: 100 },
};

function withHalf(by: number, unit: Unit, last: number): Count {
  const smaller = SMALLER[unit];
  return smaller === undefined ? { by: null, unit, last } : { by: (by + 0.5) * smaller.per, unit: smaller.unit, last };
}

/** A decade or a century away is stated in years: `a decade ago` is ten years ago. Null where nobody counted. */
function inYears({ by, unit }: Count): { unit: Unit; by: number } | null {
  if (by === null) return null;
  const years = unit === 'decade' ? 10 : unit === 'century' ? 100 : null;
  return years === null ? { unit, by } : { unit: 'year', by: by * years };
}

function away(count: Count, sign: 1 | -1, from: 'publication' | 'reference-time'): When | null {
  const counted = inYears(count);
  if (counted !== null) return shift(counted.unit, sign * counted.by, 'amount', from);
  return from === 'reference-time' ? null : { kind: 'vague', vague: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
}

/** `two weeks ago Tuesday`, `80 years ago this Thursday`, `a year ago today`, from the word after `ago`. */
function agoFrom(words: WordReader, count: Count, at: number): Match | null {
  const counted = inYears(count);
  const anchor = counted === null ? null : readAnchorAfterAgo(words, at);
  if (counted === null || anchor === null) return null;
  const { from } = anchor;
  if (
    counted.unit === 'week' &&
    from.kind === 'calendar' &&
    from.fields.weekday !== undefined &&
    from.relative === null
  ) {
    // The Tuesday of that week, not weeks before the Tuesday that was last.
    const week: When = shift('week', -counted.by, 'amount');
    return { last: anchor.last, when: { ...from, within: week } };
  }
  return { last: anchor.last, when: { kind: 'counted', unit: counted.unit, by: -counted.by, from } };
}

/** `three days ago`, `a year earlier`, `two months later`, `a week from now`, `a week from Tuesday`, `a year ago today`. */
export const unitsAway: Pattern = {
  name: 'units-away',
  opens: [...CARDINAL_WORDS, ...UNCOUNTED, 'half'],
  opensWithNumber: true,
  read(words, at): Match | null {
    if (/[$€£.,:/\d]$/.test(words.gap(at))) return null;
    const count = readCount(words, at);
    if (count === null) return null;
    const after = count.last + 1;
    const word = words.spaced(after) ? words.folded(after) : '';
    const time = words.folded(at - 1) === 'in' ? readTimeOf(words, after) : null;
    let when: When | null = null;
    let last = time ?? after;
    if (time !== null) when = away(count, 1, 'publication');
    else if (word === 'ago') {
      const anchored = agoFrom(words, count, after + 1);
      if (anchored !== null) return anchored;
      when = away(count, -1, 'publication');
    } else if (word === 'hence') when = away(count, 1, 'publication');
    else if (words.skip(after, 'from', 'now') !== null) {
      when = away(count, 1, 'publication');
      last = after + 1;
    } else if (word === 'from') {
      const anchor = readAnchorAfterFrom(words, after + 1);
      const years = inYears(count);
      if (anchor === null || years === null) return null;
      return { last: anchor.last, when: { kind: 'counted', ...years, from: anchor.from } };
    } else if (word === 'earlier' && words.folded(after + 1) !== 'than') when = away(count, -1, 'reference-time');
    else if (word === 'later') when = away(count, 1, 'reference-time');
    else if (word === 'before' && endsPhrase(words, after + 1)) when = away(count, -1, 'reference-time');
    else if (word === 'after' && endsPhrase(words, after + 1)) when = away(count, 1, 'reference-time');
    return when === null ? null : { last, when };
  },
};

/** `three weeks' time`, `a year's time`: the index of `time`, from the word after the unit; null where it is not there. */
function readTimeOf(words: WordReader, at: number): number | null {
  const index = afterPossessive(words, at);
  const owned = index > at ? words.spaced(index) : /^' $/.test(words.gap(at));
  return owned && words.folded(index) === 'time' ? index : null;
}

/** True where word `at` begins a new phrase or sentence: `two years before.`, not `two years before the war`. */
function endsPhrase(words: WordReader, at: number): boolean {
  return at >= words.count || !words.spaced(at);
}

/** `year-earlier`, `the year-ago quarter`: the same period of the year before. */
export const yearEarlier: Pattern = {
  name: 'year-earlier',
  opens: ['year'],
  read(words, at): Match | null {
    const second = words.folded(at + 1);
    if (words.gap(at + 1) !== '-' || (second !== 'earlier' && second !== 'ago')) return null;
    const comparesPeriod = words.spaced(at + 2) && /^(?:quarter|period)$/.test(words.folded(at + 2));
    const noun = /^(?:quarter|period|level|month)$/.test(words.folded(at + 2)) && words.spaced(at + 2);
    return {
      last: noun ? at + 2 : at + 1,
      when: shift('year', -1, comparesPeriod ? 'period-comparison' : 'comparison', 'reference-time'),
    };
  },
};
