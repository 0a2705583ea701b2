import type { Unit } from '../../../../dates/calendar-value.ts';
import { type Match, type Pattern, type RelativeModifier, shift, type When } from '../../../../dates/expression.ts';
import type { WordReader } from '../../../../dates/word-reader.ts';
import { DEICTIC_DAYS, PARTS_OF_DAY, UNITS } from '../lexicon/calendar-names.ts';
import { readCardinal } from '../lexicon/numbers.ts';
import { RELATIVE_MODIFIER_WORDS } from '../lexicon/relative-modifiers.ts';
import { readRelativeModifier } from './read-relative-modifier.ts';

const BY: Partial<Record<RelativeModifier, number>> = { last: -1, past: -1, this: 0, next: 1, coming: 1 };

function toWhen(unit: Unit, relative: RelativeModifier, afterThe: boolean): When | null {
  if (relative === 'same') return { kind: 'anaphoric', unit };
  if (relative === 'following') return shift(unit, 1, 'modifier', 'reference-time');
  if (relative === 'previous') return shift(unit, -1, 'modifier', 'reference-time');
  // `the next day`, `the next year`: after the time told, not after publication.
  if (relative === 'next' && (afterThe || unit === 'day')) return shift(unit, 1, 'modifier', 'reference-time');
  // `the past week`, `the coming month` are stretches of time, `this day` and `last day` no dates.
  if ((relative === 'past' || relative === 'coming') && afterThe) return null;
  if (unit === 'day') return null;
  return shift(unit, BY[relative] ?? 0, 'modifier');
}

/** `last week`, `this year`, `the current quarter`, `the following month`, `that day`. */
export const relativeUnit: Pattern = {
  name: 'relative-unit',
  opens: RELATIVE_MODIFIER_WORDS,
  read(words, at): Match | null {
    const modified = readRelativeModifier(words, at);
    if (modified === null || !words.spaced(modified.next)) return null;
    let index = modified.next;
    if (/^(?:fiscal|financial|calendar|full)$/.test(words.folded(index)) && words.spaced(index + 1)) index++;
    const word = words.folded(index);
    const unit = UNITS.get(word);
    // A plural is a stretch (`the next years`), and a count before the unit too (`the last two weeks`).
    if (unit === undefined || word.endsWith('s') || readCardinal(words.folded(modified.next)) !== null) return null;
    // `this year-long war`, `last day-to-day`
    if (words.gap(index + 1) === '-') return null;
    const afterThe = words.folded(at - 1) === 'the' && words.spaced(at);
    // `the last week of the campaign` is a part of the campaign.
    if (afterThe && modified.relative === 'last' && words.folded(index + 1) === 'of') return null;
    if (words.folded(at) === 'latest' && unit !== 'quarter') return null;
    const when = toWhen(unit, modified.relative, afterThe);
    return when === null ? null : { last: index, when };
  },
};

/** `today`, `yesterday`, `last night`, `this morning`, `the day before yesterday`. */
export const deicticDay: Pattern = {
  name: 'deictic-day',
  opens: [...DEICTIC_DAYS.keys(), 'last', 'this', 'the', 'day', 'overnight'],
  read(words, at): Match | null {
    const days = DEICTIC_DAYS.get(words.folded(at));
    if (days !== undefined) {
      // `USA Today`, `Russia Today`
      if (words.capital(at) && words.capital(at - 1) && words.spaced(at)) return null;
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

/** `the next morning`, `the day before`, `the day after` in a story already told. */
export const narrativeDay: Pattern = {
  name: 'narrative-day',
  opens: ['the', 'a'],
  read(words, at): Match | null {
    const relative = words.folded(at + 1);
    const isModifier = relative === 'next' || relative === 'following' || relative === 'previous';
    if (!isModifier && relative !== 'day') return null;
    if (isModifier && words.spaced(at + 1) && words.spaced(at + 2) && PARTS_OF_DAY.has(words.folded(at + 2))) {
      return { last: at + 2, when: shift('day', relative === 'previous' ? -1 : 1, 'deictic', 'reference-time') };
    }
    const before = words.skip(at + 1, 'day', 'before') ?? words.skip(at + 1, 'day', 'earlier');
    const after = words.skip(at + 1, 'day', 'after') ?? words.skip(at + 1, 'day', 'later');
    const end = before ?? after;
    if (end === null) return null;
    // `the day before the vote` counts from the vote, not from the time told.
    const next = words.at(end);
    if (words.spaced(end) && next.shape !== 'digits') return null;
    return { last: end - 1, when: shift('day', before !== null ? -1 : 1, 'deictic', 'reference-time') };
  },
};
