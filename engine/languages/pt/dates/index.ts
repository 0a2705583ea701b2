import type { DateRules } from '../../../dates/date-rules.ts';
import { createDateRules, modifierPhrases } from '../../../dates/grammar/rules.ts';
import { textRules } from '../text/index.ts';
import { directionAt } from './direction.ts';
import { lexicon } from './lexicon.ts';
import { PATTERNS } from './patterns.ts';

/** How Portuguese writes dates. */
export const dates: DateRules = createDateRules({
  rules: textRules,
  lexicon,
  patterns: PATTERNS,
  joins: {
    and: ['e', 'ou', 'e no', 'e na', 'e do', 'e em'],
    to: ['a', 'ao', 'até', 'até o', 'à'],
    of: ['de', 'do', 'da', 'deste', 'desta', 'em', 'no', 'na', 'daquele'],
    at: ['às', 'à', ', às'],
    on: ['de', 'do', 'desta', 'deste'],
  },
  articles: ['o', 'a', 'os', 'as', 'este', 'esta'],
  modifiersBefore: [
    ...modifierPhrases('START', [
      'no início de',
      'no início do',
      'início de',
      'início do',
      'no começo de',
      'no começo do',
      'começo de',
      'começo do',
      'no início da',
      'início da',
    ]),
    ...modifierPhrases('MID', ['em meados de', 'em meados do', 'meados de', 'meados do', 'meados da']),
    ...modifierPhrases('END', [
      'no final de',
      'no final do',
      'no fim de',
      'no fim do',
      'final de',
      'final do',
      'fim de',
      'fim do',
      'ao final de',
      'ao final do',
      'no fim da',
      'no final da',
      'fim da',
      'o resto do',
      'o resto da',
    ]),
    ...modifierPhrases('APPROX', ['por volta de', 'por volta do', 'cerca de', 'em torno de']),
  ],
  recurringBefore: ['todos os', 'todas as', 'toda', 'todo', 'cada', 'às', 'aos'],
  recurringAfter: ['de cada ano', 'de cada mês', 'de todos os anos', 'todos os anos', 'todo ano'],
  opensRange: ['entre', 'entre o', 'entre a'],
  directionAt,
});
