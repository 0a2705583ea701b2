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
  isMonth,
  isNamedDay,
  isOurEra,
  isSeason,
  isWeekday,
  opensWith,
} from './guards.ts';

/** Before the spelling reform of 1990 with hyphens. */
const WEEKEND = '(fim de semana|final de semana|fim-de-semana)';

const YEAR_OF_PERIOD = '( de | do ano de | do ano |/| ){year}';

/** Before these, two years of two digits are a season: `a época 97/98`. */
const SEASONS: ReadonlySet<string> = new Set('temporada epoca safra exercicio campeonato biénio bienio'.split(' '));

/** Patterns of months and of days with a name. */
export const months: readonly Pattern[] = [
  pattern({
    name: 'month-range',
    forms: ['{monthname}-{monthname2} de {year}', '{monthname} a {monthname2} de {year}'],
    means: dateOf,
  }),
  pattern({
    name: 'month-range-abbreviated',
    forms: [`{monthabbr}[.] (a|até|e) {month2}[.][${YEAR}]`, `{monthname} (a|até|e) {monthabbr2}[.]`],
    means: dateOf,
    accepts: (place) =>
      place.captures.get('monthabbr') !== place.captures.get('month2') && opensWith('de', 'desde', 'entre')(place),
  }),
  pattern({
    name: 'month',
    forms: [
      '{month}[.][ ](de|/) {year}',
      '{month}/{year}',
      '{month}/{yy}',
      '{month} {year}',
      '{monthname} de {yy}',
      '[mês de ]{monthname}',
      '{relative} [mês de ]{monthname}',
      '[mês de ]{monthname} {relative}',
      '{monthname} (deste|do corrente) ano',
    ],
    means: dateOf,
    accepts: isMonth,
  }),
  pattern({ name: 'month-abbreviated', forms: ['{monthabbr}.'], means: dateOf, accepts: isAbbreviation }),
  pattern({
    name: 'month-numeric',
    forms: ['{month#}-{year}', '{month#}/{year}'],
    means: dateOf,
    accepts: (place) => isWholeText(place) || opensWith('desde', 'até', 'mês')(place),
  }),
  pattern({
    name: 'named-day',
    accepts: isNamedDay,
    forms: [
      '{named}[ de {year}| {year}]',
      '{relative} {named}',
      '{named} {relative}',
      ['Semana Santa[ de {year}| {year}]', { named: 'easter', holding: 'week' }],
      ['Semana Santa {relative}', { named: 'easter', holding: 'week' }],
    ],
    means: dateOf,
  }),
];

/** Patterns of weekdays and weekends. */
export const weekdays: readonly Pattern[] = [
  pattern({ name: 'weekday-abbreviated', forms: ['{wdabbr}.'], means: dateOf, accepts: isAbbreviation }),
  pattern({
    name: 'night-between',
    forms: ['noite de {weekday} para [o |a ]{weekday9}', 'madrugada de {weekday9} para [o |a ]{weekday}'],
    means: dateOf,
  }),
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
      [`[(neste|deste|este) ]${WEEKEND}`, { weekend: 1 }],
      [`{relative} ${WEEKEND}`, { weekend: 1 }],
      [`${WEEKEND} {relative}`, { weekend: 1 }],
    ],
    means: dateOf,
  }),
];

const HALVES: readonly Form[] = [
  ...ordinalPeriodForms({
    part: 'half',
    ordinals: ['primeiro|1º|1.º|1o', 'segundo|2º|2.º|2o'],
    noun: 'semestre',
    year: YEAR_OF_PERIOD,
    and: 'e|e o',
  }),
  [`primeira metade${YEAR_OF_PERIOD}`, { half: 1 }],
  [`segunda metade${YEAR_OF_PERIOD}`, { half: 2 }],
  ['primeira metade^ (do ano|deste ano)', { half: 1 }],
  ['segunda metade^ (do ano|deste ano)', { half: 2 }],
];

/** Patterns of seasons, quarters, halves, decades, centuries, and of parts of all those. */
export const periods: readonly Pattern[] = [
  ...periodPatterns(grammar, {
    week: 'semana',
    month: 'mês',
    lastOne: 'última',
    first: 'primeiros|primeiras',
    last: 'últimos|últimas',
    relatives: [
      ['últimos|últimas|passados|passadas', 'past'],
      ['próximos|próximas|vindouros|vindouras', 'coming'],
      ['seguintes|subsequentes|posteriores', 'following'],
      ['anteriores|prévios|prévias|precedentes', 'previous'],
    ],
    ofYear: 'de|do|do ano|do ano de',
    ofThisYear: 'do ano|deste ano|do presente ano|do corrente ano',
    weekWith: 'de|do|que começa em|que começa a|que se inicia em|que se inicia a|que vai de|a partir de|iniciada em',
    day: `[dia ]({day}[º]|${DAY_MONTH}[${YEAR}])`,
    leadsToWhole: new Set('de do da deste desta dos das daquele'.split(' ')),
    leadsToEnd: new Set('a ao e ate à às aos'.split(' ')),
  }),
  pattern({
    name: 'same-period',
    forms: samePeriodForms({
      same: 'mesmo|igual',
      nouns: { period: 'período|periodo', quarter: 'trimestre', month: 'mês' },
      ofYear: 'de|do ano de|do ano',
      ofRelativeYear: 'do ano {relative}|do {relative} ano',
    }),
    means: samePeriodOf,
  }),
  pattern({
    name: 'season',
    forms: ['{season} de {year}', '{relative} {season}', '{season} {relative}', '{season}'],
    means: dateOf,
    accepts: isSeason,
  }),
  pattern({
    name: 'quarter',
    forms: [
      ...ordinalPeriodForms({
        part: 'quarter',
        ordinals: ['primeiro|1º|1.º|1o', 'segundo|2º|2.º|2o', 'terceiro|3º|3.º|3o', 'quarto|4º|4.º|4o'],
        noun: 'trimestre',
        year: YEAR_OF_PERIOD,
        and: 'e|e o|e no',
      }),
      ['último trimestre (de|do ano de) {year}', { quarter: 4 }],
      ...[1, 2, 3, 4].map((quarter): Form => [`(t${quarter}|q${quarter}|${quarter}t) [de ]{year}`, { quarter }]),
    ],
    means: dateOf,
  }),
  pattern({ name: 'half', forms: HALVES, means: dateOf }),
  ...longPeriodPatterns(grammar, {
    decade: [...decadesByYear('anos|década de'), '(anos|década de) ({tens}|{decade})'],
    century: ['(século|séculos) {roman}', 'século {century}'],
    labelledYear: ['ano (fiscal|letivo|civil|escolar|judicial|eleitoral|económico|econômico) [de ]{year}'],
    seasons: SEASONS,
    endsBeforeNoun,
    closesDecades,
    isOurEra,
    closesCenturies,
  }),
];
