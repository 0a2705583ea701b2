import type { Unit } from '../../../dates/calendar-value.ts';
import { calendar, shift, type When } from '../../../dates/expression.ts';
import type { Captures } from '../../../dates/grammar/forms.ts';
import { dateOf } from '../../../dates/grammar/meanings.ts';
import type { SlotValue } from '../../../dates/grammar/slots.ts';

/** The year before the first of the Republic of China. */
const MINGUO_ZERO = 1911;

/** A unit by its distance from the running one, or from the time the text named last. */
function unitAt(unit: Unit, distance: SlotValue): When {
  if (distance === 'same') return { kind: 'anaphoric', unit };
  if (distance === 'following') return shift(unit, 1, 'modifier', 'reference-time');
  return shift(unit, Number(distance), 'modifier');
}

/** The larger time that the words give by distance: 去年, 本月, 上周. */
function wholeOf(captures: Captures): When | null {
  const [year, month, week] = ['ryear', 'rmonth', 'rweek'].map((key) => captures.get(key));
  if (year !== undefined) return unitAt('year', year);
  if (month !== undefined) return unitAt('month', month);
  return week === undefined ? null : unitAt('week', week);
}

/** Captures with the slots that only Chinese has written as those that every language has. */
function commonCaptures(captures: Captures): Captures {
  const plain = new Map(captures);
  const minguo = captures.get('roc') ?? captures.get('rocthree');
  const short = captures.get('cyy');
  const weekday = captures.get('wdshort');
  if (typeof minguo === 'number') plain.set('year', minguo + MINGUO_ZERO);
  const year = captures.get('fullyear');
  if (year !== undefined) plain.set('year', year);
  if (short !== undefined) plain.set('yy', short);
  if (weekday !== undefined) plain.set('weekday', weekday);
  for (const key of ['ryear', 'rmonth', 'rweek', 'roc', 'rocthree', 'cyy', 'wdshort', 'fullyear']) plain.delete(key);
  return plain;
}

function within(when: When, whole: When): When {
  if (when.kind === 'range') return { ...when, from: within(when.from, whole), to: within(when.to, whole) };
  return when.kind === 'calendar' && when.fields.year === undefined ? { ...when, within: whole } : when;
}

/** The time that the slots state, in the year, month or week that is given by its distance: 今年3月5日, 本月5日, 上周五. */
export function dateIn(captures: Captures): When | null {
  const whole = wholeOf(captures);
  const plain = commonCaptures(captures);
  if (whole === null) return dateOf(plain);
  if (plain.size === 0) return whole;
  const when = dateOf(plain);
  return when === null ? null : within(when, whole);
}

/** `{century}世纪{tens}年代`: the decade of a century that is named. */
export function decadeOfCentury(captures: Captures): When | null {
  const [century, tens, decade] = ['century', 'tens', 'decade'].map((key) => captures.get(key));
  const digit = typeof decade === 'number' ? decade : typeof tens === 'number' ? tens / 10 : null;
  return typeof century === 'number' && digit !== null ? calendar({ decade: (century - 1) * 10 + digit }) : null;
}

/** Decades without their century are those of the twentieth. */
const CENTURY = 190;

/** Two decades as one stretch: 五六十年代, 60至70年代. */
export function decadesOf(captures: Captures): When | null {
  const [pair, tens, tens2] = ['decades', 'tens', 'tens2'].map((key) => captures.get(key));
  const from = typeof pair === 'number' ? pair : typeof tens === 'number' ? tens / 10 : null;
  const to = typeof pair === 'number' ? pair + 1 : typeof tens2 === 'number' ? tens2 / 10 : null;
  if (from === null || to === null || to <= from) return null;
  return { kind: 'range', from: calendar({ decade: CENTURY + from }), to: calendar({ decade: CENTURY + to }) };
}

/** The first quarters of a year as one stretch: 前三季度. */
export function firstQuarters(captures: Captures): When | null {
  const last = captures.get('quarters');
  const rest = new Map(captures);
  rest.delete('quarters');
  const from = dateIn(new Map([...rest, ['quarter', 1]]));
  const to = dateIn(new Map([...rest, ['quarter', last ?? 1]]));
  return from === null || to === null ? null : { kind: 'range', from, to };
}

/** The first months of a year as one stretch: 前10个月. */
export function firstMonths(captures: Captures): When | null {
  const last = captures.get('count');
  if (typeof last !== 'number' || last > 12) return null;
  const rest = new Map(captures);
  rest.delete('count');
  // Without a year they are those of the year they last ended in.
  if (rest.size === 0) rest.set('relative', 'past');
  const from = dateIn(new Map([...rest, ['month', 1]]));
  const to = dateIn(new Map([...rest, ['month', last]]));
  return from === null || to === null ? null : { kind: 'range', from, to };
}

/** So many units from the start of a year, with `last` to its end: 2021年的前2周, 今年的最后三天. */
export function unitsOfYear(captures: Captures): When | null {
  const [unit, count] = [captures.get('unit'), captures.get('count')];
  const year = dateIn(new Map([...captures].filter(([key]) => !['unit', 'count', 'last'].includes(key))));
  if (typeof unit !== 'string' || typeof count !== 'number' || year === null) return null;
  return calendar({ span: { unit: unit as Unit, count: captures.has('last') ? -count : count } }, null, year);
}

/** The weekday counted within its month, the last for -1: 5月的第一个星期日. */
export function weekdayOfMonth(captures: Captures): When | null {
  const [nth, weekday] = [captures.get('nth'), captures.get('weekday')];
  const month = dateIn(new Map([...captures].filter(([key]) => key !== 'nth' && key !== 'weekday')));
  return typeof nth === 'number' && typeof weekday === 'number' && month !== null
    ? calendar({ nth, weekday }, null, month)
    : null;
}

/** A year by the reign it is counted in; `{reign}` holds the year before its first. */
export function yearOfReign(captures: Captures): When | null {
  const [reign, year] = [captures.get('reign'), captures.get('roc')];
  return typeof reign === 'number' && typeof year === 'number' ? calendar({ year: reign + year }) : null;
}

/** `{deictic}` to `{deictic2}` as one stretch of days or, with `unit`, of years: 今明两天, 今明两年. */
export function deicticRange(captures: Captures): When | null {
  const [from, to, unit] = ['deictic', 'deictic2', 'unit'].map((key) => captures.get(key));
  if (typeof from !== 'number' || typeof to !== 'number') return null;
  const of: Unit = unit === 'year' ? 'year' : 'day';
  return { kind: 'range', from: shift(of, from, 'deictic'), to: shift(of, to, 'deictic') };
}

/** The running unit moved by `by`: 上世纪, 上季度, 上周末. */
export function movedUnit(captures: Captures): When | null {
  const [unit, by] = ['unit', 'by'].map((key) => captures.get(key));
  return typeof unit === 'string' && by !== undefined ? unitAt(unit as Unit, by) : null;
}
