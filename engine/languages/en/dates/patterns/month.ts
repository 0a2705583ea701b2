import { calendar, type Match, type Pattern } from '../../../../dates/expression.ts';
import type { WordReader } from '../../../../dates/word-reader.ts';
import { MONTHS, MONTHS_THAT_ARE_WORDS } from '../lexicon/calendar-names.ts';
import { AFTER_A_MONTH, BEFORE_A_MONTH, DETERMINERS_BEFORE_DATES } from '../lexicon/month-context.ts';
import { RELATIVE_MODIFIER_WORDS } from '../lexicon/relative-modifiers.ts';
import { readMonth } from './read-month.ts';
import { readRelativeModifier } from './read-relative-modifier.ts';
import { readYearAfter } from './read-year.ts';

/**
 * True where the words around a bare month fit a month only. A month that is also a word or a name (`May`, `March`,
 * `April`) needs a preposition before it; the others only must not be part of a name (`Black September`).
 */
function standsAsMonth(words: WordReader, at: number): boolean {
  const before = words.folded(at - 1);
  const next = words.at(at + 1);
  const inName = words.spaced(at + 1) && words.capital(at + 1) && !AFTER_A_MONTH.has(next.folded);
  if (BEFORE_A_MONTH.has(before) && words.joined(at)) return !(inName && MONTHS_THAT_ARE_WORDS.has(words.folded(at)));
  if (MONTHS_THAT_ARE_WORDS.has(words.folded(at))) {
    // `the May election`, `Italy's March vote`: a lower-case noun must follow, not a preposition (`the March on Rome`).
    const determined = words.spaced(at) && (DETERMINERS_BEFORE_DATES.has(before) || before === 's');
    return determined && next.shape === 'lower' && words.spaced(at + 1) && !AFTER_A_MONTH.has(next.folded);
  }
  if (words.folded(at).length <= 4) return false;
  return !(words.spaced(at) && words.capital(at - 1) && at > 0 && !isSentenceStart(words, at - 1)) && !inName;
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
    const year = readYearAfter(words, index + 1);
    if (year !== null)
      return { last: year.last, when: calendar({ month: value, year: year.year }, modified?.relative ?? null) };
    if (modified === null && !standsAsMonth(words, index)) return null;
    return { last: index, when: calendar({ month: value }, modified?.relative ?? null) };
  },
};
