import { calendar, type Match, type Pattern } from '../expression.ts';
import { hasAmountAfter, hasAmountBefore } from '../read-number.ts';
import type { WordReader } from '../word-reader.ts';
import { phraseSet, type WordSplitter } from './phrases.ts';

/** Bare numbers from here to the end of the next decade are years far more often than counts in news. */
export const FIRST_RECENT_YEAR = 1900;
export const LAST_RECENT_YEAR = 2059;

/** Earlier numbers are years only after words that go with nothing else. */
export const FIRST_YEAR_IN_NEWS = 1400;

/** What a language says of bare years. */
export interface YearWords {
  /** After these a number is a year, also before 1900: `desde`, `en el año`. */
  before: readonly string[];
  /** After these only a recent one is: `de`, `y`, `hasta`. */
  beforeRecent: readonly string[];
  /** The first of the recent ones, where the language groups the digits of counts (`1.850`): 1900 where left out. */
  firstRecent?: number;
  /** Before these it is a count: `personas`, `millones`, `km`. */
  counted: readonly string[];
  /** True where the word at `at`, right after the number, says that it counts, for what no list holds: a plural noun. */
  isCounted?(words: WordReader, at: number): boolean;
  /** After these it is a name: `vuelo`, `artículo`, `página`. */
  numberNames: readonly string[];
}

/** True for `(1999)`, `(1947-1991`, `, 1999)`: in brackets stand years. */
const isBracketed = (words: WordReader, at: number) =>
  /[(（]$/.test(words.gap(at)) && /^[),;）-]/.test(words.gap(at + 1).trimStart());

/**
 * A year alone: `en 1972`, `(1999)`, `elecciones de 2019`. A number that no such word or mark makes a year is none: wrong is
 * worse than none.
 *
 * @param rules what is a word of the language
 * @param words that make a number beside them a year, or none
 */
export function yearPattern(rules: WordSplitter, words: YearWords): Pattern {
  const before = phraseSet(rules, words.before);
  const beforeRecent = phraseSet(rules, words.beforeRecent);
  const counted = phraseSet(rules, words.counted);
  const numberNames = phraseSet(rules, words.numberNames);

  const isCount = (reader: WordReader, at: number) =>
    reader.spaced(at + 1) &&
    (reader.at(at + 1).shape === 'digits' ||
      counted.read(reader, at + 1).length > 0 ||
      words.isCounted?.(reader, at + 1) === true);

  return {
    name: 'year',
    opens: [],
    opensWithNumber: true,
    read(reader, at): Match | null {
      const value = reader.number(at, 4);
      if (value === null || value < FIRST_YEAR_IN_NEWS || value > LAST_RECENT_YEAR) return null;
      if (hasAmountBefore(reader, at) || hasAmountAfter(reader, at) || isCount(reader, at)) return null;
      const year: Match = { last: at, when: calendar({ year: value }) };
      // A text of one number, as a note or a heading, is a year if it can be one.
      if (isBracketed(reader, at) || reader.count === 1) return year;
      if (!reader.joined(at) || numberNames.readBefore(reader, at - 1) !== null) return null;
      if (before.readBefore(reader, at - 1) !== null) return year;
      return value >= (words.firstRecent ?? FIRST_RECENT_YEAR) && beforeRecent.readBefore(reader, at - 1) !== null
        ? year
        : null;
    },
  };
}
