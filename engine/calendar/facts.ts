/**
 * Facts about calendars as the engine receives them: the parsed files of `knowledge/calendar/`, each with its source and
 * day. ISO 3166-1 alpha-2 codes name countries.
 */

/** How the day of a named day follows from the year. Months are 1 to 12, weekdays ISO (1 is Monday). */
export type NamedDayRule =
  | { rule: 'fixed'; month: number; day: number }
  /** The n-th of a weekday in a month, -1 for the last, and `days` after it: Black Friday is a day after Thanksgiving. */
  | { rule: 'nth-weekday'; nth: number; weekday: number; month: number; days?: number }
  /** Days from Easter Sunday of the Western churches, or of the Orthodox ones. */
  | { rule: 'easter' | 'orthodox-easter'; days: number }
  /** One day in history: D-Day. */
  | { rule: 'once'; day: string };

/** Month and day; null where a country has two days of that name. */
export type NationalDay = readonly [month: number, day: number] | null;

export interface NamedDaysFile {
  source: string;
  /** ISO day on which someone compared the file with its source; null where no one has. */
  checked: string | null;
  days: Readonly<Record<string, NamedDayRule>>;
  /** Days that differ by country. */
  national: Readonly<Record<string, Readonly<Record<string, NationalDay>>>>;
}

export interface MovingDaysFile {
  source: string;
  checked: string | null;
  /** ISO days in order; a year may have two. */
  days: Readonly<Record<string, readonly string[]>>;
}

export interface HemispheresFile {
  source: string;
  checked: string | null;
  /** Countries whose winter is June to August. */
  southern: readonly string[];
  /** Countries of rainy and dry seasons: they say nothing of a winter. */
  tropical: readonly string[];
}

export interface CalendarFacts {
  namedDays: NamedDaysFile;
  movingDays: MovingDaysFile;
  hemispheres: HemispheresFile;
}

/** What is known where no facts were given: no named day has a date, all seasons are northern. */
export const NO_CALENDAR_FACTS: CalendarFacts = {
  namedDays: { source: '', checked: null, days: {}, national: {} },
  movingDays: { source: '', checked: null, days: {} },
  hemispheres: { source: '', checked: null, southern: [], tropical: [] },
};
