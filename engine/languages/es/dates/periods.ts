import type { Pattern } from '../../../dates/expression.ts';
import type { Form } from '../../../dates/grammar/forms.ts';
import { longPeriodPatterns } from '../../../dates/grammar/long-periods.ts';
import { dateOf, samePeriodOf } from '../../../dates/grammar/meanings.ts';
import { isWholeText } from '../../../dates/grammar/numeric-ranges.ts';
import { decadesByYear, ordinalPeriodForms, samePeriodForms } from '../../../dates/grammar/period-forms.ts';
import { periodPatterns } from '../../../dates/grammar/period-patterns.ts';
import { DAY_MONTH, grammar, pattern, YEAR } from './grammar.ts';
import {
  closesCenturies,
  closesDecades,
  endsBeforeNoun,
  isAbbreviation,
  isHalfYear,
  isMonth,
  isOurEra,
  isSeason,
  isWeekday,
  opensWith,
} from './guards.ts';

const YEAR_OF_PERIOD = '( de | del | del año | de año |-|, | del ejercicio | ){year}';

const HALVES: readonly Form[] = [
  ...ordinalPeriodForms({
    part: 'half',
    ordinals: ['primer|1er|1.er|1º|1.º', 'segundo|2º|2.º|2do'],
    noun: 'semestre',
    year: YEAR_OF_PERIOD,
    and: 'y|y el',
  }),
  ['último semestre (de|del|del año|de año) {year}', { half: 2 }],
  ...ordinalPeriodForms({
    part: 'half',
    ordinals: ['primera', 'segunda'],
    noun: 'mitad',
    year: YEAR_OF_PERIOD,
    and: 'y|y la',
  }),
];

const QUARTERS: readonly Form[] = [
  ...ordinalPeriodForms({
    part: 'quarter',
    ordinals: [
      'primer|primero|1er|1.er|1º|1.º',
      'segundo|2º|2.º|2do',
      'tercer|tercero|3er|3.er|3º|3.º',
      'cuarto|4º|4.º|4to',
    ],
    noun: 'trimestre',
    year: YEAR_OF_PERIOD,
    and: 'y|y el|o|o el',
  }),
  ['último trimestre (de|del|del año|de año) {year}', { quarter: 4 }],
  ['último trimestre^ (del pasado|del próximo|del presente|del año)', { quarter: 4 }],
  ...[1, 2, 3, 4].flatMap((quarter): Form[] => [
    [`{year}( |-)t${quarter}`, { quarter }],
    [`(t${quarter}|q${quarter}|${quarter}t) [de |del ]{year}`, { quarter }],
  ]),
];

/** Before these, two years of two digits are a season: `la temporada 97-98`. */
const SEASONS: ReadonlySet<string> = new Set('temporada curso ejercicio campana bienio liga'.split(' '));

/** Patterns of months and of days with a name. */
export const months: readonly Pattern[] = [
  pattern({ name: 'month-range', forms: ['{monthname}-{monthname2} [de |del ][año ]{year}'], means: dateOf }),
  pattern({
    name: 'month-range-abbreviated',
    forms: [`{monthabbr}[.] (a|al|hasta|y) {month2}[.][${YEAR}]`, `{monthname} (a|al|hasta|y) {monthabbr2}[.]`],
    means: dateOf,
    // `de mar a mar` is the sea.
    accepts: (place) =>
      place.captures.get('monthabbr') !== place.captures.get('month2') && opensWith('de', 'desde', 'entre')(place),
  }),
  pattern({
    name: 'month',
    forms: [
      `{month}[.]${YEAR}`,
      '{month}[.] {year}',
      '[mes de ]{monthname}',
      '{relative} [mes de ]{monthname}',
      '[mes de ]{monthname} {relative}',
    ],
    means: dateOf,
    accepts: isMonth,
  }),
  pattern({ name: 'month-abbreviated', forms: ['{monthabbr}.'], means: dateOf, accepts: isAbbreviation }),
  pattern({
    name: 'month-numeric',
    forms: ['{month#}-{year}', '{month#}/{year}'],
    means: dateOf,
    accepts: (place) => isWholeText(place) || opensWith('desde', 'hasta', 'mes')(place),
  }),
  pattern({
    name: 'named-day',
    forms: [
      `{named}[${YEAR}| {year}]`,
      '{relative} {named}',
      '{named} {relative}',
      [`Semana Santa[${YEAR}| {year}]`, { named: 'easter', holding: 'week' }],
      ['{relative} Semana Santa', { named: 'easter', holding: 'week' }],
      ['Semana Santa {relative}', { named: 'easter', holding: 'week' }],
    ],
    means: dateOf,
  }),
];

/** Patterns of weekdays and weekends. */
export const weekdays: readonly Pattern[] = [
  pattern({ name: 'night-between', forms: ['noche del {weekday} al {weekday9}'], means: dateOf }),
  pattern({
    name: 'weekday',
    // `este lunes` is the nearest that suits the tense, as `el lunes` is; `pasado` and `próximo` always pick one side.
    forms: ['[este [mismo ]]{weekday}', '[este ]{relative} {weekday}', '{weekday} {relative}'],
    means: dateOf,
    accepts: isWeekday,
  }),
  pattern({ name: 'weekday-abbreviated', forms: ['{wdabbr}.'], means: dateOf, accepts: isAbbreviation }),
  pattern({
    name: 'weekend',
    forms: [
      ['fin de semana', { weekend: 1 }],
      // Seen from a weekday, the one ahead is the next; `siguiente` counts from elsewhere, as other units do.
      ['[este ]próximo fin de semana', { weekend: 1, relative: 'coming' }],
      ['fin de semana (próximo|que viene)', { weekend: 1, relative: 'coming' }],
    ],
    means: dateOf,
  }),
];

/** Patterns of seasons, quarters, halves, decades, centuries, and of parts of all those. */
export const periods: readonly Pattern[] = [
  ...periodPatterns(grammar, {
    week: 'semana',
    month: 'mes',
    lastOne: 'última',
    first: 'primeros|primeras',
    last: 'últimos|últimas',
    relatives: [
      ['últimos|últimas|pasados|pasadas', 'past'],
      ['próximos|próximas|venideros|venideras', 'coming'],
      ['siguientes|posteriores', 'following'],
      ['anteriores|previos|previas|precedentes', 'previous'],
    ],
    ofYear: 'de|del|del año|de año',
    ofThisYear: 'del año|de este año|del presente año|del año en curso',
    weekWith:
      'de|del|que empieza el|que comienza el|que inicia el|que arranca el|que va del|que va desde el|a partir del',
    day: `[día ]({day}[.º]|${DAY_MONTH}[${YEAR}])`,
    leadsToWhole: new Set(['de', 'del']),
    leadsToEnd: new Set(['a', 'al', 'y', 'hasta']),
  }),
  pattern({
    name: 'same-period',
    forms: samePeriodForms({
      same: 'mismo|igual',
      nouns: { period: 'periodo|período|lapso', quarter: 'trimestre', month: 'mes' },
      ofYear: 'de|del|del año|de año',
      ofRelativeYear: 'del año {relative}|del {relative} año|del ejercicio {relative}|del {relative} ejercicio',
    }),
    means: samePeriodOf,
  }),
  pattern({
    name: 'season',
    forms: ['{season}[ de| del][ año] {year}', '{season}', '{relative} {season}', '{season} {relative}'],
    means: dateOf,
    accepts: isSeason,
  }),
  pattern({ name: 'quarter', forms: QUARTERS, means: dateOf }),
  pattern({
    name: 'half',
    forms: HALVES,
    means: dateOf,
    accepts: isHalfYear,
  }),
  ...longPeriodPatterns(grammar, {
    decade: [
      '(años|década de los|década de|decenio de) ({tens}|{decade})',
      'los ({tens}|{decade})',
      ...decadesByYear('años|década de|década de los|década del'),
    ],
    century: ['(siglo|siglos|s.) {roman}', 'siglo {century}'],
    labelledYear: [
      'año (fiscal|escolar|lectivo|calendario|natural|civil|judicial|académico|económico|electoral) [de |del ]{year}',
      '(fiscal|escolar|calendario) año {year}',
    ],
    seasons: SEASONS,
    endsBeforeNoun,
    closesDecades,
    isOurEra,
    closesCenturies,
  }),
];
