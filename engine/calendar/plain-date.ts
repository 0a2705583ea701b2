/**
 * Plain days in the proleptic Gregorian calendar as whole numbers: days since 1970-01-01. No clock and no time zone is
 * involved, so adding days is addition. The conversions are Howard Hinnant's `days_from_civil` and `civil_from_days`
 * (https://howardhinnant.github.io/date_algorithms.html).
 */
export type EpochDay = number;

/** Milliseconds of a day in UTC, where no day is shorter or longer. */
export const DAY_MS = 86_400_000;

export interface PlainDate {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

const DAYS_PER_ERA = 146_097; // 400 Gregorian years
const EPOCH_SHIFT = 719_468; // days from 0000-03-01 to 1970-01-01

/**
 * A date as days since 1970-01-01.
 *
 * @param month 1 to 12
 * @param day 1 to 31; one that the month does not have counts on into the next
 */
export function epochDay(year: number, month: number, day: number): EpochDay {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
}

/** The date that lies so many days after 1970-01-01. */
export function plainDate(number: EpochDay): PlainDate {
  const shifted = number + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

function daysInMonth(year: number, month: number): number {
  return epochDay(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - epochDay(year, month, 1);
}

/**
 * True where the day exists: 29 February only in leap years.
 *
 * @param month 1 to 12 in a date that exists
 * @param day 1 to 31 in a date that exists
 */
export function isValidDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function dayOfWeek(number: EpochDay): number {
  return ((((number + 3) % 7) + 7) % 7) + 1; // 1970-01-01 was a Thursday
}

/**
 * The n-th of a weekday (ISO) in a month, -1 for the last; null where the month has no fifth.
 *
 * @param month 1 to 12
 * @param weekday ISO: 1 is Monday
 * @param nth 1 to 5 from the start, -1 for the last
 */
export function nthWeekdayOf(year: number, month: number, weekday: number, nth: number): EpochDay | null {
  const days = daysInMonth(year, month);
  const first = 1 + ((weekday - dayOfWeek(epochDay(year, month, 1)) + 7) % 7);
  const day = nth > 0 ? first + 7 * (nth - 1) : first + 7 * Math.floor((days - first) / 7);
  return day > days ? null : epochDay(year, month, day);
}

/** Monday of the ISO week that holds the day. */
export function mondayOf(number: EpochDay): EpochDay {
  return number - dayOfWeek(number) + 1;
}

/** ISO 8601 week: the year it belongs to is the one its Thursday falls in. */
export function weekOfYear(number: EpochDay): { year: number; week: number } {
  const monday = mondayOf(number);
  const { year } = plainDate(monday + 3);
  const firstMonday = mondayOf(epochDay(year, 1, 4));
  return { year, week: (monday - firstMonday) / 7 + 1 };
}

/**
 * Adds months; a day the month does not have becomes its last (31 January plus one month is 28 or 29 February).
 *
 * @param number day of the epoch
 * @param months negative for earlier ones
 */
export function addMonths(number: EpochDay, months: number): EpochDay {
  const { year, month, day } = plainDate(number);
  const index = year * 12 + month - 1 + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return epochDay(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/**
 * A number with zeros before it, at least `width` digits long.
 *
 * @param value not negative
 * @param width digits
 */
export const padNumber = (value: number, width: number): string => String(value).padStart(width, '0');

/** ISO 8601: `2025-05-05`. */
export function formatIsoDate(number: EpochDay): string {
  const { year, month, day } = plainDate(number);
  return `${padNumber(year, 4)}-${padNumber(month, 2)}-${padNumber(day, 2)}`;
}

/**
 * The day of an ISO day or date-time, as its own zone counts days: `2025-05-05T23:30:00-04:00` is 5 May.
 * Null where the text is neither.
 */
export function parseIsoDate(iso: string): EpochDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(iso);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isValidDate(year, month, day) ? epochDay(year, month, day) : null;
}
