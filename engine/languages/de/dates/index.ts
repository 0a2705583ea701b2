import type { DateRules } from '../../../dates/date-rules.ts';
import { createDateRules, modifierPhrases } from '../../../dates/grammar/rules.ts';
import { textRules } from '../text/index.ts';
import { directionAt, governingTense } from './direction.ts';
import { lexicon } from './lexicon.ts';
import { PATTERNS } from './patterns.ts';

/** How German writes dates. The genitive joins a part and its whole: `August vorigen Jahres`, `Ende der Woche`. */
export const dates: DateRules = createDateRules({
  rules: textRules,
  lexicon,
  patterns: PATTERNS,
  joins: {
    and: ['und', 'oder', 'sowie', 'und am', 'und im', 'bzw'],
    to: ['bis', 'bis zum', 'bis zur', 'auf'],
    of: ['des', 'der', 'im', 'dieses', 'dieser', 'den', 'dem', 'am', 'in'],
    at: ['um', 'gegen', 'ab'],
    on: ['am', 'des'],
    hyphen: 'ends',
    bracketedDate: true,
  },
  articles: ['der', 'die', 'das', 'den', 'dem', 'des'],
  modifiersBefore: [
    ...modifierPhrases('START', [
      'Anfang',
      'zu Beginn',
      'zu Beginn des',
      'Beginn des',
      'Anfang des',
      'Anfang der',
      'Beginn der',
      'zu Beginn der',
      'zum Auftakt der',
      'frühen',
    ]),
    ...modifierPhrases('MID', ['Mitte', 'Mitte des', 'Mitte der']),
    ...modifierPhrases('END', [
      'Ende',
      'Ende des',
      'Ende der',
      'gegen Ende',
      'gegen Ende des',
      'Schluss des',
      'zum Ende der',
      'zum Ende des',
      'späten',
      'Ausklang des',
    ]),
    ...modifierPhrases('APPROX', ['um', 'etwa', 'circa', 'ca']),
  ],
  recurringBefore: ['jeden', 'jede', 'jedes', 'jedem', 'jeder', 'alle', 'jährlich am'],
  recurringAfter: ['jeden Jahres', 'jedes Jahr', 'eines jeden Jahres', 'im Monat', 'eines Monats', 'des Monats'],
  opensRange: ['zwischen', 'zwischen dem'],
  directionAt,
  governingTense,
});
