import type { Pattern } from '../../../../dates/expression.ts';
import type { Form } from '../../../../dates/grammar/forms.ts';
import { dateOf } from '../../../../dates/grammar/meanings.ts';
import { isWholeNumber } from '../guards/numbers.ts';
import { beginsWord, isCentury, isQuarter, isSeason, isUnitByDistance } from '../guards/words.ts';
import { dateIn, decadeOfCentury, decadesOf, firstQuarters, movedUnit, unitsOfYear } from '../meanings.ts';
import { pattern, TO_WORDS, YEAR } from './shared.ts';

const QUARTERS: readonly (readonly [words: string, quarter: number])[] = [
  ['(第一|第1|首|一|1)', 1],
  ['(第二|第2|次|二|2)', 2],
  ['(第三|第3|三|3)', 3],
  ['(第四|第4|末|四|4)', 4],
];

/** Quarters, halves, seasons, decades, centuries. */
export const PERIODS: readonly Pattern[] = [
  pattern({
    name: 'quarter',
    forms: QUARTERS.flatMap(([words, quarter]): Form[] => [
      [`[${YEAR}]${words}(季度|季)`, { quarter }],
      [`${YEAR}Q${quarter}`, { quarter }],
    ]),
    means: dateIn,
    accepts: isQuarter,
  }),
  pattern({
    name: 'first-quarters',
    forms: [
      [`[${YEAR}](前|头)(二|两|2)(个季度|季度|季)`, { quarters: 2 }],
      [`[${YEAR}](前|头)(三|3)(个季度|季度|季)`, { quarters: 3 }],
    ],
    means: firstQuarters,
  }),
  pattern({
    name: 'half',
    forms: [
      [`${YEAR}(上|前)半年[度]`, { half: 1 }],
      [`${YEAR}(下|后)半年[度]`, { half: 2 }],
      // Without a year they are this year's, whichever way the clause looks.
      ['上[个]半年[度]', { half: 1, ryear: 0 }],
      ['下半年[度]', { half: 2, ryear: 0 }],
    ],
    means: dateIn,
    accepts: beginsWord,
  }),
  pattern({
    name: 'units-of-year',
    forms: [
      [`${YEAR}[的](前|头){count}[个](周|星期)`, { unit: 'week' }],
      [`${YEAR}[的](前|头){count}天`, { unit: 'day' }],
      [`${YEAR}[的](最后|后){count}[个](周|星期)`, { unit: 'week', last: 1 }],
      [`${YEAR}[的](最后|后){count}天`, { unit: 'day', last: 1 }],
      [`${YEAR}[的](最后|后){count}个月`, { unit: 'month', last: 1 }],
    ],
    means: unitsOfYear,
  }),
  pattern({
    name: 'season',
    forms: [
      `${YEAR}[的]{season}`,
      ['(今)(春|春季|春天)', { ryear: 0, season: 'SP' }],
      ['(今)(夏|夏季|夏天)', { ryear: 0, season: 'SU' }],
      ['(今)(秋|秋季|秋天)', { ryear: 0, season: 'FA' }],
      ['(今)(冬|冬季|冬天)', { ryear: 0, season: 'WI' }],
      ['(去|昨)(春|春季)', { ryear: -1, season: 'SP' }],
      ['(去|昨)(夏|夏季)', { ryear: -1, season: 'SU' }],
      ['(去|昨)(秋|秋季)', { ryear: -1, season: 'FA' }],
      ['(去|昨)(冬|冬季)', { ryear: -1, season: 'WI' }],
      ['明(春|春季)', { ryear: 1, season: 'SP' }],
      ['明(夏|夏季)', { ryear: 1, season: 'SU' }],
    ],
    means: dateIn,
    accepts: isSeason,
  }),
  pattern({
    name: 'decade-of-century',
    forms: [
      '{century}世纪{tens}年代',
      '{century}世纪{decade}年代',
      ['(上世纪|上个世纪){tens}年代', { century: 20 }],
      ['(上世纪|上个世纪){decade}年代', { century: 20 }],
      ['本世纪{tens}年代', { century: 21 }],
      ['本世纪{decade}年代', { century: 21 }],
    ],
    means: decadeOfCentury,
    accepts: isWholeNumber,
  }),
  pattern({
    name: 'decade-range',
    forms: [
      `[上世纪|上个世纪|20世纪|二十世纪]{tens}[年代](、|和|${TO_WORDS}){tens2}年代`,
      '[上世纪|上个世纪|20世纪|二十世纪]{decades}年代',
    ],
    means: decadesOf,
    accepts: isWholeNumber,
  }),
  pattern({
    name: 'decade',
    forms: ['{tens}年代', '{decade}年代', '{decadeyear}年代'],
    means: dateOf,
    accepts: isWholeNumber,
  }),
  pattern({ name: 'century', forms: ['{century}世纪'], means: dateOf, accepts: isCentury }),
  pattern({
    name: 'moved-unit',
    forms: [
      ['上[个]世纪', { unit: 'century', by: -1 }],
      ['本世纪', { unit: 'century', by: 0 }],
      ['下[个]世纪', { unit: 'century', by: 1 }],
      ['上[个|一][个]季[度]', { unit: 'quarter', by: -1 }],
      ['(本|这个)季[度]', { unit: 'quarter', by: 0 }],
      ['下[个|一][个]季[度]', { unit: 'quarter', by: 1 }],
    ],
    means: movedUnit,
    accepts: (place) =>
      isUnitByDistance(place) &&
      (place.words.folded(place.last) !== '季' || place.words.folded(place.last + 1) !== '节'),
  }),
];
