import type { DateRules } from '../../../dates/date-rules.ts';
import { createDateRules, modifierPhrases } from '../../../dates/grammar/rules.ts';
import { textRules } from '../text/index.ts';
import { directionAt } from './direction.ts';
import { lexicon } from './lexicon.ts';
import { PATTERNS } from './patterns.ts';

/** How Russian writes dates. A month and its year need no word between them: the genitive joins them. */
export const dates: DateRules = createDateRules({
  rules: textRules,
  lexicon,
  patterns: PATTERNS,
  joins: {
    and: ['и', 'или', 'и в', 'и на', 'и с'],
    to: ['по', 'до', 'и до', 'на'],
    of: ['в', 'во', 'на'],
    at: ['в', 'около', 'с'],
    on: ['в', 'во'],
  },
  modifiersBefore: [
    ...modifierPhrases('START', [
      'в начале',
      'начале',
      'с начала',
      'начала',
      'к началу',
      'начало',
      'в первой половине',
      'в первых числах',
      'первой половине',
    ]),
    ...modifierPhrases('MID', [
      'в середине',
      'середине',
      'к середине',
      'середины',
      'с середины',
      'до середины',
      'середина',
    ]),
    ...modifierPhrases('END', [
      'в конце',
      'конце',
      'к концу',
      'концу',
      'до конца',
      'конца',
      'конец',
      'во второй половине',
      'второй половине',
      'в последних числах',
      'под конец',
    ]),
    ...modifierPhrases('APPROX', ['около', 'примерно', 'примерно в', 'приблизительно']),
  ],
  recurringBefore: ['каждый', 'каждую', 'каждое', 'каждого', 'каждой', 'каждом', 'ежегодно', 'по', 'любой'],
  recurringAfter: ['каждого года', 'ежегодно', 'каждый год'],
  opensRange: ['между', 'с', 'со'],
  directionAt,
});
