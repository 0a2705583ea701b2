import { calendar, type Match, type Pattern } from '../../../../dates/expression.ts';
import { readFullYear } from './read-year.ts';

/** The longest stretch written with a hyphen between years that is read as one. */
const LONGEST = 400;

/** `1990-95`, `2019/20`, `2003–2008`: one stretch of years. */
export const yearRange: Pattern = {
  name: 'year-range',
  opens: [],
  opensWithNumber: true,
  read(words, at): Match | null {
    const first = /^(?:1[4-9]|20)\d\d$/.test(words.at(at).text) ? Number(words.at(at).text) : null;
    if (first === null || /[$€£/.,\d-]$/.test(words.gap(at).trimEnd())) return null;
    const mark = words.gap(at + 1);
    if (mark !== '-' && mark !== '/') return null;
    const text = words.at(at + 1).text;
    if (/^\d\d$/.test(text) && /^[-/.,]$/.test(words.gap(at + 2)) && words.at(at + 2).shape === 'digits') return null;
    const second =
      readFullYear(words, at + 1)?.year ?? (/^\d\d$/.test(text) ? Math.floor(first / 100) * 100 + Number(text) : null);
    if (second === null || second <= first || second - first > LONGEST) return null;
    // `2019-11` is a month, `1990-12 degrees` no stretch: two digits must end within the same or the next decades.
    if (text.length === 2 && mark === '-' && Number(text) <= 12 && second - first > 12) return null;
    return { last: at + 1, when: { kind: 'range', from: calendar({ year: first }), to: calendar({ year: second }) } };
  },
};
