import type { Pattern } from '../../../../dates/expression.ts';
import { yearRange } from '../../../../dates/grammar/year-range.ts';
import { afterNext, weekdayInWeeks, weekdayWeek } from './after-next.ts';
import { thePeriod, theQuarter, yearEnd } from './anaphoric-period.ts';
import { anniversary } from './anniversary.ts';
import { century } from './century.ts';
import { clockTime } from './clock-time.ts';
import { dayMonthName } from './day-month-name.ts';
import { dayOfMonth } from './day-of-month.ts';
import { decade } from './decade.ts';
import { eventDay } from './event-day.ts';
import { fiscalYear } from './fiscal-year.ts';
import { month } from './month.ts';
import { monthNameDay } from './month-name-day.ts';
import { monthRange } from './month-range.ts';
import { namedDay } from './named-day.ts';
import { nthWeekday } from './nth-weekday.ts';
import { nineEleven, numericDate } from './numeric-date.ts';
import { half, lastQuarter, quarter, quarterCode } from './quarter.ts';
import { bareLast, dayFromDay, deicticDay, narrativeDay, relativeUnit } from './relative-unit.ts';
import { periodOfYear, samePeriod } from './same-period.ts';
import { season } from './season.ts';
import { unitsAway, yearEarlier } from './units-away.ts';
import { vague } from './vague.ts';
import { weekend, weekOf } from './week.ts';
import { weekday } from './weekday.ts';
import { year } from './year.ts';

/**
 * All patterns, in the order they are tried at a word; the first that reads something wins, so whatever is longer or
 * more exact stands before what could read a part of it.
 */
export const ENGLISH_PATTERNS: readonly Pattern[] = [
  numericDate, // before year-range: 2019-11-20 is no stretch
  nineEleven,
  clockTime, // before day-month-name: `10 p.m. May 4`
  quarterCode, // before year: `2025 Q3`
  yearRange, // before year
  samePeriod, // before relative-unit: `the same period`
  periodOfYear, // before year
  eventDay, // before the days that it names an event by
  monthRange, // before month
  monthNameDay, // before month
  dayMonthName, // before units-away and year
  dayOfMonth, // after day-month-name: `on the 21st of May`
  month,
  namedDay, // before weekday: Good Friday, Easter Monday
  nthWeekday, // before weekday: `the last Sunday of May`
  afterNext,
  weekdayWeek,
  weekdayInWeeks,
  weekday,
  season,
  lastQuarter,
  quarter, // before century and anniversary only for speed: their second word differs
  half,
  century,
  anniversary,
  fiscalYear,
  decade,
  unitsAway,
  yearEarlier,
  yearEnd,
  deicticDay, // before relative-unit: `last night`
  dayFromDay,
  narrativeDay,
  weekend,
  weekOf,
  theQuarter, // before relative-unit through `the`: `the latest quarter`
  thePeriod,
  relativeUnit,
  bareLast,
  vague, // after relative-unit: `the past year`
  year, // last of all that begin with digits
];
