import type { DateRules } from '../../../dates/date-rules.ts';
import { createDateRules, modifierPhrases } from '../../../dates/grammar/rules.ts';
import { textRules } from '../text/index.ts';
import { directionAt, governingTense } from './direction.ts';
import { lexicon } from './lexicon.ts';
import { PATTERNS } from './patterns.ts';

/** How Italian writes dates. */
export const dates: DateRules = createDateRules({
  rules: textRules,
  lexicon,
  patterns: PATTERNS,
  joins: {
    and: ['e', 'o', 'e il', 'e nel'],
    to: ['a', 'al', 'fino al', 'fino a'],
    of: ['di', 'del', 'della', "dell'", 'dello', 'nel'],
    at: ['alle', 'dalle', 'verso le'],
    on: ['del', 'di'],
    bracketedDate: true,
  },
  articles: ['il', 'lo', 'la', 'i', 'gli', 'le', "l'"],
  modifiersBefore: [
    ...modifierPhrases('START', [
      "all'inizio di",
      "all'inizio del",
      "all'inizio dell'",
      'inizio',
      'primi di',
      'inizi del',
      "all'inizio degli",
    ]),
    ...modifierPhrases('MID', ['a metà', 'metà', 'a metà del', "a metà dell'", 'a metà degli']),
    ...modifierPhrases('END', [
      'fine',
      'a fine',
      'alla fine di',
      'alla fine del',
      "alla fine dell'",
      "la fine dell'",
      'la fine di',
      'alla fine degli',
    ]),
    ...modifierPhrases('APPROX', ['verso', 'intorno al', 'circa']),
  ],
  recurringBefore: ['ogni', 'tutti i', 'tutte le'],
  recurringAfter: ['di ogni anno', 'di ogni mese'],
  opensRange: ['tra', 'tra il', 'fra', 'fra il'],
  directionAt,
  governingTense,
});
