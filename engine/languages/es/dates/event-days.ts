import { eventDayPattern } from '../../../dates/grammar/event-days.ts';
import { wordSet } from '../../../text/word-set.ts';
import { pattern } from './grammar.ts';

/** `el ataque del 7 de octubre`, without its year. */
export const eventDays = eventDayPattern(pattern, {
  days: {
    '7 de octubre': 'october-seventh-attack',
    '11 de septiembre': 'nine-eleven-attacks',
  },
  events: wordSet('ataque ataques atentado atentados masacre masacres matanza'),
  joins: wordSet('del'),
});
