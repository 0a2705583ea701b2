import { calendar, type Pattern, type When } from '../../../dates/expression.ts';
import type { Captures } from '../../../dates/grammar/forms.ts';
import { dateOf } from '../../../dates/grammar/meanings.ts';
import { yearPattern } from '../../../dates/grammar/years.ts';
import { textRules } from '../text/index.ts';
import { ENDING, pattern, YEARS_WORD } from './grammar.ts';
import { endsBeforeNoun, isCountedNoun, isNamedRange, isNoAge, isNoName, isNoYearOfLife } from './guards.ts';

/** The first year that has three digits. */
const FIRST_OF_THREE_DIGITS = 100;

/** `в 988 году`. */
function yearOfThreeDigits(captures: Captures): When | null {
  const year = captures.get('erayear');
  return typeof year === 'number' && year >= FIRST_OF_THREE_DIGITS && year < 1000 ? calendar({ year }) : null;
}

/** Years, the last of all patterns. */
export const years: readonly Pattern[] = [
  pattern({
    name: 'year-range',
    forms: [
      `{year}[-го|-й][ ]-[ ]{year2}${ENDING}[ ]${YEARS_WORD}`,
      `(с|со) {year}${ENDING}[ года] (по|до) {year2}${ENDING} ${YEARS_WORD}`,
      '(с|со) {year}-го[ года] (по|до) {year2}-(й|го)',
      `между {year}${ENDING} и {year2}${ENDING} (годами|гг.)`,
      '(сезон|сезона|сезоне|сезоном) {year}(/|-){yy2}',
      '{year}[ ]-[ ]{year2}',
      '{year}-{year#2}',
      '{year}/{year2} (учебном|учебного|учебный) (год|году|года)',
    ],
    means: dateOf,
    accepts: (place) => endsBeforeNoun(place) && isNamedRange(place),
  }),
  pattern({
    name: 'year-with-word',
    forms: [
      `{year}${ENDING}[ ](год|года|году|годом|годе|г.|годы|годов|годах|гг.)`,
      '{year}-(м|го|му|ого|ом|ому)',
      '{year#}[.]',
      '{yy}[-м|-го|-й] (год|года|году|годом)',
    ],
    means: dateOf,
    accepts: (place) => endsBeforeNoun(place) && isNoName(place) && isNoYearOfLife(place),
  }),
  pattern({
    name: 'year-of-list',
    forms: [
      '{year}^(, | и | или ){year9} (годах|годов|годы|годам|гг.)',
      '{year}^, {year8} (и|или) {year9} (годах|годов|годы|годам|гг.)',
    ],
    means: dateOf,
  }),
  pattern({ name: 'year-of-three-digits', forms: ['{erayear} году'], means: yearOfThreeDigits, accepts: isNoAge }),
  yearPattern(textRules, {
    before: [],
    beforeRecent: [
      'в',
      'во',
      'с',
      'до',
      'после',
      'к',
      'от',
      'летом',
      'зимой',
      'весной',
      'осенью',
      'выборы',
      'выборах',
      'выборов',
      'чемпионат мира',
      'чемпионата мира',
      'чемпионате мира',
      'чемпионат Европы',
      'чемпионата Европы',
      'чемпионате Европы',
    ],
    counted: [],
    isCounted: isCountedNoun,
    numberNames: ['статья', 'статье', 'статьи', 'рейс', 'номер', 'дом', 'страница', 'частота', 'модель'],
  }),
];
