import type { Pattern } from '../../../dates/expression.ts';
import { type Form, type FormPattern, formPattern } from '../../../dates/grammar/forms.ts';
import {
  countedFromDayOf,
  dateOf,
  deicticOf,
  relativeUnitOf,
  runningUnitOf,
  unitsAwayOf,
  vagueOf,
} from '../../../dates/grammar/meanings.ts';
import { numericDatePattern } from '../../../dates/grammar/numeric-date.ts';
import { createSlots } from '../../../dates/grammar/slots.ts';
import { yearPattern } from '../../../dates/grammar/years.ts';
import { textRules } from '../text/index.ts';
import { endsBeforeNoun, isAhead, isMonth, isOneUnit, isRunning, isSeason, isWeekday, notStreet } from './guards.ts';
import { lexicon } from './lexicon.ts';
import { YEAR_WORDS } from './years.ts';

const grammar = { rules: textRules, slots: createSlots(textRules, lexicon) };
const pattern = (rule: FormPattern): Pattern => formPattern(grammar, rule);

const YEAR = '( de {year}|, {year}| do ano de {year}| {year})';
const DAY_MONTH = '{day}[º] de {month}';

const QUARTERS: readonly (readonly [words: string, quarter: number])[] = [
  ['(primeiro|1º) trimestre', 1],
  ['(segundo|2º) trimestre', 2],
  ['(terceiro|3º) trimestre', 3],
  ['(quarto|último|4º) trimestre', 4],
];
const HALVES: readonly (readonly [words: string, half: number])[] = [
  ['(primeiro|1º) semestre', 1],
  ['(segundo|2º) semestre', 2],
];

const DECADES_BY_YEAR = Array.from({ length: 21 }, (_, i): Form => {
  const decadeyear = 1850 + 10 * i;
  return [`(anos|década de) ${decadeyear}`, { decadeyear }];
});

const days: readonly Pattern[] = [
  numericDatePattern(() => 'day-first'),
  pattern({
    name: 'day-range',
    forms: [
      `{day} (a|até|ao) {day2} de {month}[${YEAR}]`,
      `{day}[ ]-[ ]{day2} de {month}[${YEAR}]`,
      `{day} de {month} (a|até) {day2} de {month2}[ de {year2}]`,
      `entre [o dia |os dias ]{day} e {day2} de {month}[${YEAR}]`,
    ],
    means: dateOf,
  }),
  pattern({
    name: 'day-month-name',
    forms: [
      `[{relative} ][(nesta |desta |neste )]{wd}[,] [dia ]${DAY_MONTH}[${YEAR}]`,
      `[{relative} ][dia ]${DAY_MONTH}[${YEAR}]`,
      '{day} {month} {year}',
      '{wd}[-feira][ ]\\({day} de {month}\\)',
    ],
    means: dateOf,
    accepts: notStreet,
  }),
  pattern({
    name: 'day-of-list',
    forms: [`{day}^(,| e| ou) {day9} de {month}`, `{day}^, {day8} (e|ou) {day9} de {month}`],
    means: dateOf,
  }),
  pattern({
    // Brazilian papers name the day of the month behind the weekday: `nesta quinta-feira (3)`.
    name: 'weekday-day',
    forms: [
      '[(nesta |neste |desta |deste )]{wd}[ ]\\({day}\\)',
      '[(nesta |neste |desta |deste )]{wd}[ ]\\({day}/{month#}\\)',
      '[(nesta |neste )]{weekday}, dia {day}',
      '(ontem|hoje|amanhã) \\({day}\\)',
    ],
    means: dateOf,
  }),
  pattern({
    name: 'day-of-month',
    forms: ['[{relative} ]dia {day}', 'dia {day} (deste|do) mês'],
    means: dateOf,
    accepts: endsBeforeNoun,
  }),
];

const months: readonly Pattern[] = [
  pattern({
    name: 'month-range',
    forms: ['{monthname}-{monthname2} de {year}', '{monthname} a {monthname2} de {year}'],
    means: dateOf,
  }),
  pattern({
    name: 'month',
    forms: [
      '{month}[.][ ](de|/) {year}',
      '{month}/{year}',
      '{month} {year}',
      '[mês de ]{monthname}',
      '{relative} [mês de ]{monthname}',
      '[mês de ]{monthname} {relative}',
      '{monthname} (deste|do corrente) ano',
    ],
    means: dateOf,
    accepts: isMonth,
  }),
  pattern({ name: 'named-day', forms: ['{named}[ de {year}]', '{relative} {named}'], means: dateOf }),
];

const weekdays: readonly Pattern[] = [
  pattern({
    name: 'weekday',
    // `nesta segunda-feira` is the nearest that suits the tense, as `na segunda-feira` is.
    forms: [
      '[(nesta|neste|desta|deste|esta|este) ]{weekday}',
      '[(nesta|desta|esta) ]{wd}',
      '{relative} {weekday}',
      '{weekday} {relative}',
      '{wd} {relative}',
      '{relative} {wd}',
    ],
    means: dateOf,
    accepts: isWeekday,
  }),
  pattern({
    name: 'weekend',
    forms: [
      ['[(neste|deste|este) ](fim|final) de semana', { weekend: 1 }],
      ['{relative} (fim|final) de semana', { weekend: 1 }],
      ['(fim|final) de semana {relative}', { weekend: 1 }],
    ],
    means: dateOf,
  }),
];

const periods: readonly Pattern[] = [
  pattern({
    name: 'season',
    forms: ['{season} de {year}', '{relative} {season}', '{season} {relative}', '{season}'],
    means: dateOf,
    accepts: isSeason,
  }),
  pattern({
    name: 'quarter',
    forms: QUARTERS.flatMap(([words, quarter]): Form[] => [
      [`${words} (de|do ano de) {year}`, { quarter }],
      [words, { quarter }],
    ]),
    means: dateOf,
  }),
  pattern({
    name: 'half',
    forms: HALVES.flatMap(([words, half]): Form[] => [
      [`${words} (de|do ano de) {year}`, { half }],
      [words, { half }],
    ]),
    means: dateOf,
  }),
  pattern({
    name: 'decade',
    forms: [...DECADES_BY_YEAR, '(anos|década de) ({tens}|{decade})'],
    means: dateOf,
    accepts: endsBeforeNoun,
  }),
  pattern({ name: 'century', forms: ['século {roman}', 'século {century}'], means: dateOf }),
];

const ABOUT = '[cerca de |quase |mais de |apenas |pouco mais de |uns |umas ]';

const relative: readonly Pattern[] = [
  pattern({
    name: 'units-from-day',
    forms: ['{count} {unit} (depois|a partir) de {deictic}'],
    means: countedFromDayOf(1),
  }),
  pattern({
    name: 'units-ago',
    forms: [`há ${ABOUT}{count} {unit}`, '{count} {unit} atrás', `faz ${ABOUT}{count} {unit}`],
    means: unitsAwayOf(-1),
  }),
  pattern({
    name: 'units-ahead',
    forms: [`(dentro de|em|daqui a) ${ABOUT}{count} {unit}`],
    means: unitsAwayOf(1),
    accepts: isAhead,
  }),
  pattern({
    name: 'units-earlier',
    forms: ['{count} {unit} (antes|mais cedo)'],
    means: unitsAwayOf(-1, 'reference-time'),
    accepts: endsBeforeNoun,
  }),
  pattern({
    name: 'units-later',
    forms: ['{count} {unit} (depois|mais tarde)'],
    means: unitsAwayOf(1, 'reference-time'),
    accepts: endsBeforeNoun,
  }),
  pattern({ name: 'deictic-day', forms: ['{deictic}'], means: deicticOf }),
  pattern({
    name: 'relative-unit',
    forms: [
      '{relative} {unit}',
      '{unit} {relative}',
      ['dia seguinte', { unit: 'day', relative: 'following' }],
      ['dia anterior', { unit: 'day', relative: 'previous' }],
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
    forms: ['atualmente', 'agora', 'neste momento', 'hoje em dia'],
    means: vagueOf('PRESENT_REF'),
  }),
  pattern({
    name: 'vague-past',
    forms: [
      'recentemente',
      'nos últimos (dias|meses|anos)',
      'nas últimas (semanas|décadas)',
      'há (pouco|muito)[ tempo]',
      'há (alguns|vários) (dias|meses|anos)',
    ],
    means: vagueOf('PAST_REF'),
  }),
  pattern({
    name: 'vague-future',
    forms: ['em breve', 'nos próximos (dias|meses|anos)', 'nas próximas (semanas|décadas)', 'no futuro'],
    means: vagueOf('FUTURE_REF'),
  }),
];

/** All patterns, in the order they are tried. */
export const PATTERNS: readonly Pattern[] = [
  ...days,
  ...months,
  ...weekdays,
  ...periods,
  ...relative,
  yearPattern(textRules, YEAR_WORDS),
];
