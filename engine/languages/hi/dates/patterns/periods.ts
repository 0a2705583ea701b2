import { calendar, type Pattern } from '../../../../dates/expression.ts';
import type { Form } from '../../../../dates/grammar/forms.ts';
import { dateOf } from '../../../../dates/grammar/meanings.ts';
import { isCalendarPeriod, isInOurEra, isSeason } from '../guards.ts';
import { numberOf, pattern, wholeOf } from './shared.ts';

const QUARTERS: readonly (readonly [words: string, quarter: number])[] = [
  ['(पहली|प्रथम) तिमाही', 1],
  ['(दूसरी|द्वितीय) तिमाही', 2],
  ['(तीसरी|तृतीय) तिमाही', 3],
  ['(चौथी|चतुर्थ|अंतिम|आखिरी) तिमाही', 4],
];
const HALVES: readonly (readonly [words: string, half: number])[] = [
  ['(पहली|प्रथम) छमाही', 1],
  ['(दूसरी|द्वितीय) छमाही', 2],
];

/** Counted quarters and halves are those of the business year, unless a calendar year stands before them. */
const YEAR_OF_PERIOD = '[वर्ष |साल |सन ]{year} (की|के)';
const RELATIVE_YEAR = '{relative} (साल|वर्ष)[ की| के]';

const countedForms = (periods: typeof QUARTERS, key: string, year: string, implied: Readonly<Record<string, string>>) =>
  periods.map(([words, value]): Form => [`${year} ${words}`, { ...implied, [key]: value }]);

const LATIN_HALVES = [1, 2].flatMap((half): Form[] => [
  [`{year}( |-|)h${half}`, { half }],
  [`h${half} {year}`, { half }],
]);
const LATIN_QUARTERS = [1, 2, 3, 4].flatMap((quarter): Form[] => [
  [`{year}( |-|)q${quarter}`, { quarter }],
  [`q${quarter} {year}`, { quarter }],
]);

const DECADES = Array.from({ length: 21 }, (_, i): Form => {
  const decadeyear = 1850 + 10 * i;
  return [`[सन |सन् |वर्ष |साल ]${decadeyear} (के|वाले) (दशक|दशकों)`, { decadeyear }];
});

/** Seasons, quarters, halves, decades and centuries. */
export const periods: readonly Pattern[] = [
  pattern({
    name: 'season',
    forms: ['{relative} {season}', '{year} (की|के) {season}', '{season}'],
    means: dateOf,
    accepts: isSeason,
  }),
  pattern({
    name: 'quarter',
    forms: [...countedForms(QUARTERS, 'quarter', YEAR_OF_PERIOD, {}), ...LATIN_QUARTERS],
    means: dateOf,
    accepts: isCalendarPeriod,
  }),
  pattern({
    name: 'half',
    forms: [...countedForms(HALVES, 'half', YEAR_OF_PERIOD, {}), ...LATIN_HALVES],
    means: dateOf,
    accepts: isCalendarPeriod,
  }),
  pattern({
    name: 'period-of-relative-year',
    forms: [
      ...countedForms(QUARTERS, 'quarter', RELATIVE_YEAR, { unit: 'year' }),
      ...countedForms(HALVES, 'half', RELATIVE_YEAR, { unit: 'year' }),
    ],
    means: (captures) => {
      const [whole, quarter, half] = [wholeOf(captures), numberOf(captures, 'quarter'), numberOf(captures, 'half')];
      if (whole === null) return null;
      return calendar({ ...(quarter !== null && { quarter }), ...(half !== null && { half }) }, null, whole);
    },
  }),
  pattern({
    name: 'decade',
    forms: [...DECADES, '[सन |सन् ]({tens}|{decade}) (के|वाले) (दशक|दशकों)'],
    means: dateOf,
  }),
  pattern({
    name: 'century',
    forms: ['{ordinal} (सदी|शताब्दी)', '{century}[ |-](वीं|वी) (सदी|शताब्दी)'],
    means: (captures) => {
      const century = numberOf(captures, 'ordinal') ?? numberOf(captures, 'century');
      return century === null ? null : calendar({ century });
    },
    accepts: isInOurEra,
  }),
];
