import { eventDayPattern } from '../../../dates/grammar/event-days.ts';
import { wordSet } from '../../../text/word-set.ts';
import { pattern } from './grammar.ts';

/** `l’attaque du 7 octobre`, without its year. */
export const eventDays = eventDayPattern(pattern, {
  days: {
    '7 octobre': 'october-seventh-attack',
    '11 septembre': 'nine-eleven-attacks',
  },
  events: wordSet('attaque attaques attentat attentats massacre massacres'),
  joins: wordSet('du'),
});
