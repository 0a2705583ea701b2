import type { Pattern } from '../../../dates/expression.ts';
import type { Form } from '../../../dates/grammar/forms.ts';
import { dateOf, samePeriodOf } from '../../../dates/grammar/meanings.ts';
import { periodPatterns } from '../../../dates/grammar/period-patterns.ts';
import { grammar, pattern } from './grammar.ts';
import { isSeason } from './guards.ts';
import { winterOf } from './meanings.ts';

const QUARTERS: readonly (readonly [words: string, quarter: number])[] = [
  ['(ersten|erste|erstes|1.|I.)', 1],
  ['(zweiten|zweite|zweites|2.|II.)', 2],
  ['(dritten|dritte|drittes|3.|III.)', 3],
  ['(vierten|vierte|viertes|letzten|4.|IV.)', 4],
];
const HALVES: readonly (readonly [words: string, half: number])[] = [
  ['(ersten|erste|erstes|1.)', 1],
  ['(zweiten|zweite|zweites|2.)', 2],
];
const OF_YEAR = '( {year}| des Jahres {year})';

/** `das Vorjahresquartal`, `im gleichen Zeitraum des Vorjahres`: the period named before, a year earlier. */
const SAME_PERIODS: readonly Form[] = [
  ['(Vorjahresmonat|Vorjahresmonats)', { unit: 'month', relative: 'previous' }],
  ['(Vorjahresquartal|Vorjahresquartals)', { unit: 'quarter', relative: 'previous' }],
  ['(Vorjahreszeitraum|Vorjahreszeitraums|Vorjahresperiode)', { unit: 'period', relative: 'previous' }],
  ['(gleichen|selben) (Zeitraum|Zeitraums) des (Vorjahres|Vorjahrs)', { unit: 'period', relative: 'previous' }],
  ['(gleichen|selben) (Monat|Monats) des (Vorjahres|Vorjahrs)', { unit: 'month', relative: 'previous' }],
  ['(gleichen|selben) (Quartal|Quartals) des (Vorjahres|Vorjahrs)', { unit: 'quarter', relative: 'previous' }],
];

/** Patterns of seasons, quarters, halves, decades, centuries, and of parts of all those. */
export const periods: readonly Pattern[] = [
  ...periodPatterns(grammar, {
    week: 'Woche',
    month: 'Monat',
    lastOne: 'letzten|letzte|letzter',
    first: 'ersten',
    last: 'letzten',
    relatives: [
      ['letzten|vergangenen|zurückliegenden|abgelaufenen', 'past'],
      ['nächsten|kommenden', 'coming'],
      ['folgenden|darauffolgenden', 'following'],
      ['vorangegangenen|vorhergehenden', 'previous'],
    ],
    ofYear: 'des Jahres|im Jahr|im Jahre',
    ofThisYear: 'des Jahres|dieses Jahres|des laufenden Jahres',
    weekWith: 'vom|ab dem|ab',
    day: '{day}. {month}[ {year}]',
    leadsToWhole: new Set(['des', 'dieses', 'im', 'der']),
    leadsToEnd: new Set(['bis', 'und']),
  }),
  pattern({ name: 'same-period', forms: SAME_PERIODS, means: samePeriodOf }),
  pattern({
    name: 'winter-of-two-years',
    forms: ['{season} {year}/{yy2}', '{season} {year}/{year2}'],
    means: winterOf,
  }),
  pattern({
    name: 'season',
    forms: [`{season}${OF_YEAR}`, '{season}', '{relative} {season}', '{relative} {adjective} {season}'],
    means: dateOf,
    accepts: isSeason,
  }),
  pattern({
    name: 'quarter',
    forms: QUARTERS.flatMap(([ordinal, quarter]): Form[] => [
      [`${ordinal} (Quartal|Quartals|Trimester|Trimesters)${OF_YEAR}`, { quarter }],
      [`${ordinal} (Quartal|Quartals|Trimester|Trimesters)`, { quarter }],
      [`Q${quarter}[ |/]{year}`, { quarter }],
    ]),
    means: dateOf,
  }),
  pattern({
    name: 'half',
    forms: HALVES.flatMap(([ordinal, half]): Form[] => [
      [`${ordinal} (Halbjahr|Halbjahrs|Halbjahres|Jahreshälfte)${OF_YEAR}`, { half }],
      [`${ordinal} (Halbjahr|Halbjahrs|Halbjahres|Jahreshälfte)`, { half }],
    ]),
    means: dateOf,
  }),
  pattern({
    name: 'decade',
    forms: [
      ...Array.from({ length: 21 }, (_, i): Form => {
        const decadeyear = 1850 + 10 * i;
        return [`(${decadeyear}er|${decadeyear}ern)[( |-)(Jahre|Jahren)]`, { decadeyear }];
      }),
      ...Array.from({ length: 8 }, (_, i): Form => {
        const tens = 20 + 10 * i;
        return [`(${tens}er|${tens}ern|${tens}erjahre|${tens}erjahren)[( |-)(Jahre|Jahren)]`, { tens }];
      }),
      '{decade}[( |-)(Jahre|Jahren)]',
    ],
    means: dateOf,
    accepts: ({ words, first, last }) =>
      first !== last ||
      /jahre|ern$/.test(words.folded(last)) ||
      /^(?:in|den|der|die|fruhen|spaten|anfang|ende|mitte)$/.test(words.folded(first - 1)),
  }),
  pattern({ name: 'century', forms: ['{century}. (Jahrhundert|Jahrhunderts|Jh.)'], means: dateOf }),
];
