import type { DateRules } from '../../../dates/date-rules.ts';
import { createDateRules, modifierPhrases } from '../../../dates/grammar/rules.ts';
import { textRules } from '../text/index.ts';
import { directionAt } from './direction.ts';
import { lexicon } from './lexicon.ts';
import { PATTERNS } from './patterns.ts';

/** How Arabic writes dates. A weekday may stand behind today or yesterday: `أمس الثلاثاء`. */
export const dates: DateRules = createDateRules({
  rules: textRules,
  lexicon,
  patterns: PATTERNS,
  joins: {
    and: ['و', 'أو'],
    to: ['إلى', 'حتى'],
    of: ['من', 'من عام', 'من العام', 'في', 'الموافق'],
    at: ['في', 'عند'],
    on: ['من', 'يوم'],
  },
  modifiersBefore: [
    ...modifierPhrases('START', [
      'بداية',
      'مطلع',
      'أوائل',
      'مستهل',
      'بدايات',
      'ببداية',
      'بمطلع',
      'في بداية',
      'في مطلع',
      'في أوائل',
      'منذ بداية',
      'منذ مطلع',
    ]),
    ...modifierPhrases('MID', ['منتصف', 'في منتصف', 'بمنتصف', 'أواسط', 'وسط']),
    ...modifierPhrases('END', [
      'نهاية',
      'أواخر',
      'في نهاية',
      'في أواخر',
      'بنهاية',
      'بحلول نهاية',
      'حتى نهاية',
      'ختام',
      'آخر',
      'قبل نهاية',
      'مع نهاية',
    ]),
    ...modifierPhrases('APPROX', ['نحو', 'حوالي', 'قرابة']),
  ],
  recurringBefore: ['كل', 'كل يوم', 'أيام', 'كل عام في'],
  recurringAfter: ['من كل عام', 'من كل أسبوع', 'من كل شهر', 'سنويا'],
  opensRange: ['بين'],
  directionAt,
});
