import type { Brief, DateEntry, Leader, TreatyEntry } from '../../engine/brief.ts';
import { DAY_MS } from '../../engine/calendar/plain-date.ts';
import { openEnd } from '../format/date-entry.ts';
import { firstMoment, yearOfDay } from '../format/day.ts';
import { type DateShape, dateShape } from './timeline-rows.ts';

/** A place or a length on a scale, 0 to 1. */
export interface StripMark {
  start: number;
  end: number;
  shape: DateShape;
  /** Place in `brief.dates`. */
  index: number;
}

/** A term or the life of a treaty on the same scale as the dates. */
export interface StripRow {
  kind: 'leader' | 'treaty';
  name: string;
  bars: { start: number; end: number /** Whether it goes on beyond what is known. */; open: boolean }[];
}

/** One scale: from the first to the last ISO day, with what lies on it. */
export interface StripScale {
  from: string;
  to: string;
  marks: StripMark[];
  /** Round years or days to write under it, with their places. */
  ticks: { day: string; place: number }[];
  /** Where the day of publication is; null where it is not on this scale. */
  published: number | null;
  /** From where to where has passed since publication; null where nothing has. */
  since: { start: number; end: number } | null;
}

export interface Strip {
  /** The whole span of years; null where all dates lie within the weeks of the second scale. */
  years: (StripScale & { rows: StripRow[] }) | null;
  /** The weeks around publication; null where too few dates lie there. */
  weeks: StripScale | null;
}

/** Fewer dates than this need no drawing. */
const LEAST_DATES = 3;
/** Rows of terms and treaties that the strip bears before it hides the list. */
const MOST_STRIP_ROWS = 6;
/** Days on either side of publication that the second scale shows at most. */
const NEAR_SCALE_DAYS = 45;
/** Of those, so many dates at least make a second scale worth its room. */
const LEAST_NEAR = 2;
/** A span this short in years needs no scale of years. */
const SHORT_SPAN = 1;

const timeOf = (day: string): number => firstMoment(day)?.getTime() ?? Number.NaN;
const toDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

type Dated = DateEntry & { from: string; to: string };

function scaleOf(
  dates: readonly { entry: Dated; index: number }[],
  { from, to }: { from: string; to: string },
  { published, today }: { published: string; today: string },
): Omit<StripScale, 'ticks'> {
  const [first, last] = [timeOf(from), timeOf(to) + DAY_MS];
  const place = (time: number) => Math.min(1, Math.max(0, (time - first) / (last - first)));
  const at = timeOf(published) + DAY_MS / 2;
  const passed = Math.min(timeOf(today), last);
  return {
    from,
    to,
    marks: dates.map(({ entry, index }) => ({
      start: place(timeOf(entry.from)),
      end: place(timeOf(entry.to) + DAY_MS),
      shape: dateShape(entry),
      index,
    })),
    published: at < first || at > last ? null : place(at),
    since: passed > at && at < last ? { start: place(at), end: place(passed) } : null,
  };
}

/** Years to write under a scale: round ones, five at most. */
function yearTicks(from: string, to: string): StripScale['ticks'] {
  const [first, last] = [yearOfDay(from) ?? 0, yearOfDay(to) ?? 0];
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500].find((one) => (last - first) / one <= 5) ?? 1000;
  const [start, end] = [timeOf(from), timeOf(to)];
  const ticks: StripScale['ticks'] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const day = String(year).padStart(4, '0');
    const place = (timeOf(day) - start) / (end - start);
    if (place >= 0 && place <= 1) ticks.push({ day, place });
  }
  return ticks;
}

/** The shortest part of a leader's name that the article calls them by; the whole name where it is written otherwise there. */
function shortestName({ name, mentions }: Leader): string {
  const words = ` ${name.replaceAll('·', ' ')} `;
  const parts = mentions.map(({ text }) => text).filter((text) => words.includes(` ${text} `));
  return parts.toSorted((a, b) => a.length - b.length)[0] ?? name;
}

/** The bars of a term on a scale of years: the office of the day, and those that came after it. */
function leaderRow(leader: Leader, place: (time: number) => number): StripRow | null {
  const terms = [leader, ...leader.after, leader.now].flatMap((held) => (held?.since == null ? [] : [held]));
  if (leader.basis !== 'knowledge' || leader.candidates.length > 1 || terms.length === 0) return null;
  return {
    kind: 'leader',
    name: shortestName(leader),
    bars: terms.map(({ since, until }) => ({
      start: place(timeOf(since ?? '')),
      end: until === null ? 1 : place(timeOf(until)),
      open: until === null,
    })),
  };
}

const ENDED_STATUSES = new Set(['ended', 'expired', 'superseded']);

function treatyRow(treaty: TreatyEntry, place: (time: number) => number): StripRow | null {
  if (treaty.signed === null || treaty.basis !== 'knowledge' || treaty.candidates.length > 1) return null;
  const end = [...treaty.events, ...treaty.since].findLast(({ kind }) => ENDED_STATUSES.has(kind));
  const bar = { start: place(timeOf(treaty.signed)), end: end ? place(timeOf(end.date)) : 1, open: end === undefined };
  return { kind: 'treaty', name: treaty.name, bars: [bar] };
}

function yearsScale(
  brief: Brief,
  dates: { entry: Dated; index: number }[],
  days: { published: string; today: string },
) {
  const first = [...dates.map(({ entry }) => entry.from), days.published].sort()[0] ?? days.published;
  const last = [...dates.map(({ entry }) => entry.to), days.today].sort().at(-1) ?? days.today;
  const from = `${first.slice(0, 4)}-01-01`;
  const to = `${last.slice(0, 4)}-12-31`;
  if ((yearOfDay(to) ?? 0) - (yearOfDay(from) ?? 0) < SHORT_SPAN) return null;
  const [start, end] = [timeOf(from), timeOf(to)];
  const place = (time: number) => Math.min(1, Math.max(0, (time - start) / (end - start)));
  const rows = [
    ...brief.leaders.map((leader) => leaderRow(leader, place)),
    ...brief.treaties.map((treaty) => treatyRow(treaty, place)),
  ].filter((row) => row !== null);
  // Treaties first into the room there is: their lives are what a scale of years shows best.
  const kept = [...rows.filter(({ kind }) => kind === 'treaty'), ...rows.filter(({ kind }) => kind === 'leader')];
  const shown = new Set(kept.slice(0, MOST_STRIP_ROWS));
  return {
    ...scaleOf(dates, { from, to }, days),
    ticks: yearTicks(from, to),
    rows: rows.filter((row) => shown.has(row)),
  };
}

/** The least share of the scale between two things written under it: `22 Apr` takes 45 of 368 px. */
const LEAST_APART = 0.15;

/** Ticks with room between them, the first of each crowd. */
function apart(ticks: StripScale['ticks']): StripScale['ticks'] {
  const kept: StripScale['ticks'] = [];
  for (const tick of ticks.toSorted((a, b) => a.place - b.place)) {
    if (tick.place - (kept.at(-1)?.place ?? -1) >= LEAST_APART) kept.push(tick);
  }
  return kept;
}

function weeksScale(dates: { entry: Dated; index: number }[], days: { published: string; today: string }) {
  const at = timeOf(days.published);
  const isNear = ({ entry }: { entry: Dated }) =>
    Math.abs(timeOf(entry.from) - at) <= NEAR_SCALE_DAYS * DAY_MS &&
    Math.abs(timeOf(entry.to) - at) <= NEAR_SCALE_DAYS * DAY_MS;
  const near = dates.filter(isNear);
  if (near.length < LEAST_NEAR) return null;
  // A little air at both ends, so that no mark is cut.
  const from = toDay(Math.min(at, ...near.map(({ entry }) => timeOf(entry.from))) - 2 * DAY_MS);
  const to = toDay(Math.max(at, ...near.map(({ entry }) => timeOf(entry.to))) + 2 * DAY_MS);
  const scale = scaleOf(near, { from, to }, days);
  const ticks = near.flatMap(({ entry, index }) => {
    const mark = scale.marks.find((one) => one.index === index);
    return mark === undefined || openEnd(entry) !== null
      ? []
      : [{ day: entry.from, place: (mark.start + mark.end) / 2 }];
  });
  return { ...scale, ticks: apart(ticks) };
}

/**
 * Dates, terms and treaties to scale: the whole span of years, and the crowded weeks around publication on a second scale.
 * @param today ISO day of reading
 * @returns null for few dates, and where no day of publication was found
 */
export function layOutStrip(brief: Brief, today: string): Strip | null {
  const published = brief.page.published?.slice(0, 10);
  if (published === undefined) return null;
  const dates = brief.dates.flatMap((entry, index) =>
    entry.from === null || entry.to === null ? [] : [{ entry: { ...entry, from: entry.from, to: entry.to }, index }],
  );
  if (dates.length < LEAST_DATES) return null;
  const days = { published, today: today < published ? published : today };
  const weeks = weeksScale(dates, days);
  const years = yearsScale(brief, dates, days);
  return years === null && weeks === null ? null : { years, weeks };
}
