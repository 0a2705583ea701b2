import type { Pattern } from '../../../dates/expression.ts';
import { dateInCalendar } from '../../../dates/grammar/eras.ts';
import { type Form, type FormPattern, formPattern } from '../../../dates/grammar/forms.ts';
import {
  dateOf,
  deicticOf,
  relativeUnitOf,
  runningUnitOf,
  unitsAwayOf,
  vagueOf,
} from '../../../dates/grammar/meanings.ts';
import { numericDatePattern } from '../../../dates/grammar/numeric-date.ts';
import { createSlots, tableSlot } from '../../../dates/grammar/slots.ts';
import { yearPattern } from '../../../dates/grammar/years.ts';
import { textRules } from '../text/index.ts';
import { isAhead, isInStory, isMonth, isOneUnit, isRunning, isToday, isWeekday } from './guards.ts';
import { lexicon } from './lexicon.ts';

/** Months of the Hijri calendar; dates in it are converted where a year with its sign stands by them. */
const HIJRI: Record<string, number> = {
  محرم: 1,
  المحرم: 1,
  صفر: 2,
  'ربيع الأول': 3,
  'ربيع الآخر': 4,
  'ربيع الثاني': 4,
  'جمادى الأولى': 5,
  'جمادى الآخرة': 6,
  'جمادى الثانية': 6,
  رجب: 7,
  شعبان: 8,
  رمضان: 9,
  شوال: 10,
  'ذو القعدة': 11,
  'ذي القعدة': 11,
  'ذو الحجة': 12,
  'ذي الحجة': 12,
};

const grammar = { rules: textRules, slots: { ...createSlots(textRules, lexicon), hijri: tableSlot(textRules, HIJRI) } };
const pattern = (rule: FormPattern): Pattern => formPattern(grammar, rule);

const YEAR =
  '( {year}| من عام {year}| عام {year}| سنة {year}|، {year}|, {year}| من العام {year}| لعام {year}|\\) {year}|\\))';
const OF = '( | من | من شهر )';

const QUARTERS: readonly (readonly [words: string, quarter: number])[] = [
  ['الربع الأول', 1],
  ['الربع الثاني', 2],
  ['الربع الثالث', 3],
  ['(الربع الرابع|الربع الأخير)', 4],
];
const HALVES: readonly (readonly [words: string, half: number])[] = [
  ['النصف الأول', 1],
  ['النصف الثاني', 2],
];

const days: readonly Pattern[] = [
  numericDatePattern(() => 'day-first'),
  pattern({
    name: 'hijri-date',
    forms: [
      '{day}( | من ){hijri} {erayear} (هـ|ه|هجرية|هجري|للهجرة)',
      '{day}( | من ){hijri} {erayear}هـ',
      '{day}( | من ){hijri} عام {erayear} (هـ|ه|هجرية)',
    ],
    means: (captures) =>
      dateInCalendar('islamic-umalqura')(
        new Map(
          [...captures].map(([key, value]) => [key === 'hijri' ? 'month' : key === 'erayear' ? 'year' : key, value]),
        ),
      ),
  }),
  pattern({
    name: 'day-range',
    forms: [
      `{day}[ ]-[ ]{day2}${OF}{month}[${YEAR}]`,
      `(من|بين) {day} (إلى|حتى|و) {day2}${OF}{month}[${YEAR}]`,
      `من {day} {month} (إلى|حتى) {day2} {month2}[ {year2}]`,
    ],
    means: dateOf,
  }),
  pattern({
    name: 'day-month-name',
    forms: [
      `[{weekday}[،|,] ]{day}${OF}{month}[${YEAR}]`,
      `{weekday} (الموافق|الموافقة) {day}${OF}{month}[${YEAR}]`,
      '{month} {day}، {year}',
    ],
    means: dateOf,
  }),
  pattern({
    name: 'day-of-list',
    forms: [`{day}^( و| أو ){day9}( | من ){month}`, `{day}^ و{day9}( | من ){month}`],
    means: dateOf,
  }),
];

const months: readonly Pattern[] = [
  pattern({
    name: 'month-range',
    forms: ['{monthname}-{monthname2} {year}', '(من|بين) {monthname} (إلى|حتى|و) {monthname2} {year}'],
    means: dateOf,
  }),
  pattern({
    name: 'month',
    forms: [
      `[شهر ]{month}( {year}| من عام {year}| عام {year}| سنة {year}| من العام {year}|، {year})`,
      '[شهر ]{monthname}',
      '[شهر ]{monthname} {relative}',
    ],
    means: dateOf,
    accepts: isMonth,
  }),
  pattern({ name: 'named-day', forms: ['{named}[ {year}]'], means: dateOf }),
];

const weekdays: readonly Pattern[] = [
  pattern({
    name: 'weekday',
    // `اليوم الثلاثاء` and `أمس الثلاثاء` name the day twice: the weekday is the nearest that suits.
    forms: ['[(يوم|ليلة|هذا) ]{weekday}', '[يوم ]{weekday} {relative}'],
    means: dateOf,
    accepts: isWeekday,
  }),
  pattern({
    name: 'weekend',
    forms: [
      ['[عطلة ]نهاية الأسبوع', { weekend: 1 }],
      ['[عطلة ]نهاية الأسبوع {relative}', { weekend: 1 }],
    ],
    means: dateOf,
  }),
];

const periods: readonly Pattern[] = [
  pattern({
    name: 'season',
    forms: ['{season}[ عام| من عام] {year}', '{season} {relative}'],
    means: dateOf,
  }),
  pattern({
    name: 'quarter',
    forms: QUARTERS.flatMap(([words, quarter]): Form[] => [
      [`${words} (من عام|من العام|عام|من) {year}`, { quarter }],
      [words, { quarter }],
    ]),
    means: dateOf,
  }),
  pattern({
    name: 'half',
    forms: HALVES.map(([words, half]): Form => [`${words} (من عام|من العام|عام|من) {year}`, { half }]),
    means: dateOf,
  }),
  pattern({
    name: 'decade',
    forms: [
      '{decade} (القرن الماضي|القرن العشرين)',
      ...Array.from({ length: 21 }, (_, i): Form => [`عقد ${1850 + 10 * i}`, { decadeyear: 1850 + 10 * i }]),
      '{decade}',
    ],
    means: dateOf,
    accepts: ({ words, first, last }) => first !== last || words.folded(first - 1) === 'في',
  }),
  pattern({
    name: 'century',
    forms: [
      ...'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'
        .split(' ')
        .map((word, i): Form => [`القرن ${word}`, { century: i + 1 }]),
      ...'الحادي الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع'
        .split(' ')
        .map((word, i): Form => [`القرن ${word} عشر`, { century: i + 11 }]),
      ['القرن العشرين', { century: 20 }],
      ['(القرن الحادي والعشرين|القرن الواحد والعشرين)', { century: 21 }],
      ['القرن {century}', {}],
    ],
    means: dateOf,
  }),
];

const ABOUT = '[نحو |حوالي |قرابة |أكثر من |أقل من |ما يقرب من ]';

/** The dual is a number and its unit in one word: `يومين`, two days. */
const AWAY: readonly (readonly [words: string, unit: string, count: number])[] = [
  ['يوم', 'day', 1],
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
];

const relative: readonly Pattern[] = [
  pattern({
    name: 'units-ago',
    forms: [
      `(قبل|منذ) ${ABOUT}{count} {unit}`,
      ...AWAY.map(([words, unit, count]): Form => [`(قبل|منذ) ${ABOUT}${words}`, { unit, count }]),
    ],
    means: unitsAwayOf(-1),
    accepts: ({ words, first, last }) => !(words.folded(first) === 'قبل' && /^(?:من)$/.test(words.folded(last + 1))),
  }),
  pattern({
    name: 'units-ahead',
    forms: [
      `(بعد|خلال) ${ABOUT}{count} {unit}`,
      ...AWAY.map(([words, unit, count]): Form => [`(بعد|خلال) ${words}`, { unit, count }]),
    ],
    means: unitsAwayOf(1),
    accepts: isAhead,
  }),
  pattern({
    name: 'units-later',
    forms: [
      `بعد ${ABOUT}{count} {unit}`,
      ...AWAY.map(([words, unit, count]): Form => [`بعد ${words}`, { unit, count }]),
    ],
    means: unitsAwayOf(1, 'reference-time'),
    accepts: isInStory,
  }),
  pattern({
    name: 'deictic-day',
    forms: ['{deictic}', '(أمس|اليوم|غدا) {weekday}', 'يوم أمس {weekday}'],
    means: deicticOf,
    accepts: isToday,
  }),
  pattern({
    name: 'relative-unit',
    forms: [
      '{unit} {relative}',
      '(هذا|هذه|ذلك|تلك) {unit}',
      ['(اليوم|يوم) التالي', { unit: 'day', relative: 'following' }],
      ['(اليوم|يوم) السابق', { unit: 'day', relative: 'previous' }],
      ['(اليوم) (نفسه|ذاته)', { unit: 'day', relative: 'same' }],
    ],
    means: (captures) =>
      relativeUnitOf(captures.has('relative') ? captures : new Map([...captures, ['relative', 'this'] as const])),
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

const years: readonly Pattern[] = [
  pattern({
    name: 'year-range',
    forms: [
      '(عامي|الأعوام|السنوات) {year}-{year2}',
      '(بين|من) [عام |عامي ]{year} (و|إلى|حتى) [عام ]{year2}',
      'بين عامي {year} و{year2}',
    ],
    means: dateOf,
  }),
  pattern({
    name: 'year-with-word',
    forms: ['(عام|سنة|العام|لعام|وعام|بعام|السنة|عامي) {year}', '{year}(م| م)'],
    means: dateOf,
  }),
  yearPattern(textRules, {
    before: ['عام', 'سنة', 'العام', 'لعام', 'في عام'],
    beforeRecent: [
      'منذ',
      'انتخابات',
      'اتفاق',
      'اتفاقية',
      'معاهدة',
      'حرب',
      'دستور',
      'ثورة',
      'كأس العالم',
      'حتى',
      'يناير',
      'فبراير',
    ],
    counted: [
      'شخص',
      'شخصا',
      'دولار',
      'ليرة',
      'جنيه',
      'ريال',
      'درهم',
      'متر',
      'مترا',
      'كيلومتر',
      'كلم',
      'طن',
      'قتيل',
      'جريح',
      'إصابة',
      'حالة',
      'صوت',
      'مقاتل',
      'جندي',
      'مليون',
      'مليار',
      'ألف',
    ],
    numberNames: ['المادة', 'القرار', 'رقم', 'الرحلة', 'صفحة', 'قناة', 'القانون', 'غرفة'],
  }),
];

/** All patterns, in the order they are tried. */
export const PATTERNS: readonly Pattern[] = [...days, ...months, ...weekdays, ...periods, ...relative, ...years];
