import { calendar, type Match, type Pattern } from '../../../../dates/expression.ts';
import type { WordReader } from '../../../../dates/word-reader.ts';
import { WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../lexicon/calendar-names.ts';
import { readOrdinal } from '../lexicon/numbers.ts';
import { RELATIVE_MODIFIER_WORDS } from '../lexicon/relative-modifiers.ts';
import { DAY_NAMES_BEFORE_WEEKDAYS, NAMES_AFTER_WEEKDAYS, REPEATED } from '../lexicon/weekday-context.ts';
import { readDayOfMonth, readMonth } from './read-month.ts';
import { readRelativeModifier } from './read-relative-modifier.ts';

/** True for `Sat, 4 May` and `Tue Dec 30`: an abbreviation counts only right before a date. */
function standsBeforeDate(words: WordReader, at: number): boolean {
  if (!/^[.,]{0,2} $/.test(words.gap(at + 1))) return false;
  if (readMonth(words, at + 1) !== null) return true;
  return readDayOfMonth(words, at + 1) !== null && (readMonth(words, at + 2) !== null || words.folded(at + 2) === 'of');
}

/** True for `second`, `last` and `final`: one of several. */
function isPlaced(words: WordReader, at: number): boolean {
  return words.spaced(at + 1) && (/^(?:last|final)$/.test(words.folded(at)) || readOrdinal(words.folded(at)) !== null);
}

/** The weekday named at word `at`; an abbreviation only before a date. */
function readWeekday(words: WordReader, at: number): number | undefined {
  const full = WEEKDAYS.get(words.folded(at));
  if (full !== undefined || !words.capital(at) || !standsBeforeDate(words, at)) return full;
  return WEEKDAY_ABBREVIATIONS.get(words.folded(at));
}

/** `every Monday`, `Black Friday`, `Sunday Times`: part of a name, or no one day. */
function isInName(words: WordReader, first: number, last: number): boolean {
  const before = words.folded(first - 1);
  if (words.spaced(first) && (REPEATED.has(before) || DAY_NAMES_BEFORE_WEEKDAYS.has(before))) return true;
  // `Monday.com`
  if (words.gap(last + 1) === '.' && words.at(last + 1).shape === 'lower') return true;
  // `The Saturday Evening Post`, but `the Monday UN vote`
  return words.spaced(last + 1) && words.capital(last + 1) && NAMES_AFTER_WEEKDAYS.has(words.folded(last + 1));
}

/** A weekday: `Monday`, `last Friday`, `this coming Sunday`. Not `every Monday`, `Black Friday` or `Sunday Times`. */
export const weekday: Pattern = {
  name: 'weekday',
  opens: [...WEEKDAYS.keys(), ...WEEKDAY_ABBREVIATIONS.keys(), ...RELATIVE_MODIFIER_WORDS],
  read(words, at): Match | null {
    const modified = readRelativeModifier(words, at);
    const index = modified?.next ?? at;
    if (modified !== null && !words.spaced(index)) return null;
    const day = readWeekday(words, index);
    if (day === undefined || isInName(words, at, index)) return null;
    // `the last Friday of Ramadan`, `the second Tuesday of the month`: which one, the month or the feast decides.
    if (words.skip(index + 1, 'of') !== null && (modified !== null || isPlaced(words, at - 1))) return null;
    return { last: index, when: calendar({ weekday: day }, modified?.relative ?? null) };
  },
};
