import type { Pattern } from '../../../dates/expression.ts';
import type { Form } from '../../../dates/grammar/forms.ts';
import { relativeUnitOf, runningUnitOf, stretchOf, unitsAwayOf, vagueOf } from '../../../dates/grammar/meanings.ts';
import { neighbouringDay } from './days.ts';
import { pattern } from './grammar.ts';
import { isAgo, isAhead, isInStory, isOneUnit, isRunning } from './guards.ts';

const ABOUT = '[نحو |حوالي |قرابة |أكثر من |أقل من |ما يقرب من |ما يزيد على |زهاء ]';

/** The dual is a number and its unit in one word: `يومين`, two days. */
const AWAY: readonly (readonly [words: string, unit: string, count: number])[] = [
  ['يوم', 'day', 1],
  ['يوم واحد', 'day', 1],
  ['يومين', 'day', 2],
  ['أسبوع', 'week', 1],
  ['أسبوعين', 'week', 2],
  ['شهر', 'month', 1],
  ['شهرين', 'month', 2],
  ['(عام|سنة)', 'year', 1],
  ['(عامين|سنتين)', 'year', 2],
  ['عقد', 'decade', 1],
  ['عقدين', 'decade', 2],
  ['قرن', 'century', 1],
  ['(عام|سنة) ونصف[ العام| السنة| عام]', 'month', 18],
  ['شهر ونصف[ الشهر]', 'week', 6],
  ['نصف (عام|سنة)', 'month', 6],
  ['نصف قرن', 'year', 50],
  ['ربع قرن', 'year', 25],
  ['قرن ونصف[ القرن]', 'year', 150],
];

/** Which side a stretch lies on, by the modifier behind it. */
const STRETCHES: readonly (readonly [words: string, relative: string])[] = [
  ['الماضية|الأخيرة|المنصرمة|الفائتة|الماضيين|الأخيرين|المنصرمين', 'past'],
  ['المقبلة|القادمة|الآتية|المقبلين|القادمين', 'coming'],
];

/** Times counted from publication or from a time named before, and the running ones. */
export const relative: readonly Pattern[] = [
  pattern({
    name: 'units-ago',
    forms: [
      `(قبل|منذ|وقبل) ${ABOUT}{count} {unit}`,
      ...AWAY.map(([words, unit, count]): Form => [`(قبل|منذ|وقبل) ${ABOUT}${words}`, { unit, count }]),
    ],
    means: unitsAwayOf(-1),
    accepts: isAgo,
  }),
  pattern({
    name: 'units-ahead',
    forms: [
      `(بعد|خلال|في غضون) ${ABOUT}{count} {unit}`,
      ...AWAY.map(([words, unit, count]): Form => [`(بعد|خلال|في غضون) ${words}`, { unit, count }]),
    ],
    means: unitsAwayOf(1),
    accepts: isAhead,
  }),
  pattern({
    name: 'units-later',
    forms: [
      `(بعد|وبعد) ${ABOUT}{count} {unit}`,
      ...AWAY.map(([words, unit, count]): Form => [`(بعد|وبعد) ${words}`, { unit, count }]),
    ],
    means: unitsAwayOf(1, 'reference-time'),
    accepts: isInStory,
  }),
  pattern({
    name: 'stretch',
    forms: STRETCHES.flatMap(([words, relative]): Form[] => [
      [`{unit} {defcount} (${words})`, { relative }],
      [`[الـ][ال]{count} {unit} (${words})`, { relative }],
      [`{unit} [الـ][ال]{count} (${words})`, { relative }],
      [`{dual} (${words})`, { relative, count: 2 }],
    ]).concat([['آخر {count} {unit}', { relative: 'past' }]]),
    means: (captures) =>
      stretchOf(
        new Map(
          [...captures].map(([key, value]) => [key === 'dual' ? 'unit' : key === 'defcount' ? 'count' : key, value]),
        ),
      ),
  }),
  pattern({
    name: 'relative-unit',
    forms: [
      '{unit} {relative}',
      ['(هذا|هذه|وهذا|لهذا|بهذا) {unit}', { relative: 'this' }],
      ['(ذلك|تلك|نفس|ذات) {unit}', { relative: 'same' }],
      ...neighbouringDay,
    ],
    means: relativeUnitOf,
    accepts: isOneUnit,
  }),
  pattern({
    name: 'running-unit',
    forms: ['{unit}'],
    means: runningUnitOf,
    accepts: (place) => isRunning(place) && isOneUnit(place),
  }),
  pattern({
    name: 'vague-present',
    forms: ['الآن', 'حاليا', 'في الوقت الراهن', 'في الوقت الحالي'],
    means: vagueOf('PRESENT_REF'),
  }),
  pattern({
    name: 'vague-past',
    forms: [
      'مؤخرا',
      'في الآونة الأخيرة',
      'الأيام الماضية',
      'السنوات (الماضية|الأخيرة)',
      'قبل (أيام|أسابيع|أشهر|سنوات)',
    ],
    means: vagueOf('PAST_REF'),
  }),
  pattern({ name: 'vague-future', forms: ['قريبا', 'الأيام المقبلة', 'في المستقبل'], means: vagueOf('FUTURE_REF') }),
];
