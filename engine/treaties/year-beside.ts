import type { Word } from '../text/words.ts';
import type { TreatyWords } from './treaty-words.ts';

/** The year that the words beside a name give for it. */
export interface YearBeside {
  /** Four ASCII digits. */
  year: string;
  /** True where the words can only name the treaty by its year (`the 1972 …`, `… of 1972`), so that another year speaks against a candidate. */
  naming: boolean;
  /** UTF-16 offsets of the year's word, end exclusive. */
  start: number;
  end: number;
}

/** 1400 to 2099: Tordesillas is of 1494. */
const TREATY_YEAR = /^(1[4-9]|20)\d\d$/;
/** The digit 0 of the decimal digits that news writes: Arabic-Indic, Persian, Devanagari, full-width (Unicode, category Nd). */
const ZERO_DIGITS = [0x660, 0x6f0, 0x966, 0xff10];

/** Words between a year and the name it belongs to: `the 1994 U.S.-North Korea Agreed Framework`. */
const REACH_BEFORE = 4;
/** Words between the name and `signed in 1972`, with who signed and where. */
const REACH_AFTER = 12;

const CLAUSE_END = /[.!?;:\n\u0964\u061f\u061b\u3002\uff1b\uff1a]/;
const PHRASE_END = /[.!?;:\n(),\u0964\u061f\u061b\u060c\u3002\uff1b\uff1a\uff0c\uff08\uff09]/;

/**
 * The year from 1400 to 2099 that a word is.
 *
 * @param word a word of a text, in digits of any script that news uses
 * @returns its four ASCII digits, or null where it is no such year
 */
export function readYear(word: string): string | null {
  if (word.length !== 4) return null;
  const ascii = word.replace(/[^0-9]/gu, (letter) => {
    const code = letter.charCodeAt(0);
    const zero = ZERO_DIGITS.find((first) => code >= first && code < first + 10);
    return zero === undefined ? letter : String(code - zero);
  });
  return TREATY_YEAR.test(ascii) ? ascii : null;
}

const at = (word: Word, year: string, naming: boolean): YearBeside => ({
  year,
  naming,
  start: word.start,
  end: word.end,
});

/** The year in front of a name, with small words of the subject between: `the 1979 peace treaty`. */
function yearBefore(words: readonly Word[], first: number, { names, years }: TreatyWords): YearBeside | null {
  for (let i = first - 1; i >= Math.max(0, first - REACH_BEFORE); i--) {
    const word = words[i];
    const next = words[i + 1];
    if (!word || !next) return null;
    // The full stop of `U.S.` ends nothing; that of `… in 2002. The …` does.
    const precedingText = word.text.length <= 2 ? next.precedingText.replace(/^\./, '') : next.precedingText;
    if (PHRASE_END.test(precedingText)) return null;
    const year = readYear(word.text);
    if (year !== null) {
      const opener = words[i - 1];
      return at(word, year, opener !== undefined && years.determiners.has(opener.folded));
    }
    const { folded } = word;
    const passes =
      word.shape !== 'lower' || years.passing.has(folded) || years.units.has(folded) || names.neutral.has(folded);
    if (!passes) return null;
  }
  return null;
}

/** The year right behind a name: `Convention 1951`, `Convention (1951)`, `Convention of 1951`. */
function rightAfter(words: readonly Word[], past: number, { years }: TreatyWords): YearBeside | null {
  const first = words[past];
  const second = words[past + 1];
  if (!first) return null;
  const year = readYear(first.text);
  if (year !== null && /[( ,\uff08\u060c]/.test(first.precedingText))
    return at(first, year, /[(\uff08]/.test(first.precedingText));
  const next = second ? readYear(second.text) : null;
  if (!second || next === null || second.precedingText !== ' ' || !years.after.has(first.folded)) return null;
  return at(second, next, !years.dating.has(first.folded));
}

/** The year of the making, some words behind a name: `signed by both leaders in Simla in 1972`. */
function afterMaking(words: readonly Word[], past: number, { names, years }: TreatyWords): YearBeside | null {
  let verb: string | null = null;
  for (let i = past; i < past + REACH_AFTER; i++) {
    const word = words[i];
    if (!word || (i > past && CLAUSE_END.test(word.precedingText.replace(/^\.$/, '')))) return null;
    const year = readYear(word.text);
    // What was signed in 1909 is not what we know to have been signed in 1995; talks and ratification have years of their own.
    if (year !== null) return verb === null ? null : at(word, year, years.signing.has(verb));
    if (years.making.has(word.folded)) verb ??= word.folded;
    // `of July 2, 1972`: a month and a day may stand before the year.
    else if (i === past && names.ofWords.has(word.folded)) verb = word.folded;
    else if (verb === null && !years.beforeYear.has(word.folded)) return null;
  }
  return null;
}

/**
 * The second of two years beside a name in the plural: `the Minsk agreements of 2014 and 2015`.
 *
 * @param past index after the first year's word
 * @param naming as of the first year
 */
export function secondYear(
  words: readonly Word[],
  past: number,
  naming: boolean,
  { rows }: TreatyWords,
): YearBeside | null {
  const [joint, second] = words.slice(past, past + 2);
  if (!joint || !second || !rows.conjunctions.has(joint.folded)) return null;
  const year = readYear(second.text);
  return year === null || second.precedingText !== ' ' ? null : at(second, year, naming);
}

/**
 * The year that the words beside a name give for it, or null.
 *
 * @param first index of the name's first word
 * @param past index after its last word
 */
export function yearBeside(words: readonly Word[], first: number, past: number, rules: TreatyWords): YearBeside | null {
  const found = yearBefore(words, first, rules);
  if (found) return found;
  const next = words[past];
  if (!next || CLAUSE_END.test(next.precedingText)) return null;
  return rightAfter(words, past, rules) ?? afterMaking(words, past, rules);
}
