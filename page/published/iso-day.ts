import { DAY_MS } from '../../engine/calendar/plain-date.ts';

/** ISO day (`2025-05-05`), or ISO date-time with its zone. */
export type IsoDate = string;

/** The Gregorian calendar was general, and newspapers came every day: older days are no day of publication. */
const FIRST_PUBLISHED_YEAR = 1700;
const LAST_PUBLISHED_YEAR = 2099;

const two = (value: number): string => String(value).padStart(2, '0');

/** The day if the calendar has it and something could be published on it, or null. @param month 1 to 12 */
export function isoDay(year: number, month: number, day: number): IsoDate | null {
  if (year < FIRST_PUBLISHED_YEAR || year > LAST_PUBLISHED_YEAR) return null;
  const time = new Date(Date.UTC(year, month - 1, day));
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day ? `${year}-${two(month)}-${two(day)}` : null;
}

/**
 * A day so many days later (or, below 0, earlier).
 *
 * @param day ISO day, or date-time whose day is meant
 * @param days whole days
 */
export const addDays = (day: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/**
 * Days between two days, at least 0.
 *
 * @param a ISO day, or date-time whose day is meant
 * @param b the same
 */
export const distanceInDays = (a: IsoDate, b: IsoDate): number =>
  Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / DAY_MS;

/** 0 (Sunday) to 6. */
export const weekdayOfDay = (day: IsoDate): number => new Date(`${day.slice(0, 10)}T00:00:00Z`).getUTCDay();

/**
 * The year of two digits that lies not after today's: `25` is 2025, `98` is 1998.
 *
 * @param twoDigits 0 to 99
 * @param today ISO day
 */
export function fullYear(twoDigits: number, today: IsoDate): number {
  const century = Math.floor(Number(today.slice(0, 4)) / 100) * 100;
  const year = century + twoDigits;
  return year > Number(today.slice(0, 4)) ? year - 100 : year;
}
