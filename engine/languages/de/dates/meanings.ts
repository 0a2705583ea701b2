import { calendar, shift, type When } from '../../../dates/expression.ts';
import type { Captures } from '../../../dates/grammar/forms.ts';
import { dateOf, relativeUnitOf } from '../../../dates/grammar/meanings.ts';

const numberIn = (captures: Captures, key: string): number | null => {
  const value = captures.get(key);
  return typeof value === 'number' ? value : null;
};

/** `am 14. dieses Monats`, `am 3. vorigen Monats`: a day of a month that is named by where it lies. */
export function dayOfNamedMonthOf(captures: Captures): When | null {
  const day = numberIn(captures, 'day');
  if (day === null) return null;
  const month = captures.has('relative')
    ? relativeUnitOf(new Map([...captures, ['unit', 'month']]))
    : shift('month', 0, 'running');
  return month === null ? null : { kind: 'calendar', fields: { day }, relative: null, within: month };
}

/** `am ersten Sonntag im Oktober`: which of the weekdays of a month. */
export function weekdayOfMonthOf(captures: Captures): When | null {
  const [weekday, nth] = [numberIn(captures, 'weekday'), numberIn(captures, 'ordinal')];
  const month = dateOf(new Map([...captures].filter(([key]) => key === 'monthname' || key === 'year')));
  if (weekday === null || nth === null || nth > 5 || month === null) return null;
  return { kind: 'calendar', fields: { weekday, nth }, relative: null, within: month };
}

/** The two years of `2014/15` and `2014/2015`; null where the second is not the year after: `2005/2010` are two dates. */
function followingYears(captures: Captures): [year: number, next: number] | null {
  const year = numberIn(captures, 'year');
  const next = numberIn(captures, 'yy2') ?? numberIn(captures, 'year2');
  if (year === null || next === null || (year + 1) % 100 !== next % 100) return null;
  return [year, year + 1];
}

/** `2014/15`, `Saison 2014/15`: a stretch over the turn of the year. */
export function twoYearsOf(captures: Captures): When | null {
  const years = followingYears(captures);
  return years === null
    ? null
    : { kind: 'range', from: calendar({ year: years[0] }), to: calendar({ year: years[1] }) };
}

/** `Winter 1945/46`: the season of the year it begins in. */
export function winterOf(captures: Captures): When | null {
  const years = followingYears(captures);
  const season = captures.get('season');
  return years === null || season !== 'WI' ? null : calendar({ year: years[0], season });
}
