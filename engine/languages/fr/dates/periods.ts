import type { Pattern } from '../../../dates/expression.ts';
import type { Form } from '../../../dates/grammar/forms.ts';
import { dateOf, samePeriodOf } from '../../../dates/grammar/meanings.ts';
import { decadesByYear, ordinalPeriodForms, samePeriodForms } from '../../../dates/grammar/period-forms.ts';
import { periodPatterns } from '../../../dates/grammar/period-patterns.ts';
import { grammar, pattern, YEAR } from './grammar.ts';
import { endsBeforeNoun, isHalfYear, isSeason } from './guards.ts';

const YEAR_OF_PERIOD = "( {year}| de {year}| de l'année {year}| de l'exercice {year})";

const SECOND = 'deuxième|second|seconde|2e|2ème';

const QUARTERS: readonly Form[] = [
  ...ordinalPeriodForms({
    part: 'quarter',
    ordinals: ['premier|1er', SECOND, 'troisième|3e|3ème', 'quatrième|4e|4ème'],
    noun: 'trimestre',
    year: YEAR_OF_PERIOD,
    and: 'et|et le|ou|ou le',
  }),
  [`dernier trimestre${YEAR_OF_PERIOD}`, { quarter: 4 }],
  ["dernier trimestre^ de (l'an|l'année) (dernier|dernière|passé|passée|prochain|prochaine)", { quarter: 4 }],
  ...[1, 2, 3, 4].map((quarter): Form => [`T${quarter} {year}`, { quarter }]),
];

const HALVES: readonly Form[] = [
  ...ordinalPeriodForms({
    part: 'half',
    ordinals: ['premier|1er', SECOND],
    noun: 'semestre',
    year: YEAR_OF_PERIOD,
    and: 'et|et le',
  }),
  ...ordinalPeriodForms({
    part: 'half',
    ordinals: ['première', 'deuxième|seconde'],
    noun: 'moitié',
    year: YEAR_OF_PERIOD,
    and: 'et|et la',
  }),
  [`dernier semestre${YEAR_OF_PERIOD}`, { half: 2 }],
];

/** `XXIe siècle` is one word to the eye and to the splitter: the numeral and its ending. */
const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII'.split(' ');
const CENTURIES: readonly Form[] = ROMAN.flatMap((roman, i): Form[] => [
  [`(${roman}e|${roman}ème|${roman}ᵉ|${roman}) siècle`, { century: i + 1 }],
  [`(${i + 1}e|${i + 1}ème) siècle`, { century: i + 1 }],
]);

/** Patterns of seasons, quarters, halves, decades, centuries, and of parts of all those. */
export const periods: readonly Pattern[] = [
  ...periodPatterns(grammar, {
    week: 'semaine',
    month: 'mois',
    lastOne: 'dernière|dernier',
    first: 'premiers|premières',
    last: 'derniers|dernières',
    relatives: [
      ['derniers|dernières|passés|passées|écoulés|écoulées', 'past'],
      ['prochains|prochaines|à venir|qui viennent', 'coming'],
      ['suivants|suivantes', 'following'],
      ['précédents|précédentes', 'previous'],
    ],
    ofYear: "de|de l'année",
    ofThisYear: "de l'année|de cette année|de l'année en cours",
    weekWith: 'du|commençant le|qui commence le|débutant le|qui débute le|à partir du',
    day: `({day}|{day} {month}[.][${YEAR}])`,
    leadsToWhole: new Set(['de', 'd', 'du']),
    leadsToEnd: new Set(['a', 'au', 'et']),
  }),
  pattern({
    name: 'same-period',
    forms: samePeriodForms({
      same: 'même',
      nouns: { period: 'période|époque', quarter: 'trimestre', month: 'mois' },
      ofYear: 'de|en',
      ofRelativeYear:
        "de l'année {relative}|de l'an {relative}|l'année {relative}|l'an {relative}|de l'exercice {relative}",
    }),
    means: samePeriodOf,
  }),
  pattern({
    name: 'season',
    forms: [
      '{season}[ de| de l’année] {year}',
      '{season} {yy}',
      '{season} {relative}',
      '{relative} {season}',
      '{season}',
    ],
    means: dateOf,
    accepts: isSeason,
  }),
  pattern({ name: 'quarter', forms: QUARTERS, means: dateOf }),
  pattern({ name: 'half', forms: HALVES, means: dateOf, accepts: isHalfYear }),
  pattern({
    name: 'decade',
    forms: [...decadesByYear('années|décennie'), 'années {tens}', 'années {decade}'],
    means: dateOf,
    accepts: endsBeforeNoun,
  }),
  pattern({ name: 'century', forms: CENTURIES, means: dateOf }),
];
