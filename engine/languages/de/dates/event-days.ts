import { eventDayPattern } from '../../../dates/grammar/event-days.ts';
import { wordSet } from '../../../text/word-set.ts';
import { pattern } from './grammar.ts';

/** `der Angriff vom 7. Oktober`, without its year. */
export const eventDays = eventDayPattern(pattern, {
  days: {
    '7. Oktober': 'october-seventh-attack',
    'siebten Oktober': 'october-seventh-attack',
    '11. September': 'nine-eleven-attacks',
  },
  events: wordSet(
    'angriff angriffs angriffe angriffen terrorangriff terrorangriffs uberfall uberfalls massaker massakers anschlag anschlage anschlagen terroranschlage terroranschlagen attentat attentaten',
  ),
  joins: wordSet('vom'),
});
