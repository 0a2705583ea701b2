import { calendar, type Pattern } from '../expression.ts';
import type { FormPattern, FormPlace } from './forms.ts';

/** Days that a language calls an event by, without the year: `l'attaque du 7 octobre`. */
export interface EventDayWords {
  /** How each day is written, and the id of the event's date in `knowledge/calendar/named-days.json`. */
  days: Readonly<Record<string, string>>;
  /** Folded words for what happened. */
  events: ReadonlySet<string>;
  /** Folded words between the two, right before the day: `du`, `vom`. */
  joins: ReadonlySet<string>;
}

/** Words from what happened to its day: `l'attaque terroriste du Hamas du 7 octobre`. */
const WORDS_TO_EVENT = 5;

/** True where a word for the event stands before the day, in the same clause, and no year after it (`de 2024`). */
function isOfEvent({ events, joins }: EventDayWords, { words, first, last }: FormPlace): boolean {
  if (!joins.has(words.folded(first - 1)) || !words.spaced(first)) return false;
  if (words.at(last + 1).shape === 'digits' || words.at(last + 2).shape === 'digits') return false;
  for (let at = first - 2; at >= Math.max(0, first - 1 - WORDS_TO_EVENT); at--) {
    if (!words.spaced(at + 1)) return false;
    if (events.has(words.folded(at))) return true;
  }
  return false;
}

/**
 * A pattern of days that name an event.
 *
 * @param pattern makes a pattern of the language from its forms
 * @param words how the language writes them
 */
export function eventDayPattern(pattern: (rule: FormPattern) => Pattern, words: EventDayWords): Pattern {
  return pattern({
    name: 'event-day',
    forms: Object.entries(words.days).map(([form, named]) => [form, { named }] as const),
    means: (captures) => {
      const named = captures.get('named');
      return typeof named === 'string' ? calendar({ namedDay: named }) : null;
    },
    accepts: (place) => isOfEvent(words, place),
  });
}
