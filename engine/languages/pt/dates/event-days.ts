import { eventDayPattern } from '../../../dates/grammar/event-days.ts';
import { wordSet } from '../../../text/word-set.ts';
import { pattern } from './grammar.ts';

/** `o ataque de 7 de outubro`, without its year. */
export const eventDays = eventDayPattern(pattern, {
  days: {
    '7 de outubro': 'october-seventh-attack',
    '11 de setembro': 'nine-eleven-attacks',
  },
  events: wordSet('ataque ataques atentado atentados massacre massacres'),
  joins: wordSet('de do'),
});
