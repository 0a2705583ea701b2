import { calendar, type Match, type Pattern } from '../../../../dates/expression.ts';
import { dayMonthName } from './day-month-name.ts';
import { monthNameDay } from './month-name-day.ts';

/** `the week of March 6`, `the week beginning 6 March`: the ISO week that holds the day. */
export const weekOf: Pattern = {
  name: 'week-of',
  opens: ['week'],
  read(words, at): Match | null {
    if (
      !/^(?:of|beginning|starting|ending|ended)$/.test(words.folded(at + 1)) ||
      !words.spaced(at + 1) ||
      !words.spaced(at + 2)
    )
      return null;
    const day = monthNameDay.read(words, at + 2) ?? dayMonthName.read(words, at + 2);
    if (day === null || day.when.kind !== 'calendar') return null;
    return { last: day.last, when: { ...day.when, fields: { ...day.when.fields, holding: 'week' } } };
  },
};

/** `the weekend`, `over the weekend`: the one before, or the one ahead where the sentence looks forward. */
export const weekend: Pattern = {
  name: 'weekend',
  opens: ['the weekend'],
  read(words, at): Match | null {
    if (words.skip(at + 1, 'weekend') === null || words.gap(at + 2) === '-') return null;
    return { last: at + 1, when: calendar({ weekend: true }) };
  },
};
