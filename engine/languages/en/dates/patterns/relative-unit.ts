import type { Unit } from '../../../../dates/calendar-value.ts';
import { type Match, type Pattern, type RelativeModifier, shift, type When } from '../../../../dates/expression.ts';
import type { WordReader } from '../../../../dates/word-reader.ts';
import { DEICTIC_DAYS, PARTS_OF_DAY, UNITS } from '../lexicon/calendar-names.ts';
import { readCardinal } from '../lexicon/numbers.ts';
import { RELATIVE_MODIFIER_WORDS } from '../lexicon/relative-modifiers.ts';
import { HAS_AN_AGE, OF_THE_AGE } from '../lexicon/vague.ts';
import { readAnchorDay } from './read-anchor.ts';
import { readRelativeModifier } from './read-relative-modifier.ts';
import { followsComparison, reportsOnYear } from './reported-period.ts';

const BY: Partial<Record<RelativeModifier, number>> = { last: -1, past: -1, this: 0, next: 1, coming: 1 };

function toWhen(unit: Unit, relative: RelativeModifier, afterThe: boolean): When | null {
  if (relative === 'same') return { kind: 'anaphoric', unit };
  if (relative === 'following') return shift(unit, 1, 'modifier', 'reference-time');
  if (relative === 'previous') return shift(unit, -1, 'modifier', 'reference-time');
  // `the next day`, `the next year`: after the reference time, not after publication.
  if (relative === 'next' && (afterThe || unit === 'day')) return shift(unit, 1, 'modifier', 'reference-time');
  // `the past week`, `the coming month` are stretches of time, `this day` and `last day` no dates.
  if ((relative === 'past' || relative === 'coming') && afterThe) return null;
  if (unit === 'day') return null;
  return shift(unit, BY[relative] ?? 0, 'modifier');
}

const ADJECTIVES_OF_UNITS = /^(?:fiscal|financial|calendar|full)$/;

/** Before `the last year` they make it the twelve months up to now. */
const WITHIN_A_STRETCH = /^(?:for|over|in|during|within|throughout)$/;

const COUNTED_BACK: ReadonlySet<Unit> = new Set(['week', 'month', 'year']);

/** `the last week of the campaign` is a part of the campaign, `over the last year` a stretch like `the past year`. */
function isPartOrStretch(words: WordReader, at: number, unitAt: number, unit: Unit): boolean {
  if (!/^(?:last|latest)$/.test(words.folded(at)) || words.folded(at - 1) !== 'the' || !words.spaced(at)) return false;
  if (words.folded(unitAt + 1) === 'of') return true;
  const isCounted = words.folded(at) === 'last' && unitAt === at + 1 && COUNTED_BACK.has(unit);
  return isCounted && WITHIN_A_STRETCH.test(words.folded(at - 2));
}

/** The one unit named at word `at`: a plural is a stretch (`the next years`), and so is `this year-long war`. */
function readSingleUnit(words: WordReader, at: number): Unit | undefined {
  const word = words.folded(at);
  return word.endsWith('s') || words.gap(at + 1) === '-' ? undefined : UNITS.get(word);
}

/** `on ABC's This Week`, `"Last Year"`: the name of a programme; in a headline all words have capitals. */
const isTitle = (words: WordReader, first: number, last: number): boolean =>
  words.capital(first) &&
  words.capital(last) &&
  (words.at(first - 1).shape === 'lower' || /["']$/.test(words.gap(first))) &&
  !/[.!?\n]/.test(words.gap(first));

/** `the latest week`: only the latest quarter, month or fiscal year is one that is over. */
const isLatestOther = (words: WordReader, at: number, unitAt: number, unit: Unit): boolean =>
  words.folded(at) === 'latest' && unit !== 'quarter' && unit !== 'month' && !(unit === 'year' && unitAt > at + 1);

/** `$5 million in the quarter, up from $4 million last year`: that quarter of last year. */
const isComparedYear = (words: WordReader, at: number): boolean =>
  followsComparison(words, at) && !reportsOnYear(words, at);

/** `last week`, `this year`, `the current quarter`, `the following month`, `that day`. */
export const relativeUnit: Pattern = {
  name: 'relative-unit',
  opens: RELATIVE_MODIFIER_WORDS,
  read(words, at): Match | null {
    const modified = readRelativeModifier(words, at);
    // A count before the unit makes a stretch: `the last two weeks`.
    if (modified === null || !words.spaced(modified.next) || readCardinal(words.folded(modified.next)) !== null)
      return null;
    const hasAdjective = ADJECTIVES_OF_UNITS.test(words.folded(modified.next)) && words.spaced(modified.next + 1);
    const index = hasAdjective ? modified.next + 1 : modified.next;
    const unit = readSingleUnit(words, index);
    if (unit === undefined || isTitle(words, at, index) || isLatestOther(words, at, index, unit)) return null;
    const afterThe = words.folded(at - 1) === 'the' && words.spaced(at);
    if (isPartOrStretch(words, at, index, unit)) return null;
    const isCompared = unit === 'year' && modified.relative === 'last' && !hasAdjective && isComparedYear(words, at);
    const when = isCompared
      ? shift('year', -1, 'comparison', 'reference-time')
      : toWhen(unit, modified.relative, afterThe);
    return when === null ? null : { last: index, when };
  },
};

/** Words back to the unit that a bare `last` leaves out. */
const LEFT_OUT = 12;

/** `twice as high this year as last`: the unit of the time compared with is left out. */
export const bareLast: Pattern = {
  name: 'bare-last',
  opens: ['last'],
  read(words, at): Match | null {
    const compares = words.spaced(at) && /^(?:as|than)$/.test(words.folded(at - 1));
    if (!compares || (words.spaced(at + 1) && at + 1 < words.count)) return null;
    for (let index = at - 2; index > Math.max(0, at - LEFT_OUT) && !/[.!?]/.test(words.gap(index + 1)); index--) {
      const unit = words.folded(index - 1) === 'this' ? readSingleUnit(words, index) : undefined;
      if (unit !== undefined && unit !== 'day') return { last: at, when: shift(unit, -1, 'modifier') };
    }
    return null;
  },
};

/** `today's youth`, `in today's fast world`, `the leaders of tomorrow`: an age, no day. */
function isOfAge(words: WordReader, at: number): boolean {
  if (words.folded(at + 1) === 's' && words.gap(at + 1) === "'")
    return [at + 2, at + 3].some((noun) => words.spaced(noun) && OF_THE_AGE.has(words.folded(noun)));
  return words.folded(at - 1) === 'of' && words.spaced(at) && HAS_AN_AGE.has(words.folded(at - 2));
}

/** `today`, `yesterday`, `last night`, `this morning`, `the day before yesterday`. */
export const deicticDay: Pattern = {
  name: 'deictic-day',
  opens: [
    ...DEICTIC_DAYS.keys(),
    'last night',
    ...[...PARTS_OF_DAY].map((part) => `this ${part}`),
    'the day',
    'day before',
    'day after',
    'overnight',
  ],
  read(words, at): Match | null {
    const days = DEICTIC_DAYS.get(words.folded(at));
    if (days !== undefined) {
      // `USA Today`, `Russia Today`
      if (words.capital(at) && words.capital(at - 1) && words.spaced(at)) return null;
      if (isOfAge(words, at))
        return { last: at, when: { kind: 'vague', vague: days > 0 ? 'FUTURE_REF' : 'PRESENT_REF' } };
      return { last: at, when: shift('day', days, 'deictic') };
    }
    const last = words.folded(at) === 'last';
    if (
      (last && words.skip(at + 1, 'night') !== null) ||
      (words.folded(at) === 'this' && isPartOfThisDay(words, at + 1))
    ) {
      return { last: at + 1, when: shift('day', last ? -1 : 0, 'deictic') };
    }
    const start = words.folded(at) === 'the' ? at + 1 : at;
    if (words.folded(start) !== 'day') return null;
    const before = words.skip(start, 'day', 'before', 'yesterday');
    if (before !== null) return { last: before - 1, when: shift('day', -2, 'deictic') };
    const after = words.skip(start, 'day', 'after', 'tomorrow');
    return after === null ? null : { last: after - 1, when: shift('day', 2, 'deictic') };
  },
};

function isPartOfThisDay(words: WordReader, at: number): boolean {
  return words.spaced(at) && PARTS_OF_DAY.has(words.folded(at)) && words.folded(at) !== 'night';
}

/** Parts of the day after or before the reference time: `the next morning`, `the previous night`. */
const DAYS_BY_MODIFIER: ReadonlyMap<string, number> = new Map([
  ['next', 1],
  ['following', 1],
  ['previous', -1],
]);

/** Words after `the day` that count from the reference time. */
const DAYS_AWAY: ReadonlyMap<string, number> = new Map([
  ['before', -1],
  ['earlier', -1],
  ['after', 1],
  ['later', 1],
]);

/** `the day before last Tuesday`, `the day after Christmas`: counted from the day named. */
export const dayFromDay: Pattern = {
  name: 'day-from-day',
  opens: ['the day', 'a day', 'one day', 'day before', 'day after'],
  read(words, at): Match | null {
    const start = words.folded(at) === 'day' ? at : at + 1;
    const by = { before: -1, after: 1 }[words.folded(start + 1)];
    if (words.skip(start, 'day') === null || by === undefined || !words.spaced(start + 1)) return null;
    const anchor = readAnchorDay(words, start + 2);
    return anchor === null
      ? null
      : { last: anchor.last, when: { kind: 'counted', unit: 'day', by, from: anchor.from } };
  },
};

/** `the next morning`, `the day before`, `the day after`: from the time the text named last. */
export const narrativeDay: Pattern = {
  name: 'narrative-day',
  opens: ['the', 'a'].flatMap((article) => [...DAYS_BY_MODIFIER.keys(), 'day'].map((word) => `${article} ${word}`)),
  read(words, at): Match | null {
    const [second, third] = [at + 1, at + 2];
    if (!words.spaced(second) || !words.spaced(third)) return null;
    const byPart = DAYS_BY_MODIFIER.get(words.folded(second));
    if (byPart !== undefined)
      return PARTS_OF_DAY.has(words.folded(third))
        ? { last: third, when: shift('day', byPart, 'deictic', 'reference-time') }
        : null;
    const by = words.folded(second) === 'day' ? DAYS_AWAY.get(words.folded(third)) : undefined;
    // `the day before the vote` counts from the vote, not from the time named.
    const goesOn = words.spaced(third + 1) && words.at(third + 1).shape !== 'digits';
    return by === undefined || goesOn ? null : { last: third, when: shift('day', by, 'deictic', 'reference-time') };
  },
};
