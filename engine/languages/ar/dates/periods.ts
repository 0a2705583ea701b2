import type { Season, Unit } from '../../../dates/calendar-value.ts';
import { calendar, type Pattern, type When } from '../../../dates/expression.ts';
import type { Captures, Form } from '../../../dates/grammar/forms.ts';
import { dateOf, relativeUnitOf } from '../../../dates/grammar/meanings.ts';
import type { SlotValue } from '../../../dates/grammar/slots.ts';
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

/** `صيف العام الماضي`: the season of a year named by its distance. */
function seasonOfYearAway(captures: Captures): When | null {
  const [within, season] = [relativeUnitOf(captures), captures.get('season')];
  return within === null || typeof season !== 'string' ? null : calendar({ season: season as Season }, null, within);
}

/** Some units from the start of a year: `الأشهر الستة الأولى من العام`. */
function unitsOfYear(captures: Captures): When | null {
  const [unit, count, year] = [
    captures.get('unit'),
    captures.get('count') ?? captures.get('defcount'),
    captures.get('year'),
  ];
  const away = new Map<string, SlotValue>([
    ['unit', 'year'],
    ['relative', captures.get('relative') ?? 'this'],
  ]);
  const whole = typeof year === 'number' ? calendar({ year }) : relativeUnitOf(away);
  return typeof unit !== 'string' || typeof count !== 'number' || whole === null
    ? null
    : calendar({ span: { unit: unit as Unit, count } }, null, whole);
}

const OF_WHOLE = '(من|في) (عام|العام|سنة|السنة|هذا العام|هذه السنة)[ {year}| {relative}]';

/** Seasons, quarters, halves, decades and centuries, in the order they are tried. */
export const periods: readonly Pattern[] = [
  pattern({
    name: 'units-of-year',
    forms: [
      `{unit} {defcount} (الأولى|الأول|الأوائل) ${OF_WHOLE}`,
      `(أول|الـ|ال) {count} {unit} ${OF_WHOLE}`,
      `[الـ]{count} {unit} (الأولى|الأول) ${OF_WHOLE}`,
    ],
    means: unitsOfYear,
  }),
  pattern({
    name: 'season-of-year-away',
    forms: [
      ['[فصل ]{season}[ من| في] (العام|عام|السنة) {relative}', { unit: 'year' }],
      ['[فصل ]{season}[ من| في] (هذا العام|هذه السنة)', { unit: 'year', relative: 'this' }],
    ],
    means: seasonOfYearAway,
  }),
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
