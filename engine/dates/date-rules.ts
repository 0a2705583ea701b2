import type { DateModifier } from '../brief.ts';
import type { Expression, Pattern } from './expression.ts';
import type { WordReader } from './word-reader.ts';

/** Which way a clause looks from the day of publication; `unknown` where nothing in it says so. */
export type Direction = 'past' | 'future' | 'unknown';

/** Looks at the expressions of a text together: adds, drops or changes some. Keeps their order; linear in their number. */
export type Refiner = (words: WordReader, expressions: readonly Expression[], rules: DateRules) => Expression[];

/** A phrase that narrows the date beside it, with its TIMEX3 `mod`; null where it adds words only (`sometime in`). */
export interface ModifierPhrase {
  /** Folded words with single spaces between. */
  phrase: string;
  modifier: DateModifier | null;
  /**
   * `amounts`: goes with an amount of time only (`more than` two years ago). `calendar`: not with a vague time or a
   * range. Left out: with any date.
   */
  goesWith?: 'amounts' | 'calendar';
  /**
   * Folded words of which one must stand right before the phrase, unless it opens its clause: `in [about] 1990`, not
   * `talked [about] Monday`. Left out: whatever stands there.
   */
  follows?: ReadonlySet<string>;
}

/**
 * What may stand between neighbouring expressions that belong together: the marks and folded words between them, spaces
 * included, with typographic dashes and quotes made plain: `' of '`, `', '`, `'-'`, `''` in a script without spaces.
 */
export interface DateJoins {
  /** A weekday and its date: `Monday[, ]April 22`. */
  weekdayBeforeDate: ReadonlySet<string>;
  /** A date and its weekday: `22 April[ (]Tuesday`. */
  weekdayAfterDate: ReadonlySet<string>;
  /** A weekday and the range it belongs to: `Monday[, ]May 7-9`. */
  weekdayBeforeRange: ReadonlySet<string>;
  /** A time and its day: `10 a.m.[ on ]Friday`. */
  timeBeforeDay: ReadonlySet<string>;
  /** A day and its time: `Friday[ at ]10 a.m.` */
  timeAfterDay: ReadonlySet<string>;
  /** A part and the larger time it lies in: `the third quarter[ of ]last year`. */
  partBeforeWhole: ReadonlySet<string>;
  /** The larger time and a quarter, half or season of it: `last year[ ]third quarter`. */
  wholeBeforePeriod: ReadonlySet<string>;
  /** The larger time and a month of it, too: `last year['s ]May`, `去年[]5月`. */
  wholeBeforeMonth: ReadonlySet<string>;
  /** Members of a list, which share a year: `May[ and ]June 2015`. */
  list: ReadonlySet<string>;
  /** Beginning and end of a range: `May 7[ to ]June 2`. */
  range: ReadonlySet<string>;
  /** Marks that make one expression of the two: `May 30[ - ]June 2`. */
  oneRange: ReadonlySet<string>;
  /** The part of `list` that joins a range after a word like `between`. */
  rangeWhenOpened: ReadonlySet<string>;
}

/**
 * How one language writes dates: all that `engine/dates` does not know by itself. Words are compared folded, by the text
 * rules of the same pack. `engine/dates/grammar` builds most of it from a lexicon; see docs/adding-a-language.md.
 */
export interface DateRules {
  /**
   * All patterns, in the order they are tried at a word; the first that reads something wins, so whatever is longer or
   * more exact stands before what could read a part of it.
   */
  patterns: readonly Pattern[];
  /** True for a script without spaces between words: there a word also follows the one before it directly. */
  unspaced: boolean;
  joins: DateJoins;
  /** Folded words between a modifier and its date that belong to neither: `the early [the] 1990s`. Empty without articles. */
  articles: ReadonlySet<string>;
  /** Phrases before a date that narrow it: `early`, `the end of`. Order matters only among those of equal length. */
  modifiersBefore: readonly ModifierPhrase[];
  /** Phrases after a date that narrow it: `2020年[底]`, `2020 [के अंत में]`. */
  modifiersAfter: readonly ModifierPhrase[];
  /** Abbreviations of weekdays, folded: after one, a full stop ends no sentence. */
  weekdayAbbreviations: ReadonlyMap<string, number>;
  /**
   * The part of a day that stands at word `at`, right after a day: `night`, `por la noche`.
   *
   * @returns index of its last word; null where none stands there
   */
  readPartOfDay(words: WordReader, at: number): number | null;
  /** True for what comes back and is no date (TIMEX3 SET): `in June each year`, `todos los lunes`. */
  isRecurring(words: WordReader, expression: Expression): boolean;
  /** True where the word before the expression makes a range of what else is a list: `between May 7 and May 9`. */
  opensRange(words: WordReader, expression: Expression): boolean;
  /**
   * Whether the clause around words `first` to `last` (inclusive) looks back or ahead of publication. Looks at a bounded
   * number of words.
   */
  directionAt(words: WordReader, first: number, last: number): Direction;
  /**
   * The tense of the finite verb that governs words `first` to `last` beyond doubt (`was hit on Feb. 24`, `will meet on Feb.
   * 24`): then no time on the other side of publication is meant, however near. Looks at a bounded number of words.
   *
   * @returns null where no verb does; left out by languages that do not tell
   */
  governingTense?(words: WordReader, first: number, last: number): 'past' | 'future' | null;
  /**
   * True where the words before word `first` count the date from publication, whatever year the passage is about: `as of
   * February`. Left out by languages that have no such words.
   */
  countsFromPublication?(words: WordReader, first: number): boolean;
  /**
   * True where two dates that words join (`desde 1840 hasta 2000`, `between 6 May and 9 May`) are one range; else each stays a
   * date of its own, as TimeML annotates them.
   */
  joinsRangesInWords?: boolean;
  /**
   * True where, before the text has named any time, `the following week` and `that month` count from publication: short
   * texts (headlines, notes) have nothing else they could count from.
   */
  countsFromPublicationAtFirst?: boolean;
  /** Refiners of this language alone, run after neighbours are merged and before lists share their parts. */
  refiners: readonly Refiner[];
}
