import type { DateModifier } from '../brief.ts';
import type { Season, Unit, VagueTime } from './calendar-value.ts';
import type { WordReader } from './word-reader.ts';

/** Parts of a date that the words state. */
export interface Fields {
  century?: number;
  /** 199: the 1990s; below 10 the tens alone, `the seventies`. */
  decade?: number;
  year?: number;
  half?: number;
  quarter?: number;
  season?: Season;
  month?: number;
  day?: number;
  /** ISO, 1 is Monday. */
  weekday?: number;
  /** Which of the weekdays of a month: 1 to 5 from its start, -1 for the last. */
  nth?: number;
  weekend?: true;
  /** ISO week of the year; beside a month, which of its weeks; -1 for the last of either. */
  week?: number;
  /** That many units from the start of the larger time, negative from its end: `the first six months of 2021`. */
  span?: { unit: Unit; count: number };
  /** The week or quarter that holds the day given is meant: `the week of March 6`, `Easter week`. */
  holding?: 'week' | 'quarter';
  /** Id in `knowledge/calendar/named-days.json`: `christmas`. */
  namedDay?: string;
  time?: { hour: number; minute: number };
}

/**
 * Which of the months, weekdays, seasons or units a relative modifier picks. `last`, `past`, `this`, `next`, `coming` are
 * seen from publication (`next` weekday: the one of the week after; `coming`: the first one ahead); `following`,
 * `previous`, `same` from the reference time that the text has set.
 */
export type RelativeModifier = 'last' | 'this' | 'next' | 'past' | 'coming' | 'following' | 'previous' | 'same';

/**
 * How the words state a shift, which decides what it may be counted from: `modifier` (last week), `amount` (two weeks
 * ago), `comparison` (year-earlier results), `period-comparison` (the year-ago quarter), `deictic` (yesterday),
 * `running` (the end of the year).
 */
export type ShiftForm = 'modifier' | 'amount' | 'comparison' | 'period-comparison' | 'deictic' | 'running';

/** What an expression means before it is known against what it is resolved. */
export type When =
  /** `within` is the larger time it lies in: `the third quarter of last year`. */
  | { kind: 'calendar'; fields: Fields; relative: RelativeModifier | null; within: When | null }
  /**
   * Units away from the day of publication (`last week`) or from the time set just before (`a year earlier`). With a `weekday`
   * (ISO) the nearest of that name: `today, Monday`, in an article published after midnight.
   */
  | { kind: 'shift'; unit: Unit; by: number; from: 'publication' | 'reference-time'; form: ShiftForm; weekday?: number }
  /** Units away from another time: `a week from Tuesday`, `80 years ago this Thursday`. */
  | { kind: 'counted'; unit: Unit; by: number; from: When }
  /** A stretch of units that ends at publication or a time set before it, or begins right after: `the last three months`. */
  | { kind: 'stretch'; unit: Unit; by: number; from: 'publication' | 'reference-time' }
  /** A time set just before: `that year`, `the quarter`, the reported one (`the latest quarter`); with `of`, that of another year: `the same quarter last year`. */
  | { kind: 'anaphoric'; unit: Unit | 'period' | 'reported'; of?: When }
  /** A span given as one expression: `May 7-10`, `1990-95`. */
  | { kind: 'range'; from: When; to: When }
  | { kind: 'vague'; vague: VagueTime };

export type CalendarWhen = Extract<When, { kind: 'calendar' }>;
export type ShiftWhen = Extract<When, { kind: 'shift' }>;

/** What a pattern found: words `at` to `last`, inclusive. */
export interface Match {
  last: number;
  when: When;
  modifier?: DateModifier;
  /** Offsets where they differ from those of the first and last word: the apostrophe of `'98`. */
  start?: number;
  end?: number;
}

/** One kind of expression. */
export interface Pattern {
  /** The rule's name, as a Brief reports it: `month-name-day`. */
  name: string;
  /** Folded words that can open it, or two with a space between where it needs the second as well: nothing follows more words than `the`. */
  opens: readonly string[];
  /** True where any word that begins with a digit, of whatever script, can open it as well. */
  opensWithNumber?: boolean;
  /** Reads the expression that starts at word `at`, or gives null. Looks at a bounded number of words. */
  read(words: WordReader, at: number): Match | null;
}

/** An expression in the text, on its way through the refiners. */
export interface Expression {
  start: number;
  end: number;
  /** Words covered, inclusive. */
  first: number;
  last: number;
  rule: string;
  when: When;
  modifier: DateModifier | null;
  /** Where it closes a range in words (`from Monday to Wednesday`): the expression that opens it. */
  opensWith: Expression | null;
}

/**
 * A time by the parts of the calendar that the words state.
 *
 * @param relative the modifier that picks one of several: `last May`
 * @param within the larger time it lies in
 */
export function calendar(fields: Fields, relative: RelativeModifier | null = null, within: When | null = null): When {
  return { kind: 'calendar', fields, relative, within };
}

/**
 * A time some units away.
 *
 * @param by negative: before
 */
export function shift(
  unit: Unit,
  by: number,
  form: ShiftForm,
  from: 'publication' | 'reference-time' = 'publication',
): When {
  return { kind: 'shift', unit, by, from, form };
}
