import type { DateEntry, Mention } from '../../engine/brief.ts';
import type { DatedPassage } from '../../engine/page-facts.ts';
import { t, tIfKnown, tOrdinal } from '../strings.ts';
import { countDays, type DayStyle, formatDay, formatDayRange, formatWeekday, formatYear, yearOfDay } from './day.ts';

/** Parts of day in TIMEX3: morning, midday, afternoon, evening, night. */
const PART_OF_DAY_KEYS = /T(MO|MI|AF|EV|NI)$/;
const CLOCK = /T(\d{2}):(\d{2})/;

function timeTitle(entry: DateEntry, day: string, locale: string): string {
  const part = PART_OF_DAY_KEYS.exec(entry.value)?.[1];
  if (part !== undefined) return tIfKnown(`date.part.${part}`, day) ?? day;
  const clock = CLOCK.exec(entry.value);
  if (clock === null) return day;
  const time = new Date(Date.UTC(2000, 0, 1, Number(clock[1]), Number(clock[2])));
  return t('date.time', day, new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(time));
}

const ROMAN_NUMERALS: readonly [string, number][] = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** A small number in Roman numerals, as many languages write centuries. */
function roman(value: number): string {
  let rest = value;
  let written = '';
  for (const [letters, worth] of ROMAN_NUMERALS) {
    while (rest >= worth) {
      written += letters;
      rest -= worth;
    }
  }
  return written;
}

/** A century as the language counts it: `20th century`, `siglo XX`, `20世纪`. */
function centuryTitle(century: number): string {
  return t('date.century', t('date.centuryNumerals') === 'roman' ? roman(century) : tOrdinal(century));
}

/** A date whose first and last day are known, and how it is to be written. */
interface TitleParts {
  entry: DateEntry;
  value: string;
  from: string;
  to: string;
  locale: string;
  style: DayStyle;
}

const rangeTitle = ({ entry, from, to, locale, style }: TitleParts): string =>
  formatDayRange(...rangeEnds(entry, from, to), locale, style);

/** How a time is written, by how exact it is. */
const TITLES: Readonly<Partial<Record<DateEntry['precision'], (parts: TitleParts) => string>>> = {
  day: ({ from, locale, style }) => formatDay(from, locale, style),
  time: ({ entry, from, locale, style }) => timeTitle(entry, formatDay(from, locale, style), locale),
  week: ({ from, locale, style }) => t('date.week', formatDay(from, locale, style)),
  weekend: ({ from, to, locale, style }) => t('date.weekend', formatDayRange(from, to, locale, style)),
  month: ({ value, locale, style }) => formatDay(value.slice(0, 7), locale, style),
  season: ({ value, from, to, locale, style }) =>
    tIfKnown(`date.season.${value.slice(5, 7)}`, value.slice(0, 4)) ?? formatDayRange(from, to, locale, style),
  quarter: ({ value }) => t('date.quarter', value.slice(-1), value.slice(0, 4)),
  half: ({ value }) =>
    t('date.half', t(value.endsWith('1') ? 'date.halfOrdinal.one' : 'date.halfOrdinal.two'), value.slice(0, 4)),
  year: ({ value, from, locale }) => formatYear(/^\d{4}/.test(value) ? value.slice(0, 4) : from, locale),
  decade: ({ value }) => t('date.decade', value.slice(0, 3).padEnd(4, '0')),
  century: ({ from }) => centuryTitle(Math.floor((yearOfDay(from) ?? 0) / 100) + 1),
};

/** The time itself, without a modifier. */
function plainTitle(entry: DateEntry, locale: string, style: DayStyle): string {
  const { value, precision, from, to } = entry;
  if (from === null || to === null) return entry.mentions[0]?.text ?? t('date.vague');
  return (TITLES[precision] ?? rangeTitle)({ entry, value, from, to, locale, style });
}

/** The ends of a range as exact as its value states them: `1980/1988` stays years. */
function rangeEnds(entry: DateEntry, from: string, to: string): [string, string] {
  const [start = '', end = ''] = entry.value.split('/');
  const partial = /^\d{4}(-\d{2}){0,2}$/;
  return partial.test(start) && partial.test(end) ? [start, end] : [from, to];
}

/** A year or month of which only the part after (or before) some day is meant: `later this year`. */
function narrowedTo({ precision, from, to }: DateEntry): 'later' | 'earlier' | null {
  if ((precision !== 'year' && precision !== 'month') || from === null || to === null) return null;
  if (from.slice(precision === 'year' ? 5 : 8) !== (precision === 'year' ? '01-01' : '01')) return 'later';
  const dayAfter = new Date(`${to}T00:00:00Z`);
  dayAfter.setUTCDate(dayAfter.getUTCDate() + 1);
  const endsItsPeriod = dayAfter.getUTCDate() === 1 && (precision === 'month' || dayAfter.getUTCMonth() === 0);
  return endsItsPeriod ? null : 'earlier';
}

/** Which end of a date its words leave open, so that nothing sharper than a fading band may be drawn; null for none. */
export function openEnd(entry: DateEntry): 'start' | 'end' | 'both' | null {
  const narrowed = narrowedTo(entry);
  switch (entry.modifier) {
    case null:
      return narrowed === null ? null : narrowed === 'later' ? 'end' : 'start';
    case 'AFTER':
    case 'ON_OR_AFTER':
    case 'START':
      return 'end';
    case 'BEFORE':
    case 'ON_OR_BEFORE':
    case 'END':
      return 'start';
    default:
      return 'both';
  }
}

/** Words for a time with no sharp place in its period say so themselves and win over how far it was narrowed. */
const VAGUE_PARTS = new Set(['START', 'MID', 'END', 'APPROX']);

/**
 * A date in words: `22 Apr 2025`, `7–10 May 2025`, `early 2025`, `the 1990s`. A vague time keeps the article's words.
 *
 * @param entry of a Brief
 * @param locale BCP 47 tag of the reader's language
 * @param style how long its words may be
 */
export function dateTitle(entry: DateEntry, locale: string, style: DayStyle = 'short'): string {
  const title = plainTitle(entry, locale, style);
  if (entry.from === null) return title;
  const narrowed = narrowedTo(entry);
  if (narrowed !== null && !VAGUE_PARTS.has(entry.modifier ?? '')) return t(`date.${narrowed}`, title);
  if (entry.modifier === null) return title;
  // Languages put "early" and "late" differently beside a decade and beside a week than beside a month or a year.
  return (
    tIfKnown(`date.modifierOf.${entry.precision}.${entry.modifier}`, decadeStart(entry) ?? title) ??
    t(`date.modifier.${entry.modifier}`, title)
  );
}

/** The first year of a decade: in `early 1990s` no article may stand between. */
const decadeStart = ({ precision, value }: DateEntry): string | null =>
  precision === 'decade' ? value.slice(0, 3).padEnd(4, '0') : null;

/**
 * The second line beside a date: the weekday, the kind of span, or that no exact day is meant; null for nothing.
 *
 * @param entry of a Brief
 * @param locale BCP 47 tag of the reader's language
 * @param width of the names of weekdays
 */
export function dateCaption(entry: DateEntry, locale: string, width: 'long' | 'short' = 'short'): string | null {
  const { precision, from, to } = entry;
  if (from === null || to === null) return null;
  if (openEnd(entry) !== null) return t('date.noExactDay');
  if (precision === 'day' || precision === 'time') return formatWeekday(from, locale);
  if (precision === 'weekend' || precision === 'range') {
    const full = rangeEnds(entry, from, to).every((day) => day.length === 10);
    return full ? t('date.weekdays', formatWeekday(from, locale, width), formatWeekday(to, locale, width)) : null;
  }
  // Which months a season has depends on where the article is from.
  if (precision === 'season') return formatDayRange(from.slice(0, 7), to.slice(0, 7), locale, width);
  return tIfKnown(`date.kindOf.${precision}`);
}

/** Days in a month and in a year on average in the Gregorian calendar: 365.2425 / 12. */
const DAYS_PER_MONTH = 30.436875;
const DAYS_PER_YEAR = 365.2425;
/** Below this many days a reader counts days, up to about two years months, then years. */
const COUNT_DAYS_TO = 60;
const COUNT_MONTHS_TO = 730;

/** True where the days at both ends are meant as such. */
function shapeIsExact(entry: DateEntry): boolean {
  const days =
    entry.precision === 'day' ||
    entry.precision === 'time' ||
    entry.precision === 'range' ||
    entry.precision === 'weekend';
  return days && openEnd(entry) === null;
}

function distanceWords(days: number, side: 'before' | 'after'): string {
  if (days <= COUNT_DAYS_TO) return t(`date.relation.${side}`, days);
  if (days <= COUNT_MONTHS_TO)
    return t(`date.relation.${side === 'before' ? 'monthsBefore' : 'monthsAfter'}`, Math.round(days / DAYS_PER_MONTH));
  return t(`date.relation.${side === 'before' ? 'yearsBefore' : 'yearsAfter'}`, Math.round(days / DAYS_PER_YEAR));
}

/** A coarse date nearer than this has no distance worth a number: half a month on either side of a month. */
const TOO_NEAR = 45;

/**
 * Where a date lies against the day of publication: `13 days before publication`; null where neither is fixed.
 *
 * @param entry of a Brief
 * @param published ISO day of publication; null where none was found
 */
export function relationToPublication(entry: DateEntry, published: string | null): string | null {
  const { from, to } = entry;
  if (from === null || to === null || published === null) return null;
  const toStart = countDays(published, from);
  const toEnd = countDays(published, to);
  if (toStart === null || toEnd === null) return null;
  if (toStart <= 0 && toEnd >= 0) return t(from === to ? 'date.relation.sameDay' : 'date.relation.contains');
  return toStart > 0
    ? distanceOf(entry, { near: toStart, far: toEnd, side: 'after' })
    : distanceOf(entry, { near: -toEnd, far: -toStart, side: 'before' });
}

/** How far a date lies from publication; `near` and `far` are days to its two ends. */
function distanceOf(
  entry: DateEntry,
  { near, far, side }: { near: number; far: number; side: 'before' | 'after' },
): string {
  if (shapeIsExact(entry)) {
    if (entry.from === entry.to) return distanceWords(near, side);
    if (far <= COUNT_DAYS_TO)
      return t(side === 'after' ? 'date.relation.rangeAfter' : 'date.relation.rangeBefore', near, far);
  }
  // Of a year or a month, or of "early 2025", only the middle is a fair measure, and only in months and years.
  const middle = (near + far) / 2;
  if (middle <= TOO_NEAR) return t(`date.relation.${side}Plain`);
  return distanceWords(Math.max(middle, COUNT_DAYS_TO + 1), side);
}

/**
 * The day that a date in a passage of its own counts from: a quoted post's, an old letter's.
 *
 * @param mention of the date
 * @param passages of the article
 * @returns ISO day; null where the mention stands in none of them and counts from the day of publication
 */
export const dayOfPassage = ({ start }: Mention, passages: readonly DatedPassage[]): string | null =>
  passages.find((passage) => passage.start <= start && start < passage.end)?.written ?? null;
