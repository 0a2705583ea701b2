import type { TreatyEvent } from '../brief.ts';
import type { TreatyStatus } from '../enumerations.ts';
import type { TreatyEventFile, TreatyFile } from '../knowledge.ts';
import { firstDay, lastDay } from '../partial-day.ts';

/**
 * Whether an event had surely happened by the end of a day. One known only by its month or year counts once that month
 * or year is over, so that nothing after the article is used; the signing counts from the period's start.
 */
function happenedBy(event: TreatyEventFile, day: string): boolean {
  return (event.kind === 'signed' ? firstDay(event.date) : lastDay(event.date)) <= day;
}

export interface StatusOnDay {
  status: TreatyStatus;
  /** The sentence of the event that made the status, or null. */
  note: string | null;
  /** Up to and including the day. */
  events: TreatyEvent[];
  /** After the day. */
  since: TreatyEvent[];
}

const toEvent = (event: TreatyEventFile): TreatyEvent => ({
  date: event.date,
  kind: event.kind,
  text: event.text,
  by: event.by ?? [],
});

/** What follows from the dates alone, for a file whose events name no status up to the day. */
function statusFromDates(file: TreatyFile, day: string): TreatyStatus {
  if (file.inForce && lastDay(file.inForce) <= day) return 'in-force';
  if (file.inForce) return 'signed-not-in-force';
  return 'unknown';
}

/**
 * The status of a treaty on a day, from its dated events, and the events on both sides of that day.
 *
 * @param day ISO day
 * @example statusOn(indusWatersTreaty, '2024-01-01').status // 'in-force'
 */
export function statusOn(file: TreatyFile, day: string): StatusOnDay {
  const past = file.events.filter((event) => happenedBy(event, day));
  const since = file.events.filter((event) => !happenedBy(event, day));
  const deciding = past.filter((event) => event.status).at(-1);
  const split = { events: past.map(toEvent), since: since.map(toEvent) };
  if (firstDay(file.signed.date) > day) return { status: 'not-yet-signed', note: null, ...split };
  if (!deciding?.status) return { status: statusFromDates(file, day), note: null, ...split };
  return { status: deciding.status, note: deciding.text, ...split };
}
