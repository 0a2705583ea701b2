import type { Pattern } from '../expression.ts';
import { type Form, type FormPlace, formPattern, type Grammar } from './forms.ts';
import { dateOf } from './meanings.ts';

/** The words of a language for decades, centuries, and years with a label. */
export interface LongPeriodWords {
  /** `años {tens}`, `década de {decadeyear}`. */
  decade: readonly Form[];
  /** `siglo {roman}`. */
  century: readonly Form[];
  /** `año fiscal {year}`. */
  labelledYear: readonly Form[];
  /** Folded words before two years of two digits that are a season: `temporada 97-98`. */
  seasons: ReadonlySet<string>;
  /** False where a noun follows that the number counts. */
  endsBeforeNoun(place: FormPlace): boolean;
  /** True for the second of `los años 70 y 80`. */
  closesDecades(place: FormPlace): boolean;
  /** False for `siglo V a. C.` */
  isOurEra(place: FormPlace): boolean;
  /** True for the second of `los siglos XVI y XVII`. */
  closesCenturies(place: FormPlace): boolean;
}

/**
 * Decades, centuries and labelled years with those that a list adds, for languages that write the noun first.
 *
 * @param grammar by which the forms are read
 * @param words of the language
 */
export const longPeriodPatterns = (grammar: Grammar, words: LongPeriodWords): readonly Pattern[] => [
  formPattern(grammar, { name: 'decade', forms: words.decade, means: dateOf, accepts: words.endsBeforeNoun }),
  formPattern(grammar, {
    name: 'decade-of-list',
    forms: ['({tens}|{decade})'],
    means: dateOf,
    accepts: (place) => words.closesDecades(place) && words.endsBeforeNoun(place),
  }),
  formPattern(grammar, {
    name: 'short-year-range',
    forms: ['{yy}(-|/){yy2}'],
    means: dateOf,
    accepts: ({ words: text, first }) => words.seasons.has(text.folded(first - 1)) && text.spaced(first),
  }),
  formPattern(grammar, { name: 'century', forms: words.century, means: dateOf, accepts: words.isOurEra }),
  formPattern(grammar, {
    name: 'century-of-list',
    forms: ['{roman}'],
    means: dateOf,
    accepts: words.closesCenturies,
  }),
  formPattern(grammar, { name: 'labelled-year', forms: words.labelledYear, means: dateOf }),
];
