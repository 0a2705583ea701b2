import type { Unit } from '../../../../dates/calendar-value.ts';
import { type Match, type Pattern, shift, type When } from '../../../../dates/expression.ts';
import type { WordReader } from '../../../../dates/word-reader.ts';
import { directionAt } from '../direction.ts';
import { UNITS } from '../lexicon/calendar-names.ts';
import { CARDINAL_WORDS, readCardinal, UNCOUNTED } from '../lexicon/numbers.ts';
import { readAnchorAfterAgo, readAnchorAfterFrom } from './read-anchor.ts';
import { afterPossessive } from './read-possessive.ts';
import { followsComparison, reportsOnYear } from './reported-period.ts';

interface Count {
  by: number | null;
  unit: Unit;
  last: number;
  /** `a couple of weeks`, `a week or so`. */
  rough?: boolean;
}

/** A number before a unit, null where it is indefinite, and the index of the word after it. */
interface Quantity {
  by: number | null;
  next: number;
  rough?: boolean;
}

/** The ones after round tens: `twenty [two]`, `thirty-[five]`; null where none follow. */
function readOnes(words: WordReader, at: number): number | null {
  const word = words.folded(at);
  const ones = words.joined(at) ? readCardinal(word) : null;
  return ones === null || ones < 1 || ones > 9 || UNITS.has(word) || word === 'a' ? null : ones;
}

/** `two`, `twenty-five`, `several`, `a few`, `a couple of`. */
function readQuantity(words: WordReader, at: number): Quantity | null {
  const counted = readCardinal(words.folded(at));
  const indefinite = UNCOUNTED.has(words.folded(at));
  if (counted === null && !indefinite) return null;
  const next = at + 1;
  if (/^(?:few|couple)$/.test(words.folded(next)) && words.spaced(next)) {
    const isTwo = words.folded(next) === 'couple';
    return { by: isTwo ? 2 : null, next: words.skip(next + 1, 'of') ?? next + 1, rough: isTwo };
  }
  if (indefinite) return { by: null, next };
  const ones = counted !== null && counted >= 20 && counted % 10 === 0 ? readOnes(words, next) : null;
  return ones === null || counted === null ? { by: counted, next } : { by: counted + ones, next: next + 1 };
}

/** Halves of a unit stated in the next smaller one. */
const SMALLER: Partial<Record<Unit, { unit: Unit; per: number }>> = {
  year: { unit: 'month', per: 12 },
  decade: { unit: 'year', per: 10 },
  century: { unit: 'year', per: 100 },
};

/** `half a century`, `half a decade`, `half a year`, `a quarter of a century`: in the next smaller unit. */
function partOfUnit(words: WordReader, at: number): Count | null {
  const isHalf = words.folded(at) === 'half';
  const unitAt = isHalf
    ? words.skip(at + 1, 'a')
    : words.folded(at) === 'a'
      ? words.skip(at + 1, 'quarter', 'of', 'a')
      : null;
  const unit = unitAt === null || !words.spaced(unitAt) ? undefined : UNITS.get(words.folded(unitAt));
  const smaller = unit === undefined || words.folded(unitAt ?? 0).endsWith('s') ? undefined : SMALLER[unit];
  if (unitAt === null || smaller === undefined) return null;
  const by = smaller.per / (isHalf ? 2 : 4);
  return Number.isInteger(by) ? { by, unit: smaller.unit, last: unitAt } : null;
}

/** A counted unit with what makes it a rough count: `a week or so`, `a month or two`. */
function withRough(words: WordReader, count: Count): Count {
  const after = words.skip(count.last + 1, 'or', 'so') ?? words.skip(count.last + 1, 'or', 'two');
  return after === null ? count : { ...count, last: after - 1, rough: true };
}

/** `two weeks`, `a year`, `half a century`, `a year and a half`, `several months`; `by` is null where it is indefinite. */
function readCount(words: WordReader, at: number): Count | null {
  const bare = UNCOUNTED.has(words.folded(at)) ? UNITS.get(words.folded(at)) : undefined;
  if (bare !== undefined) return { by: null, unit: bare, last: at };
  const part = partOfUnit(words, at);
  if (part !== null) return part;
  const quantity = readQuantity(words, at);
  if (quantity === null) return null;
  const { by } = quantity;
  const ofIndefinite = by === null ? words.skip(quantity.next, 'of') : null;
  const halfBefore = by === null ? null : words.skip(quantity.next, 'and', 'a', 'half');
  const index = halfBefore ?? ofIndefinite ?? quantity.next;
  const isFortnight = /^fortnights?$/.test(words.folded(index));
  const unit = isFortnight ? 'week' : UNITS.get(words.folded(index));
  if (unit === undefined || !words.joined(index)) return null;
  if (isFortnight) return by === null ? null : { by: 2 * by, unit, last: index };
  if (by === null) return { by, unit, last: index };
  const halfAfter = words.skip(index + 1, 'and', 'a', 'half');
  if (halfAfter !== null) return withHalf(by, unit, halfAfter - 1);
  if (halfBefore !== null) return withHalf(by, unit, index);
  return withRough(words, { by, unit, last: index, rough: quantity.rough === true });
}

function withHalf(by: number, unit: Unit, last: number): Count {
  const smaller = SMALLER[unit];
  return smaller === undefined ? { by: null, unit, last } : { by: (by + 0.5) * smaller.per, unit: smaller.unit, last };
}

/** A decade or a century away is stated in years: `a decade ago` is ten years ago. Null for an indefinite quantity. */
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

/** True where word `at` begins a new phrase or sentence: `two years before.`, not `two years before the war`. */
function endsPhrase(words: WordReader, at: number): boolean {
  return at >= words.count || !words.spaced(at);
}

/** Words after an amount that say from where and which way it is counted. */
interface UnitsEnding {
  words: readonly string[];
  sign: 1 | -1;
  from: 'publication' | 'reference-time';
  /** What must hold of the word after it. */
  where?(words: WordReader, next: number): boolean;
}

const ENDINGS: readonly UnitsEnding[] = [
  { words: ['ago'], sign: -1, from: 'publication' },
  { words: ['hence'], sign: 1, from: 'publication' },
  { words: ['from', 'now'], sign: 1, from: 'publication' },
  { words: ['earlier'], sign: -1, from: 'reference-time', where: (words, next) => words.folded(next) !== 'than' },
  { words: ['later'], sign: 1, from: 'reference-time' },
  { words: ['before'], sign: -1, from: 'reference-time', where: endsPhrase },
  { words: ['after'], sign: 1, from: 'reference-time', where: endsPhrase },
];

/** `In 2021, three years later, it reopened`: said once more of the date before it. */
const isApposed = (words: WordReader, at: number, next: number): boolean =>
  words.afterComma(at) && words.at(at - 1).shape === 'digits' && words.afterComma(next);

function readEnding(words: WordReader, at: number, count: Count): Match | null {
  const after = count.last + 1;
  if (!words.spaced(after)) return null;
  for (const { words: ending, sign, from, where } of ENDINGS) {
    const next = words.skip(after, ...ending);
    if (next === null || where?.(words, next) === false) continue;
    if (from === 'reference-time' && isApposed(words, at, next)) return null;
    const inYear = count.unit === 'year' && count.by === 1 && sign < 0 && reportsOnYear(words, after);
    if (inYear && followsComparison(words, after - 2)) return { last: next - 1, when: shift('year', -1, 'modifier') };
    const when = away(count, sign, from);
    return when === null ? null : { last: next - 1, when };
  }
  return null;
}

/** True where the verb before makes a length of time of the weeks: `had lasted two weeks on Monday`. */
const looksBack = (words: WordReader, on: number, last: number): boolean => directionAt(words, on, last) === 'past';

/** `a week from Tuesday`. */
function countedFrom(words: WordReader, count: Count): Match | null {
  // `two weeks on Monday` is two weeks after the coming one; `lasted two weeks on Monday` looks back.
  const isWeek = count.unit === 'week' && count.by !== null;
  const from = words.skip(count.last + 1, 'from') ?? (isWeek ? words.skip(count.last + 1, 'on') : null);
  const anchor = from === null ? null : readAnchorAfterFrom(words, from);
  if (anchor !== null && words.folded(count.last + 1) === 'on' && looksBack(words, count.last + 1, anchor.last))
    return null;
  const years = inYears(count);
  if (anchor === null || years === null) return null;
  return { last: anchor.last, when: { kind: 'counted', ...years, from: anchor.from } };
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
    const time = words.folded(at - 1) === 'in' ? readTimeOf(words, after) : null;
    if (time !== null) {
      const when = away(count, 1, 'publication');
      return when === null ? null : { last: time, when };
    }
    const anchored = words.skip(after, 'ago') === null ? null : agoFrom(words, count, after + 1);
    const match = anchored ?? readEnding(words, at, count) ?? countedFrom(words, count);
    return match !== null && count.rough === true ? { ...match, modifier: 'APPROX' } : match;
  },
};

/** `three weeks' time`, `a year's time`: the index of `time`, from the word after the unit; null where it is not there. */
function readTimeOf(words: WordReader, at: number): number | null {
  const index = afterPossessive(words, at);
  const owned = index > at ? words.spaced(index) : /^' $/.test(words.gap(at));
  return owned && words.folded(index) === 'time' ? index : null;
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
    const last = noun ? at + 2 : at + 1;
    if (words.folded(last) !== 'quarter' && reportsOnYear(words, at))
      return { last, when: shift('year', -1, 'modifier') };
    return { last, when: shift('year', -1, comparesPeriod ? 'period-comparison' : 'comparison', 'reference-time') };
  },
};
