/** What is asked, apart from what answers it: a command whose threads do the work loads no engine. */

/** One article to read: its HTML or its plain text, and what is known of it beside that. */
export interface BriefRequest {
  html?: string;
  text?: string;
  url?: string | undefined;
  title?: string | undefined;
  /** ISO day, or ISO date-time with a zone. Wins over what the page says. */
  published?: string | undefined;
  /** BCP 47. Wins over what the page says. */
  language?: string | undefined;
}

/** A request that cannot be answered, for a reason worth telling. */
export class RequestError extends Error {}

const ISO_DAY_OR_TIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** The day as given if it is one of the calendar. Throws a RequestError that says what is wrong. */
export function checkedDay(day: string): string {
  if (!ISO_DAY_OR_TIME.test(day) || Number.isNaN(Date.parse(day)) || !isOfCalendar(day.slice(0, 10))) {
    throw new RequestError(`"${day}" is not a day of the calendar in the form YYYY-MM-DD`);
  }
  return day;
}

const isOfCalendar = (day: string): boolean => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

/** The `id` of a line, as JSON; `null` where it has none or is no JSON. */
export function requestIdOf(line: string): string {
  try {
    return JSON.stringify((JSON.parse(line) as { id?: unknown } | null)?.id ?? null);
  } catch {
    return 'null';
  }
}
