import type { DateEntry } from '../../engine/brief.ts';
import { openEnd } from '../format/date-entry.ts';
import { yearOfDay } from '../format/day.ts';

/**
 * How a date is drawn, so that precision is never implied: a day is a dot, a month or a year an outlined band, a range
 * a bar with end caps, and whatever is only roughly known a band that fades on its open side.
 */
export type DateShape = 'day' | 'band' | 'range' | 'fades' | 'fades-after' | 'fades-before';

export type TimelineRow =
  | { kind: 'date'; entry: DateEntry; index: number; shape: DateShape; ahead: boolean }
  /** A jump of so many years from the row before to the row after. */
  | { kind: 'gap'; years: number; ahead: boolean }
  /** The day of publication, with the date of the article that names the same day, if any. */
  | { kind: 'published'; day: string; same: { entry: DateEntry; index: number } | null };

export interface TimelineLayout {
  /** In order of time. */
  rows: TimelineRow[];
  /** Dates without a place in time: `recently`, `now`. */
  undated: { entry: DateEntry; index: number }[];
}

/** How a date is drawn on the line: a dot, a band, a bar, or a band that fades where its end is open. */
export function dateShape(entry: DateEntry): DateShape {
  switch (openEnd(entry)) {
    case 'both':
      return 'fades';
    case 'end':
      return 'fades-after';
    case 'start':
      return 'fades-before';
    default:
      break;
  }
  if (entry.precision === 'day' || entry.precision === 'time') return 'day';
  return entry.precision === 'range' || entry.precision === 'weekend' ? 'range' : 'band';
}

/** How far into its period, as a share of it, a part of it begins: "mid-", "late". */
const PART_BEGINS: Partial<Record<NonNullable<DateEntry['modifier']>, number>> = { MID: 1 / 3, END: 2 / 3 };

/** The ISO day from which on a date may be meant: "late 2018" begins two thirds into the year, "by 2018" ends with it. */
function earliestDay(entry: DateEntry): string | null {
  const { from, to, modifier } = entry;
  if (from === null || to === null) return null;
  if (modifier === 'ON_OR_BEFORE' || modifier === 'BEFORE') return to;
  // "Later this year" begins at once, and is meant for no day in particular: behind those that are.
  const later = modifier === null && openEnd(entry) === 'end' ? 1 / 2 : 0;
  const part = modifier === null ? later : (PART_BEGINS[modifier] ?? 0);
  if (part === 0) return from;
  const [start, end] = [Date.parse(from), Date.parse(to)];
  return new Date(start + part * (end - start)).toISOString().slice(0, 10);
}

/** Whether all that a date may mean lies after publication: of a year that is under way, its end does. */
function liesAhead(entry: DateEntry, published: string | null): boolean {
  if (entry.relation === 'after') return true;
  return entry.relation === 'same' && published !== null && (earliestDay(entry) ?? '') > published;
}

/** In order of time, those ahead of publication behind all others: a period that is under way may end after it. */
function inOrderOfReading<Entry extends { entry: DateEntry }>(
  entries: readonly Entry[],
  published: string | null,
): Entry[] {
  const key = ({ entry }: Entry) => `${liesAhead(entry, published) ? 1 : 0} ${earliestDay(entry) ?? ''}`;
  return entries.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** A neighbouring year needs no gap; from two years on, the broken axis says how far apart they are. */
const SMALLEST_GAP = 2;

/**
 * Lays the dates of a Brief on an axis in order of time, with the day of publication among them and all that was ahead
 * of it below. Rows keep the index that the entry has in `brief.dates`.
 *
 * @param dates as the Brief has them
 * @param published ISO day of publication; null where none was found
 */
export function layOutDates(dates: readonly DateEntry[], published: string | null): TimelineLayout {
  const rows: TimelineRow[] = [];
  const undated: TimelineLayout['undated'] = [];
  let lastYear: number | null = null;
  let same: { entry: DateEntry; index: number } | null = null;
  let placed = published === null;

  const add = (row: TimelineRow, from: string, to: string) => {
    const year = yearOfDay(from);
    if (lastYear !== null && year !== null && year - lastYear >= SMALLEST_GAP) {
      rows.push({ kind: 'gap', years: year - lastYear, ahead: row.kind === 'date' && row.ahead });
    }
    rows.push(row);
    lastYear = Math.max(lastYear ?? -Infinity, yearOfDay(to) ?? -Infinity);
  };
  const addPublished = () => {
    if (placed || published === null) return;
    placed = true;
    add({ kind: 'published', day: published, same }, published, published);
  };

  if (published !== null) {
    const index = dates.findIndex(
      (entry) => entry.precision === 'day' && entry.from === published && openEnd(entry) === null,
    );
    const entry = dates[index];
    if (entry !== undefined) same = { entry, index };
  }
  const indexed = dates.map((entry, index) => ({ entry, index }));
  for (const { entry, index } of inOrderOfReading(indexed, published)) {
    if (index === same?.index) continue;
    if (entry.from === null || entry.to === null) {
      undated.push({ entry, index });
      continue;
    }
    const ahead = liesAhead(entry, published);
    if (published !== null && (ahead || entry.from > published)) addPublished();
    add({ kind: 'date', entry, index, shape: dateShape(entry), ahead }, entry.from, entry.to);
  }
  addPublished();
  return { rows, undated };
}
