import { calendar, type Pattern } from '../../../dates/expression.ts';
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
import { yearRange } from '../../../dates/grammar/year-range.ts';
import { yearPattern } from '../../../dates/grammar/years.ts';
import { textRules } from '../text/index.ts';
import {
  endsBeforeNoun,
  isAhead,
  isMonth,
  isOneUnit,
  isRunning,
  isSeason,
  isTomorrow,
  isWeekday,
  notStreet,
  opensWith,
} from './guards.ts';
import { lexicon } from './lexicon.ts';
import { YEAR_WORDS } from './years.ts';

const grammar = { rules: textRules, slots: createSlots(textRules, lexicon) };
const pattern = (rule: FormPattern): Pattern => formPattern(grammar, rule);

/** `, 2020`, ` de 2020`, ` del año 2020`, `-2020`, ` del 87`. */
const YEAR = '(, {year}| [de|del|en][ el][ año] {year}|-{year}|/{year}| del {yy})';

/** `5 de mayo`, `1.º de mayo`, `5 mayo`. */
const DAY_MONTH = '{day}[.º] [de |del |del mes de ]{month}[.]';

const ORDINAL_HALVES: readonly (readonly [words: string, half: number])[] = [
  ['(primer|1er|1º) semestre', 1],
  ['primera mitad', 1],
  ['(segundo|2º|último) semestre', 2],
  ['segunda mitad', 2],
];

const ORDINAL_QUARTERS: readonly (readonly [words: string, quarter: number])[] = [
  ['(primer|1er|1.er|1º) trimestre', 1],
  ['(segundo|2º) trimestre', 2],
  ['(tercer|3er|3º) trimestre', 3],
  ['(cuarto|4º) trimestre', 4],
];

const QUARTERS: readonly Form[] = [
  ...ORDINAL_QUARTERS.flatMap(([words, quarter]): Form[] => [
    [`${words}[ de| del| del año| de año|-][ ]{year}`, { quarter }],
    [words, { quarter }],
  ]),
  ['último trimestre (de|del|del año|de año) {year}', { quarter: 4 }],
  ...[1, 2, 3, 4].flatMap((quarter): Form[] => [
    [`{year}( |-)t${quarter}`, { quarter }],
    [`t${quarter} [de ]{year}`, { quarter }],
  ]),
];

/** `los años 1980`: the decade by its first year. */
const DECADES_BY_YEAR = Array.from({ length: 21 }, (_, i): Form => {
  const decadeyear = 1850 + 10 * i;
  return [`(años|década de|década de los|década del) ${decadeyear}`, { decadeyear }];
});

const days: readonly Pattern[] = [
  numericDatePattern(() => 'day-first'),
  yearRange,
  pattern({
    name: 'day-range',
    forms: [
      `{day} (a|al|hasta el) {day2} [de |del ]{month}[${YEAR}]`,
      `{day}[ ]-[ ]{day2} [de |del ]{month}[${YEAR}]`,
      '{month} {day}-{day2}[, {year}]',
    ],
    means: dateOf,
  }),
  pattern({
    name: 'day-range-between',
    forms: [`{day} y [el ]{day2} de {month}[${YEAR}]`],
    means: dateOf,
    accepts: opensWith('entre'),
  }),
  pattern({
    name: 'day-month-name',
    forms: [
      `[{relative} ][{wd}[.][,] [el ]][día ]${DAY_MONTH}[${YEAR}]`,
      '[{wd}[,] ]{day}(-|/){month}[-{year}|/{year}|-{yy}]',
      '{year}/{month}/{day}',
      '{month} {day}, {year}',
      '{day} de {month#} de {year}',
    ],
    means: dateOf,
    accepts: notStreet,
  }),
  pattern({
    name: 'day-of-list',
    forms: [
      `{day}^(,| y| o) [el ]{day9} de {month}[${YEAR}]`,
      `{day}^, [el ]{day8} (y|o) [el ]{day9} de {month}[${YEAR}]`,
      `{day}^, {day7}, {day8} (y|o) {day9} de {month}[${YEAR}]`,
    ],
    means: dateOf,
  }),
  pattern({
    name: 'weekday-numeric',
    forms: ['[{relative} ]{wd}[ ]\\({day}/{month#}\\)', '[{relative} ]{wd} {day}/{month#}'],
    means: dateOf,
  }),
  pattern({
    name: 'day-month-numeric',
    forms: ['[{relative} |día ]{day}/{month#}'],
    means: dateOf,
    accepts: opensWith('el', 'del', 'al', 'desde', 'hasta', 'día', 'próximo', 'pasado', 'este'),
  }),
  pattern({
    name: 'weekday-day',
    forms: ['[{relative} ]{weekday}[,] [el ][día ]{day}'],
    means: dateOf,
    accepts: endsBeforeNoun,
  }),
  pattern({ name: 'day-of-month', forms: ['día {day}'], means: dateOf }),
];

const months: readonly Pattern[] = [
  pattern({ name: 'month-range', forms: ['{monthname}-{monthname2} [de |del ][año ]{year}'], means: dateOf }),
  pattern({
    name: 'month',
    forms: [
      `{month}[.]${YEAR}`,
      '[mes de ]{monthname}',
      '{relative} [mes de ]{monthname}',
      '[mes de ]{monthname} {relative}',
    ],
    means: dateOf,
    accepts: isMonth,
  }),
  pattern({ name: 'named-day', forms: [`{named}[${YEAR}]`, '{relative} {named}'], means: dateOf }),
];

const weekdays: readonly Pattern[] = [
  pattern({
    name: 'weekday',
    // `este lunes` is the nearest that suits the tense, as `el lunes` is; `pasado` and `próximo` always pick one side.
    forms: ['[este ]{weekday}', '[este ]{relative} {weekday}', '{weekday} {relative}'],
    means: dateOf,
    accepts: isWeekday,
  }),
  pattern({ name: 'weekend', forms: [['fin de semana', { weekend: 1 }]], means: dateOf }),
];

const periods: readonly Pattern[] = [
  pattern({
    name: 'season',
    forms: ['{season}[ de| del][ año] {year}', '{season}', '{relative} {season}', '{season} {relative}'],
    means: dateOf,
    accepts: isSeason,
  }),
  pattern({ name: 'quarter', forms: QUARTERS, means: dateOf }),
  pattern({
    name: 'half',
    forms: ORDINAL_HALVES.map(([words, half]): Form => [`${words} (de|del|del año|de año) {year}`, { half }]),
    means: dateOf,
  }),
  pattern({
    name: 'decade',
    forms: ['(años|década de los|década de|decenio de) ({tens}|{decade})', 'los ({tens}|{decade})', ...DECADES_BY_YEAR],
    means: dateOf,
    accepts: endsBeforeNoun,
  }),
  pattern({ name: 'century', forms: ['siglo {roman}', 's. {roman}'], means: dateOf }),
];

const relative: readonly Pattern[] = [
  pattern({
    name: 'units-from-day',
    forms: ['{count} {unit} (después|a partir) de {deictic}'],
    means: countedFromDayOf(1),
  }),
  pattern({ name: 'units-before-day', forms: ['{count} {unit} antes de {deictic}'], means: countedFromDayOf(-1) }),
  pattern({
    name: 'units-ago',
    forms: ['hace [unos |unas |casi |más de |apenas |solo |ya ]{count} {unit}', '{count} {unit} atrás'],
    means: unitsAwayOf(-1),
  }),
  pattern({
    name: 'units-ahead',
    forms: ['(dentro de|en) {count} {unit}'],
    means: unitsAwayOf(1),
    accepts: isAhead,
  }),
  pattern({
    name: 'units-earlier',
    forms: ['{count} {unit} antes'],
    means: unitsAwayOf(-1, 'reference-time'),
    accepts: endsBeforeNoun,
  }),
  pattern({
    name: 'units-later',
    forms: ['{count} {unit} (después|más tarde)'],
    means: unitsAwayOf(1, 'reference-time'),
    accepts: endsBeforeNoun,
  }),
  pattern({ name: 'deictic-day', forms: ['{deictic}[ mismo]'], means: deicticOf, accepts: isTomorrow }),
  pattern({
    name: 'relative-unit',
    forms: ['[este ]{relative} {unit}', '{unit} {relative}'],
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
    forms: ['actualmente', 'en la actualidad', 'ahora[ mismo]', 'en (este momento|estos momentos)'],
    means: vagueOf('PRESENT_REF'),
  }),
  pattern({
    name: 'vague-past',
    forms: [
      'recientemente',
      'en los últimos (días|meses|años)',
      'hace (poco|tiempo|[unos |varios |muchos ](años|meses|días))',
    ],
    means: vagueOf('PAST_REF'),
  }),
  pattern({
    name: 'vague-future',
    forms: ['próximamente', 'en los próximos (días|meses|años)', 'en (el futuro|breve)'],
    means: vagueOf('FUTURE_REF'),
  }),
  pattern({
    name: 'nine-eleven',
    forms: ['11-S'],
    means: () => calendar({ year: 2001, month: 9, day: 11 }),
  }),
];

/** All patterns, in the order they are tried. */
export const SPANISH_PATTERNS: readonly Pattern[] = [
  ...days,
  ...months,
  ...weekdays,
  ...periods,
  ...relative,
  yearPattern(textRules, YEAR_WORDS),
];
