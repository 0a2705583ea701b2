import { calendar, type Pattern, shift, type When } from '../../../../dates/expression.ts';
import type { Captures, Form } from '../../../../dates/grammar/forms.ts';
import { dateOf } from '../../../../dates/grammar/meanings.ts';
import { isMonth, isWeekNumber } from '../guards.ts';
import { numberOf, pattern, wholeOf } from './shared.ts';

/** Months of the year that `{relative}` picks: `पिछले साल अप्रैल-जून`. */
function monthsWithin(captures: Captures): When | null {
  const [whole, first, second] = [wholeOf(captures), numberOf(captures, 'monthname'), numberOf(captures, 'monthname2')];
  if (whole === null || first === null) return null;
  const from = calendar({ month: first }, null, whole);
  if (second === null) return from;
  return second <= first ? null : { kind: 'range', from, to: calendar({ month: second }, null, whole) };
}

/** The day that the last week of a month surely holds: ISO weeks belong to the month of their Thursday. */
const LAST_WEEK_DAY: Readonly<Record<number, number>> = { 2: 25, 4: 27, 6: 27, 9: 27, 11: 27 };
const lastWeekDay = (month: number): number => LAST_WEEK_DAY[month] ?? 28;

/** `जुलाई के आखिरी हफ्ते`, `2019 के पहले सप्ताह`: the ISO week, by its Thursday. */
function weekOfMonth(captures: Captures): When | null {
  const [year, nth] = [numberOf(captures, 'year'), numberOf(captures, 'nth')];
  const month = numberOf(captures, 'monthname') ?? (nth === -1 ? 12 : 1);
  if (nth === null) return null;
  const day = nth === -1 ? lastWeekDay(month) : 4 + 7 * (nth - 1);
  return calendar({ month, day, holding: 'week', ...(year !== null && { year }) });
}

const WEEKS: readonly Form[] = (
  [
    ['पहले|पहला|प्रथम', 1],
    ['दूसरे|दूसरा|द्वितीय', 2],
    ['तीसरे|तीसरा|तृतीय', 3],
    ['चौथे|चौथा', 4],
    ['आखिरी|अंतिम', -1],
  ] as const
).map(([word, nth]): Form => {
  return [`({monthname}|{monthname} {year}|{year}) (के|का) (${word}) (सप्ताह|हफ्ते|हफ्ता)`, { nth }];
});

const THIS_MONTH = shift('month', 0, 'modifier');

const MONTH_WORD = '[ महीने| माह| महीना]';

/** Months, alone, of a year and in ranges, and the weeks counted within them. */
export const months: readonly Pattern[] = [
  pattern({ name: 'week-of-month', forms: WEEKS, means: weekOfMonth }),
  pattern({
    name: 'week-number',
    forms: ['{year} (के|का) (सप्ताह|हफ्ते) {week}', ['(सप्ताह|हफ्ता|हफ्ते) {week}', { relative: 'this' }]],
    means: dateOf,
    accepts: isWeekNumber,
  }),
  pattern({
    name: 'month-range',
    forms: [
      '{monthname}[ ]-[ ]{monthname2}[ {year}|, {year}][ तिमाही]',
      '{monthname}[ {year}] (से|से लेकर) {monthname2}[ {year2}] (तक|के बीच|के दौरान|की तिमाही|तिमाही|की अवधि)',
      '{monthname} (और|व) {monthname2}[ {year2}] के (बीच|दौरान)',
      '{year} (में|की|के) {monthname} (से|से लेकर) {monthname2}[ तक| के बीच| के दौरान]',
      '{year} (में|की|के) {monthname}[ ]-[ ]{monthname2}[ तिमाही]',
    ],
    means: dateOf,
  }),
  pattern({
    name: 'same-month-of-year',
    forms: [
      ['(पिछले|बीते|गत) (साल|वर्ष)[ के] (इसी|इस) (महीने|माह)', { by: -1 }],
      ['(अगले|आगामी) (साल|वर्ष)[ के] (इसी|इस) (महीने|माह)', { by: 1 }],
    ],
    means: (captures) => ({ kind: 'counted', unit: 'year', by: numberOf(captures, 'by') ?? 0, from: THIS_MONTH }),
  }),
  pattern({
    name: 'months-of-relative-year',
    forms: [
      [`{relative} (साल|वर्ष|बरस)[ के| की| में| ही] {monthname}${MONTH_WORD}`, { unit: 'year' }],
      ['{relative} (साल|वर्ष)[ के| की| में] {monthname}[ ]-[ ]{monthname2}[ तिमाही]', { unit: 'year' }],
      ['{relative} (साल|वर्ष)[ के| की| में] {monthname} से {monthname2}[ तक| के बीच| तिमाही]', { unit: 'year' }],
    ],
    means: monthsWithin,
  }),
  pattern({
    name: 'month',
    forms: [
      '{month}[.|,] [वर्ष |साल |सन |सन् ]{year}',
      '{month}( - |-|/| / ){year}',
      `{monthname}${MONTH_WORD}`,
      `{relative} {monthname}${MONTH_WORD}`,
      '{year} {monthname}',
      `{year} (के|की|में) {monthname}${MONTH_WORD}`,
    ],
    means: dateOf,
    accepts: isMonth,
  }),
];
