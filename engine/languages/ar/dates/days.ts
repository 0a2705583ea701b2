import { calendar, type Pattern, type When } from '../../../dates/expression.ts';
import { dateInCalendar } from '../../../dates/grammar/eras.ts';
import type { Captures } from '../../../dates/grammar/forms.ts';
import { dateOf, deicticOf, relativeUnitOf } from '../../../dates/grammar/meanings.ts';
import { numericDatePattern } from '../../../dates/grammar/numeric-date.ts';
import { DAY, DAY2, OF, pattern, TAIL } from './grammar.ts';
import { closesClause, isMonth, isToday, isWeekday } from './guards.ts';

const numberIn = (captures: Captures, key: string): number | undefined => {
  const value = captures.get(key);
  return typeof value === 'number' ? value : undefined;
};

/** A day of a month named by its distance: `17 من الشهر الماضي`, `من 4 إلى 23 من الشهر المقبل`. */
function dayOfMonthAway(captures: Captures): When | null {
  const within = relativeUnitOf(captures);
  const day = numberIn(captures, 'day');
  const end = numberIn(captures, 'day2');
  if (within === null || day === undefined) return null;
  const from = calendar({ day }, null, within);
  if (end === undefined) return from;
  return end > day ? { kind: 'range', from, to: calendar({ day: end }, null, within) } : null;
}

/** A weekday of a week named by its distance: `الاثنين من الأسبوع المقبل`, `الأسبوع المقبل يوم الثلاثاء`. */
function weekdayOfWeek(captures: Captures): When | null {
  const within = relativeUnitOf(captures);
  const weekday = numberIn(captures, 'weekday');
  return within === null || weekday === undefined ? null : calendar({ weekday }, null, within);
}

/** `الأحد الأول من مارس`: where the first is a Sunday it is that day, else the first Sunday; the same rule gives both. */
function weekdayOfMonth(captures: Captures): When | null {
  const [weekday, nth] = [numberIn(captures, 'weekday'), numberIn(captures, 'nth')];
  const month = dateOf(new Map([...captures].filter(([key]) => key !== 'weekday' && key !== 'nth')));
  return weekday === undefined || nth === undefined || month === null ? null : calendar({ weekday, nth }, null, month);
}

const UNTIL = '(إلى|حتى|الى|و|وحتى|لغاية|ولغاية|وإلى)';
const MONTH_AWAY = '[هذا ](الشهر|شهر) {relative}';
const NAMED = '[(اليوم|أمس|غدا|يوم|مساء|صباح) ]{weekday}';

/** Days by their date, in the order they are tried. */
export const days: readonly Pattern[] = [
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
      `${DAY}[ ]-[ ]${DAY2}${OF}{month}${TAIL}`,
      `(من|بين|ما بين) [يوم |يومي ]${DAY} ${UNTIL} ${DAY2}${OF}{month}${TAIL}`,
      `(بين|ما بين) [يومي ]${DAY} و[الـ]{day2}${OF}{month}${TAIL}`,
      `(من|بين) ${DAY}${OF}{month}[\\)] ${UNTIL} ${DAY2}${OF}{month2}[\\)][ {year2}]`,
    ],
    means: dateOf,
  }),
  pattern({
    name: 'day-of-month-away',
    forms: [
      [`[يوم ]${DAY}( من | في | )${MONTH_AWAY}`, { unit: 'month' }],
      [`{weekday} ${DAY} من ${MONTH_AWAY}`, { unit: 'month' }],
      [`[من |بين ]${DAY} (إلى|حتى|و) ${DAY2} (من|في) ${MONTH_AWAY}`, { unit: 'month' }],
      [`${DAY}-${DAY2} (من|في) ${MONTH_AWAY}`, { unit: 'month' }],
      [`[يوم ]${DAY} من هذا الشهر`, { unit: 'month', relative: 'this' }],
    ],
    means: dayOfMonthAway,
  }),
  pattern({
    name: 'weekday-of-month',
    forms: [
      [`[يوم ]{weekday} الأول من [شهر ]{month}${TAIL}`, { nth: 1 }],
      [`[يوم |آخر ]{weekday} الأخير من [شهر ]{month}${TAIL}`, { nth: -1 }],
    ],
    means: weekdayOfMonth,
  }),
  pattern({
    name: 'day-month-name',
    forms: [
      `[${NAMED}( |، |, | الموافق | الموافقة | - |-)]${DAY}${OF}{month}${TAIL}`,
      `{weekday} \\(${DAY}${OF}{month}${TAIL}\\)`,
      `[(اليوم|أمس|غدا|يوم) ]{weekday} \\(${DAY}${OF}{month}${TAIL}\\)`,
      '{month} {day}، {year}',
      [`أول {month}${TAIL}`, { day: 1 }],
      '[يوم |بتاريخ ]{day}[ ]/[ ]{month}',
    ],
    means: dateOf,
  }),
  pattern({ name: 'day-behind-month', forms: ['{month}( |/ |/){day}'], means: dateOf, accepts: closesClause }),
  pattern({
    name: 'day-and-month-number',
    forms: ['(يوم|بتاريخ) {day}/{month#}'],
    means: dateOf,
    accepts: ({ words, last }) => !/^[-/.:]/.test(words.gap(last + 1)),
  }),
  pattern({
    name: 'day-of-list',
    forms: [
      `${DAY}^( و| أو | و ){day9}( | من ){month}`,
      `${DAY}^ و[الـ]{day9}( | من ){month}`,
      `(يوم|يومي) ${DAY}^ و[الـ]{day9}( | من ){month}`,
    ],
    means: dateOf,
  }),
  pattern({
    name: 'day-alone',
    forms: ['(يوم|يومي) [الـ][ال]{day}', '(يوم|يومي) [الـ][ال]{day}^ و{day9}'],
    means: dateOf,
    // `يوم واحد` is one day; what follows the digits of a day alone is no noun.
    accepts: ({ words, last }) => words.at(last).shape === 'digits' && !/^[-/.:]/.test(words.gap(last + 1)),
  }),
  pattern({
    name: 'year-and-month-number',
    forms: ['{year}-{month#}', '{year}/{month#}'],
    means: dateOf,
    accepts: ({ words, first, last, captures }) => {
      // `2010-11` is a season, `2010-11-3` a date.
      const isSeason = Number(captures.get('year')) % 100 === Number(captures.get('month')) - 1;
      const goesOn = /^[-/.:،,]?\p{N}/u.test(words.gap(last + 1).trim() + words.at(last + 1).text.slice(0, 1));
      return !isSeason && !goesOn && /^\s*$/.test(words.gap(first));
    },
  }),
];

/** Days by their name. */
export const weekdays: readonly Pattern[] = [
  pattern({
    name: 'weekday-of-week',
    forms: [
      ['[يوم ]{weekday}( | من | في )(الأسبوع|أسبوع) {relative}', { unit: 'week' }],
      ['(الأسبوع|أسبوع) {relative}( |، | في )[يوم ]{weekday}', { unit: 'week' }],
      ['[يوم ]{weekday} من هذا الأسبوع', { unit: 'week', relative: 'this' }],
      ['هذا الأسبوع( |، )[يوم ]{weekday}', { unit: 'week', relative: 'this' }],
    ],
    means: weekdayOfWeek,
  }),
  pattern({
    name: 'deictic-day',
    forms: ['{deictic}', '{deictic}( |، | يوم ){weekday}', '{deictic} \\({weekday}\\)', '{deictic} \\( {weekday} \\)'],
    means: deicticOf,
    accepts: isToday,
  }),
  pattern({
    name: 'weekday',
    forms: ['[(يوم|ليلة|هذا|نهار|ليل) ]{weekday}', '[(يوم|ليلة) ]{weekday} {relative}'],
    means: dateOf,
    accepts: isWeekday,
  }),
  pattern({
    name: 'weekend',
    forms: [
      ['[عطلة ]نهاية الأسبوع', { weekend: 1 }],
      ['[عطلة ]نهاية الأسبوع {relative}', { weekend: 1 }],
      ['[عطلة ]نهاية هذا الأسبوع', { weekend: 1 }],
    ],
    means: dateOf,
  }),
];

/** Months and named days. */
export const months: readonly Pattern[] = [
  pattern({
    name: 'month-range',
    forms: [
      '{monthname}[ ]-[ ]{monthname2}[ (عام |)]{year}',
      '(من|بين|ما بين) [شهر |شهري ]{monthname}[\\)] (إلى|حتى|و|الى) {monthname2}[\\)][ (عام |من عام |)]{year}',
      '(بين|ما بين) [شهري ]{monthname}[\\)] [و]{monthname2}[\\)][ (عام |من عام |)]{year}',
      '(بين|ما بين) [شهري ]{monthname}[\\)] [و]{monthname2}[\\)]',
    ],
    means: dateOf,
    // `تشرين الثاني-نوفمبر` is one month by both its names.
    accepts: ({ captures }) => captures.get('monthname') !== captures.get('monthname2'),
  }),
  pattern({
    name: 'month',
    forms: [
      `[(شهر|بشهر|لشهر|وشهر) ]{month}${TAIL}`,
      '[(شهر|بشهر|لشهر|وشهر) ]{monthname}[\\)]',
      ['هذا {monthname}', { relative: 'this' }],
      ['شهر {monthname} هذا', { relative: 'this' }],
    ],
    means: dateOf,
    accepts: isMonth,
  }),
  pattern({ name: 'named-day', forms: ['{named}[ (عام |)]{year}', '{named}[ {relative}]'], means: dateOf }),
];

/** The whole day before or after one that is named: `اليوم التالي`. */
export const neighbouringDay: readonly (readonly [form: string, implied: Readonly<Record<string, string>>])[] = [
  ['(اليوم|يوم) (التالي|الموالي)', { unit: 'day', relative: 'following' }],
  ['(اليوم|يوم) السابق', { unit: 'day', relative: 'previous' }],
  ['اليوم (نفسه|ذاته)', { unit: 'day', relative: 'same' }],
  ['(نفس|ذات|ذلك) اليوم', { unit: 'day', relative: 'same' }],
];
