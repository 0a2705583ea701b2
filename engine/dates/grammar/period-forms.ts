import type { Form } from './forms.ts';

/** The decades of which news gives the first year: from the 1850s to the 2050s. */
const DECADES = { first: 1850, count: 21 };

/**
 * Decades by their first year: `los años 1980`, `anos 1980`.
 *
 * @param lead words before the year, as alternatives of a form: `años|década de`
 */
export const decadesByYear = (lead: string): readonly Form[] =>
  Array.from({ length: DECADES.count }, (_, i): Form => {
    const decadeyear = DECADES.first + 10 * i;
    return [`(${lead}) ${decadeyear}`, { decadeyear }];
  });

/** How a language names quarters or halves of a year by ordinals. */
export interface OrdinalPeriod {
  part: 'quarter' | 'half';
  /** Alternatives of each ordinal, from the first on: `primer|1º`. */
  ordinals: readonly string[];
  /** `trimestre`. */
  noun: string;
  /** What leads to a year, with the year: `( de| del año) {year}`. */
  year: string;
  /** Between two ordinals that share the noun, as alternatives: `y|y el`. */
  and: string;
}

/**
 * Quarters or halves by ordinals, alone, with a year, and as the first of two: `tercer trimestre de 2024`, `segundo y tercer
 * trimestre`.
 */
export const ordinalPeriodForms = ({ part, ordinals, noun, year, and }: OrdinalPeriod): readonly Form[] =>
  ordinals.flatMap((ordinal, i): Form[] => {
    const later = ordinals.slice(i + 1).join('|');
    return [
      [`(${ordinal}) ${noun}[${year}]`, { [part]: i + 1 }],
      ...(later === '' ? [] : [[`(${ordinal})^ (${and}) (${later}) ${noun}`, { [part]: i + 1 }] as const]),
    ];
  });

/** How a language says that a period of another year answers to the one named before. */
export interface SamePeriodWords {
  /** `mismo|igual`. */
  same: string;
  /** The nouns of each unit, as alternatives: `period` `periodo|lapso`, `month` `mes`. */
  nouns: Readonly<Record<'period' | 'quarter' | 'month', string>>;
  /** What leads to the year, as alternatives: `de|del año`. */
  ofYear: string;
  /** The year by a relative modifier, as alternatives: `del año {relative}|del {relative} año`. */
  ofRelativeYear: string;
}

/** `el mismo periodo de 2003`, `igual mes del año anterior`: for `samePeriodOf`. */
export const samePeriodForms = ({ same, nouns, ofYear, ofRelativeYear }: SamePeriodWords): readonly Form[] =>
  Object.entries(nouns).flatMap(([unit, noun]): Form[] => [
    [`(${same}) (${noun}) (${ofYear}) {year}`, { unit }],
    [`(${same}) (${noun}) (${ofRelativeYear})`, { unit }],
  ]);
