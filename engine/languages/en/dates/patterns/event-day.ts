import { calendar, type Match, type Pattern } from '../../../../dates/expression.ts';
import { MONTHS } from '../lexicon/calendar-names.ts';
import { EVENT_DAYS, type EventDay } from '../lexicon/event-days.ts';
import { dayMonthName } from './day-month-name.ts';
import { monthNameDay } from './month-name-day.ts';

const BY_DAY: ReadonlyMap<string, EventDay> = new Map(
  EVENT_DAYS.map((event) => [`${event.month}-${event.day}`, event]),
);

/** Adjectives between the day and what happened on it: `the September 11 terrorist attacks`. */
const BETWEEN =
  /^(?:terror|terrorist|london|tube|capitol|hamas|led|tiananmen|beirut|port|military|failed|student|deadly|s)$/;

/** `the October 7 attack`, `the Jan. 6 rioters`: a day without its year that names an event, whose year is known. */
export const eventDay: Pattern = {
  name: 'event-day',
  opens: [...MONTHS.keys()],
  opensWithNumber: true,
  read(words, at): Match | null {
    const read = monthNameDay.read(words, at) ?? dayMonthName.read(words, at);
    if (read?.when.kind !== 'calendar' || read.when.relative !== null) return null;
    const { month, day, year } = read.when.fields;
    const event = year === undefined ? BY_DAY.get(`${month}-${day}`) : undefined;
    if (event === undefined) return null;
    let next = read.last + 1;
    while (BETWEEN.test(words.folded(next)) && next < read.last + 4) next++;
    const follows = /^[ '-]$/.test(words.gap(read.last + 1)) && event.nouns.has(words.folded(next));
    return follows ? { last: read.last, when: calendar({ namedDay: event.id }) } : null;
  },
};
