import { calendar, type Match, type Pattern, shift, type When } from '../../../../dates/expression.ts';
import type { WordReader } from '../../../../dates/word-reader.ts';
import { ORDINAL_WORDS, readOrdinal } from '../lexicon/numbers.ts';
import { isSportsSentence } from './is-sports-sentence.ts';
import { readYearAfter } from './read-year.ts';

const FISCAL: ReadonlySet<string> = new Set(['fiscal', 'financial']);

/** `the last quarter of 2026`; without its year, `last quarter` is read as a unit. */
export const lastQuarter: Pattern = {
  name: 'last-quarter',
  opens: ['last', 'final'],
  read(words, at): Match | null {
    if (words.skip(at + 1, 'quarter', 'of') === null) return null;
    const year = readYearAfter(words, at + 2);
    return year === null ? null : { last: year.last, when: calendar({ quarter: 4, year: year.year }) };
  },
};

/** `the third quarter`, `third-quarter`, `fiscal first quarter of 2024`. */
export const quarter: Pattern = {
  name: 'quarter',
  opens: [...ORDINAL_WORDS.slice(0, 4), ...FISCAL],
  opensWithNumber: true,
  read(words, at): Match | null {
    const first = FISCAL.has(words.folded(at)) && words.joined(at + 1) ? at + 1 : at;
    const ordinal = readOrdinal(words.folded(first));
    if (ordinal === null || ordinal > 4) return null;
    const index = FISCAL.has(words.folded(first + 1)) && words.joined(first + 1) ? first + 2 : first + 1;
    if (words.folded(index) !== 'quarter' || !words.joined(index)) return null;
    // `a quarter of the people` counts; a game has quarters too.
    const year = readYearAfter(words, index + 1);
    if (year !== null) return { last: year.last, when: calendar({ quarter: ordinal, year: year.year }) };
    if (isSportsSentence(words, at) || words.gap(index + 1) === '-') return null;
    return { last: index, when: calendar({ quarter: ordinal }) };
  },
};

/** The year of a code of business news, which has no quarters of the last century: `24`, `2024`. */
const ofCode = (digits = ''): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

/** `Q3`, `Q3 2025`, `3Q`, `1Q25`, `Q4'24`, `2025 Q3`. */
export const quarterCode: Pattern = {
  name: 'quarter-code',
  opens: ['q1', 'q2', 'q3', 'q4'],
  opensWithNumber: true,
  read(words, at): Match | null {
    const dated = /^([1-4])q(\d\d|\d{4})$/.exec(words.folded(at));
    if (dated !== null) return { last: at, when: calendar({ quarter: Number(dated[1]), year: ofCode(dated[2]) }) };
    const code = /^(?:q([1-4])|([1-4])q)$/.exec(words.folded(at));
    if (code !== null) {
      const value = Number(code[1] ?? code[2]);
      // `Audi Q3`, `the Q3 SUV`: a maker's name or a model's price beside it.
      const short = words.gap(at + 1) === "'" && /^\d\d$/.test(words.folded(at + 1));
      if (short) return { last: at + 1, when: calendar({ quarter: value, year: ofCode(words.folded(at + 1)) }) };
      const year = readYearAfter(words, at + 1);
      if (year !== null) return { last: year.last, when: calendar({ quarter: value, year: year.year }) };
      const named = words.capital(at - 1) && words.spaced(at) && !/[.!?\n]/.test(words.gap(at));
      return named ? null : { last: at, when: calendar({ quarter: value }) };
    }
    const year = /^(?:19|20)\d\d$/.test(words.folded(at)) ? Number(words.folded(at)) : null;
    const after = /^q([1-4])$/.exec(words.folded(at + 1));
    if (year === null || after === null || !words.joined(at + 1)) return null;
    return { last: at + 1, when: calendar({ quarter: Number(after[1]), year }) };
  },
};

/** The year a half belongs to must be named, for games have halves: `the first half of 2025`, `of next year`, `the first two quarters of 2025`. */
export const half: Pattern = {
  name: 'half',
  opens: ['first', 'second', 'last', 'latter', 'h1', 'h2'],
  opensWithNumber: true,
  read(words, at): Match | null {
    const dated = /^([12])h(\d\d|\d{4})$/.exec(words.folded(at));
    if (dated !== null) return { last: at, when: calendar({ half: Number(dated[1]), year: ofCode(dated[2]) }) };
    if (words.at(at).shape === 'digits') return null;
    const code = /^h([12])$/.exec(words.folded(at));
    if (code !== null && words.capital(at)) {
      const year = readYearAfter(words, at + 1);
      return year === null ? null : { last: year.last, when: calendar({ half: Number(code[1]), year: year.year }) };
    }
    const value = words.folded(at) === 'first' ? 1 : 2;
    const quarters = words.skip(at + 1, 'two', 'quarters', 'of');
    const yearOfQuarters = quarters === null ? null : readYearAfter(words, quarters - 1);
    if (yearOfQuarters !== null)
      return { last: yearOfQuarters.last, when: calendar({ half: value, year: yearOfQuarters.year }) };
    if (words.folded(at + 1) !== 'half' || !words.joined(at + 1)) return null;
    const year = readYearAfter(words, at + 2);
    if (year !== null) return { last: year.last, when: calendar({ half: value, year: year.year }) };
    const within = halfOf(words, at + 2);
    return within === null ? null : { last: within.last, when: calendar({ half: value }, null, within.when) };
  },
};

/** `of the year`, `of this year`, `of next year`. */
function halfOf(words: WordReader, at: number): { last: number; when: When } | null {
  if (words.folded(at) !== 'of' || words.folded(at + 2) !== 'year') return null;
  const by = { the: 0, this: 0, last: -1, next: 1 }[words.folded(at + 1)];
  return by === undefined ? null : { last: at + 2, when: shift('year', by, 'modifier') };
}
