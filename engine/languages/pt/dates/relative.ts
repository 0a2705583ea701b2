import type { Pattern } from '../../../dates/expression.ts';
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
import { endsBeforeNoun, isAhead, isEve, isOneUnit, isRunning, isTimeAgo } from './guards.ts';

/** What may stand before an amount of time without changing what it says. */
const ABOUT =
  '[cerca de |quase |mais de |menos de |apenas |pouco mais de |pouco menos de |uns |umas |exatamente |exactamente |só |já |' +
  'aproximadamente |pelo menos ]';

/** A date that an amount of time may count from: `de 5 de maio`, `da segunda-feira`, `do Natal`. */
const FROM_DATE = `(de|do|da|do dia) (${DAY_MONTH}[${YEAR}]|{weekday}|{named}[ de {year}])`;

/** Patterns that count from publication or from a time the text has named. */
export const relative: readonly Pattern[] = [
  pattern({
    name: 'vague-present',
    forms: [
      'atualmente',
      'actualmente',
      'agora',
      'neste momento',
      'hoje em dia',
      'nos dias de hoje',
      'nos dias que correm',
    ],
    means: vagueOf('PRESENT_REF'),
  }),
  pattern({
    name: 'units-from-day',
    forms: [
      '[dentro de |em ]{count} {unit} (depois|a partir) de {deictic}',
      ['[dentro de |em ]{count} {unit} a partir de agora', { deictic: 0 }],
    ],
    means: countedFromDayOf(1),
  }),
  pattern({ name: 'units-before-day', forms: ['{count} {unit} antes de {deictic}'], means: countedFromDayOf(-1) }),
  pattern({
    name: 'units-after-date',
    forms: [`{count} {unit} (depois|a partir) ${FROM_DATE}`],
    means: countedFromDateOf(1),
  }),
  pattern({ name: 'units-before-date', forms: [`{count} {unit} antes ${FROM_DATE}`], means: countedFromDateOf(-1) }),
  pattern({
    name: 'units-ago',
    forms: [
      `há ${ABOUT}{count} {unit}[ atrás]`,
      '{count} {unit} atrás',
      `faz ${ABOUT}{count} {unit}`,
      ['há um par de {unit}', { count: 2 }],
      ['há meio ano', { unit: 'month', count: 6 }],
    ],
    means: unitsAwayOf(-1),
    accepts: isTimeAgo,
  }),
  pattern({
    name: 'units-ahead',
    forms: [`(dentro de|em|daqui a) ${ABOUT}{count} {unit}`],
    means: unitsAwayOf(1),
    accepts: isAhead,
  }),
  pattern({
    name: 'units-earlier',
    forms: ['{count} {unit} (antes|mais cedo)', `havia ${ABOUT}{count} {unit}`],
    means: unitsAwayOf(-1, 'reference-time'),
    accepts: endsBeforeNoun,
  }),
  pattern({
    name: 'units-later',
    forms: ['{count} {unit} (depois|mais tarde)', '(passados|passadas|ao cabo de) {count} {unit}'],
    means: unitsAwayOf(1, 'reference-time'),
    accepts: endsBeforeNoun,
  }),
  pattern({
    name: 'dated-deictic',
    forms: [
      '{deictic}[,] [{weekday}[,] ][dia ]{day}[º] de {month}[ de {year}]',
      '{deictic}[,] {weekday}[,] [dia ]{day}',
      '{deictic}[,] dia {day}[º]',
    ],
    means: dateOf,
  }),
  pattern({
    name: 'deictic-day',
    forms: ['{deictic}[ mesmo]', '{deictic}[,] {weekday}', ['(noite|madrugada) passada', { deictic: -1 }]],
    means: deicticOf,
  }),
  pattern({
    name: 'eve',
    forms: ['véspera'],
    means: () => ({ kind: 'shift', unit: 'day', by: -1, from: 'reference-time', form: 'deictic' }),
    accepts: isEve,
  }),
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
    forms: ['{unit}', '{unit} até à data'],
    means: runningUnitOf,
    accepts: (place) => isRunning(place) && isOneUnit(place),
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
