import type { Pattern } from '../../../dates/expression.ts';
import type { Form } from '../../../dates/grammar/forms.ts';
import {
  dateOf,
  dayOfMonthOf,
  deicticOf,
  relativeUnitOf,
  runningUnitOf,
  samePeriodOf,
  unitsAwayOf,
  vagueOf,
} from '../../../dates/grammar/meanings.ts';
import { numericDatePattern } from '../../../dates/grammar/numeric-date.ts';
import { decadesByYear, ordinalPeriodForms, samePeriodForms } from '../../../dates/grammar/period-forms.ts';
import { periodPatterns } from '../../../dates/grammar/period-patterns.ts';
import { yearRange } from '../../../dates/grammar/year-range.ts';
import { yearPattern } from '../../../dates/grammar/years.ts';
import { textRules } from '../text/index.ts';
import { grammar, pattern, YEAR } from './grammar.ts';
import {
  endsBeforeNoun,
  isAhead,
  isDayAlone,
  isMonth,
  isNumericDay,
  isOneUnit,
  isRunning,
  isSeason,
  isWeekday,
  notStreet,
  opensBetween,
} from './guards.ts';
import { shortYear, YEAR_WORDS } from './years.ts';

const YEAR_OF_PERIOD = "( {year}| del {year}| dell'anno {year})";
const ABOUT = '[circa |quasi |più di |oltre |meno di |appena |esattamente ]';

const QUARTERS: readonly Form[] = ordinalPeriodForms({
  part: 'quarter',
  ordinals: ['primo|1º', 'secondo|2º', 'terzo|3º', 'quarto|4º'],
  noun: 'trimestre',
  year: YEAR_OF_PERIOD,
  and: 'e|e il',
});
const HALVES: readonly Form[] = ordinalPeriodForms({
  part: 'half',
  ordinals: ['primo|1º', 'secondo|2º'],
  noun: 'semestre',
  year: YEAR_OF_PERIOD,
  and: 'e|e il',
});

const days: readonly Pattern[] = [
  numericDatePattern(() => 'day-first'),
  pattern({
    name: 'day-range',
    forms: [`{day} al {day2} {month}[${YEAR}]`, `{day}[ ]-[ ]{day2} {month}[${YEAR}]`],
    means: dateOf,
  }),
  pattern({
    name: 'day-range-between',
    forms: [`{day} e il {day2} {month}[${YEAR}]`],
    means: dateOf,
    accepts: opensBetween,
  }),
  pattern({
    name: 'day-month-name',
    forms: [`[{wd}[.][,] ]{day} {month}[${YEAR}]`, '[{weekday} ]{day} {month} {relative}', '{relative} {day} {month}'],
    means: dateOf,
    accepts: notStreet,
  }),
  pattern({ name: 'day-of-list', forms: [`{day}^(,| e| o) [il ]{day9} {month}[${YEAR}]`], means: dateOf }),
  pattern({
    name: 'weekday-day',
    forms: ['{weekday} {day}', '{weekday} \\({day}\\)'],
    means: dateOf,
    accepts: endsBeforeNoun,
  }),
  pattern({ name: 'day-month-numeric', forms: ['{day}/{month#}'], means: dateOf, accepts: isNumericDay }),
  pattern({
    name: 'day-of-relative-month',
    forms: [
      ['{day} (di questo mese|del mese|del corrente mese)', { relative: 'this' }],
      '{day} del mese {relative}',
      '{day} del {relative} mese',
    ],
    means: dayOfMonthOf,
  }),
  pattern({ name: 'day-of-month', forms: ['giorno {day}'], means: dateOf, accepts: isDayAlone }),
];

const periods: readonly Pattern[] = [
  pattern({
    name: 'month',
    forms: [
      `{month}${YEAR}`,
      '[mese di ]{monthname}',
      '{relative} [mese di ]{monthname}',
      '[mese di ]{monthname} {relative}',
    ],
    means: dateOf,
    accepts: isMonth,
  }),
  pattern({ name: 'named-day', forms: ['{named}[ {year}| del {year}]', '{named} {relative}'], means: dateOf }),
  pattern({
    name: 'weekday',
    // `questo lunedì` is the nearest that suits the tense.
    forms: ['[questo |questa ]{weekday}', '{weekday} {relative}', '{relative} {weekday}'],
    means: dateOf,
    accepts: isWeekday,
  }),
  pattern({
    name: 'weekend',
    forms: [
      ['(weekend|week-end|fine settimana)', { weekend: 1 }],
      ['{relative} (weekend|week-end|fine settimana)', { weekend: 1 }],
      ['(weekend|week-end|fine settimana) {relative}', { weekend: 1 }],
    ],
    means: dateOf,
  }),
  ...periodPatterns(grammar, {
    week: 'settimana',
    month: 'mese',
    lastOne: 'ultima|ultimo',
    first: 'primi|prime',
    last: 'ultimi|ultime',
    relatives: [
      ['ultimi|ultime|scorsi|scorse', 'past'],
      ['prossimi|prossime', 'coming'],
      ['successivi|successive|seguenti', 'following'],
      ['precedenti', 'previous'],
    ],
    ofYear: "del|dell'anno",
    ofThisYear: "dell'anno|di quest'anno|dell'anno in corso",
    weekWith: 'del|che inizia il|che comincia il|a partire dal',
    day: `({day}|{day} {month}[${YEAR}])`,
    leadsToWhole: new Set(['di', 'del', 'dell']),
    leadsToEnd: new Set(['a', 'al', 'e']),
  }),
  pattern({
    name: 'same-period',
    forms: samePeriodForms({
      same: 'stesso|analogo',
      nouns: { period: 'periodo', quarter: 'trimestre', month: 'mese' },
      ofYear: "del|dell'anno",
      ofRelativeYear: "dell'anno {relative}|dello {relative} anno",
    }),
    means: samePeriodOf,
  }),
  pattern({
    name: 'season',
    forms: ['{season}[ del] {year}', '{season}', '{relative} {season}', '{season} {relative}'],
    means: dateOf,
    accepts: isSeason,
  }),
  pattern({ name: 'quarter', forms: QUARTERS, means: dateOf }),
  pattern({ name: 'half', forms: HALVES, means: dateOf }),
  pattern({
    name: 'decade',
    forms: [...decadesByYear('anni'), "anni ['|’]{tens}", 'anni {decade}'],
    means: dateOf,
    accepts: endsBeforeNoun,
  }),
  pattern({ name: 'century', forms: ['(secolo|sec.) {roman}', '{roman} secolo'], means: dateOf }),
];

const relative: readonly Pattern[] = [
  pattern({
    name: 'units-ago',
    forms: [`${ABOUT}{count} {unit} fa`, ['mezz’anno fa', { unit: 'month', count: 6 }]],
    means: unitsAwayOf(-1),
  }),
  pattern({
    name: 'units-ahead',
    forms: [`(tra|fra|in) ${ABOUT}{count} {unit}`],
    means: unitsAwayOf(1),
    accepts: isAhead,
  }),
  pattern({
    name: 'units-earlier',
    forms: ['{count} {unit} prima'],
    means: unitsAwayOf(-1, 'reference-time'),
    accepts: (place) => !/^(?:di|del|dell|della|che)$/.test(place.words.folded(place.last + 1)),
  }),
  pattern({
    name: 'units-later',
    forms: ['{count} {unit} (dopo|più tardi)'],
    means: unitsAwayOf(1, 'reference-time'),
    accepts: (place) => !/^(?:il|la|lo|l|i|le|gli|che)$/.test(place.words.folded(place.last + 1)),
  }),
  pattern({ name: 'deictic-day', forms: ['{deictic}', '{deictic}[,] {weekday}'], means: deicticOf }),
  pattern({
    name: 'relative-unit',
    forms: ['{relative} {unit}', '{unit} {relative}', "quest'anno"].map(
      (form): Form => (form === "quest'anno" ? [form, { unit: 'year', relative: 'this' }] : form),
    ),
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
    forms: ['attualmente', 'al momento', 'ora', 'adesso'],
    means: vagueOf('PRESENT_REF'),
  }),
  pattern({
    name: 'vague-past',
    forms: ['recentemente', 'di recente', '(pochi|alcuni) (giorni|mesi|anni) fa'],
    means: vagueOf('PAST_REF'),
  }),
  pattern({
    name: 'vague-future',
    forms: ['prossimamente', 'in futuro', 'nei prossimi (giorni|mesi|anni)'],
    means: vagueOf('FUTURE_REF'),
  }),
];

/** All patterns, in the order they are tried. */
export const PATTERNS: readonly Pattern[] = [
  ...days,
  ...periods,
  ...relative,
  shortYear,
  yearRange,
  yearPattern(textRules, YEAR_WORDS),
];
