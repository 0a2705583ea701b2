import { calendar, type Pattern, type When } from '../../../dates/expression.ts';
import type { Captures, Form } from '../../../dates/grammar/forms.ts';
import { dateOf } from '../../../dates/grammar/meanings.ts';
import { pattern, YEAR_NOUN } from './grammar.ts';
import { isDecade, isOfYear } from './guards.ts';

const OF_YEAR = `( من | في | )[${YEAR_NOUN.slice(1, -1)
  .split('|')
  .map((noun) => `${noun} `)
  .join('|')}]{year}`;

const QUARTERS: readonly (readonly [words: string, quarter: number])[] = [
  ['(الربع|للربع|بالربع|والربع|الفصل) الأول', 1],
  ['(الربع|للربع|بالربع|والربع|الفصل) الثاني', 2],
  ['(الربع|للربع|بالربع|والربع|الفصل) الثالث', 3],
  ['(الربع|للربع|بالربع|والربع|الفصل) (الرابع|الأخير)', 4],
];
const HALVES: readonly (readonly [words: string, half: number])[] = [
  ['(النصف|للنصف|بالنصف|والنصف) الأول', 1],
  ['(النصف|للنصف|بالنصف|والنصف) (الثاني|الأخير)', 2],
];

/** `ثمانينات القرن التاسع عشر`: the tens of a century other than the last. */
function decadeOfCentury(captures: Captures): When | null {
  const century = captures.get('century') ?? captures.get('centuryname');
  const tens = captures.get('decade');
  if (typeof tens !== 'number') return dateOf(captures);
  return typeof century === 'number' ? calendar({ decade: 10 * (century - 1) + tens }) : dateOf(captures);
}

const centuryOf = (captures: Captures): When | null => {
  const century = captures.get('century') ?? captures.get('centuryname');
  return typeof century === 'number' ? calendar({ century }) : null;
};

/** Seasons, quarters, halves, decades and centuries, in the order they are tried. */
export const periods: readonly Pattern[] = [
  pattern({
    name: 'season',
    forms: [`[فصل ]{season}${OF_YEAR}`, '[فصل ]{season} {relative}', ['(هذا|خلال هذا) {season}', { relative: 'this' }]],
    means: dateOf,
  }),
  pattern({
    name: 'quarter',
    forms: QUARTERS.flatMap(([words, quarter]): Form[] => [
      [`${words}${OF_YEAR}`, { quarter }],
      [words, { quarter }],
    ]),
    means: dateOf,
    // `الفصل الأول` alone is a chapter or a term.
    accepts: (place) => isOfYear(place) && (place.captures.has('year') || place.words.folded(place.first) !== 'الفصل'),
  }),
  pattern({
    name: 'half',
    forms: HALVES.flatMap(([words, half]): Form[] => [
      [`${words}${OF_YEAR}`, { half }],
      // The half of a game has no year behind it.
      [`${words}^ من (العام|عام|السنة|هذا)`, { half }],
    ]),
    means: dateOf,
    // A financial year is none of the calendar.
    accepts: ({ words, last }) => words.folded(last + 3) !== 'الماليه',
  }),
  pattern({
    name: 'decade',
    forms: [
      ['{decade} (القرن الماضي|القرن العشرين|القرن الـ20|القرن المنصرم)', { century: 20 }],
      '{decade} القرن {centuryname}',
      '{decade} القرن [الـ][ال]{century}',
      ...Array.from({ length: 21 }, (_, i): Form => [`عقد ${1850 + 10 * i}`, { decadeyear: 1850 + 10 * i }]),
      '[عقد ]{decade}',
    ],
    means: decadeOfCentury,
    accepts: isDecade,
  }),
  pattern({
    name: 'century',
    forms: ['(القرن|للقرن|بالقرن|والقرن) {centuryname}', '(القرن|للقرن|بالقرن|والقرن) [الـ |الـ|ال]{century}'],
    means: centuryOf,
  }),
];
