import type { Pattern } from '../expression.ts';
import { type FormPlace, formPattern, type Grammar } from './forms.ts';
import { dateOf } from './meanings.ts';

/** True where the expression is the whole text: `29/2`. */
export const isWholeText = ({ words, first, last }: FormPlace): boolean => first === 0 && last === words.count - 1;

/**
 * Ranges of days in digits, day first: `10/6 al 12/6/2026`, `1-10-2018-7-10-2018`, `28/2-1/3`.
 *
 * @param to words that lead to the end, as alternatives of a form: `a|al|hasta|y`
 * @param opens true where the words before make a range of two numbers with a slash, which else are fractions or scores
 */
export const numericRangePatterns = (
  grammar: Grammar,
  to: string,
  opens: (place: FormPlace) => boolean,
): readonly Pattern[] => [
  formPattern(grammar, {
    name: 'numeric-range',
    forms: [
      `{day}/{month#}[ ]-[ ]{day2}/{month#2}/{year}`,
      `{day}/{month#} (${to}) {day2}/{month#2}/{year}`,
      '{day}/{month#}/{year}[ ]-[ ]{day2}/{month#2}/{year2}',
      '{day}-{month#}-{year}-{day2}-{month#2}-{year2}',
    ],
    means: dateOf,
  }),
  formPattern(grammar, {
    name: 'numeric-range-without-year',
    forms: [`{day}/{month#} (${to}) {day2}/{month#2}`, '{day}/{month#}[ ]-[ ]{day2}/{month#2}'],
    means: dateOf,
    accepts: (place) => isWholeText(place) || opens(place),
  }),
];

/**
 * True for the second and third of days in digits, `el 20/11, 22/11 o 25/11`: what joins them is a comma or one of the words.
 *
 * @param and folded words that close a list
 */
export function continuesDays({ words, first }: FormPlace, and: ReadonlySet<string>): boolean {
  const afterComma = words.afterComma(first);
  if (!afterComma && !(words.spaced(first) && and.has(words.folded(first - 1)))) return false;
  const last = afterComma ? first - 1 : first - 2;
  return words.at(last).shape === 'digits' && words.gap(last) === '/' && words.at(last - 1).shape === 'digits';
}

/**
 * True where more digits follow a number at once: `sábado 2-0` is a score, `lundi 3,5 %` a share.
 *
 * @param place where the number ends
 */
export const digitsGoOn = ({ words, last }: FormPlace): boolean =>
  words.at(last + 1).shape === 'digits' && /^[-–:.,/]$/.test(words.gap(last + 1));
