import type { Season, Unit, VagueTime } from '../calendar-value.ts';
import { calendar, type Fields, type RelativeModifier, shift, type When } from '../expression.ts';
import type { Captures } from './forms.ts';
import type { SlotValue } from './slots.ts';

/** Years of two digits up to this one belong to the present century. */
const LAST_SHORT_YEAR = 40;

const numberCaptured = (captures: Captures, key: string): number | undefined => {
  const value = captures.get(key);
  return typeof value === 'number' ? value : undefined;
};

const codeIn = <Code extends string>(captures: Captures, key: string): Code | undefined => {
  const value: SlotValue | undefined = captures.get(key);
  // The tables of the lexicon are typed by what each slot may hold.
  return typeof value === 'string' ? (value as Code) : undefined;
};

/** A year in full, or of two digits in the century that is nearer. */
function yearIn(captures: Captures, number: '' | '2'): number | undefined {
  const short = numberCaptured(captures, `yy${number}`);
  if (short !== undefined) return short + (short <= LAST_SHORT_YEAR ? 2000 : 1900);
  return numberCaptured(captures, `year${number}`);
}

function decadeIn(captures: Captures): number | undefined {
  const year = numberCaptured(captures, 'decadeyear');
  if (year !== undefined) return Math.floor(year / 10);
  const digits = numberCaptured(captures, 'tens');
  return numberCaptured(captures, 'decade') ?? (digits === undefined ? undefined : digits / 10);
}

type Stated = { [Key in keyof Fields]: Fields[Key] | undefined };

/** The parts that were captured, without those that were not. */
function fieldsOf(stated: Stated): Fields {
  const entries = Object.entries(stated).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Fields;
}

const weekdayIn = (captures: Captures) =>
  numberCaptured(captures, 'weekday') ?? numberCaptured(captures, 'wd') ?? numberCaptured(captures, 'wdabbr');
const monthIn = (captures: Captures, number: '' | '2') =>
  numberCaptured(captures, `month${number}`) ??
  numberCaptured(captures, `monthname${number}`) ??
  numberCaptured(captures, `monthabbr${number}`);

/**
 * The time that calendar slots state: day, month, year, weekday, season, quarter, half, decade, century, named day, picked by
 * `relative`. With `day2`, `month2` or `year2` a range; what one end leaves out it shares with the other.
 */
export function dateOf(captures: Captures): When | null {
  const fields = fieldsOf({
    century: numberCaptured(captures, 'century') ?? numberCaptured(captures, 'roman'),
    decade: decadeIn(captures),
    year: yearIn(captures, ''),
    half: numberCaptured(captures, 'half'),
    quarter: numberCaptured(captures, 'quarter'),
    season: codeIn<Season>(captures, 'season'),
    month: monthIn(captures, ''),
    day: numberCaptured(captures, 'day'),
    weekday: weekdayIn(captures),
    namedDay: codeIn(captures, 'named'),
    weekend: captures.has('weekend') ? true : undefined,
    nth: numberCaptured(captures, 'nth'),
    week: numberCaptured(captures, 'week'),
    holding: codeIn<'week' | 'quarter'>(captures, 'holding'),
  });
  const relative = codeIn<RelativeModifier>(captures, 'relative') ?? null;
  const end = fieldsOf({
    year: yearIn(captures, '2'),
    month: monthIn(captures, '2'),
    day: numberCaptured(captures, 'day2'),
  });
  if (Object.keys(end).length === 0) return calendar(fields, relative);
  return rangeOf(fields, end, relative);
}

/** Gives both ends of a range the year that one of them states; a range over New Year has two. */
function shareYear(from: Fields, to: Fields): void {
  const year = to.year ?? from.year;
  if (year === undefined) return;
  const overNewYear = (to.month ?? 0) < (from.month ?? 0);
  // `2014年12月28日至1月3日`
  const endsLater = to.year === undefined && overNewYear;
  // `del 28 de diciembre al 3 de enero de 2023`
  from.year ??= overNewYear ? year - 1 : year;
  to.year = endsLater ? year + 1 : year;
}

/** Both ends of a range, in the order of the calendar; null where it would run backwards within a month. */
function rangeOf(start: Fields, end: Fields, relative: RelativeModifier | null): When | null {
  const month = start.month ?? end.month;
  const from: Fields = { ...start, ...(month !== undefined && { month }) };
  const to: Fields = { ...(month !== undefined && { month }), ...end };
  shareYear(from, to);
  const sameMonth = from.month === to.month && from.year === to.year;
  if (sameMonth && from.day !== undefined && to.day !== undefined && to.day <= from.day) return null;
  return { kind: 'range', from: calendar(from, relative), to: calendar(to) };
}

/** Units that a relative modifier shifts by; `following` and `previous` count from the reference time. */
const SHIFTS: Partial<Record<RelativeModifier, number>> = { last: -1, past: -1, this: 0, next: 1, coming: 1 };

/** `la semana pasada`, `el mes siguiente`: `{unit}` moved by `{relative}`. No day is `this day`. */
export function relativeUnitOf(captures: Captures): When | null {
  const unit = codeIn<Unit>(captures, 'unit');
  const relative = codeIn<RelativeModifier>(captures, 'relative');
  if (unit === undefined || relative === undefined) return null;
  if (relative === 'same') return { kind: 'anaphoric', unit };
  if (relative === 'following') return shift(unit, 1, 'modifier', 'reference-time');
  if (relative === 'previous') return shift(unit, -1, 'modifier', 'reference-time');
  return unit === 'day' ? null : shift(unit, SHIFTS[relative] ?? 0, 'modifier');
}

/** `{ordinal}` as the number of a week or a month in the larger time that follows: `la tercera semana de mayo`. */
export const ordinalPartOf =
  (part: 'week' | 'month') =>
  (captures: Captures): When | null => {
    const ordinal = numberCaptured(captures, 'ordinal');
    if (ordinal === undefined || (part === 'month' && ordinal > 12)) return null;
    const year = yearIn(captures, '');
    const relative = codeIn<RelativeModifier>(captures, 'relative') ?? null;
    return calendar({ [part]: ordinal, ...(year !== undefined && { year }) }, relative);
  };

/** `{count}` `{unit}` of the larger time that follows, `{side}` 1 from its start, -1 to its end: `los primeros seis meses`. */
export function spanOfWholeOf(captures: Captures): When | null {
  const unit = codeIn<Unit>(captures, 'unit');
  const count = numberCaptured(captures, 'count');
  const side = numberCaptured(captures, 'side');
  if (unit === undefined || count === undefined || side === undefined) return null;
  return calendar({ span: { unit, count: side * count } });
}

/** `los últimos tres meses`, `los dos días siguientes`: `{count}` `{unit}` on the side that `{relative}` says. */
export function stretchOf(captures: Captures): When | null {
  const unit = codeIn<Unit>(captures, 'unit');
  const count = numberCaptured(captures, 'count');
  const relative = codeIn<RelativeModifier>(captures, 'relative');
  const isAnaphoric = relative === 'following' || relative === 'previous';
  const side = relative === 'following' ? 1 : relative === 'previous' ? -1 : SHIFTS[relative ?? 'this'];
  if (unit === undefined || count === undefined || !side) return null;
  return { kind: 'stretch', unit, by: side * count, from: isAnaphoric ? 'reference-time' : 'publication' };
}

/** `el 21 de este mes`: a `{day}` of the month that `{relative}` picks. */
export function dayOfMonthOf(captures: Captures): When | null {
  const relative = codeIn<RelativeModifier>(captures, 'relative');
  const within = relativeUnitOf(
    new Map<string, SlotValue>([
      ['unit', 'month'],
      ['relative', relative ?? 'this'],
    ]),
  );
  const day = numberCaptured(captures, 'day');
  return day === undefined ? null : calendar({ day }, null, within);
}

/** `el mismo periodo de 2003`, `igual mes del año anterior`: the `{unit}` named before, in the year that follows. */
export function samePeriodOf(captures: Captures): When | null {
  const unit = codeIn<Unit | 'period'>(captures, 'unit');
  const year = yearIn(captures, '');
  const relative = codeIn<RelativeModifier>(captures, 'relative');
  if (unit === undefined || (year === undefined && relative === undefined)) return null;
  const yearUnit = new Map<string, SlotValue>([
    ['unit', 'year'],
    ['relative', relative ?? 'this'],
  ]);
  const of = year === undefined ? relativeUnitOf(yearUnit) : calendar({ year });
  return of === null ? null : { kind: 'anaphoric', unit, of };
}

/** The running unit: `a finales de año`, `el resto de la semana`. */
export function runningUnitOf(captures: Captures): When | null {
  const unit = codeIn<Unit>(captures, 'unit');
  return unit === undefined ? null : shift(unit, 0, 'running');
}

/** `ayer`, `pasado mañana`: `{deictic}` days from publication; with `{weekday}` (`أمس الثلاثاء`) the nearest day of that name. */
export function deicticOf(captures: Captures): When | null {
  const by = numberCaptured(captures, 'deictic');
  const weekday = numberCaptured(captures, 'weekday');
  if (by === undefined) return null;
  return { ...shift('day', by, 'deictic'), ...(weekday !== undefined && { weekday }) };
}

/** Longer units are counted in years: a decade ago is ten years ago. */
const YEARS_PER: Partial<Record<Unit, number>> = { decade: 10, century: 100 };

/**
 * `{count}` `{unit}` (a form may imply either) before or after publication, or the reference time.
 *
 * @param sign -1 for `ago`, 1 for `from now`
 */
export function unitsAwayOf(sign: 1 | -1, from: 'publication' | 'reference-time' = 'publication') {
  return (captures: Captures): When | null => {
    const unit = codeIn<Unit>(captures, 'unit');
    const count = numberCaptured(captures, 'count');
    if (unit === undefined || count === undefined) return null;
    const years = YEARS_PER[unit];
    return years === undefined
      ? shift(unit, sign * count, 'amount', from)
      : shift('year', sign * count * years, 'amount', from);
  };
}

/** `el primer lunes de octubre de 2019`: the `{ordinal}` `{weekday}` of a `{month}`, the last for -1. */
export function ordinalWeekdayOf(captures: Captures): When | null {
  const [nth, weekday, month] = [numberCaptured(captures, 'ordinal'), weekdayIn(captures), monthIn(captures, '')];
  if (nth === undefined || weekday === undefined || month === undefined) return null;
  const year = yearIn(captures, '');
  return calendar({ weekday, nth }, null, calendar({ month, ...(year !== undefined && { year }) }));
}

/** `tres días antes del 5 de mayo`: `{count}` `{unit}` before or after the date that the other slots state. */
export const countedFromDateOf =
  (sign: 1 | -1) =>
  (captures: Captures): When | null => {
    const unit = codeIn<Unit>(captures, 'unit');
    const count = numberCaptured(captures, 'count');
    const from = dateOf(captures);
    return unit === undefined || count === undefined || from === null
      ? null
      : { kind: 'counted', unit, by: sign * count, from };
  };

/** `{count}` `{unit}` before or after `{deictic}`: `dos días antes de ayer`. */
export const countedFromDayOf =
  (sign: 1 | -1) =>
  (captures: Captures): When | null => {
    const unit = codeIn<Unit>(captures, 'unit');
    const count = numberCaptured(captures, 'count');
    const from = deicticOf(captures);
    return unit === undefined || count === undefined || from === null
      ? null
      : { kind: 'counted', unit, by: sign * count, from };
  };

/** A time that says when only vaguely. */
export const vagueOf = (vague: VagueTime) => (): When => ({ kind: 'vague', vague });
