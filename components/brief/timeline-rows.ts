import type { DateEntry } from '../../engine/brief.ts';
import { openEnd } from '../format/date-entry.ts';
import { yearOf } from '../format/day.ts';

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

export interface Timeline {
  /** In order of time. */
  rows: TimelineRow[];
  /** Dates without a place in time: `recently`, `now`. */
  undated: { entry: DateEntry; index: number }[];
}

export function shapeOf(entry: DateEntry): DateShape {
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

/** A neighbouring year needs no gap; from two years on, the broken axis says how far apart they are. */
const SMALLEST_GAP = 2;

/**
 * Lays the dates of a Brief (in its order of time) on an axis with the day of publication among them.
 * Rows keep the index that the entry has in `brief.dates`.
 */
export function layOutDates(dates: readonly DateEntry[], published: string | null): Timeline {
  const rows: TimelineRow[] = [];
  const undated: Timeline['undated'] = [];
  let lastYear: number | null = null;
  let same: { entry: DateEntry; index: number } | null = null;
  let placed = published === null;

  const add = (row: TimelineRow, from: string, to: string) => {
    const year = yearOf(from);
    if (lastYear !== null && year !== null && year - lastYear >= SMALLEST_GAP) {
      rows.push({ kind: 'gap', years: year - lastYear, ahead: row.kind === 'date' && row.ahead });
    }
    rows.push(row);
    lastYear = Math.max(lastYear ?? -Infinity, yearOf(to) ?? -Infinity);
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
  dates.forEach((entry, index) => {
    if (index === same?.index) return;
    if (entry.from === null || entry.to === null) {
      undated.push({ entry, index });
      return;
    }
    const ahead = entry.relation === 'after';
    if (published !== null && (ahead || entry.from > published)) addPublished();
    add({ kind: 'date', entry, index, shape: shapeOf(entry), ahead }, entry.from, entry.to);
  });
  addPublished();
  return { rows, undated };
}
