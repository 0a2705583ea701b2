import { letterPattern } from '../dom/letter-pattern.ts';
import { addDays, type IsoDate, isoDay } from './iso-day.ts';
import { type DateContext, datesInText } from './shown-date.ts';

/** Longer is a text, not a date. */
const LONGEST_DATE = 100;

const ISO =
  /(?<!\d)(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})\d{2,6}$/;
const DAY_ORDINAL = /^(\d{4})-(\d{3})$/;
const WEEK_DATE = /^(\d{4})-?W(\d{2})-?([1-7])$/;
/** What Java's and Unix' `date` write: `Fri Mar 15 10:11:12 UTC 2024`. */
const UNIX = letterPattern(
  '^[\\p{L}]{3},?\\s+([\\p{L}]{3})\\s+(\\d{1,2})\\s+([\\d:]+)\\s+(?:([A-Z]{1,5}|[+-]\\d{2}:?\\d{2})\\s+)?(\\d{4})$',
);
/** RFC 822 with its year of two digits: `Mon, 05 May 25 09:30:00 +0530`. */
const RFC_822 = letterPattern('^(?:[\\p{L}]{3},?\\s+)?(\\d{1,2})\\s+([\\p{L}]{3})\\s+(\\d{2})\\s+(\\d{2}:\\d{2}.*)$');
/** A time with its zone behind a day in words: `15:49:34 +0530`, `03:05:46 GMT+0000 (UTC)`. */
const CLOCK_TIME = /\b(\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s?(?:Z|UTC|GMT)?([+-]\d{2}:?\d{2})?/;
const ZONED = /\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?\s?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})/;

/**
 * A date as data give it: ISO 8601 in all its forms, RFC 822 and 5322, seconds or milliseconds since 1970, what programming languages
 * print, or words. A time is kept with its zone only: without one it says nothing beside the day.
 *
 * @param raw as the page's data give it
 * @param context language, region and today: what dates are read with
 * @returns ISO day or date-time with zone; null for anything else and for days that no calendar has
 */
export function parseDataDate(raw: string, context: DateContext): IsoDate | null {
  const text = raw.trim().slice(0, LONGEST_DATE);
  return fromEpoch(text) ?? fromCompactForms(text) ?? fromIso(text) ?? fromWords(text, context);
}

function fromEpoch(text: string): IsoDate | null {
  if (!/^\d{10}(\d{3})?$/.test(text)) return null;
  const time = new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
  return isoDay(Number(time.slice(0, 4)), Number(time.slice(5, 7)), Number(time.slice(8, 10)))
    ? time.replace('.000', '')
    : null;
}

function fromCompactForms(text: string): IsoDate | null {
  const compact = COMPACT.exec(text);
  if (compact) return isoDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const ordinal = DAY_ORDINAL.exec(text);
  if (ordinal) {
    const day = addDays(`${ordinal[1]}-01-01`, Number(ordinal[2]) - 1);
    // Day 0 and day 367 are in another year.
    return day.slice(0, 4) === ordinal[1] ? day : null;
  }
  const week = WEEK_DATE.exec(text);
  if (!week) return null;
  // ISO 8601: week 1 is the one with 4 January in it, and weeks begin on a Monday.
  const fourth = `${week[1]}-01-04`;
  const monday = addDays(fourth, -((new Date(`${fourth}T00:00:00Z`).getUTCDay() + 6) % 7));
  return addDays(monday, (Number(week[2]) - 1) * 7 + Number(week[3]) - 1);
}

function fromIso(text: string): IsoDate | null {
  const iso = ISO.exec(text);
  if (!iso) return null;
  const [, year, month, day, hour, minute, second, zone] = iso;
  const date = isoDay(Number(year), Number(month), Number(day));
  return date && hour && minute && zone ? dated(date, hour, minute, second, zone) : date;
}

/** The date-time, or the day alone where the time is none. */
function dated(day: IsoDate, hour: string, minute: string, second: string | undefined, zone: string): IsoDate {
  const offset = /^[A-Z]/.test(zone) ? 'Z' : zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  const full = `${day}T${hour}:${minute}:${second ?? '00'}${offset}`;
  return Number.isNaN(Date.parse(full)) ? day : full;
}

function fromWords(text: string, context: DateContext): IsoDate | null {
  const unix = UNIX(text).exec(text);
  if (unix) return fromWords(`${unix[2]} ${unix[1]} ${unix[5]} ${unix[3]} ${unix[4] ?? ''}`, context);
  const short = RFC_822(text).exec(text);
  // RFC 5322, 4.3: 00 to 49 are of this century.
  if (short) {
    const century = Number(short[3]) < 50 ? 20 : 19;
    return fromWords(`${short[1]} ${short[2]} ${century}${short[3]} ${short[4]}`, context);
  }
  const day = datesInText(text, context)[0]?.value ?? null;
  const time = day && ZONED.test(text) ? CLOCK_TIME.exec(text) : null;
  return day && time?.[1] && time[2] ? dated(day, time[1], time[2], time[3], time[4] ?? 'Z') : day;
}

const NAMED_MONTH = letterPattern('/((?:19|20)\\d{2})[/-]([\\p{L}]{3,12})[/-](\\d{1,2})(?!\\d)', 'iu');

/** A day in a URL's path, or, as precision `month`, its year and month alone (`2016-10`). */
export interface DateInUrl {
  value: string;
  precision: 'day' | 'month';
  raw: string;
}

/**
 * Dates in a URL's path: `/2025/05/05/`, `/2025/may/05/`, `-20250505`, `2025-05-05`; `/2025/05/`.
 *
 * @param url of the page
 * @param context language, region and today: what dates are read with
 */
export function dateInUrl(url: string, context: DateContext): DateInUrl | null {
  let path = '';
  try {
    path = new URL(url).pathname;
  } catch {
    return null;
  }
  const numbers = /(?<!\d)((?:19|20)\d{2})([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/.exec(path);
  const value = numbers && isoDay(Number(numbers[1]), Number(numbers[3]), Number(numbers[4]));
  if (numbers && value) return { value, precision: 'day', raw: numbers[0] };
  const named = NAMED_MONTH(path).exec(path);
  const day = named && datesInText(`${named[3]} ${named[2]} ${named[1]}`, context)[0]?.value;
  if (named && day) return { value: day, precision: 'day', raw: named[0] };
  const month = /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])(?=\/)/.exec(path);
  return month ? { value: `${month[1]}-${month[2]}`, precision: 'month', raw: month[0] } : null;
}
