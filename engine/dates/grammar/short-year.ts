import type { Pattern } from '../expression.ts';
import { hasAmountAfter } from '../read-number.ts';
import type { WordReader } from '../word-reader.ts';
import { type FormPlace, formPattern, type Grammar } from './forms.ts';
import { dateOf } from './meanings.ts';
import { phraseSet } from './phrases.ts';

/** Two digits below this are ages, floors, jersey numbers; newswire writes `en el 98`. */
const FIRST_SHORT_YEAR = 60;

/** The words around a year of two digits. */
export interface ShortYearWords {
  /** After these, any two digits are a year: `año`, `generación del`. */
  sure: readonly string[];
  /** After these, digits from 60 on are one: `en el`, `desde el`. */
  likely: readonly string[];
  /** True where the word at `at`, which follows the digits, is what they count: `98 casos`. */
  isCounted(words: WordReader, at: number): boolean;
}

/**
 * Years of two digits: `en el 98`, `em 98`, `depuis 97`; never before what they would count.
 *
 * @param grammar by which the form is read
 * @param words around such a year
 */
export function shortYearPattern(grammar: Grammar, { sure, likely, isCounted }: ShortYearWords): Pattern {
  const [sureBefore, likelyBefore] = [phraseSet(grammar.rules, sure), phraseSet(grammar.rules, likely)];
  const accepts = ({ words, first, last, captures }: FormPlace): boolean => {
    if (!words.spaced(first) || hasAmountAfter(words, last)) return false;
    const next = words.at(last + 1);
    if (/^[,.]\d/.test(next.precedingText + next.text)) return false;
    if (words.spaced(last + 1) && (next.shape === 'digits' || isCounted(words, last + 1))) return false;
    if (sureBefore.readBefore(words, first - 1) !== null) return true;
    const short = captures.get('yy');
    return typeof short === 'number' && short >= FIRST_SHORT_YEAR && likelyBefore.readBefore(words, first - 1) !== null;
  };
  return formPattern(grammar, { name: 'short-year', forms: ['{yy}'], means: dateOf, accepts });
}
