import type { Pattern } from '../../../dates/expression.ts';
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
import { yearPattern } from '../../../dates/grammar/years.ts';
import { textRules } from '../text/index.ts';
import { endsBeforeNoun, isAhead, isMonth, isOneUnit, isRunning, isSeason, isWeekday, notStreet } from './guards.ts';
import { lexicon } from './lexicon.ts';
import { YEAR_WORDS } from './years.ts';

const grammar = { rules: textRules, slots: createSlots(textRules, lexicon) };
const pattern = (rule: FormPattern): Pattern => formPattern(grammar, rule);

const YEAR = "( {year}|, {year}| de l'année {year})";

const QUARTER_NUMBERS: readonly (readonly [words: string, quarter: number])[] = [
  ['(premier|1er)', 1],
  ['(deuxième|second|2e|2ème)', 2],
  ['(troisième|3e|3ème)', 3],
  ['(quatrième|dernier|4e|4ème)', 4],
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

const days: readonly Pattern[] = [
  // Canada writes the year first with hyphens, the day first with slashes as France does.
  numericDatePattern(() => 'day-first'),
  pattern({
    name: 'day-range',
    forms: [
      `{day} (au|à) {day2} {month}[${YEAR}]`,
      `{day}[ ]-[ ]{day2} {month}[${YEAR}]`,
      `{day} {month} au {day2} {month2}[ {year2}]`,
      `(entre le|entre) {day} et le {day2} {month}[${YEAR}]`,
    ],
    means: dateOf,
  }),
  pattern({
    name: 'day-month-name',
    forms: [`[{wd}[.][,] [le ]]{day} {month}[${YEAR}]`, `{day} {month}.${YEAR}`, '{month} {day}, {year}'],
    means: dateOf,
    accepts: notStreet,
  }),
  pattern({
    name: 'day-of-list',
    forms: [`{day}^(,| et| ou) [le ]{day9} {month}`, `{day}^, [le ]{day8} (et|ou) [le ]{day9} {month}`],
    means: dateOf,
  }),
  pattern({ name: 'weekday-numeric', forms: ['{wd} {day}/{month#}', '{wd} \\({day}/{month#}\\)'], means: dateOf }),
  pattern({ name: 'weekday-day', forms: ['{weekday}[,] [le ]{day}'], means: dateOf, accepts: endsBeforeNoun }),
];

const months: readonly Pattern[] = [
  pattern({
    name: 'month-range',
    forms: ['{monthname}-{monthname2} {year}', '{monthname} à {monthname2} {year}'],
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
    ],
    means: dateOf,
    accepts: isMonth,
  }),
  pattern({ name: 'named-day', forms: ['{named}[ {year}]', '{named} {relative}'], means: dateOf }),
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
    forms: QUARTER_NUMBERS.flatMap(([number, quarter]): Form[] => [
      [`${number} trimestre[ de] {year}`, { quarter }],
      [`${number} trimestre`, { quarter }],
      [`T${quarter} {year}`, { quarter }],
    ]),
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

const ABOUT = '[environ |près de |plus de |moins de |presque |à peine |quelque |une ]';

const relative: readonly Pattern[] = [
  pattern({ name: 'units-from-day', forms: ['{count} {unit} après {deictic}'], means: countedFromDayOf(1) }),
  pattern({
    name: 'units-ago',
    forms: [
      `il y a [déjà ]${ABOUT}{count} {unit}`,
      `voilà ${ABOUT}{count} {unit}`,
      `voici ${ABOUT}{count} {unit}`,
      ['il y a une quinzaine de jours', { unit: 'day', count: 15 }],
    ],
    means: unitsAwayOf(-1),
  }),
  pattern({
    name: 'units-ahead',
    forms: [`(dans|d'ici|sous) ${ABOUT}{count} {unit}`],
    means: unitsAwayOf(1),
    accepts: isAhead,
  }),
  pattern({
    name: 'units-earlier',
    forms: ['{count} {unit} (plus tôt|auparavant)'],
    means: unitsAwayOf(-1, 'reference-time'),
  }),
  pattern({
    name: 'units-later',
    forms: ['{count} {unit} (plus tard|après)'],
    means: unitsAwayOf(1, 'reference-time'),
    accepts: endsBeforeNoun,
  }),
  pattern({ name: 'deictic-day', forms: ['{deictic}[ même]'], means: deicticOf }),
  pattern({
    name: 'relative-unit',
    forms: [
      '{unit} {relative}',
      '(cette|ce) {unit}',
      ["l'an (dernier|passé)", { unit: 'year', relative: 'last' }],
      ["l'an prochain", { unit: 'year', relative: 'coming' }],
      ['(le lendemain|lendemain)', { unit: 'day', relative: 'following' }],
      ['(la veille|veille)', { unit: 'day', relative: 'previous' }],
    ],
    means: (captures) =>
      captures.has('relative')
        ? relativeUnitOf(captures)
        : relativeUnitOf(new Map([...captures, ['relative', 'this'] as const])),
    accepts: (place) =>
      isOneUnit(place) &&
      !(
        /^(?:veille|lendemain)$/.test(place.words.folded(place.last)) &&
        /^(?:de|du|des|d)$/.test(place.words.folded(place.last + 1))
      ),
  }),
  pattern({
    name: 'running-unit',
    forms: ['{unit}'],
    means: runningUnitOf,
    accepts: (place) => isRunning(place) && isOneUnit(place),
  }),
  pattern({
    name: 'vague-present',
    forms: ['actuellement', 'désormais', 'maintenant', "à l'heure actuelle", 'en ce moment'],
    means: vagueOf('PRESENT_REF'),
  }),
  pattern({
    name: 'vague-past',
    forms: [
      'récemment',
      'dernièrement',
      'ces derniers (jours|mois)',
      'ces dernières (semaines|années)',
      'il y a (quelques|plusieurs) (jours|semaines|mois|années)',
      'naguère',
    ],
    means: vagueOf('PAST_REF'),
  }),
  pattern({
    name: 'vague-future',
    forms: [
      'prochainement',
      'bientôt',
      "à l'avenir",
      'dans les prochains (jours|mois)',
      'dans les prochaines (semaines|années)',
    ],
    means: vagueOf('FUTURE_REF'),
  }),
];

/** All patterns, in the order they are tried. */
export const PATTERNS: readonly Pattern[] = [
  ...days,
  ...months,
  ...weekdays,
  ...periods,
  ...relative,
  pattern({
    name: 'year-with-word',
    forms: ["(l'an|an|année|années) {year}", '(début|fin|courant|mi) {year}'],
    means: dateOf,
  }),
  yearPattern(textRules, YEAR_WORDS),
];
