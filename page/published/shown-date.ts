import { letterPattern } from '../dom/letter-pattern.ts';
import { foldDateText, monthNamed, weekdayOf } from './calendar-words.ts';
import { fullYear, type IsoDate, isoDay, weekdayOfDay } from './iso-day.ts';
import { type NumericOrder, numericOrder, type PageLocale } from './numeric-order.ts';

/** What dates in words are read with. */
export interface DateContext extends PageLocale {
  /** ISO day of the reading: years of two digits count back from it. */
  today: IsoDate;
}

/** A full date in a text: its day, and where it stands in `foldDateText(text)`, end exclusive. */
export interface DateInText {
  value: IsoDate;
  start: number;
  end: number;
}

interface Token {
  text: string;
  start: number;
  end: number;
}

/** Numbers, words with their marks, single signs. */
const TOKEN = letterPattern('\\d+|[\\p{L}\\p{M}]+|[^\\s\\p{L}\\p{M}\\d]', 'gu');
/** `de`, `of`, `th`, `年`: words within a date are this short. */
const LONGEST_LINK = 4;
/** Words and signs between two parts of a date: `5th of May`, `16. April, 2020`. */
const MOST_LINKS = 3;
/** A month's name of several words: `كانون الثاني`, `tháng 4`, `ม.ค.` */
const MOST_MONTH_WORDS = 4;
const YEAR_DIGITS = /(?<!\d)\d{4}(?!\d)/;
const DATE_SIGN = /^[.,/\-–ºª°’'()|·]$/;

const EAST_ASIAN = /(?<!\d)(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/g;
const NUMERIC_DATE = letterPattern(
  '(?<![\\d\\p{L}./-])(\\d{1,4})(\\s?[./-]\\s?)(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d|[./-]\\d)',
  'gu',
);
const FIRST_LETTER = letterPattern('^[\\p{L}]');
const LAST_WORD = letterPattern('(?<![\\p{L}\\p{M}-])([\\p{L}\\p{M}-]+)[.,\\s]{1,3}$');

/**
 * All full dates of a text in order: in words of the page's language or of English, in East Asian signs, or in numbers where language
 * and region (or a weekday beside them) settle their order. Never a guess: what stays open is left out.
 *
 * @param text of a line, as the page shows it
 * @param context language, region and today: what dates are read with
 * @example datesInText('16 апреля 2020', { tag: 'ru', region: null, today: '2026-11-30' })[0]?.value // '2020-04-16'
 */
export function datesInText(text: string, context: DateContext): DateInText[] {
  const folded = foldDateText(text);
  const found = [...eastAsianDates(folded), ...datesInWords(folded, context), ...datesInNumbers(folded, context)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((date, at) => !found.slice(0, at).some((other) => other.end > date.start));
}

function eastAsianDates(folded: string): DateInText[] {
  return [...folded.matchAll(EAST_ASIAN)].flatMap((match) => {
    const value = isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
    return value ? [{ value, start: match.index, end: match.index + match[0].length }] : [];
  });
}

/** Tokens between a month's name and its year: two links each beside the day. */
const YEAR_REACH = 2 * MOST_LINKS + MOST_MONTH_WORDS;

function datesInWords(folded: string, context: DateContext): DateInText[] {
  if (!YEAR_DIGITS.test(folded)) return [];
  const tokens: Token[] = [...folded.matchAll(TOKEN(folded))].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
  const dates: DateInText[] = [];
  const years = tokens.flatMap(({ text }, at) => (YEAR_DIGITS.test(text) ? at : []));
  for (let at = 0; at < tokens.length; at++) {
    if (!years.some((year) => Math.abs(year - at) <= YEAR_REACH)) continue;
    const month = monthAt(tokens, at, context.tag);
    if (!month) continue;
    const date = dateAround(tokens, at, month, context);
    if (date) dates.push(date);
  }
  return dates;
}

/** The month named at a token, and how many tokens its name takes. */
function monthAt(tokens: readonly Token[], at: number, tag: string | null): { month: number; words: number } | null {
  const first = tokens[at]?.text ?? '';
  if (!FIRST_LETTER(first).test(first)) return null;
  for (let words = Math.min(MOST_MONTH_WORDS, tokens.length - at); words > 0; words--) {
    const name = tokens.slice(at, at + words).map(({ text }) => text);
    // A stop or a comma at its end is none of the name.
    if (words > 1 && DATE_SIGN.test(name.at(-1) ?? '')) continue;
    const month = monthNamed(name.join(''), tag);
    if (month !== null && (words === 1 || !/^\d+$/.test(name[0] ?? ''))) return { month, words };
  }
  return null;
}

/** The next number beyond the links on one side of a place. */
function numberBeside(
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  tag: string | null,
): { at: number; value: number; digits: number } | null {
  for (let links = 0, at = from; links <= MOST_LINKS; links++, at += step) {
    const text = tokens[at]?.text;
    if (text === undefined) return null;
    if (/^\d+$/.test(text)) return { at, value: Number(text), digits: text.length };
    // A second name of the month: `أبريل/ نيسان 2020`.
    if (!DATE_SIGN.test(text) && text.length > LONGEST_LINK && monthNamed(text, tag) === null) return null;
  }
  return null;
}

const couldBeDay = (number: { value: number; digits: number } | null): boolean =>
  number !== null && number.digits <= 2 && number.value >= 1 && number.value <= 31;
const hasFourDigits = (number: { value: number; digits: number } | null): boolean =>
  number !== null && number.digits === 4;

function dateAround(
  tokens: readonly Token[],
  at: number,
  { month, words }: { month: number; words: number },
  { tag }: DateContext,
): DateInText | null {
  const before = numberBeside(tokens, at - 1, -1, tag);
  const after = numberBeside(tokens, at + words, 1, tag);
  const beyond = after && numberBeside(tokens, after.at + 1, 1, tag);
  const earlier = before && numberBeside(tokens, before.at - 1, -1, tag);
  // In the order of how sure they are; the last one is Latvian: `2020. gada 16. aprīlis`.
  const orders = [
    { day: before, year: after },
    { day: after, year: beyond },
    { day: after, year: before },
    { day: before, year: earlier },
  ];
  for (const { day, year } of orders) {
    if (!day || !year || !couldBeDay(day) || !hasFourDigits(year)) continue;
    const value = isoDay(year.value, month, day.value);
    const ends = [at, at + words - 1, day.at, year.at];
    const first = tokens[Math.min(...ends)];
    const last = tokens[Math.max(...ends)];
    if (value && first && last) return { value, start: first.start, end: last.end };
  }
  return null;
}

function datesInNumbers(folded: string, context: DateContext): DateInText[] {
  // Asked for where the numbers alone do not tell: the browser's data of a locale take long to load.
  const order = () => numericOrder(context);
  const dates: DateInText[] = [];
  for (const match of folded.matchAll(NUMERIC_DATE(folded))) {
    const [whole, first = '', sign = '', second = '', third = ''] = match;
    const weekday = weekdayBefore(folded.slice(0, match.index));
    const parts = { first, second, third, sign: sign.trim() };
    const value = dayOfNumbers(parts, order, weekday, context.today);
    if (value) dates.push({ value, start: match.index, end: match.index + whole.length });
  }
  return dates;
}

interface NumericParts {
  first: string;
  second: string;
  third: string;
  sign: string;
}

/** The day that three numbers mean; null where their order is not known and both readings are days. */
function dayOfNumbers(
  parts: NumericParts,
  order: () => NumericOrder | null,
  weekday: number | null,
  today: IsoDate,
): IsoDate | null {
  const { first, second, third } = parts;
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (first.length === 4) return third.length <= 2 ? isoDay(a, b, c) : null;
  if (first.length === 3) return null;
  if (third.length === 2 && order() === 'ymd') return isoDay(fullYear(a, today), b, c);
  const year = third.length === 4 ? c : fullYear(c, today);
  const dayFirst = isoDay(year, b, a);
  const monthFirst = isoDay(year, a, b);
  if (!dayFirst || !monthFirst || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  // A weekday beside the numbers settles them where it fits one reading only.
  const fits = [dayFirst, monthFirst].filter((day) => weekdayOfDay(day) === weekday);
  return fits.length === 1 ? (fits[0] ?? null) : orderedReading({ dayFirst, monthFirst }, parts, order);
}

/** Which of two readings of the same numbers the page's order asks for. */
function orderedReading(
  { dayFirst, monthFirst }: { dayFirst: IsoDate; monthFirst: IsoDate },
  { sign }: NumericParts,
  order: () => NumericOrder | null,
): IsoDate | null {
  // Between stops the day comes first wherever stops are used.
  if (sign === '.') return dayFirst;
  const known = order();
  if (known === 'dmy') return dayFirst;
  return known === 'mdy' ? monthFirst : null;
}

/** The weekday named just before a place: `Tue, `. */
function weekdayBefore(text: string): number | null {
  const word = LAST_WORD(text).exec(text)?.[1];
  return word === undefined ? null : weekdayOf(word);
}
