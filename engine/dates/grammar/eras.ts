import { type EpochDay, plainDate } from '../../calendar/plain-date.ts';
import { calendar, type When } from '../expression.ts';
import type { Captures } from './forms.ts';
import { dateOf } from './meanings.ts';

/** Calendars that news writes beside the Gregorian one, by their Unicode names (UTS 35, `-u-ca-`), and where each begins. */
const CALENDARS = {
  /** Umm al-Qura, the civil Hijri calendar of Saudi Arabia: 354.37 days a year from 622-07-19. */
  'islamic-umalqura': { firstYear: 622.54, daysPerYear: 354.36707 },
  /** Solar Hijri, of Iran and Afghanistan: from 622-03-22. */
  persian: { firstYear: 622.22, daysPerYear: 365.2422 },
} as const;

export type OtherCalendar = keyof typeof CALENDARS;

const DAYS_PER_GREGORIAN_YEAR = 365.2425;
const MS_PER_DAY = 86_400_000;

/** Days around the estimate that are searched: no calendar here drifts by more than a month from its mean year. */
const SEARCHED = 45;

function partsIn(format: Intl.DateTimeFormat, day: EpochDay): { year: number; month: number; day: number } {
  const parts = new Map(
    format.formatToParts(day * MS_PER_DAY).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
  );
  return { year: parts.get('year') ?? 0, month: parts.get('month') ?? 0, day: parts.get('day') ?? 0 };
}

/**
 * The day of a date in another calendar, as the platform's `Intl` computes it. No clock is read.
 *
 * @param year of that calendar
 * @param month 1 to 12
 * @param day 1 to 31
 * @returns null where the calendar has no such day (its months have 29 to 31), or the platform lacks the calendar
 * @example dayInCalendar('persian', 1399, 4, 12) // 2 July 2020
 */
export function dayInCalendar(name: OtherCalendar, year: number, month: number, day: number): EpochDay | null {
  const { firstYear, daysPerYear } = CALENDARS[name];
  const format = new Intl.DateTimeFormat(`en-u-ca-${name}-nu-latn`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  if (format.resolvedOptions().calendar !== name) return null;
  const elapsed = (year - 1) * daysPerYear + ((month - 1) * daysPerYear) / 12 + day;
  const estimate = Math.round((firstYear - 1970) * DAYS_PER_GREGORIAN_YEAR + elapsed);
  for (let offset = 0; offset <= SEARCHED; offset++) {
    for (const candidate of [estimate - offset, estimate + offset]) {
      const parts = partsIn(format, candidate);
      if (parts.year === year && parts.month === month && parts.day === day) return candidate;
    }
  }
  return null;
}

const numberOrNull = (captures: Captures, key: string): number | null => {
  const value = captures.get(key);
  return typeof value === 'number' ? value : null;
};

/** `{day}`, `{month}` and `{year}` of another calendar, as a Gregorian day; null for a date without all three. */
export const dateInCalendar =
  (name: OtherCalendar) =>
  (captures: Captures): When | null => {
    const [year, month, day] = ['year', 'month', 'day'].map((key) => numberOrNull(captures, key));
    if (year == null || month == null || day == null) return null;
    const found = dayInCalendar(name, year, month, day);
    return found === null ? null : calendar(plainDate(found));
  };

/**
 * Dates whose years count from another year of the Gregorian calendar: `{erayear}` (or `{year}`) years after `zero`.
 * Minguo 111 is 2022, so its zero is 1911; Buddhist 2568 is 2025, so its zero is -543.
 */
export const dateInEra =
  (zero: number) =>
  (captures: Captures): When | null => {
    const year = numberOrNull(captures, 'erayear') ?? numberOrNull(captures, 'year');
    return year === null ? null : dateOf(new Map([...captures, ['year', year + zero]]));
  };
