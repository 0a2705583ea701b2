import type { Pattern } from '../../../dates/expression.ts';
import type { Form } from '../../../dates/grammar/forms.ts';
import { dateOf } from '../../../dates/grammar/meanings.ts';
import { numericDatePattern } from '../../../dates/grammar/numeric-date.ts';
import { dayOfList } from './day-list.ts';
import { dayMonthNumeric } from './day-month-numeric.ts';
import { eventDays } from './event-days.ts';
import { pattern } from './grammar.ts';
import { isDayAlone, isInCompound, isMonth, isNoName, isYear } from './guards.ts';
import { lexicon } from './lexicon.ts';
import { dayOfNamedMonthOf, twoYearsOf, weekdayOfMonthOf } from './meanings.ts';
import { periods } from './periods.ts';
import { RELATIVE } from './relative-patterns.ts';

const YEAR = '( {year}|, {year}| des Jahres {year})';
const DAY = '({day}.|{day})';

const MONTH_PARTS: readonly Form[] = Object.entries(lexicon.months).flatMap(([name, monthname]): Form[] => {
  const noun = `${name}(woche|wochen|hälfte|tagen|wochenende|wochenenden)`;
  return [[`(ersten|erste|zweiten|zweite|dritten|dritte|letzten|letzte|beiden) ${noun}`, { monthname }]];
});

const days: readonly Pattern[] = [
  eventDays,
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
      `[{wd}[.][,] [(den|dem|am) ]]{day}.{month}[${YEAR}]`,
      `[{wd}[.][,] [(den|dem|am) ]]{day}.[ ]{month#}.[ ]{year}`,
      `{day} {month} {year}`,
    ],
    means: dateOf,
    accepts: isNoName,
  }),
  dayOfList,
  dayMonthNumeric,
  pattern({ name: 'weekday-day', forms: [`{weekday},[ (den|dem)] ${DAY}.`], means: dateOf }),
  pattern({
    name: 'day-of-month',
    forms: ['{day}. (dieses|d.|des) (Monats|M.|Mts.)', '{day}. {relative} (Monats|M.|Mts.)'],
    means: dayOfNamedMonthOf,
  }),
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
    forms: [`{month}${YEAR}`, `{month}.${YEAR}`, '[Monat ]{monthname}', '{relative} [Monat ]{monthname}'],
    means: dateOf,
    accepts: isMonth,
  }),
  pattern({
    name: 'month-part',
    // `in der ersten Juniwoche`, `an den letzten Augusttagen`: some days of the month.
    forms: MONTH_PARTS,
    means: dateOf,
  }),
  pattern({ name: 'named-day', forms: ['{named}[ {year}]', '{relative} {named}'], means: dateOf }),
  pattern({
    name: 'nth-weekday',
    forms: [
      '{ordinal} {weekday} (im|des|im Monat) {monthname}[ {year}]',
      ['(letzten|letzter|letzte) {weekday} (im|des|im Monat) {monthname}[ {year}]', { ordinal: -1 }],
    ],
    means: weekdayOfMonthOf,
  }),
];

const weekdays: readonly Pattern[] = [
  pattern({
    name: 'weekday',
    // `diesen Montag` is the nearest that suits the tense, as `am Montag` is.
    forms: ['[(diesen|dieser|diesem) ]{weekday}', '{relative} {weekday}'],
    means: dateOf,
    accepts: (place) =>
      !isInCompound(place) &&
      !/^(?:jeden|jedem|jeder|schwarze[nr]?|blutige[nr]?)$/.test(place.words.folded(place.first - 1)),
  }),
  pattern({
    name: 'weekend',
    forms: [['[{relative} ](Wochenende|Wochenendes)', { weekend: 1 }]],
    means: dateOf,
    accepts: ({ words, first, captures }) =>
      captures.has('relative') || /^(?:am|ubers|dieses|zum|vom)$/.test(words.folded(first - 1)),
  }),
];

const years: readonly Pattern[] = [
  pattern({
    name: 'year-range',
    forms: ['(Saison|Schuljahr|Spielzeit|Wintersemester|Geschäftsjahr) {year}/({yy2}|{year2})'],
    means: twoYearsOf,
  }),
  pattern({
    name: 'year-with-word',
    forms: ['(Jahr|Jahre|Jahren|Jahres|Gesamtjahr|Jahrgang|anno|Anno) {year}', '{year} n. Chr.'],
    means: dateOf,
  }),
  pattern({ name: 'season-year', forms: ['{year}/{yy2}', '{year}/{year2}'], means: twoYearsOf }),
  pattern({ name: 'turn-of-millennium', forms: [['Jahrtausendwende', { year: 2000 }]], means: dateOf }),
  pattern({ name: 'bare-year', forms: ['{year}'], means: dateOf, accepts: isYear }),
];

/** All patterns, in the order they are tried. */
export const PATTERNS: readonly Pattern[] = [...days, ...months, ...weekdays, ...periods, ...RELATIVE, ...years];
