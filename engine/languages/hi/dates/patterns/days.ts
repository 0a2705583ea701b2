import { calendar, type Pattern, type When } from '../../../../dates/expression.ts';
import type { Captures, Form } from '../../../../dates/grammar/forms.ts';
import { dateOf } from '../../../../dates/grammar/meanings.ts';
import { numericDatePattern } from '../../../../dates/grammar/numeric-date.ts';
import { isDayOfNumbers, isOwnDay, isWeekday } from '../guards.ts';
import { numberOf, pattern, wholeOf, YEAR } from './shared.ts';

const MONTH = '{month}[.]';

/** `21 से 25 मई`, `7-10 मई`, `5 मई से 10 जून तक`, `3 और 12 सितंबर के बीच`. */
const ranges = pattern({
  name: 'day-range',
  forms: [
    `{day}[ ]-[ ]{day2} ${MONTH}[${YEAR}]`,
    `{day} (से|से लेकर) {day2} ${MONTH}[${YEAR}][ तक| के बीच| के दौरान]`,
    `{day} (और|व|एवं) {day2} ${MONTH}[${YEAR}] के (बीच|दौरान)`,
    '{day} {month} (से|से लेकर) {day2} {month2}[ {year2}|, {year2}][ तक| के बीच| के दौरान]',
    '{day} {month} (और|व) {day2} {month2}[ {year2}|, {year2}] के (बीच|दौरान)',
    '{day} {month} {year} (से|से लेकर) {day2} {month2} {year2}[ तक| के बीच]',
    '{day} {month}[ ]-[ ]{day2} {month2}[ {year2}|, {year2}]',
    '{year} (में|की|के) {day} {month} (से|से लेकर) {day2} {month2}[ तक| के बीच]',
    '{month} {day} (से|से लेकर) {day2}[ तक]',
  ],
  means: dateOf,
});

const FROM_WORD = '(से|से लेकर)';
const UNTIL = '(तक|के बीच|के दौरान)';

/** `2014 से मई 2018 तक`: the ends are as exact as each is stated. */
const unevenRanges = pattern({
  name: 'uneven-range',
  forms: [
    `[वर्ष |साल |सन |सन् ]{year} ${FROM_WORD} {month2} {year2} ${UNTIL}`,
    `[वर्ष |साल |सन |सन् ]{year} ${FROM_WORD} {day2} {month2}( |, ){year2} ${UNTIL}`,
    `{month} {year} ${FROM_WORD} {year2} ${UNTIL}`,
    `{month} {year} ${FROM_WORD} {day2} {month2}( |, ){year2} ${UNTIL}`,
    `{day} {month}( |, ){year} ${FROM_WORD} {month2} {year2} ${UNTIL}`,
  ],
  means: (captures) => {
    const [from, to] = ['', '2'].map((end): When => {
      const fields = ['year', 'month', 'day'].flatMap((key) => {
        const value = numberOf(captures, key + end);
        return value === null ? [] : [[key, value]];
      });
      return calendar(Object.fromEntries(fields));
    });
    return from && to ? { kind: 'range', from, to } : null;
  },
});

const dayOfMonth = pattern({
  name: 'day-month-name',
  forms: [
    `[{weekday}[,] |{weekday} की ]{day} ${MONTH}[${YEAR}]`,
    `{weekday} \\({day} ${MONTH}[${YEAR}]\\)`,
    [`पहली {month}[${YEAR}]`, { day: 1 }],
    '{month} {day}, {year}',
    '{day}( |-|/){month}[.][ |-|/]{year}',
    '{day}[ ]-[ ]{month}[ ]-[ ]{year}',
    '{weekday}[,] {month} {day}',
    '{month} {day}^ (को|तक|से|की|के)',
    '{year} (के|की) {day} {month}',
    '{relative} {day} {month}',
  ],
  means: dateOf,
});

/** Days that share the month of the last of them: `6 और 9 अप्रैल`, `3, 5 व 7 मई`. */
const lists = pattern({
  name: 'day-of-list',
  forms: [
    `{day}^ (और|व|या|एवं|तथा) {day9} {month}`,
    `{day}^, {day8} (और|व|या|एवं|तथा) {day9} {month}`,
    '{day}^,[ ]{day9} {month}',
  ],
  means: dateOf,
});

const withinWhole = (fields: (captures: Captures) => Parameters<typeof calendar>[0] | null) => {
  return (captures: Captures): When | null => {
    const [whole, stated] = [wholeOf(captures), fields(captures)];
    return whole === null || stated === null ? null : calendar(stated, null, whole);
  };
};

const dayOfThisMonth = pattern({
  name: 'day-of-relative-month',
  forms: [['{relative} (महीने|माह)[ की| के] {day} तारीख', { unit: 'month' }]],
  means: withinWhole((captures) => {
    const day = numberOf(captures, 'day');
    return day === null ? null : { day };
  }),
});

/** `अगले महीने 4-23`: days of the month that `{relative}` picks. */
const daysOfRelativeMonth = pattern({
  name: 'day-range-of-relative-month',
  forms: [['{relative} (महीने|माह)[ की| के]( {day}-{day2}| {day} से {day2})[ तारीख| तारीख तक| तक]', { unit: 'month' }]],
  means: (captures) => {
    const [whole, from, to] = [wholeOf(captures), numberOf(captures, 'day'), numberOf(captures, 'day2')];
    if (whole === null || from === null || to === null || to <= from) return null;
    return { kind: 'range', from: calendar({ day: from }, null, whole), to: calendar({ day: to }, null, whole) };
  },
});

const NTH: readonly Form[] = (
  [
    ['पहले|पहला|प्रथम', 1],
    ['दूसरे|दूसरा', 2],
    ['तीसरे|तीसरा', 3],
    ['चौथे|चौथा', 4],
    ['आखिरी|अंतिम', -1],
  ] as const
).map(([word, nth]): Form => [`{monthname}[ {year}] (के|का) (${word}) {weekday}`, { nth }]);

/** `जून के आखिरी रविवार`: the weekday counted within its month. */
function weekdayOfMonthOf(captures: Captures): When | null {
  const [month, year, weekday, nth] = ['monthname', 'year', 'weekday', 'nth'].map((key) => numberOf(captures, key));
  if (month == null || weekday == null || nth == null) return null;
  return calendar({ weekday, nth }, null, calendar(year == null ? { month } : { month, year }));
}

/** All ways to name a day by its number. */
export const days: readonly Pattern[] = [
  numericDatePattern(() => 'day-first'),
  pattern({
    name: 'week-of-day',
    forms: [['{day} {month}[ {year}] (के|वाले) (सप्ताह|हफ्ते)', { holding: 'week' }]],
    means: dateOf,
  }),
  ranges,
  unevenRanges,
  dayOfMonth,
  lists,
  daysOfRelativeMonth,
  dayOfThisMonth,
  pattern({ name: 'day-of-month', forms: ['{day} तारीख', '(दिनांक|तारीख) {day}'], means: dateOf }),
  pattern({ name: 'nth-weekday', forms: NTH, means: weekdayOfMonthOf }),
  pattern({ name: 'day-month-numeric', forms: ['{day}/{month#}^ को'], means: dateOf, accepts: isDayOfNumbers }),
];

/** Festivals and commemorations; a day that the own country keeps is none where another one stands before it. */
export const namedDays: readonly Pattern[] = [
  pattern({
    name: 'named-day-of-relative-year',
    forms: [['{relative} (साल|वर्ष)[ के| की] {named}', { unit: 'year' }]],
    means: withinWhole((captures) => {
      const namedDay = captures.get('named');
      return typeof namedDay === 'string' ? { namedDay } : null;
    }),
  }),
  pattern({
    name: 'named-day',
    forms: ['{named}[ {year}]', '{relative} {named}', '{year} (के|की) {named}'],
    means: dateOf,
    accepts: isOwnDay,
  }),
];

/** `सोमवार को`, `पिछले गुरुवार`, `अगले सप्ताह मंगलवार`, `जून के आखिरी रविवार`. */
export const weekdays: readonly Pattern[] = [
  pattern({
    name: 'weekday-of-week',
    forms: [['{relative} (सप्ताह|हफ्ते)[ के| में| की]( | - |, ){weekday}', { unit: 'week' }]],
    means: withinWhole((captures) => {
      const weekday = numberOf(captures, 'weekday');
      return weekday === null ? null : { weekday };
    }),
  }),
  pattern({
    name: 'weekday',
    // `इस सोमवार` is the nearest that suits the tense, as `सोमवार को` is.
    forms: ['[इस |इसी ]{weekday}', '{relative} {weekday}'],
    means: dateOf,
    accepts: isWeekday,
  }),
  pattern({
    name: 'weekend',
    forms: [['[{relative} ](सप्ताहांत|वीकेंड|वीकेण्ड)', { weekend: 1 }]],
    means: dateOf,
  }),
];
