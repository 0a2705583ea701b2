import type { Unit } from '../../../dates/calendar-value.ts';
import { calendar, type Pattern, type When } from '../../../dates/expression.ts';
import type { Captures, Form } from '../../../dates/grammar/forms.ts';
import { dateOf, relativeUnitOf } from '../../../dates/grammar/meanings.ts';
import type { SlotValue } from '../../../dates/grammar/slots.ts';
import { OF_YEAR, pattern, YEAR_WORD, YEARS_WORD } from './grammar.ts';
import { isDecade, isSeason } from './guards.ts';

const centuryIn = (captures: Captures) => captures.get('roman') ?? captures.get('cyrroman') ?? captures.get('century');

/** A century by its number, in digits or Roman numerals of either alphabet. */
function centuryOf(captures: Captures): When | null {
  const century = centuryIn(captures);
  return typeof century === 'number' ? calendar({ century }) : null;
}

/** `60-х годов XIX века`: the tens of a century that is named. */
function decadeOfCentury(captures: Captures): When | null {
  const century = centuryIn(captures);
  const digits = captures.get('tens');
  const tens = captures.get('decade') ?? (typeof digits === 'number' ? digits / 10 : null);
  return typeof century === 'number' && typeof tens === 'number'
    ? calendar({ decade: 10 * (century - 1) + tens })
    : dateOf(captures);
}

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
const QUARTER_WORD = '(квартал|квартала|квартале|кварталу|кварталом|кв.)';
/** `70–80-е годы`: decades of the last century as one stretch. */
function decadeRangeOf(captures: Captures): When | null {
  const [from, to] = [captures.get('tens'), captures.get('tens2')];
  const [start, end] = [from, to].map((tens) => dateOf(new Map([['tens', tens ?? 0]])));
  return typeof from !== 'number' || typeof to !== 'number' || from >= to || !start || !end
    ? null
    : { kind: 'range', from: start, to: end };
}

const ENDING_OF_TENS = '-(е|х|ых|ые|м)[ (годы|годов|годах|гг.|годам)]';

/** What the first or last units of a year are counted in: `первые три месяца года`, `девять месяцев 2024 года`. */
const OF_WHOLE = `( {year}[-го] ${YEAR_WORD}| {relative} года| года)`;

/** Some units from the start of a year, or to its end. */
function unitsOfYear(captures: Captures): When | null {
  const [unit, count, year] = ['unit', 'count', 'year'].map((key) => captures.get(key));
  const relative = new Map<string, SlotValue>([
    ['unit', 'year'],
    ['relative', captures.get('relative') ?? 'this'],
  ]);
  const whole = typeof year === 'number' ? calendar({ year }) : relativeUnitOf(relative);
  if (typeof unit !== 'string' || typeof count !== 'number' || whole === null) return null;
  return calendar({ span: { unit: unit as Unit, count: captures.has('last') ? -count : count } }, null, whole);
}

const CENTURY_WORD = '(век|века|веке|веку|веком|столетие|столетия|столетии|в.)';

/** Seasons, quarters, halves, decades and centuries. */
export const periods: readonly Pattern[] = [
  pattern({
    name: 'units-of-year',
    forms: [
      `(первые|первых) {count} {unit}${OF_WHOLE}`,
      [`(последние|последних) {count} {unit}${OF_WHOLE}`, { last: 1 }],
      [`{count} (месяца|месяцев)( {year}[-го] ${YEAR_WORD}| {relative} года)`, { unit: 'month' }],
    ],
    means: unitsOfYear,
  }),
  pattern({
    name: 'decade-range',
    forms: [`{tens}[-е|-х][ ]-[ ]{tens2}${ENDING_OF_TENS}`],
    means: decadeRangeOf,
  }),
  pattern({
    name: 'season',
    forms: [`{season}${OF_YEAR}`, `{season} {year}[ ]-[ ]{year9} ${YEARS_WORD}`, '{season}', '{relative} {season}'],
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
      ...['{roman}', '{cyrroman}', '{century}[-го]'].flatMap((century): Form[] => [
        `{tens}-(е|х|ых|ые)[ (годы|годов|годах|гг.|годам)] ${century} (века|столетия|в.)`,
        `{decade}[ (годы|годов|годах|годам)] ${century} (века|столетия|в.)`,
      ]),
      ['{tens}-(е|х|ых|ые)[ (годы|годов|годах|гг.|годам)] (прошлого|минувшего) (века|столетия)', { roman: 20 }],
      ['{decade}[ (годы|годов|годах|годам)] (прошлого|минувшего) (века|столетия)', { roman: 20 }],
      '[(лихие|лихих) ]{decade}',
    ],
    means: decadeOfCentury,
    accepts: isDecade,
  }),
  pattern({
    name: 'century',
    forms: [
      `{roman} ${CENTURY_WORD}`,
      `{cyrroman} ${CENTURY_WORD}`,
      `{century}[-й|-го|-м|-му] ${CENTURY_WORD}`,
      '{roman}^( и |-| - ){roman9} (веков|веках|вв.)',
      '{roman} (веков|веках|вв.)',
    ],
    means: centuryOf,
  }),
];
