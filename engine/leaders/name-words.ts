/** Names as the words they are compared by. Used by the build too, which has no language at hand. */
import { foldWord } from '../text/fold.ts';

/** Letters that news without them writes as two: Støre is also Stoere, Schröder Schroeder. Folding makes them one. */
const AS_TWO: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
const WRITTEN_AS_TWO = /[äöüøå]/gi;

/** Initials written as a word: KP Sharma Oli is also K.P. Sharma Oli. */
const JOINED_INITIALS = /^\p{Lu}{2,3}(?= )/u;

/** Other spellings of the same name that follow from its letters. Names are compared folded: their capitals do not matter. */
export function spellingsOf(name: string): string[] {
  const asTwo = name.replace(WRITTEN_AS_TWO, (letter) => AS_TWO[letter.toLowerCase()] ?? letter);
  const apart = name.replace(JOINED_INITIALS, (initials) => [...initials].join('. '));
  return [asTwo, apart].filter((spelling) => spelling !== name);
}

/** True for the UTF-16 units of a folded word: a to z, 0 to 9, and letters of other scripts but not their punctuation. */
const isWordUnit = (unit: number) =>
  (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit > 191 && (unit < 0x2000 || unit > 0x206f));

/**
 * Folded words of a name, split as a text with spaces is. Units, not regular expressions: it runs for every name at the
 * start.
 */
export function foldedWords(phrase: string): string[] {
  const folded = foldWord(phrase);
  const words: string[] = [];
  let from = -1;
  for (let at = 0; at <= folded.length; at++) {
    const inside = at < folded.length && isWordUnit(folded.charCodeAt(at));
    if (inside && from < 0) from = at;
    else if (!inside && from >= 0) {
      words.push(folded.slice(from, at));
      from = -1;
    }
  }
  return words;
}

/** After this many letters a full stop is a sentence's, not an initial's. */
export const LONGEST_INITIAL = 2;
