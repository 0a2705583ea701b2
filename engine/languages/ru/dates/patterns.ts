import type { Pattern } from '../../../dates/expression.ts';
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
import { yearPattern } from '../../../dates/grammar/years.ts';
import { textRules } from '../text/index.ts';
import {
  endsBeforeNoun,
  isAhead,
  isDayBefore,
  isDecade,
  isInStory,
  isMonth,
  isOneUnit,
  isRunning,
  isSeason,
  isWeekday,
  notStreet,
} from './guards.ts';
import { lexicon } from './lexicon.ts';

const grammar = { rules: textRules, slots: createSlots(textRules, lexicon) };
const pattern = (rule: FormPattern): Pattern => formPattern(grammar, rule);

/** What follows the digits of a year: `2020 года`, `2020-м году`, `2020 г.` */
const ENDING = '[-й|-го|-м|-му|-ый|-ого|-ом|-ому|-е]';
const YEAR_WORD = '(год|года|году|годом|годе|г.|г)';
const OF_YEAR = `( {year}${ENDING}[ ]${YEAR_WORD}| {year}|, {year}[ ]${YEAR_WORD})`;
const YEARS_WORD = '(годы|годов|годах|годам|годами|гг.|гг|год|года|году)';

const HALVES: readonly (readonly [words: string, half: number])[] = [
  ['(первое|первого|первом|первому|1-е|1-го|1-м|I) полугодие', 1],
  ['(первое|первого|первом|первому|1-е|1-го|1-м|I) полугодия', 1],
  ['(первое|первого|первом|первому|1-е|1-го|1-м|I) полугодии', 1],
  ['(второе|второго|втором|второму|2-е|2-го|2-м|II) полугодие', 2],
  ['(второе|второго|втором|второму|2-е|2-го|2-м|II) полугодия', 2],
  ['(второе|второго|втором|второму|2-е|2-го|2-м|II) полугодии', 2],
];

const QUARTER_NUMBERS: readonly (readonly [words: string, quarter: number])[] = [
  ['(первый|первого|первом|первому|1-й|1-го|1-м|1|I)', 1],
  ['(второй|второго|втором|второму|2-й|2-го|2-м|2|II)', 2],
  ['(третий|третьего|третьем|третьему|3-й|3-го|3-м|3|III)', 3],
  ['(четвертый|четвертого|четвертом|четвертому|4-й|4-го|4-м|4|IV)', 4],
];
const QUARTER_WORD = '(квартал|квартала|квартале|кварталу|кварталом)';
const CENTURY_WORD = '(век|века|веке|веку|веком|столетие|столетия|столетии|в.)';

const days: readonly Pattern[] = [
  numericDatePattern(() => 'day-first'),
  pattern({
    name: 'day-range',
    forms: [
      `{day}[ ]-[ ]{day2} {month}[${OF_YEAR}]`,
      `(с|со) {day}[-го] (по|до) {day2}[-е|-го] {month}[${OF_YEAR}]`,
      `(с|со) {day} {month} (по|до) {day2} {month2}[${OF_YEAR.replaceAll('{year}', '{year2}')}]`,
      `{day} {month}[ ]-[ ]{day2} {month2}[${OF_YEAR.replaceAll('{year}', '{year2}')}]`,
    ],
    means: dateOf,
  }),
  pattern({
    name: 'day-month-name',
    forms: [
      `[{wd}[.][,] ]{day}[-го|-е|-ое|-ого|-му][ числа] {month}[${OF_YEAR}]`,
      `{day} {month}.${OF_YEAR}`,
      `{day}[ ]-[ ]{month}[ ]-[ ]{year}`,
      '{month} {day}, {year}',
    ],
    means: dateOf,
    accepts: notStreet,
  }),
  pattern({
    name: 'day-of-list',
    forms: [
      `{day}^(,| и| или) {day9} {month}`,
      `{day}^, {day8} (и|или) {day9} {month}`,
      `{day}^, {day7}, {day8} (и|или) {day9} {month}`,
    ],
    means: dateOf,
  }),
  pattern({ name: 'day-of-month', forms: ['{day}[-го|-е] (числа|число|числу)'], means: dateOf }),
];

const months: readonly Pattern[] = [
  pattern({
    name: 'month-range',
    forms: [`{monthname}[ ]-[ ]{monthname2}[${OF_YEAR}]`, `(с|со) {monthname} (по|до) {monthname2}[${OF_YEAR}]`],
    means: dateOf,
  }),
  pattern({
    name: 'month',
    forms: [`{month}${OF_YEAR}`, `{month}.${OF_YEAR}`, '{monthname}', '{relative} {monthname}'],
    means: dateOf,
    accepts: isMonth,
  }),
  pattern({ name: 'named-day', forms: [`{named}[${OF_YEAR}]`], means: dateOf }),
];

const weekdays: readonly Pattern[] = [
  pattern({
    name: 'weekday',
    // `в этот понедельник` is the nearest that suits the tense, as `в понедельник` is.
    forms: ['[(этот|эту|это|этой|этого|нынешний|нынешнюю) ]{weekday}', '{relative} {weekday}'],
    means: dateOf,
    accepts: isWeekday,
  }),
  pattern({
    name: 'weekend',
    forms: [
      ['{relative} (выходные|выходных|уик-энд|уикенд)', { weekend: 1 }],
      ['(на|в) (выходных|выходные|уик-энд|уикенд)', { weekend: 1 }],
    ],
    means: dateOf,
  }),
];

const periods: readonly Pattern[] = [
  pattern({
    name: 'season',
    forms: [`{season}${OF_YEAR}`, '{season}', '{relative} {season}'],
    means: dateOf,
    accepts: isSeason,
  }),
  pattern({
    name: 'quarter',
    forms: QUARTER_NUMBERS.flatMap(([number, quarter]): Form[] => [
      [`${number} ${QUARTER_WORD}${OF_YEAR}`, { quarter }],
      [`${number} ${QUARTER_WORD}`, { quarter }],
    ]),
    means: dateOf,
  }),
  pattern({
    name: 'half',
    forms: [
      ...HALVES.flatMap(([words, half]): Form[] => [
        [`${words}${OF_YEAR}`, { half }],
        [words, { half }],
      ]),
      [`(первая|первой|первую) (половина|половине|половину|половины) {year} ${YEAR_WORD}`, { half: 1 }],
      [`(вторая|второй|вторую) (половина|половине|половину|половины) {year} ${YEAR_WORD}`, { half: 2 }],
    ],
    means: dateOf,
  }),
  pattern({
    name: 'decade',
    forms: [
      ...Array.from({ length: 21 }, (_, i): Form => {
        const decadeyear = 1850 + 10 * i;
        return [`${decadeyear}-(е|х|ых|ые)[ (годы|годов|годах|гг.|годам)]`, { decadeyear }];
      }),
      '{tens}-(е|х|ых|ые)[ (годы|годов|годах|гг.|годам)]',
      '{decade} (годы|годов|годах|годам)',
      '[(лихие|лихих) ]{decade}',
    ],
    means: dateOf,
    accepts: isDecade,
  }),
  pattern({
    name: 'century',
    forms: [`{roman} ${CENTURY_WORD}`, `{century}[-й|-го|-м|-му] ${CENTURY_WORD}`],
    means: dateOf,
  }),
];

const ABOUT = '[около |почти |примерно |более |больше |менее |чуть более |чуть больше ]';

const relative: readonly Pattern[] = [
  pattern({
    name: 'units-ago',
    forms: [
      `${ABOUT}{count} {unit} [тому ]назад`,
      ...(
        [
          ['день', 'day'],
          ['неделю', 'week'],
          ['месяц', 'month'],
          ['год', 'year'],
          ['век', 'century'],
          ['десятилетие', 'decade'],
        ] as const
      ).map(([word, unit]): Form => [`[ровно ]${word} [тому ]назад`, { unit, count: 1 }]),
      ['полгода [тому ]назад', { unit: 'month', count: 6 }],
      ['полтора года [тому ]назад', { unit: 'month', count: 18 }],
      ['полтора месяца [тому ]назад', { unit: 'week', count: 6 }],
    ],
    means: unitsAwayOf(-1),
  }),
  pattern({
    name: 'units-ahead',
    forms: [
      `через ${ABOUT}{count} {unit}`,
      ['через неделю', { unit: 'week', count: 1 }],
      ['через месяц', { unit: 'month', count: 1 }],
      ['через год', { unit: 'year', count: 1 }],
      ['через день', { unit: 'day', count: 1 }],
      ['через полгода', { unit: 'month', count: 6 }],
    ],
    means: unitsAwayOf(1),
    accepts: isAhead,
  }),
  pattern({
    name: 'units-later',
    forms: [
      '(через|спустя) {count} {unit}',
      '{count} {unit} спустя',
      ['(через|спустя) неделю', { unit: 'week', count: 1 }],
      ['(через|спустя) месяц', { unit: 'month', count: 1 }],
      ['(через|спустя) год', { unit: 'year', count: 1 }],
      ['год спустя', { unit: 'year', count: 1 }],
      ['месяц спустя', { unit: 'month', count: 1 }],
      ['неделю спустя', { unit: 'week', count: 1 }],
    ],
    means: unitsAwayOf(1, 'reference-time'),
    accepts: (place) => place.words.folded(place.first) !== 'через' || isInStory(place),
  }),
  pattern({
    name: 'units-earlier',
    forms: [
      '{count} {unit} (ранее|раньше)',
      'за {count} {unit} до (этого|того)',
      ['годом (ранее|раньше)', { unit: 'year', count: 1 }],
      ['месяцем (ранее|раньше)', { unit: 'month', count: 1 }],
      ['неделей (ранее|раньше)', { unit: 'week', count: 1 }],
      ['днем (ранее|раньше)', { unit: 'day', count: 1 }],
    ],
    means: unitsAwayOf(-1, 'reference-time'),
  }),
  pattern({
    name: 'deictic-day',
    forms: ['{deictic}', ['накануне[ (вечером|днем|утром)]', { deictic: -1 }]],
    means: deicticOf,
    accepts: isDayBefore,
  }),
  pattern({
    name: 'relative-unit',
    forms: [
      '{relative}[ же] {unit}',
      ['(следующий|следующего|следующее) (день|дня|утро)', { unit: 'day', relative: 'following' }],
      ['(этот|тот|этого|того)[ же] (день|дня)', { unit: 'day', relative: 'same' }],
      ['(предыдущий|предыдущего) (день|дня)', { unit: 'day', relative: 'previous' }],
    ],
    means: relativeUnitOf,
    accepts: isOneUnit,
  }),
  pattern({ name: 'running-unit', forms: ['{unit}'], means: runningUnitOf, accepts: isRunning }),
  pattern({
    name: 'vague-present',
    forms: ['сейчас', 'в настоящее время', 'в данный момент', 'ныне', 'теперь'],
    means: vagueOf('PRESENT_REF'),
  }),
  pattern({
    name: 'vague-past',
    forms: [
      'недавно',
      'на днях',
      'в последние (дни|недели|месяцы|годы)',
      'в последнее время',
      'несколько (дней|недель|месяцев|лет) назад',
    ],
    means: vagueOf('PAST_REF'),
  }),
  pattern({
    name: 'vague-future',
    forms: ['вскоре', 'в ближайшее время', 'в ближайшие (дни|недели|месяцы|годы)', 'скоро'],
    means: vagueOf('FUTURE_REF'),
  }),
];

const years: readonly Pattern[] = [
  pattern({
    name: 'year-range',
    forms: [
      `{year}[-го|-й][ ]-[ ]{year2}${ENDING}[ ]${YEARS_WORD}`,
      `(с|со) {year}${ENDING}[ года] (по|до) {year2}${ENDING} ${YEARS_WORD}`,
    ],
    means: dateOf,
    accepts: endsBeforeNoun,
  }),
  pattern({
    name: 'year-with-word',
    forms: [`{year}${ENDING}[ ](год|года|году|годом|годе|г.|годы|годов|годах|гг.)`, '{year}-(м|го|му|ого|ом|ому)'],
    means: dateOf,
    accepts: endsBeforeNoun,
  }),
  pattern({
    name: 'year-of-list',
    forms: [
      '{year}^(, | и | или ){year9} (годах|годов|годы|годам|гг.)',
      '{year}^, {year8} (и|или) {year9} (годах|годов|годы|годам|гг.)',
    ],
    means: dateOf,
  }),
  yearPattern(textRules, { before: [], beforeRecent: [], counted: [], numberNames: [] }),
];

/** All patterns, in the order they are tried. */
export const PATTERNS: readonly Pattern[] = [...days, ...months, ...weekdays, ...periods, ...relative, ...years];
