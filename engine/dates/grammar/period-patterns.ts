import type { Pattern, RelativeModifier } from '../expression.ts';
import { type Form, type FormPlace, formPattern, type Grammar } from './forms.ts';
import { dateOf, ordinalPartOf, spanOfWholeOf, stretchOf } from './meanings.ts';

/** The words of a language for parts of periods and stretches of units, as alternatives of a form: `primeros|primeras`. */
export interface PeriodWords {
  /** `semana`. */
  week: string;
  /** `mes`. */
  month: string;
  /** Of one unit, `última`: the last week or month of a time. */
  lastOne: string;
  /** Of several units from the start of a time: `primeros|primeras`. */
  first: string;
  /** Of several units at the end of a time, or up to now: `últimos|últimas`. */
  last: string;
  /** Of several units, with the side they lie on: `próximos|próximas`; also after the noun. */
  relatives: readonly (readonly [words: string, relative: RelativeModifier])[];
  /** Lead from a part to its year: `de|del|del año`. */
  ofYear: string;
  /** Lead from a part to the running year, or one a relative modifier picks: `del año`, `de este año`. */
  ofThisYear: string;
  /** Lead from the week to a day in it: `del|que empieza el`. */
  weekWith: string;
  /** A day after those: `{day}[ de {month}]`. */
  day: string;
  /** Folded words that lead to a larger time: after one, `the last three months` are those of it, not of now. */
  leadsToWhole: ReadonlySet<string>;
  /** Folded words that lead to the end of a range: `la semana del 3 al 9` is no week of the calendar. */
  leadsToEnd: ReadonlySet<string>;
}

/** True where one of the words follows the expression. */
const isFollowedBy = ({ words, last }: FormPlace, following: ReadonlySet<string>): boolean =>
  words.spaced(last + 1) && following.has(words.folded(last + 1));

const isRange = ({ words, last }: FormPlace): boolean => words.gap(last + 1).trim() === '-';

function weekPatterns(grammar: Grammar, words: PeriodWords): Pattern[] {
  const { week, lastOne, ofYear, weekWith, day } = words;
  return [
    // `la semana del 18 de mayo`: the week that holds the day.
    formPattern(grammar, {
      name: 'week-of-day',
      forms: [[`${week} (${weekWith}) ${day}`, { holding: 'week' }]],
      means: dateOf,
      accepts: (place) => !isFollowedBy(place, words.leadsToEnd) && !isRange(place),
    }),
    // `semana 31`, `semana 3 de 2027`: by the number ISO 8601 gives it.
    formPattern(grammar, {
      name: 'week-number',
      forms: [[`${week} {week}`, { relative: 'this' }], `${week} {week} (${ofYear}) {year}`],
      means: dateOf,
    }),
    // `la tercera semana de enero`: without the larger time that follows it is no date.
    formPattern(grammar, {
      name: 'week-of-period',
      forms: [`{ordinal} ${week}`, [`(${lastOne}) ${week}`, { ordinal: -1 }]],
      means: ordinalPartOf('week'),
      accepts: (place) => isFollowedBy(place, words.leadsToWhole),
    }),
  ];
}

function monthPattern(grammar: Grammar, { month, ofYear, ofThisYear }: PeriodWords): Pattern {
  return formPattern(grammar, {
    name: 'month-of-year',
    forms: [
      `{ordinal} ${month} (${ofYear}) {year}`,
      [`{ordinal} ${month} (${ofThisYear})`, { relative: 'this' }],
      // The year is an expression of its own: `el noveno mes del próximo año`.
      `{ordinal} ${month}^ (${ofYear}) {relative} {unit}`,
      `{ordinal} ${month}^ (${ofYear}) {unit} {relative}`,
    ],
    means: (captures) => ordinalPartOf('month')(new Map([...captures].filter(([key]) => !isOfWhole(key, captures)))),
  });
}

/** True for what belongs to the year that follows, which resolves it. */
const isOfWhole = (key: string, captures: ReadonlyMap<string, unknown>) => key === 'relative' && captures.has('unit');

function spanPatterns(grammar: Grammar, words: PeriodWords): Pattern[] {
  const { first, last, relatives } = words;
  const inBothOrders = (modifier: string, implied: Exclude<Form, string>[1]): Form[] => [
    [`(${modifier}) {count} {unit}`, implied],
    [`{count} (${modifier}) {unit}`, implied],
  ];
  return [
    formPattern(grammar, {
      name: 'units-of-period',
      forms: [...inBothOrders(first, { side: 1 }), ...inBothOrders(last, { side: -1 })],
      means: spanOfWholeOf,
      accepts: (place) => isFollowedBy(place, words.leadsToWhole),
    }),
    formPattern(grammar, {
      name: 'stretch',
      forms: relatives.flatMap(([modifier, relative]): Form[] => [
        ...inBothOrders(modifier, { relative }),
        [`{count} {unit} (${modifier})`, { relative }],
      ]),
      means: stretchOf,
      accepts: (place) => !isFollowedBy(place, words.leadsToWhole) && !isFollowedBy(place, words.leadsToEnd),
    }),
  ];
}

/**
 * Parts of periods and stretches of units, in the order they are tried: `semana 31`, `la tercera semana de enero`, `el tercer
 * mes de 2021`, `los primeros seis meses de 2021`, `los últimos tres meses`, `la semana del 18 de mayo`. For languages that
 * write `ordinal noun of whole`; each gives its words.
 *
 * @param grammar the slots of the language
 * @param words what the language writes between a part and its whole
 */
export const periodPatterns = (grammar: Grammar, words: PeriodWords): readonly Pattern[] => [
  ...weekPatterns(grammar, words),
  monthPattern(grammar, words),
  ...spanPatterns(grammar, words),
];
