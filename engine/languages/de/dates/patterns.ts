import type { Pattern } from '../../../dates/expression.ts';
import { calendar } from '../../../dates/expression.ts';
import { type Form, type FormPattern, formPattern } from '../../../dates/grammar/forms.ts';
import {
  dateOf,
  deicticOf,
  relativeUnitOf,
  runningUnitOf,
  unitsAwayOf,
  vagueOf,
} from '../../../dates/grammar/meanings.ts';
import { numericDatePattern } from '../../../dates/grammar/numeric-date.ts';
import { createSlots } from '../../../dates/grammar/slots.ts';
import { textRules } from '../text/index.ts';
import { dayMonthNumeric } from './day-month-numeric.ts';
import { isAhead, isDayAlone, isMonth, isOneUnit, isRunning, isSeason, isTomorrow, isYear } from './guards.ts';
import { lexicon } from './lexicon.ts';

const grammar = { rules: textRules, slots: createSlots(textRules, lexicon) };
const pattern = (rule: FormPattern): Pattern => formPattern(grammar, rule);

const YEAR = '( {year}|, {year}| des Jahres {year})';
const DAY = '({day}.|{day})';

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

const days: readonly Pattern[] = [
  numericDatePattern(() => 'day-first'),
  pattern({
    name: 'day-range',
    forms: [
      `{day}. (bis|bis zum) {day2}. {month}[${YEAR}]`,
      `{day}.[ ](-|/)[ ]{day2}. {month}[${YEAR}]`,
      `(zwischen|zwischen dem) {day}. und [dem ]{day2}. {month}[${YEAR}]`,
      `{day}. {month} (bis|bis zum) {day2}. {month2}[ {year2}]`,
      `{day}. {month}[ ]-[ ]{day2}. {month2}[ {year2}]`,
    ],
    means: dateOf,
  }),
  pattern({
    name: 'day-month-name',
    forms: [
      `[{relative} ][{wd}[.][,] [(den|dem|der|am) ]]{day}. {month}[${YEAR}]`,
      `{day}. {month}.${YEAR}`,
      `[{wd}[.][,] [(den|dem|am) ]]{day}.{month#}.{year}`,
      `{day} {month} {year}`,
    ],
    means: dateOf,
  }),
  pattern({
    name: 'day-of-list',
    forms: [
      `{day}.^(,| und| oder| sowie| bzw.) [(am|den|der|dem) ]{day9}. {month}`,
      `{day}.^, {day8}.(,| und| oder| sowie) {day9}. {month}`,
      `{day}.^, {day7}., {day8}. (und|oder|sowie) {day9}. {month}`,
      `{day}.^, {day6}., {day7}., {day8}. (und|oder|sowie) {day9}. {month}`,
    ],
    means: dateOf,
  }),
  dayMonthNumeric,
  pattern({ name: 'weekday-day', forms: [`{weekday},[ (den|dem)] ${DAY}.`], means: dateOf }),
  pattern({ name: 'day-alone', forms: ['{day}.'], means: dateOf, accepts: isDayAlone }),
];

const months: readonly Pattern[] = [
  pattern({
    name: 'month-range',
    forms: ['{monthname}[ ](-|/)[ ]{monthname2}[ {year}]', '{monthname} bis {monthname2} {year}'],
    means: dateOf,
  }),
  pattern({
    name: 'month',
    forms: [
      `{month}${YEAR}`,
      `{month}.${YEAR}`,
      '[Monat ]{monthname}',
      '{relative} [Monat ]{monthname}',
      '{monthname} {relative} Jahres',
    ],
    means: dateOf,
    accepts: isMonth,
  }),
  pattern({ name: 'named-day', forms: ['{named}[ {year}]', '{relative} {named}'], means: dateOf }),
];

const weekdays: readonly Pattern[] = [
  pattern({
    name: 'weekday',
    // `diesen Montag` is the nearest that suits the tense, as `am Montag` is.
    forms: [
      '[(diesen|dieser|diesem) ]{weekday}',
      '{relative} {weekday}',
      '{weekday} (vergangener|kommender|dieser) Woche',
    ],
    means: dateOf,
    accepts: ({ words, first }) => !/^(?:jeden|jedem|jeder|schwarze[nr]?|blutige[nr]?)$/.test(words.folded(first - 1)),
  }),
  pattern({
    name: 'weekend',
    forms: [['[{relative} ](Wochenende|Wochenendes)', { weekend: 1 }]],
    means: dateOf,
    accepts: ({ words, first, captures }) =>
      captures.has('relative') || /^(?:am|ubers|dieses|zum|vom)$/.test(words.folded(first - 1)),
  }),
];

const periods: readonly Pattern[] = [
  pattern({
    name: 'season',
    forms: [
      `{season}${OF_YEAR}`,
      '{season} {year}/{yy2}',
      '{season}',
      '{relative} {season}',
      ['{relative} (Sommermonate|Sommermonaten)', { season: 'SU' }],
      ['{relative} (Wintermonate|Wintermonaten)', { season: 'WI' }],
    ],
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
  ['Woche zuvor', { unit: 'week', relative: 'previous' }],
  ['(nächsten|nächste|folgenden) Tag', { unit: 'day', relative: 'following' }],
  ['(tags|Tags) darauf', { unit: 'day', relative: 'following' }],
  ['(tags|Tags) zuvor', { unit: 'day', relative: 'previous' }],
  ['(demselben|selben) Tag', { unit: 'day', relative: 'same' }],
];

const ABOUT = '[rund |etwa |gut |knapp |fast |mehr als |über |circa |ca. |genau ]';

const relative: readonly Pattern[] = [
  pattern({
    name: 'units-ago',
    forms: [
      `vor ${ABOUT}{count} {unit}`,
      ['vor einem halben Jahr', { unit: 'month', count: 6 }],
      ['vor eineinhalb Jahren', { unit: 'month', count: 18 }],
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
    accepts: isOneUnit,
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

const years: readonly Pattern[] = [
  pattern({
    name: 'year-range',
    forms: ['(Saison|Schuljahr|Spielzeit|Wintersemester|Geschäftsjahr) {year}/{yy2}', '{year}/{year2}'],
    means: dateOf,
  }),
  pattern({
    name: 'year-with-word',
    forms: ['(Jahr|Jahre|Jahren|Jahres|Gesamtjahr|Jahrgang) {year}', '{year} n. Chr.'],
    means: dateOf,
  }),
  pattern({
    name: 'season-year',
    forms: ['{year}/{yy2}'],
    means: (captures) => {
      const year = captures.get('year');
      const next = captures.get('yy2');
      return typeof year === 'number' && typeof next === 'number' && (year + 1) % 100 === next
        ? { kind: 'range', from: calendar({ year }), to: calendar({ year: year + 1 }) }
        : null;
    },
  }),
  pattern({ name: 'bare-year', forms: ['{year}'], means: dateOf, accepts: isYear }),
];

/** All patterns, in the order they are tried. */
export const PATTERNS: readonly Pattern[] = [...days, ...months, ...weekdays, ...periods, ...relative, ...years];
