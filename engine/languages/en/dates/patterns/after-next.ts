import { calendar, type Match, type Pattern, shift } from '../../../../dates/expression.ts';
import { UNITS, WEEKDAYS } from '../lexicon/calendar-names.ts';
import { readCardinal } from '../lexicon/numbers.ts';
import { AFTER_A_PHRASE } from '../lexicon/weekday-context.ts';

/** Not the weekend: before the coming one has begun, news means either of two. */
const COUNTED: ReadonlySet<string> = new Set(['week', 'month', 'quarter', 'year']);

/** `the week after next`, `the Friday after next`: one further than the coming one. */
export const afterNext: Pattern = {
  name: 'after-next',
  opens: [...COUNTED, ...WEEKDAYS.keys()],
  read(words, at): Match | null {
    const end = words.skip(at + 1, 'after', 'next');
    // `the day after next Sunday` and `the week after next month` say what comes next.
    if (end === null || words.spaced(end)) return null;
    const weekday = WEEKDAYS.get(words.folded(at));
    if (weekday !== undefined)
      return { last: end - 1, when: { kind: 'counted', unit: 'week', by: 1, from: calendar({ weekday }, 'coming') } };
    const unit = COUNTED.has(words.folded(at)) ? UNITS.get(words.folded(at)) : undefined;
    return unit === undefined ? null : { last: end - 1, when: shift(unit, 2, 'modifier') };
  },
};

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

/** `Monday in two weeks`: weeks after the one of this week. */
export const weekdayInWeeks: Pattern = {
  name: 'weekday-in-weeks',
  opens: [...WEEKDAYS.keys()],
  read(words, at): Match | null {
    const weekday = WEEKDAYS.get(words.folded(at));
    const weeks = words.skip(at + 1, 'in') === null ? null : readCardinal(words.folded(at + 2));
    if (weekday === undefined || weeks === null || !words.spaced(at + 2)) return null;
    if (!/^weeks?$/.test(words.folded(at + 3)) || !words.spaced(at + 3) || /^['-]/.test(words.gap(at + 4))) return null;
    return { last: at + 3, when: { kind: 'counted', unit: 'week', by: weeks, from: calendar({ weekday }, 'this') } };
  },
};
