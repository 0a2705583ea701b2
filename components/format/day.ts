/**
 * Days in words. Every day is an ISO 8601 day, month or year (`2025-05-05`, `2025-05`, `2025`) of the Gregorian
 * calendar without a zone, so all reckoning is in UTC and no reader's clock can move a day.
 */
import { DAY_MS } from '../../engine/calendar/plain-date.ts';

export type DayStyle = 'short' | 'long' | 'weekday';

const FULL: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Building a formatter costs about a hundred times a use of it, so each is built once. */
function formatterFor(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
    formatters.set(key, formatter);
  }
  return formatter;
}

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** Midnight UTC of the first day a partial day covers; null for anything else. */
export function firstMoment(partial: string): Date | null {
  const match = PARTIAL.exec(partial);
  if (match === null) return null;
  const date = new Date(0);
  date.setUTCFullYear(Number(match[1]), Number(match[2] ?? 1) - 1, Number(match[3] ?? 1));
  return date;
}

/** How exact a partial day is; null for anything else. */
function exactnessOf(partial: string): 'day' | 'month' | 'year' | null {
  const match = PARTIAL.exec(partial);
  if (match === null) return null;
  return match[3] !== undefined ? 'day' : match[2] !== undefined ? 'month' : 'year';
}

/**
 * The name of an ISO weekday (1 is Monday).
 *
 * @param weekday ISO 8601: 1 is Monday, 7 Sunday
 * @param locale BCP 47 tag of the reader's language
 * @example weekdayName(1, 'en-GB') // 'Monday'
 */
export function weekdayName(weekday: number, locale: string): string {
  // 1 January 2024 was a Monday.
  return formatterFor(locale, { weekday: 'long' }).format(new Date(Date.UTC(2024, 0, weekday)));
}

/**
 * A partial day as exact as it is, and not more.
 *
 * @param partial ISO day, month or year
 * @param locale BCP 47 tag of the reader's language
 * @param style how long its words may be
 * @returns the words; what is no day is given back as it is
 * @example formatDay('2025-05-05', 'en-GB') // '5 May 2025'
 * @example formatDay('2025-05', 'en-GB', 'long') // 'May 2025'
 */
export function formatDay(partial: string, locale: string, style: DayStyle = 'short'): string {
  const date = firstMoment(partial);
  if (date === null) return partial;
  switch (exactnessOf(partial)) {
    case 'month':
      return formatterFor(locale, { month: style === 'long' ? 'long' : 'short', year: 'numeric' }).format(date);
    case 'year':
      return formatterFor(locale, { year: 'numeric' }).format(date);
    default:
      return formatterFor(locale, FULL[style]).format(date);
  }
}

/**
 * The year of a partial day: `2012`.
 *
 * @param partial ISO day, month or year
 * @param locale BCP 47 tag of the reader's language
 */
export function formatYear(partial: string, locale: string): string {
  const date = firstMoment(partial);
  return date === null ? partial : formatterFor(locale, { year: 'numeric' }).format(date);
}

/**
 * A full day without its year: `22 Apr`.
 *
 * @param day ISO day
 * @param locale BCP 47 tag of the reader's language
 */
export function formatDayOfMonth(day: string, locale: string): string {
  const date = firstMoment(day);
  return date === null ? day : formatterFor(locale, { day: 'numeric', month: 'short' }).format(date);
}

/**
 * @param day ISO day
 * @param locale BCP 47 tag of the reader's language
 * @param width of its name
 * @example formatWeekday('2025-05-05', 'en-GB') // 'Monday'
 */
export function formatWeekday(day: string, locale: string, width: 'long' | 'short' = 'long'): string {
  const date = firstMoment(day);
  return date === null ? day : formatterFor(locale, { weekday: width }).format(date);
}

/**
 * From one partial day to another, each as exact as it is.
 *
 * @param from ISO day, month or year
 * @param to the same, its end included
 * @param locale BCP 47 tag of the reader's language
 * @param style how long its words may be
 * @example formatDayRange('2025-05-07', '2025-05-10', 'en-GB') // '7–10 May 2025'
 */
export function formatDayRange(from: string, to: string, locale: string, style: DayStyle = 'short'): string {
  const start = firstMoment(from);
  const end = firstMoment(to);
  if (start === null || end === null) return `${from} – ${to}`;
  if (from === to || end < start) return formatDay(from, locale, style);
  const exactness = exactnessOf(from);
  if (exactness !== exactnessOf(to)) return `${formatDay(from, locale, style)} – ${formatDay(to, locale, style)}`;
  const month = style === 'long' ? 'long' : 'short';
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(exactness !== 'year' && { month }),
    ...(exactness === 'day' && { day: 'numeric' }),
  };
  const range = formatterFor(locale, options).formatRange(start, end);
  // Where the name of a month is its number, CLDR writes intervals in figures alone (Chinese).
  return IN_FIGURES.test(range)
    ? `${formatDay(from, locale, style)}–${formatDay(to, locale, style)}`
    : tightenDash(range);
}

/** `2025/5/7`. */
const IN_FIGURES = /\d\/\d/;

/**
 * Two bare days or years stand close around their dash (7–10 May, 2012–2014); a year and a day do not (30 Dec 2024 – 3 Jan 2025), and
 * the spaces around theirs must not break the line.
 */
function tightenDash(range: string): string {
  return range.replace(/(?<!\d)(\d{1,2}|\d{4}(?=\s–\s\d{4}))\s–\s(\d)/, '$1–$2').replace(/\s–\s/, '\u202f–\u202f');
}

/**
 * Whole days from one full day to another; negative where `to` is earlier; null where either is no day.
 *
 * @param from ISO day
 * @param to ISO day
 */
export function countDays(from: string, to: string): number | null {
  const start = firstMoment(from);
  const end = firstMoment(to);
  return start === null || end === null ? null : Math.round((end.getTime() - start.getTime()) / DAY_MS);
}

/** The calendar year of a partial day as a number; null for anything else. */
export function yearOfDay(partial: string): number | null {
  return firstMoment(partial)?.getUTCFullYear() ?? null;
}
