import { once } from '../../lazy.ts';
import { hasAmountAfter } from '../read-number.ts';
import type { WordReader } from '../word-reader.ts';
import type { DateLexicon } from './lexicon.ts';
import { type PhraseReading, PhraseTable, type WordSplitter } from './phrases.ts';

/** What a slot of a form holds: a number, or a code (`week`, `last`, `christmas`). */
export type SlotValue = number | string;

/** One kind of thing that a form leaves open: `{day}`, `{month}`, `{unit}`. */
export interface Slot {
  /** Folded words that can open it. */
  opens: readonly string[];
  opensWithNumber: boolean;
  /** All readings from word `at` on, the longest first. */
  read(words: WordReader, at: number): readonly PhraseReading<SlotValue>[];
}

/**
 * A slot that reads the phrases of a table, of several tables where more are given.
 *
 * @param rules what is a word of the language
 * @param tables values by phrase; undefined where the language has none
 */
export function tableSlot(
  rules: WordSplitter,
  ...tables: readonly (Readonly<Record<string, SlotValue>> | undefined)[]
): Slot {
  const table = new PhraseTable<SlotValue>(rules, Object.assign({}, ...tables));
  return {
    get opens() {
      return table.opens;
    },
    opensWithNumber: false,
    read: (words, at) => table.read(words, at),
  };
}

/** A number that its digits, or the words of the lexicon, write; `accepts` says which are meant. */
function numberSlot(
  rules: WordSplitter,
  lexicon: DateLexicon,
  longest: number,
  accepts: (value: number, words: WordReader, at: number) => boolean,
  tables: readonly (Readonly<Record<string, number>> | undefined)[],
): Slot {
  const spelled = new PhraseTable<number>(rules, Object.assign({}, ...tables));
  const readNumeral = lexicon.readNumeral ?? (() => []);
  return {
    get opens() {
      return [...spelled.opens, ...(lexicon.numerals ?? [])];
    },
    opensWithNumber: true,
    read(words, at) {
      const digits = words.number(at, longest);
      const read = [...spelled.read(words, at), ...readNumeral(words, at)];
      if (digits !== null) read.unshift({ value: digits, last: at });
      return read.filter(({ value }) => accepts(value, words, at));
    },
  };
}

/** Digits with an ordinal's ending: `1º`, `3er`, `21st`, `5-го` where the ending is a word of its own. */
function endingSlot(inner: Slot, rules: WordSplitter, endings: readonly string[]): Slot {
  const known = once(() => {
    const folded = endings.map((ending) => rules.splitWords(`1${ending}`)[0]?.folded.slice(1) ?? '');
    return new Set(folded.filter((ending) => ending !== ''));
  });
  return {
    get opens() {
      return inner.opens;
    },
    opensWithNumber: inner.opensWithNumber,
    read(words, at) {
      const word = /^(\d{1,3})(\D+)$/u.exec(words.folded(at));
      if (word === null || !known().has(word[2] ?? '')) return inner.read(words, at);
      return [{ value: Number(word[1]), last: at }];
    },
  };
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** A Roman numeral up to the thirties, as centuries have them: `XXI`. Only in capitals. */
function readRoman(words: WordReader, at: number): PhraseReading<number>[] {
  const { text, folded } = words.at(at);
  if (!/^[ivx]{1,6}$/.test(folded) || text !== text.toUpperCase()) return [];
  const digits = [...folded].map((letter) => ROMAN_DIGITS[letter] ?? 0);
  const value = digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
  return [{ value, last: at }];
}

/** Every Roman numeral of a century, for the words that can open it. */
const ROMAN_CENTURIES = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii'.split(' ');

const isDayNumber = (value: number) => value >= 1 && value <= 31;
const isWeekNumber = (value: number) => value >= 1 && value <= 53;
const isYearNumber = (value: number) => value >= 1000 && value < 2200;

/**
 * The slots that forms of every language may use.
 *
 * `{day}` 1 to 31 · `{month}` a name or abbreviation · `{monthname}` a full name · `{monthabbr}` an abbreviation · `{month#}` 1
 * to 12 · `{year}` four digits (or words), no amount · `{yy}` two digits · `{weekday}` a full name · `{wd}` also abbreviated ·
 * `{wdabbr}` an abbreviation · `{week}` 1 to 53 · `{count}` a small number · `{ordinal}` · `{unit}` · `{relative}` · `{deictic}` days from publication · `{season}` · `{part}` of a day · `{decade}` in
 * tens · `{tens}` digits of a decade · `{century}` · `{erayear}` any number · `{roman}` · `{quarter}` · `{named}` day.
 *
 * @param rules what is a word of the language
 * @param lexicon its words of the calendar
 * @returns by name; a pack may add its own
 */
export function createSlots(rules: WordSplitter, lexicon: DateLexicon): Readonly<Record<string, Slot>> {
  const { months, monthAbbreviations, weekdays, weekdayAbbreviations, numbers, ordinals, days, dayEndings } = lexicon;
  const isPlain = (words: WordReader, at: number) => !hasAmountAfter(words, at);
  const day = numberSlot(rules, lexicon, 2, (value, words, at) => isDayNumber(value) && isPlain(words, at), [days]);
  const ordinal = numberSlot(rules, { ...lexicon, numerals: [] }, 0, () => true, [ordinals]);
  return {
    day: endingSlot(day, rules, dayEndings ?? []),
    month: tableSlot(rules, months, monthAbbreviations),
    monthabbr: tableSlot(rules, monthAbbreviations),
    monthname: tableSlot(rules, months),
    'month#': numberSlot(rules, lexicon, 2, (value) => value >= 1 && value <= 12, []),
    year: numberSlot(rules, lexicon, 4, (value, words, at) => isYearNumber(value) && isPlain(words, at), [
      lexicon.years,
    ]),
    yy: numberSlot(rules, { ...lexicon, numerals: [] }, 2, (_, words, at) => words.at(at).text.length === 2, []),
    weekday: tableSlot(rules, weekdays),
    wd: tableSlot(rules, weekdays, weekdayAbbreviations),
    wdabbr: tableSlot(rules, weekdayAbbreviations),
    week: numberSlot(rules, lexicon, 2, (value, words, at) => isWeekNumber(value) && isPlain(words, at), [numbers]),
    count: numberSlot(rules, lexicon, 3, (value, words, at) => value > 0 && isPlain(words, at), [numbers]),
    ordinal: endingSlot(ordinal, rules, dayEndings ?? []),
    unit: tableSlot(rules, lexicon.units),
    relative: tableSlot(rules, lexicon.relative),
    deictic: tableSlot(rules, lexicon.deictic),
    season: tableSlot(rules, lexicon.seasons),
    part: tableSlot(rules, Object.fromEntries(lexicon.partsOfDay.map((part) => [part, part]))),
    decade: tableSlot(rules, lexicon.decades),
    tens: numberSlot(rules, { ...lexicon, numerals: [] }, 2, (value) => value >= 10 && value % 10 === 0, []),
    erayear: numberSlot(rules, lexicon, 4, (value) => value > 0, []),
    century: numberSlot(rules, lexicon, 2, (value) => value >= 1 && value <= 25, []),
    quarter: numberSlot(rules, lexicon, 1, (value) => value >= 1 && value <= 4, [ordinals]),
    roman: { opens: ROMAN_CENTURIES, opensWithNumber: false, read: readRoman },
    named: tableSlot(rules, lexicon.namedDays),
  };
}
