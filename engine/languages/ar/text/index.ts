import { foldWord } from '../../../text/fold.ts';
import { rememberStems } from '../../../text/remember-stems.ts';
import type { TextRules } from '../../../text/text-rules.ts';
import { wordSet } from '../../../text/word-set.ts';
import { splitWords } from '../../../text/words.ts';

/** One-letter words that are written on the next one: and, with, for, so, as. Two may stand together: `وب`. */
const CLITICS = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب', 'وك', 'فل'];

/** A name keeps at least this many letters: fewer would make names of anything. */
const SHORTEST = 3;

function stems(folded: string): readonly string[] {
  const found = new Set([folded]);
  for (const clitic of CLITICS) {
    if (!folded.startsWith(clitic) || folded.length - clitic.length < SHORTEST) continue;
    const rest = folded.slice(clitic.length);
    found.add(rest);
    // `للرئيس` is `ل` and `الرئيس`, the article's alif dropped.
    if (clitic.endsWith('ل') && rest.startsWith('ل')) found.add(`ا${rest}`);
  }
  for (const word of [...found]) if (word.startsWith('ال') && word.length > SHORTEST + 1) found.add(word.slice(2));
  return [...found];
}

/** Digits are words of their own: `و9` is `and 9`. */
const WORD = /\p{N}+|\p{L}[\p{L}\p{M}\u00ad\u200c\u200d]*/gu;

/** Words and sentences of Arabic. There is no case, and no abbreviation with a stop but initials. */
export const textRules: TextRules = {
  fold: foldWord,
  splitWords: (text) => splitWords(text, WORD),
  stems: rememberStems(stems),
  caseCarriesNames: false,
  abbreviations: new Set('د ا م ص ج ه ق ب س'.split(' ')),
  closingAbbreviations: new Set(),
  sentenceOpeners: new Set(),
  ordinalFullStop: false,
};

/** The words of a list, folded as this language folds them. */
export const foldedSet = (list: string): ReadonlySet<string> => wordSet(list, textRules.fold);
