import type { Pattern } from '../../../dates/expression.ts';
import type { Form } from '../../../dates/grammar/forms.ts';
import {
  countedFromDayOf,
  dateOf,
  deicticOf,
  relativeUnitOf,
  runningUnitOf,
  unitsAwayOf,
  vagueOf,
} from '../../../dates/grammar/meanings.ts';
import { pattern } from './grammar.ts';
import { isAhead, isInCompound, isOneUnit, isRunning, isTomorrow } from './guards.ts';

/** `im Vorjahr`, `heuer`, `am Vortag`: one word for a unit and where it lies. */
const IN_ONE_WORD: readonly Form[] = [
  ['(Vorjahr|Vorjahres|Vorjahrs)', { unit: 'year', relative: 'last' }],
  ['(Vormonat|Vormonats)', { unit: 'month', relative: 'last' }],
  ['Vorwoche', { unit: 'week', relative: 'last' }],
  ['heuer', { unit: 'year', relative: 'this' }],
  ['(diesjährige|diesjährigen|diesjähriger|diesjähriges|diesjährigem)', { unit: 'year', relative: 'this' }],
  ['(letztjährige|letztjährigen|letztjähriger|vorjährige|vorjährigen)', { unit: 'year', relative: 'last' }],
  ['(nächstjährige|nächstjährigen)', { unit: 'year', relative: 'coming' }],
  ['(Vortag|Vortages|Vortags|Vorabend)', { unit: 'day', relative: 'previous' }],
  ['Tag zuvor', { unit: 'day', relative: 'previous' }],
  ['Jahr zuvor', { unit: 'year', relative: 'previous' }],
  ['Monat zuvor', { unit: 'month', relative: 'previous' }],
  ['Jahr (danach|darauf)', { unit: 'year', relative: 'following' }],
  ['Woche (danach|darauf)', { unit: 'week', relative: 'following' }],
  ['Woche zuvor', { unit: 'week', relative: 'previous' }],
  ['(nächsten|nächste|folgenden) Tag', { unit: 'day', relative: 'following' }],
  ['(tags|Tags) darauf', { unit: 'day', relative: 'following' }],
  ['(tags|Tags) zuvor', { unit: 'day', relative: 'previous' }],
  ['(diesem|jenem|diesen|jenen) Tag', { unit: 'day', relative: 'same' }],
  ['Tag (danach|darauf)', { unit: 'day', relative: 'following' }],
];

const ABOUT = '[rund |etwa |gut |knapp |fast |mehr als |über |circa |ca. |genau ]';

/** Times that count from the day of publication, or from the time named last. */
export const RELATIVE: readonly Pattern[] = [
  pattern({
    name: 'units-ago',
    forms: [
      `vor ${ABOUT}{count} {unit}`,
      ['vor einem halben Jahr', { unit: 'month', count: 6 }],
      ['vor einem Dreivierteljahr', { unit: 'month', count: 9 }],
      ['vor (eineinhalb|anderthalb|einundeinhalb) Jahren', { unit: 'month', count: 18 }],
      ['vor zweieinhalb Jahren', { unit: 'month', count: 30 }],
      ['vor Jahresfrist', { unit: 'year', count: 1 }],
      ['(vorletzten|vorletzte|vorletztes|vorletzter|vorvergangenen|vorvergangene|vorvorigen) {unit}', { count: 2 }],
    ],
    means: unitsAwayOf(-1),
    accepts: ({ words, last }) => !/^(?:alten|alter|alte)$/.test(words.folded(last + 1)),
  }),
  pattern({
    name: 'units-ahead',
    forms: [`(in|binnen) ${ABOUT}{count} {unit}`],
    means: unitsAwayOf(1),
    accepts: isAhead,
  }),
  pattern({
    name: 'unit-after-next',
    forms: [['(übernächsten|übernächste|übernächstes|übernächster) {unit}', { count: 2 }]],
    means: unitsAwayOf(1),
    accepts: isOneUnit,
  }),
  pattern({
    name: 'units-later',
    forms: [`${ABOUT}{count} {unit} (später|danach|darauf)`],
    means: unitsAwayOf(1, 'reference-time'),
  }),
  pattern({
    name: 'units-earlier',
    forms: [`${ABOUT}{count} {unit} (zuvor|davor|früher|vorher)`],
    means: unitsAwayOf(-1, 'reference-time'),
  }),
  pattern({
    name: 'units-before-day',
    forms: ['{deictic}[ {part}] vor [genau ]{count} {unit}'],
    means: countedFromDayOf(-1),
  }),
  pattern({
    name: 'units-after-day',
    forms: ['{deictic}[ {part}] in [genau ]{count} {unit}'],
    means: countedFromDayOf(1),
  }),
  pattern({
    name: 'deictic-date',
    forms: [
      '{deictic}, [{weekday}, ][(dem|den|der) ]{day}. {month}[ {year}]',
      '{deictic} \\({day}. {month}[ {year}]\\)',
    ],
    means: dateOf,
  }),
  pattern({
    name: 'deictic-weekday',
    forms: ['{deictic}, {weekday}'],
    means: deicticOf,
    accepts: ({ words, last }) => /^[,:)]/.test(words.gap(last + 1)),
  }),
  pattern({
    name: 'deictic-day',
    forms: [
      '{deictic}[ Tag|Tages|Tags]',
      '{deictic} ({weekday})',
      '{deictic} (Abend|Nachmittag|Vormittag|Morgen|Nacht)',
    ],
    means: deicticOf,
    accepts: isTomorrow,
  }),
  pattern({
    name: 'relative-unit',
    forms: ['{relative} {unit}', ...IN_ONE_WORD],
    means: relativeUnitOf,
    accepts: (place) => isOneUnit(place) && !isInCompound(place),
  }),
  pattern({ name: 'running-unit', forms: ['{unit}'], means: runningUnitOf, accepts: isRunning }),
  pattern({
    name: 'year-end',
    forms: [
      ['(Jahresende|Jahreswechsel|Jahresschluss)', { unit: 'year' }],
      ['(Jahresbeginn|Jahresanfang|Jahresmitte)', { unit: 'year' }],
      ['(Monatsende|Monatsanfang|Monatsmitte)', { unit: 'month' }],
      ['(Wochenmitte|Wochenbeginn)', { unit: 'week' }],
    ],
    means: runningUnitOf,
  }),
  pattern({
    name: 'vague-present',
    forms: ['jetzt', 'derzeit', 'zurzeit', 'gegenwärtig', 'momentan', 'heutzutage', 'nun', 'zur Zeit'],
    means: vagueOf('PRESENT_REF'),
  }),
  pattern({
    name: 'vague-past',
    forms: [
      'kürzlich',
      'unlängst',
      'neulich',
      'vor kurzem',
      'jüngst',
      'vor (wenigen|einigen|mehreren) (Tagen|Wochen|Monaten|Jahren)',
      'zuletzt',
    ],
    means: vagueOf('PAST_REF'),
  }),
  pattern({
    name: 'vague-future',
    forms: ['demnächst', 'bald', 'in Zukunft', 'künftig', 'in (wenigen|einigen) (Tagen|Wochen|Monaten)'],
    means: vagueOf('FUTURE_REF'),
  }),
];
