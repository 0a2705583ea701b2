import { calendar, type Pattern } from '../../../dates/expression.ts';
import {
  countedFromDateOf,
  countedFromDayOf,
  dateOf,
  deicticOf,
  relativeUnitOf,
  runningUnitOf,
  unitsAwayOf,
  vagueOf,
} from '../../../dates/grammar/meanings.ts';
import { DAY_MONTH, pattern, YEAR } from './grammar.ts';
import { closesRange, endsBeforeNoun, isAhead, isEve, isOneUnit, isRunning, isTomorrow } from './guards.ts';

/** What may stand before an amount of time without changing what it says. */
const ABOUT =
  '[unos |unas |casi |cerca de |alrededor de |aproximadamente |más de |poco más de |algo más de |menos de |apenas |solo |tan solo |' +
  'ya |justo |exactamente |ahora |al menos ]';

/** A date that an amount of time may count from: `del 5 de mayo`, `del lunes`, `de Navidad`. */
const FROM_DATE = `(de|del) (${DAY_MONTH}[${YEAR}]|{weekday}|{named}[ de {year}])`;

/** Patterns that count from publication or from a time the text has named. */
export const relative: readonly Pattern[] = [
  pattern({
    name: 'vague-present',
    forms: [
      'actualmente',
      'en la actualidad',
      'ahora[ mismo]',
      'en (este momento|estos momentos)',
      'hoy [en ]día',
      'actualidad',
    ],
    means: vagueOf('PRESENT_REF'),
    accepts: ({ words, first }) => words.folded(first) !== 'actualidad' || closesRange(words, first),
  }),
  pattern({
    name: 'units-from-day',
    forms: [
      '[dentro de |en ]{count} {unit} (después|a partir) de {deictic}',
      ['[dentro de |en ]{count} {unit} (después|a partir) de ahora', { deictic: 0 }],
    ],
    means: countedFromDayOf(1),
  }),
  pattern({
    name: 'units-before-day',
    forms: ['{count} {unit} (antes|anteriores|previos) (de|a) {deictic}'],
    means: countedFromDayOf(-1),
  }),
  pattern({
    name: 'units-after-date',
    forms: [`{count} {unit} (después|a partir) ${FROM_DATE}`],
    means: countedFromDateOf(1),
  }),
  pattern({ name: 'units-before-date', forms: [`{count} {unit} antes ${FROM_DATE}`], means: countedFromDateOf(-1) }),
  pattern({
    name: 'units-ago',
    forms: [
      `hace ${ABOUT}{count} {unit}`,
      '{count} {unit} atrás',
      ['hace un par de {unit}', { count: 2 }],
      ['hace medio año', { unit: 'month', count: 6 }],
    ],
    means: unitsAwayOf(-1),
    // `desde hace dos meses` is how long.
    accepts: ({ words, first }) => words.folded(first - 1) !== 'desde',
  }),
  pattern({
    name: 'units-ahead',
    forms: [`(dentro de|en|de aquí a) ${ABOUT}{count} {unit}`],
    means: unitsAwayOf(1),
    accepts: isAhead,
  }),
  pattern({
    name: 'units-earlier',
    forms: ['{count} {unit} antes', `hacía ${ABOUT}{count} {unit}`],
    means: unitsAwayOf(-1, 'reference-time'),
    accepts: endsBeforeNoun,
  }),
  pattern({
    name: 'units-later',
    forms: ['{count} {unit} (después|más tarde)', 'al cabo de {count} {unit}'],
    means: unitsAwayOf(1, 'reference-time'),
    accepts: endsBeforeNoun,
  }),
  pattern({
    name: 'dated-deictic',
    forms: ['{deictic}[,] [{weekday}[,] ][día ]{day} de {month}[ de {year}]', '{deictic}[,] {weekday}[,] [día ]{day}'],
    means: dateOf,
  }),
  pattern({
    name: 'deictic-day',
    forms: [
      '{deictic}[ mismo]',
      '{deictic}[,] {weekday}',
      ['(la pasada noche|la noche pasada|la pasada medianoche)', { deictic: -1 }],
      [
        '(la pasada madrugada|la madrugada pasada|esta pasada madrugada|esta misma tarde|esta misma mañana)',
        { deictic: 0 },
      ],
    ],
    means: deicticOf,
    accepts: isTomorrow,
  }),
  pattern({
    name: 'eve',
    forms: [['víspera', { unit: 'day', relative: 'previous' }]],
    means: () => ({ kind: 'shift', unit: 'day', by: -1, from: 'reference-time', form: 'deictic' }),
    accepts: isEve,
  }),
  pattern({
    name: 'relative-unit',
    forms: ['[este ]{relative} {unit}', '{unit} {relative}'],
    means: relativeUnitOf,
    accepts: isOneUnit,
  }),
  pattern({
    name: 'unit-after-next',
    forms: [['{unit} (después de|tras|siguiente a) (la próxima|el próximo)', { count: 2 }]],
    means: unitsAwayOf(1),
  }),
  pattern({
    name: 'running-unit',
    forms: ['{unit}', '{unit} hasta la fecha'],
    means: runningUnitOf,
    accepts: (place) => isRunning(place) && isOneUnit(place),
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
