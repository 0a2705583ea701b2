import { MONTHS } from './en/months.ts';

/** An ISO day, or ISO date-time with zone where one was given. */
export type IsoDate = string;

/** News on the web is no older; what is older is a photograph's or a law's date. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

const ISO =
  /(?<!\d)(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?(?!\d)/;
const WORD_DATE =
  /(?<!\p{L})(?:(\d{1,2})(?:st|nd|rd|th|\.)?\s{1,3}(?:of\s)?)?(\p{L}{3,9})\.?(?:\s{1,3}(\d{1,2})(?:st|nd|rd|th)?)?,?\s{1,3}(\d{4})(?!\d)/gu;
const SLASHES = /(?<!\d)(\d{1,4})([/.-])(\d{1,2})\2(\d{2,4})(?!\d)/;

/**
 * A date as data give it: ISO 8601 with or without separators, RFC 2822, or seconds or milliseconds since 1970.
 * Null for anything else and for days that no calendar has.
 */
export function parseDataDate(raw: string): IsoDate | null {
  const text = raw.trim().slice(0, 60);
  if (/^\d{10}(\d{3})?$/.test(text)) {
    const time = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
    return checked(time.toISOString().replace('.000', ''));
  }
  const iso = ISO.exec(text);
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    const date = `${year}-${month}-${day}`;
    return checked(hour && minute && zone ? `${date}T${hour}:${minute}:${second ?? '00'}${isoZone(zone)}` : date);
  }
  return parseShownDate(text);
}

/**
 * The first full date in words of the page: `May 5, 2025`, `5 May 2025`, `2025-05-05`, `2025/05/05`; `05/12/2025` only where the
 * order of day and month cannot be mistaken.
 */
export function parseShownDate(text: string): IsoDate | null {
  for (const [, before, name, after, year] of text.matchAll(WORD_DATE)) {
    const month = MONTHS.get((name ?? '').toLowerCase());
    const day = after ?? before;
    const date = month && day && year ? checked(`${year}-${two(month)}-${two(Number(day))}`) : null;
    if (date) return date;
  }
  const iso = ISO.exec(text);
  if (iso && text.includes(`${iso[1]}-`)) return checked(`${iso[1]}-${iso[2]}-${iso[3]}`);
  const parts = SLASHES.exec(text);
  if (!parts) return null;
  const [first, second, third] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  if (first > 999) return checked(`${first}-${two(second)}-${two(third)}`);
  if (third < 1000) return null;
  if (parts[2] === '.' || first > 12) return checked(`${third}-${two(second)}-${two(first)}`);
  if (second > 12 || first === second) return checked(`${third}-${two(first)}-${two(second)}`);
  return null;
}

/** A full day in an address: `/2025/05/05/`, `/2025/may/05/`, `-20250505`, `2025-05-05`. */
export function dateInAddress(url: string): { value: IsoDate; raw: string } | null {
  let path = '';
  try {
    path = new URL(url).pathname;
  } catch {
    return null;
  }
  const numbers = /(?<!\d)((?:19|20)\d{2})([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/.exec(path);
  if (numbers) {
    const value = checked(`${numbers[1]}-${numbers[3]}-${numbers[4]}`);
    if (value) return { value, raw: numbers[0] };
  }
  const named = /\/((?:19|20)\d{2})[/-]([a-z]{3,9})[/-](\d{1,2})(?!\d)/i.exec(path);
  const month = named ? MONTHS.get((named[2] ?? '').toLowerCase()) : undefined;
  const value = named && month ? checked(`${named[1]}-${two(month)}-${two(Number(named[3]))}`) : null;
  return value && named ? { value, raw: named[0] } : null;
}

const two = (value: number): string => String(value).padStart(2, '0');

const isoZone = (zone: string): string =>
  /^[A-Z]/.test(zone) ? 'Z' : zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;

/** The date if the calendar has it and news could be of it. */
function checked(date: IsoDate): IsoDate | null {
  const day = date.slice(0, 10);
  const year = Number(day.slice(0, 4));
  const time = Date.parse(`${day}T00:00:00Z`);
  if (year < FIRST_YEAR || year > LAST_YEAR || Number.isNaN(time)) return null;
  return new Date(time).toISOString().startsWith(day) && !Number.isNaN(Date.parse(date)) ? date : null;
}
