import { calendar, type Match, type Pattern } from '../../../../dates/expression.ts';
import type { WordReader } from '../../../../dates/word-reader.ts';
import { MONTHS, MONTHS_THAT_ARE_WORDS } from '../lexicon/calendar-names.ts';
import { AFTER_A_MONTH, BEFORE_A_MONTH, DETERMINERS_BEFORE_DATES } from '../lexicon/month-context.ts';
import { RELATIVE_MODIFIER_WORDS } from '../lexicon/relative-modifiers.ts';
import { readDayOfMonth, readMonth } from './read-month.ts';
import { readRelativeModifier } from './read-relative-modifier.ts';
import { isBeforeOurEra, readYearAfter } from './read-year.ts';

/** A word with a capital follows that makes a name of the two: `March Madness`. */
const isMonthInName = (words: WordReader, at: number): boolean =>
  words.spaced(at + 1) && words.capital(at + 1) && !AFTER_A_MONTH.has(words.folded(at + 1));

/** `the May election`, `Italy's March vote`: a lower-case noun must follow, not a preposition (`the March on Rome`). */
function describesNoun(words: WordReader, at: number): boolean {
  const before = words.folded(at - 1);
  const determined = words.spaced(at) && (DETERMINERS_BEFORE_DATES.has(before) || before === 's');
  const { folded, shape } = words.at(at + 1);
  return determined && shape === 'lower' && words.spaced(at + 1) && !AFTER_A_MONTH.has(folded);
}

/**
 * True where the words around a bare month fit a month only. A month that is also a word or a name (`May`, `March`,
 * `April`) needs a preposition before it; the others only must not be part of a name (`Black September`).
 */
function standsAsMonth(words: WordReader, at: number): boolean {
  const isAmbiguous = MONTHS_THAT_ARE_WORDS.has(words.folded(at));
  if (BEFORE_A_MONTH.has(words.folded(at - 1)) && words.joined(at)) return !(isAmbiguous && isMonthInName(words, at));
  if (isAmbiguous) return describesNoun(words, at);
  if (words.folded(at).length <= 4 || isMonthInName(words, at)) return false;
  return !words.spaced(at) || !words.capital(at - 1) || isSentenceStart(words, at - 1);
}

function isSentenceStart(words: WordReader, at: number): boolean {
  return at === 0 || /[.!?\n"]/.test(words.gap(at));
}

/** A month with or without its year: `April`, `April 2025`, `last May`, `Sept. 1998`. */
export const month: Pattern = {
  name: 'month',
  opens: [...MONTHS.keys(), ...RELATIVE_MODIFIER_WORDS],
  read(words, at): Match | null {
    const modified = readRelativeModifier(words, at);
    const index = modified?.next ?? at;
    const value = readMonth(words, index);
    if (value === null || (modified !== null && !words.spaced(index))) return null;
    if (readDayOfMonth(words, index + 1) !== null && isBeforeOurEra(words, index + 2)) return null;
    const year = readYearAfter(words, index + 1);
    if (year !== null)
      return { last: year.last, when: calendar({ month: value, year: year.year }, modified?.relative ?? null) };
    if (modified === null && !standsAsMonth(words, index)) return null;
    return { last: index, when: calendar({ month: value }, modified?.relative ?? null) };
  },
};
