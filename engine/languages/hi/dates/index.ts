import type { DateRules } from '../../../dates/date-rules.ts';
import { createDateRules, modifierPhrases } from '../../../dates/grammar/rules.ts';
import { textRules } from '../text/index.ts';
import { directionAt } from './direction.ts';
import { lexicon } from './lexicon.ts';
import { PATTERNS } from './patterns/index.ts';

/** How Hindi writes dates. Postpositions follow: `सोमवार को`, `2014 में`, `साल के अंत में`. */
export const dates: DateRules = createDateRules({
  rules: textRules,
  lexicon,
  patterns: PATTERNS,
  joins: {
    and: ['और', 'व', 'एवं', 'या', 'तथा'],
    to: ['से', 'से लेकर'],
    of: ['की', 'के', 'का'],
    at: ['को', 'की'],
    on: ['को', 'की'],
    wholeFirst: ['', 'की', 'के', 'के ही', 'में'],
  },
  modifiersBefore: [...modifierPhrases('APPROX', ['करीब', 'लगभग', 'तकरीबन'])],
  modifiersAfter: [
    ...modifierPhrases('START', [
      'की शुरुआत में',
      'के शुरुआत में',
      'की शुरुआत से',
      'की शुरुआत तक',
      'की शुरुआत',
      'के शुरू में',
      'के शुरू',
      'के प्रारंभ में',
      'के प्रारंभ',
      'के आरंभ में',
      'के आरंभ',
      'के शुरुआती दिनों में',
      'के पहले पखवाड़े में',
    ]),
    ...modifierPhrases('MID', ['के मध्य में', 'के मध्य तक', 'के मध्य', 'के बीच में']),
    ...modifierPhrases('END', [
      'के अंत में',
      'के अंत तक',
      'के अंत से',
      'के अंत',
      'का अंत',
      'के आखिर में',
      'के आखिर तक',
      'के आखिर',
      'के आखिरी में',
      'के अंतिम दिनों में',
      'के आखिरी दिनों में',
      'के अंतिम पखवाड़े में',
      'की समाप्ति तक',
    ]),
    ...modifierPhrases('APPROX', ['के आसपास', 'के करीब', 'के आस-पास']),
  ],
  recurringBefore: ['हर', 'प्रत्येक', 'प्रति', 'हरेक', 'सभी'],
  recurringAfter: ['को हर', 'हर साल', 'को प्रत्येक', 'को हमेशा'],
  opensRange: [],
  directionAt,
});
