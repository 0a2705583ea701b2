import type { Season, Unit } from '../calendar-value.ts';
import type { RelativeModifier } from '../expression.ts';
import type { WordReader } from '../word-reader.ts';
import type { PhraseReading } from './phrases.ts';

/**
 * The words of one language's dates, as the language writes them: every form of a word that inflects, phrases of several
 * words included. They are split and folded by the pack's own text rules, so case and accents need no care where folding
 * drops them.
 */
export interface DateLexicon {
  /** Full names, in every form a date has them: `mayo`; `май`, `мая`, `мае`; `نيسان`, `أبريل/نيسان`. 1 is January. */
  months: Readonly<Record<string, number>>;
  /** Only read beside a day or a year: `abr`, `abr.`. */
  monthAbbreviations?: Readonly<Record<string, number>>;
  /** ISO: 1 is Monday. */
  weekdays: Readonly<Record<string, number>>;
  /** Only read beside a date. */
  weekdayAbbreviations?: Readonly<Record<string, number>>;
  seasons: Readonly<Record<string, Season>>;
  /** Names of units, in the forms that amounts and modifiers have them. */
  units: Readonly<Record<string, Unit>>;
  /** Words that pick one of several, before or after the noun: `pasado`, `próximo`, `que viene`, `прошлый`, `прошлой`. */
  relative: Readonly<Record<string, RelativeModifier>>;
  /** Words for a day as seen from publication: `ayer` -1, `anteayer` -2. */
  deictic: Readonly<Record<string, number>>;
  /** Parts of a day that may follow a day: `por la noche`. */
  partsOfDay: readonly string[];
  /** Small numbers in words, for amounts: `dos`, `una`. */
  numbers: Readonly<Record<string, number>>;
  /** Days of the month in words: `primero`, `veintiuno`. */
  days?: Readonly<Record<string, number>>;
  /** Ordinals in words, in every form: `primer`, `primera`. */
  ordinals?: Readonly<Record<string, number>>;
  /** What may be written on the digits of an ordinal: `º`, `er`, `th`. */
  dayEndings?: readonly string[];
  /** Years in words: `dos mil`. */
  years?: Readonly<Record<string, number>>;
  /** Decades by their name, in tens: `noventa` 9, `ochenta` 8. */
  decades?: Readonly<Record<string, number>>;
  /** Named days, by the ids of `knowledge/calendar/`: `navidad` christmas. */
  namedDays?: Readonly<Record<string, string>>;
  /**
   * A number in numerals that are no decimal digits (`二十五`, `二〇二五`), from word `at` on: all readings, the longest first.
   * `numerals` are the folded words that can open one.
   */
  readNumeral?(words: WordReader, at: number): readonly PhraseReading<number>[];
  numerals?: readonly string[];
}

type ValueTable<Value> = Readonly<Record<string, Value>>;

/**
 * A table with further entries for words that begin with one of the prefixes, the plain words kept: Arabic clitics.
 *
 * @param table values by word
 * @param prefixes as they are written before it
 * @example withPrefixes({ الاثنين: 1 }, ['و']) // also والاثنين
 */
export function withPrefixes<Value>(table: ValueTable<Value>, prefixes: readonly string[]): ValueTable<Value> {
  const prefixed = prefixes.flatMap((prefix) =>
    Object.entries(table).map(([word, value]): [string, Value] => [prefix + word, value]),
  );
  return { ...Object.fromEntries(prefixed), ...table };
}

/**
 * A table with further entries for words that end in one of the endings, the plain words kept: cases, plurals, compounds.
 *
 * @param table values by word
 * @param endings as they are written after it
 * @example withEndings({ Montag: 1 }, ['abend', 's']) // also Montagabend, Montags
 */
export function withEndings<Value>(table: ValueTable<Value>, endings: readonly string[]): ValueTable<Value> {
  const extended = endings.flatMap((ending) =>
    Object.entries(table).map(([word, value]): [string, Value] => [word + ending, value]),
  );
  return { ...Object.fromEntries(extended), ...table };
}

/**
 * All forms of one inflected word: its stem with each ending.
 *
 * @param endings each added to the stem as it is
 * @example inflected('ма', ['й', 'я', 'ю', 'е'], 5) // { май: 5, мая: 5, маю: 5, мае: 5 }
 */
export const inflected = <Value>(stem: string, endings: readonly string[], value: Value): ValueTable<Value> =>
  Object.fromEntries(endings.map((ending) => [stem + ending, value]));
