import { calendar, type Match, type Pattern } from '../expression.ts';
import { hasAmountAfter } from '../read-number.ts';
import type { WordReader } from '../word-reader.ts';

/** The longest stretch written with a hyphen between years that is read as one. */
const LONGEST_STRETCH = 400;

const FULL_YEAR = /^(?:1\d|2[01])\d\d$/;
const SHORT_YEAR = /^\d\d$/;

/** The year at word `at`, in full or with the century of the first. */
function readSecond(words: WordReader, at: number, first: number): number | null {
  const { text } = words.at(at);
  if (FULL_YEAR.test(text)) return hasAmountAfter(words, at) ? null : Number(text);
  return SHORT_YEAR.test(text) ? Math.floor(first / 100) * 100 + Number(text) : null;
}

/** True where the number run goes on: `2019-11-20`, `2010-2015-86`. */
const rangeGoesOn = (words: WordReader, at: number) =>
  /^[-/.,]$/.test(words.gap(at + 1)) && words.at(at + 1).shape === 'digits';

/** True where two digits after a hyphen are rather a month or a count: `2019-11`, `1990-12 degrees`. */
const isMonthOrCount = (mark: string, short: string, years: number) =>
  mark === '-' && SHORT_YEAR.test(short) && Number(short) <= 12 && years > 12;

/** `1990-95`, `2019/20`, `2003–2008`: one stretch of years. The same in every language. */
export const yearRange: Pattern = {
  name: 'year-range',
  opens: [],
  opensWithNumber: true,
  read(words, at): Match | null {
    const { text } = words.at(at);
    if (!/^(?:1[4-9]|20)\d\d$/.test(text) || /[$€£/.,\d-]$/.test(words.gap(at).trimEnd())) return null;
    const first = Number(text);
    const mark = words.gap(at + 1);
    if (mark !== '-' && mark !== '/') return null;
    const short = words.at(at + 1).text;
    if (rangeGoesOn(words, at + 1)) return null;
    const second = readSecond(words, at + 1, first);
    if (second === null || second <= first || second - first > LONGEST_STRETCH) return null;
    if (isMonthOrCount(mark, short, second - first)) return null;
    return { last: at + 1, when: { kind: 'range', from: calendar({ year: first }), to: calendar({ year: second }) } };
  },
};
