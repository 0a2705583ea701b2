import type { DateRules } from '../../../dates/date-rules.ts';
import { createDateRules, modifierPhrases } from '../../../dates/grammar/rules.ts';
import { textRules } from '../text/index.ts';
import { directionAt } from './direction.ts';
import { lexicon } from './lexicon.ts';
import { PATTERNS } from './patterns.ts';

/** How French writes dates. */
export const dates: DateRules = createDateRules({
  rules: textRules,
  lexicon,
  patterns: PATTERNS,
  joins: {
    and: ['et', 'ou', 'et le', 'ou le', 'et en'],
    to: ['à', 'au', "jusqu'au", "jusqu'en"],
    of: ['de', 'du', 'de la', "de l'", "d'", 'en', 'de cette', 'de cet', 'le'],
    at: ['à', 'vers', 'dès'],
    on: ['du', 'de', 'le'],
  },
  articles: ['le', 'la', 'les', 'ce', 'cette', 'cet'],
  modifiersBefore: [
    ...modifierPhrases('START', [
      'début',
      'au début de',
      'au début du',
      "au début de l'",
      'au début des',
      'en début de',
      'dès le début de',
      'au début de la',
    ]),
    ...modifierPhrases('MID', ['mi', 'milieu', 'au milieu de', 'au milieu du', 'au milieu des']),
    ...modifierPhrases('END', [
      'fin',
      'à la fin de',
      'à la fin du',
      "à la fin de l'",
      'en fin de',
      'à la fin des',
      "d'ici la fin de",
      "d'ici la fin de l'",
      "d'ici fin",
      'à la fin de la',
      'la fin de l',
    ]),
    ...modifierPhrases('APPROX', ['vers', 'aux alentours de', 'autour de', 'autour du', 'environ']),
  ],
  recurringBefore: ['tous les', 'toutes les', 'chaque'],
  recurringAfter: ['de chaque année', 'de chaque mois', 'chaque année'],
  opensRange: ['entre', 'entre le'],
  directionAt,
});
