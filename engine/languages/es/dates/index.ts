import type { DateRules } from '../../../dates/date-rules.ts';
import { createDateRules, modifierPhrases } from '../../../dates/grammar/rules.ts';
import { textRules } from '../text/index.ts';
import { directionAt } from './direction.ts';
import { lexicon } from './lexicon.ts';
import { SPANISH_PATTERNS } from './patterns.ts';

/** How Spanish writes dates. */
export const dates: DateRules = createDateRules({
  rules: textRules,
  lexicon,
  patterns: SPANISH_PATTERNS,
  joins: {
    and: ['y', 'e', 'o', 'u', 'y el', 'y la', 'o el', 'y del', 'y de'],
    to: ['a', 'al', 'hasta', 'hasta el', 'a la', 'hasta la'],
    of: ['de', 'del', 'de la', 'de este', 'de ese', 'de el', 'en', 'en la', 'el', 'la'],
    at: ['a las', 'a la', ', a las'],
    on: ['del', 'de', 'de este'],
  },
  articles: ['el', 'la', 'los', 'las', 'este', 'esta'],
  modifiersBefore: [
    ...modifierPhrases('START', [
      'a principios de',
      'a principios del',
      'principios de',
      'principios del',
      'a inicios de',
      'inicios de',
      'inicio de',
      'inicio del',
      'a comienzos de',
      'a comienzos del',
      'comienzos de',
      'comienzo de',
      'comienzo del',
      'primeros de',
    ]),
    ...modifierPhrases('MID', [
      'a mediados de',
      'a mediados del',
      'mediados de',
      'mediados del',
      'a mitad de',
      'mitad de',
    ]),
    ...modifierPhrases('END', [
      'a finales de',
      'a finales del',
      'a fines de',
      'fines de',
      'finales de',
      'finales del',
      'final de',
      'final del',
      'al final de',
      'fin de',
      'últimos de',
      'el resto de',
      'el resto del',
    ]),
    ...modifierPhrases('APPROX', [
      'alrededor de',
      'alrededor del',
      'hacia',
      'en torno a',
      'en torno al',
      'cerca de',
      'sobre',
    ]),
    ...modifierPhrases('BEFORE', ['más de'], 'amounts'),
    ...modifierPhrases('AFTER', ['más tarde', 'menos de'], 'amounts'),
  ],
  recurringBefore: ['todos los', 'todas las', 'cada', 'los días', 'cualquier', 'otro'],
  recurringAfter: ['de cada año', 'de cada mes', 'de todos los años', 'todos los años', 'cada año', 'cada mes'],
  opensRange: ['entre', 'entre el', 'entre la'],
  directionAt,
});
