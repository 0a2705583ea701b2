import { addDays, distanceInDays, type IsoDate } from './iso-day.ts';
import type { DateTrace } from './trace.ts';

/** Web pages are no older; an older day is a photograph's or a law's, unless data or two traces say it is the article's. */
const FIRST_WEB_YEAR = 1990;
/** Offsets of inhabited places, in hours: what a time in UTC can be where the site is. */
const OFFSETS = { first: -11, last: 13 } as const;
const HOUR_MS = 3_600_000;
/** A month in the URL speaks for each day in it. */
const URL_MONTH = 1;

/** Sources that show one and the same line of the page count once. */
const familyOf = ({ source }: DateTrace): string =>
  source === 'time-element' || source === 'visible-text' || source === 'dateline' || source === 'title'
    ? 'page'
    : source;

/** What was found besides the traces. */
export interface ChoiceContext {
  /** ISO day of the reading: no article is published after the day it is read (one day more where the site is ahead). */
  today: IsoDate;
  /** `2016-10`: year and month of the URL, or null. */
  urlMonth: string | null;
}

/** The day of publication that the traces agree on most, and the trace that stands for it. */
export interface ChosenDay {
  value: IsoDate;
  source: string;
}

const dayPart = (value: IsoDate): IsoDate => value.slice(0, 10);

/** The day a time falls on at an offset in minutes. */
function dayAt(value: IsoDate, minutes: number): IsoDate {
  return new Date(Date.parse(value) + minutes * 60_000).toISOString().slice(0, 10);
}

/** The site's offset from UTC in minutes, where any trace tells it. */
function offsetOf(traces: readonly DateTrace[]): number | null {
  for (const { value } of traces) {
    const [, sign, hours, minutes] = /^[^T]*T.*([+-])(\d{2}):(\d{2})$/.exec(value) ?? [];
    const offset = Number(hours) * 60 + Number(minutes);
    if (sign && offset > 0) return sign === '-' ? -offset : offset;
  }
  return null;
}

/** Whether a time in UTC can fall on a day somewhere. */
function canFallOn(day: IsoDate, value: IsoDate): boolean {
  if (!value.includes('T')) return distanceInDays(day, value) <= 1;
  const start = Date.parse(`${day}T00:00:00Z`);
  const time = Date.parse(value);
  return time + OFFSETS.last * HOUR_MS >= start && time + OFFSETS.first * HOUR_MS < start + 24 * HOUR_MS;
}

/**
 * The day most traces agree on, each counted by its weight and each family of sources once. Times in UTC side with the days that the
 * page itself shows, where they can fall on one.
 * @param published traces of publication
 * @param all those of changes too: they may tell the site's offset
 */
export function chooseDay(
  published: readonly DateTrace[],
  all: readonly DateTrace[],
  context: ChoiceContext,
): ChosenDay | null {
  const latest = addDays(context.today, 1);
  const possible = published.filter(({ value }) => dayPart(value) <= latest);
  const believed = possible.filter((trace) => isBelieved(trace, possible));
  const offset = offsetOf(all);
  const local = believed.filter(({ isLocal }) => isLocal);
  const votes = new Map<IsoDate, Map<string, number>>();
  for (const trace of believed) {
    const day = localDay(trace, offset, local);
    const ofDay = votes.get(day) ?? new Map<string, number>();
    ofDay.set(familyOf(trace), Math.max(trace.weight, ofDay.get(familyOf(trace)) ?? 0));
    votes.set(day, ofDay);
  }
  let best: IsoDate | null = null;
  let most = 0;
  for (const [day, families] of votes) {
    const inMonth = context.urlMonth !== null && day.startsWith(context.urlMonth) ? URL_MONTH : 0;
    const sum = [...families.values()].reduce((a, b) => a + b, inMonth);
    // Traces come most trusted first: of equals the first day stays.
    if (sum > most) {
      most = sum;
      best = day;
    }
  }
  if (best === null) return null;
  const trace =
    [...believed].sort((a, b) => b.weight - a.weight).find(({ value }) => dayPart(value) === best) ??
    believed.find((one) => localDay(one, offset, local) === best);
  return trace ? { value: dayPart(trace.value) === best ? trace.value : best, source: trace.source } : null;
}

/** Old days need data, or a second family that agrees. */
function isBelieved(trace: DateTrace, all: readonly DateTrace[]): boolean {
  if (Number(trace.value.slice(0, 4)) >= FIRST_WEB_YEAR) return true;
  if (trace.source === 'json-ld' || trace.source === 'meta') return true;
  return all.some((other) => familyOf(other) !== familyOf(trace) && dayPart(other.value) === dayPart(trace.value));
}

/** The day of a trace where the site is. */
function localDay(trace: DateTrace, offset: number | null, local: readonly DateTrace[]): IsoDate {
  if (trace.isLocal) return dayPart(trace.value);
  if (offset !== null && trace.value.includes('T')) return dayAt(trace.value, offset);
  const shown = local
    .filter(({ value }) => canFallOn(dayPart(value), trace.value))
    .sort((a, b) => b.weight - a.weight)[0];
  return dayPart(shown?.value ?? trace.value);
}
