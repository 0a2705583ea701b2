import type { Unit } from '../calendar/value.ts';
import { WEEKDAYS } from '../en/calendar-names.ts';
import { calendar, type Match, type Pattern } from '../expression.ts';

const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
]);

/** `the week after next`, `the Friday after next`: one further than the coming one. */
export const afterNext: Pattern = {
  name: 'after-next',
  opens: [...UNITS.keys(), ...WEEKDAYS.keys()],
  read(words, at): Match | null {
    const end = words.skip(at + 1, 'after', 'next');
    // `the day after next Sunday` and `the week after next month` say what comes next.
    if (end === null || words.spaced(end)) return null;
    const weekday = WEEKDAYS.get(words.folded(at));
    if (weekday !== undefined)
      return { last: end - 1, when: { kind: 'counted', unit: 'week', by: 1, from: calendar({ weekday }, 'coming') } };
    const unit = UNITS.get(words.folded(at));
    return unit === undefined ? null : { last: end - 1, when: { kind: 'shift', unit, by: 2, from: 'publication' } };
  },
};

const AFTER_A_PHRASE: ReadonlySet<string> = new Set('and or but in at with to for when as after before'.split(' '));

/** `Tuesday week`, as Britain says it: a week after the coming Tuesday. */
export const weekdayWeek: Pattern = {
  name: 'weekday-week',
  opens: [...WEEKDAYS.keys()],
  read(words, at): Match | null {
    const weekday = WEEKDAYS.get(words.folded(at));
    const end = words.skip(at + 1, 'week');
    if (weekday === undefined || end === null || words.capital(at + 1)) return null;
    // `the Monday week three game`: only where the phrase ends.
    if (words.gap(end) === '-' || (words.spaced(end) && !AFTER_A_PHRASE.has(words.folded(end)))) return null;
    return { last: end - 1, when: { kind: 'counted', unit: 'week', by: 1, from: calendar({ weekday }, 'coming') } };
  },
};
