import type { Unit } from '../calendar/value.ts';
import { UNITS } from '../en/calendar-names.ts';
import { CARDINAL_WORDS, readCardinal, UNCOUNTED } from '../en/numbers.ts';
import type { Match, Pattern, When } from '../expression.ts';
import type { WordReader } from '../word-reader.ts';

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

/** Halves of a unit told in the next smaller one. */
const SMALLER: Partial<Record<Unit, { unit: Unit; per: number }>> = {
  year: { unit: 'month', per: 12 },
  decade: { unit: 'year', per: 10 },
  century: { unit: 'year', per: 100 },
};

function withHalf(by: number, unit: Unit, last: number): Count {
  const smaller = SMALLER[unit];
  return smaller === undefined ? { by: null, unit, last } : { by: (by + 0.5) * smaller.per, unit: smaller.unit, last };
}

function away(count: Count, sign: 1 | -1, from: 'publication' | 'narrative'): When | null {
  if (count.by === null)
    return from === 'narrative' ? null : { kind: 'vague', vague: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  // A decade or a century away is told in years: `a decade ago` is ten years ago.
  const years = count.unit === 'decade' ? 10 : count.unit === 'century' ? 100 : null;
  if (years === null) return { kind: 'shift', unit: count.unit, by: sign * count.by, from };
  return { kind: 'shift', unit: 'year', by: sign * count.by * years, from };
}

/** `three days ago`, `a year earlier`, `two months later`, `a week from now`. */
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
    let when: When | null = null;
    let last = after;
    if (word === 'ago') when = away(count, -1, 'publication');
    else if (word === 'hence') when = away(count, 1, 'publication');
    else if (words.skip(after, 'from', 'now') !== null) {
      when = away(count, 1, 'publication');
      last = after + 1;
    } else if (word === 'earlier' && words.folded(after + 1) !== 'than') when = away(count, -1, 'narrative');
    else if (word === 'later') when = away(count, 1, 'narrative');
    else if (word === 'before' && endsPhrase(words, after + 1)) when = away(count, -1, 'narrative');
    else if (word === 'after' && endsPhrase(words, after + 1)) when = away(count, 1, 'narrative');
    return when === null ? null : { last, when };
  },
};

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
    const noun = /^(?:quarter|period|level|month)$/.test(words.folded(at + 2)) && words.spaced(at + 2);
    return { last: noun ? at + 2 : at + 1, when: { kind: 'shift', unit: 'year', by: -1, from: 'narrative' } };
  },
};
