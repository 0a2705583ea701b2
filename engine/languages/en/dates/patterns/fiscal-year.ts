import { calendar, type Match, type Pattern } from '../../../../dates/expression.ts';
import { readFullYear, readShortYear } from './read-year.ts';

/** `fiscal 1998`, `fiscal year 2025`, `FY2025`, `FY25`: companies' years differ, so the value is the year they are named by. */
export const fiscalYear: Pattern = {
  name: 'fiscal-year',
  opens: [
    'fiscal',
    'financial',
    'fy',
    ...Array.from({ length: 100 }, (_, year) => `fy${String(year).padStart(2, '0')}`),
    ...Array.from({ length: 100 }, (_, year) => `fy${1980 + year}`),
  ],
  read(words, at): Match | null {
    const code = /^fy(\d\d|\d{4})$/.exec(words.folded(at));
    if (code !== null) {
      const digits = code[1] ?? '';
      // `FY2023-24`: one year, by the one it begins in.
      const last = words.gap(at + 1) === '-' && /^\d\d$/.test(words.folded(at + 1)) ? at + 1 : at;
      return { last, when: calendar({ year: digits.length === 2 ? 2000 + Number(digits) : Number(digits) }) };
    }
    const index = words.folded(at + 1) === 'year' && words.spaced(at + 1) ? at + 2 : at + 1;
    const year = words.spaced(index) ? readFullYear(words, index) : readShortYear(words, index);
    return year === null ? null : { last: year.last, when: calendar({ year: year.year }) };
  },
};
