import type { Pattern, When } from '../../../dates/expression.ts';
import type { Captures, Form, FormPlace } from '../../../dates/grammar/forms.ts';
import { dateOf } from '../../../dates/grammar/meanings.ts';
import { numericDatePattern } from '../../../dates/grammar/numeric-date.ts';
import { numericRangePatterns } from '../../../dates/grammar/numeric-ranges.ts';
import { yearRange } from '../../../dates/grammar/year-range.ts';
import { yearPattern } from '../../../dates/grammar/years.ts';
import { textRules } from '../text/index.ts';
import { grammar, pattern } from './grammar.ts';
import { endsBeforeNoun, isDayAlone, isDayInDigits, isMonth, isSeason, isWeekday, notStreet } from './guards.ts';
import { RELATIVE } from './relative-patterns.ts';
import { YEAR_WORDS } from './years.ts';

const YEAR = "( {year}|, {year}| de l'année {year})";

const QUARTER_NUMBERS: readonly (readonly [words: string, quarter: number])[] = [
  ['(premier|1er)', 1],
  ['(deuxième|second|2e|2ème)', 2],
  ['(troisième|3e|3ème)', 3],
  ['(quatrième|4e|4ème)', 4],
];
const HALF_NUMBERS: readonly (readonly [words: string, half: number])[] = [
  ['(premier semestre|1er semestre|première moitié)', 1],
  ['(second semestre|deuxième semestre|2e semestre|seconde moitié|deuxième moitié)', 2],
];

const DECADES_BY_YEAR = Array.from({ length: 21 }, (_, i): Form => {
  const decadeyear = 1850 + 10 * i;
  return [`années ${decadeyear}`, { decadeyear }];
});

/** `XXIe siècle` is one word to the eye and to the splitter: the numeral and its ending. */
const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII'.split(' ');
const CENTURIES: readonly Form[] = ROMAN.flatMap((roman, i): Form[] => [
  [`(${roman}e|${roman}ème|${roman}ᵉ|${roman}) siècle`, { century: i + 1 }],
  [`(${i + 1}e|${i + 1}ème) siècle`, { century: i + 1 }],
]);

/** `la semaine du 5 mai`: the week that holds the day. */
const weekOf = (captures: Captures): When | null => {
  const when = dateOf(captures);
  return when?.kind === 'calendar' ? { ...when, fields: { ...when.fields, holding: 'week' } } : null;
};

/** `mai 68`, not `mai 12`: two digits after a month are a year where they can be no day. */
const isShortYear = ({ captures }: FormPlace): boolean => Number(captures.get('yy') ?? 99) > 31;

/** Before two days in digits: `du 01/10 au 07/10`, `entre le 01/10 et le 07/10`. */
const opensRange = ({ words, first }: FormPlace): boolean => /^(?:du|de|le)$/.test(words.folded(first - 1));

const days: readonly Pattern[] = [
  pattern({
    name: 'named-day',
    forms: ['{named}[ {year}]', '{named} {relative}', ['7-Octobre', { named: 'october-seventh-attack' }]],
    means: dateOf,
  }),
  pattern({
    name: 'week-of',
    forms: [`semaine (du|commençant le|qui commence le) {day} {month}[${YEAR}]`],
    means: weekOf,
  }),
  // Canada writes the year first with hyphens, the day first with slashes as France does.
  ...numericRangePatterns(grammar, 'au|à|et le', opensRange),
  numericDatePattern(() => 'day-first'),
  pattern({
    name: 'day-range',
    forms: [
      `{day} (au|à) {day2} {month}[${YEAR}]`,
      `{day}[ ]-[ ]{day2} {month}[${YEAR}]`,
      `{day} {month} au {day2} {month2}[ {year2}]`,
      `{day} {month}[.] {year} (au|à) {day2} {month2}[.] {year2}`,
      'entre le {day} {month}[ {year}] et le {day2} {month2}[ {year2}]',
      `(entre le|entre) {day} et le {day2} {month}[${YEAR}]`,
    ],
    means: dateOf,
  }),
  pattern({
    name: 'day-month-name',
    forms: [`[{wd}[.][,] [le ]]{day}( |-){month}[${YEAR}]`, `{day} {month}.${YEAR}`, '{month} {day}, {year}'],
    means: dateOf,
    accepts: notStreet,
  }),
  pattern({
    name: 'day-of-list',
    forms: [`{day}^(,| et| ou) [le ]{day9} {month}`, `{day}^, [le ]{day8} (et|ou) [le ]{day9} {month}`],
    means: dateOf,
  }),
  pattern({ name: 'day-month-numeric', forms: ['{day}/{month#}'], means: dateOf, accepts: isDayInDigits }),
  pattern({ name: 'weekday-numeric', forms: ['{wd} {day}/{month#}', '{wd} \\({day}/{month#}\\)'], means: dateOf }),
  pattern({ name: 'weekday-day', forms: ['{weekday}[,] [le ]{day}'], means: dateOf, accepts: endsBeforeNoun }),
  pattern({ name: 'day-alone', forms: ['{day}'], means: dateOf, accepts: isDayAlone }),
];

const months: readonly Pattern[] = [
  pattern({
    name: 'month-range',
    forms: [
      '{monthname}-{monthname2} {year}',
      '{monthname} à {monthname2} {year}',
      '{monthname} {year} à {monthname2} {year2}',
    ],
    means: dateOf,
  }),
  pattern({
    name: 'month',
    forms: [
      `{month}${YEAR}`,
      `{month}.${YEAR}`,
      "[mois de |mois d']{monthname}",
      "[mois de |mois d']{monthname} {relative}",
      '{relative} {monthname}',
      '{monthname} {yy}',
    ],
    means: dateOf,
    accepts: (place) => isMonth(place) && isShortYear(place),
  }),
];

const weekdays: readonly Pattern[] = [
  pattern({
    name: 'weekday',
    // `ce lundi` is the nearest that suits the tense, as `lundi` is; `dernier` and `prochain` always pick one side.
    forms: ['[ce ]{weekday}', '{weekday} {relative}'],
    means: dateOf,
    accepts: isWeekday,
  }),
  pattern({
    name: 'weekend',
    forms: [
      ['[ce ](week-end|weekend)', { weekend: 1 }],
      ['(week-end|weekend) {relative}', { weekend: 1 }],
    ],
    means: dateOf,
  }),
];

const periods: readonly Pattern[] = [
  pattern({
    name: 'season',
    forms: ['{season}[ de| de l’année] {year}', '{season} {relative}', '{relative} {season}', '{season}'],
    means: dateOf,
    accepts: isSeason,
  }),
  pattern({
    name: 'quarter',
    forms: [
      ...QUARTER_NUMBERS.flatMap(([number, quarter]): Form[] => [
        [`${number} trimestre[ de] {year}`, { quarter }],
        [`${number} trimestre`, { quarter }],
        [`T${quarter} {year}`, { quarter }],
      ]),
      ['dernier trimestre[ de] {year}', { quarter: 4 }],
    ],
    means: dateOf,
  }),
  pattern({
    name: 'half',
    forms: [
      ...HALF_NUMBERS.map(([words, half]): Form => [`${words}[ de] {year}`, { half }]),
      ['(premier|1er) semestre', { half: 1 }],
      ['(second|deuxième|2e) semestre', { half: 2 }],
    ],
    means: dateOf,
  }),
  pattern({
    name: 'decade',
    forms: [...DECADES_BY_YEAR, 'années {tens}', 'années {decade}'],
    means: dateOf,
    accepts: endsBeforeNoun,
  }),
  pattern({ name: 'century', forms: CENTURIES, means: dateOf }),
];

/** All patterns, in the order they are tried. */
export const PATTERNS: readonly Pattern[] = [
  ...days,
  ...months,
  ...weekdays,
  ...periods,
  ...RELATIVE,
  pattern({
    name: 'year-with-word',
    forms: ["(l'an|an|année|années) {year}", '(début|fin|courant|mi) {year}'],
    means: dateOf,
  }),
  pattern({
    name: 'years-between',
    forms: ['entre {year} et {year2}', 'de {year} à {year2}', 'entre {year}-{year2}'],
    means: dateOf,
    accepts: ({ words, last }) => YEAR_WORDS.isCounted?.(words, last + 1) !== true,
  }),
  yearRange,
  yearPattern(textRules, YEAR_WORDS),
];
