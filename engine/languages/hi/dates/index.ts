import type { DateRules } from '../../../dates/date-rules.ts';
import { createDateRules, modifierPhrases } from '../../../dates/grammar/rules.ts';
import { textRules } from '../text/index.ts';
import { directionAt } from './direction.ts';
import { lexicon } from './lexicon.ts';
import { PATTERNS } from './patterns.ts';

/** How Hindi writes dates. Postpositions follow: `सोमवार को`, `2014 में`, `साल के अंत में`. */
export const dates: DateRules = createDateRules({
  rules: textRules,
  lexicon,
  patterns: PATTERNS,
  joins: {
    and: ['और', 'व', 'एवं', 'या', 'तथा'],
    to: ['से', 'से लेकर'],
    of: ['की', 'के', 'का', 'को'],
    at: ['को', 'की'],
    on: ['को', 'की'],
    wholeFirst: ['की', 'के', 'के ही', 'में'],
  },
  modifiersBefore: [...modifierPhrases('APPROX', ['करीब', 'लगभग', 'तकरीबन'])],
  modifiersAfter: [
    ...modifierPhrases('START', ['की शुरुआत में', 'के शुरुआत में', 'की शुरुआत', 'के शुरू में', 'के प्रारंभ में', 'के आरंभ में']),
    ...modifierPhrases('MID', ['के मध्य में', 'के मध्य', 'के बीच में']),
    ...modifierPhrases('END', ['के अंत में', 'के अंत तक', 'के अंत', 'के आखिर में', 'के आखिर तक', 'के आखिरी में']),
    ...modifierPhrases('APPROX', ['के आसपास', 'के करीब']),
  ],
  recurringBefore: ['हर', 'प्रत्येक', 'प्रति'],
  recurringAfter: ['को हर', 'हर साल'],
  opensRange: [],
  directionAt,
});
