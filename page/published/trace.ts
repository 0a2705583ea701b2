import type { DateSignal } from '../../engine/page-facts.ts';
import { parseDataDate } from './data-date.ts';
import type { IsoDate } from './iso-day.ts';
import type { DateContext } from './shown-date.ts';

/** Longer words of a page tell a person nothing more. */
const LONGEST_RAW = 80;

/** A trace of a day with what it counts for. */
export interface DateTrace extends DateSignal {
  /** What it counts for when traces disagree. */
  weight: number;
  /**
   * Whether the value knows the day where the site is: a day, or a time with the site's own offset. A time in UTC does not: it can be a
   * day ahead of or behind the day that the page shows.
   */
  isLocal: boolean;
}

/** What each source counts for, by hand from what it means; one that two weaker ones contradict loses. */
export const TRACE_WEIGHTS = {
  /** `datePublished` of the article in the page's JSON-LD. */
  data: 5,
  /** A meta element that says "published". */
  meta: 4,
  /** Microdata or RDFa on the page. */
  marked: 4,
  /** A date in or beside the headline. */
  shown: 3,
  /** A full day in the URL: the print edition's on some sites. */
  url: 2.2,
  /** `COLOMBO, May 5, 2025 (Wire) -`. */
  dateline: 2.5,
  /** `dateCreated`, meta names that do not say what the date is of, data of other things on the page. */
  vague: 2,
  /** A line with nothing but a date below the text; a date in the title. */
  loose: 1.5,
} as const;

const UTC_TIME = /(?:Z|[+-]00:00)$/;

/**
 * A trace from a value that data give, or none where it is no date.
 *
 * @param source where it was found: `json-ld`, `meta`
 * @param raw as the page gives it; undefined or null where it gives none
 * @param about what it is the day of, what it counts for, and how it is read
 */
export function traceOf(
  source: string,
  raw: string | undefined | null,
  { kind, weight, context }: { kind: DateSignal['kind']; weight: number; context: DateContext },
): DateTrace[] {
  const value = raw ? parseDataDate(raw, context) : null;
  return raw && value ? [traceOfDay(source, raw, value, { kind, weight })] : [];
}

/**
 * A trace of a day that is known already.
 *
 * @param source where it was found: `visible-text`, `dateline`
 * @param raw the words it was read from
 * @param value the day
 * @param about what it is the day of, and what it counts for
 */
export function traceOfDay(
  source: string,
  raw: string,
  value: IsoDate,
  { kind, weight }: { kind: DateSignal['kind']; weight: number },
): DateTrace {
  // A time without a zone in the form that programs write is as likely UTC.
  const isLocal = !UTC_TIME.test(value) && !(value.length === 10 && /\dT\d\d:?\d\d/.test(raw));
  return { source, raw: raw.trim().slice(0, LONGEST_RAW), value, kind, weight, isLocal };
}
