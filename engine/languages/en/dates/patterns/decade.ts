import { calendar, type Match, type Pattern } from '../../../../dates/expression.ts';
import type { WordReader } from '../../../../dates/word-reader.ts';
import { DECADE_WORDS } from '../lexicon/numbers.ts';
import { isPossessiveS } from './read-possessive.ts';

/** Decades without their century are those of the twentieth, except the twenties of our own: `the '90s`, `the eighties`. */
function decadeOfTens(tens: number): number {
  return (tens <= 2 ? 200 : 190) + tens;
}

/** `1990s`; `the 1990's`. */
function readFullDecade(words: WordReader, at: number): Match | null {
  const folded = words.folded(at);
  const full = /^(1\d\d|20\d)0s$/.exec(folded);
  if (full !== null) return { last: at, when: calendar({ decade: Number(full[1]) }) };
  const possessive = /^(?:1\d\d|20\d)0$/.test(folded) && isPossessiveS(words, at + 1);
  if (!possessive || words.folded(at - 1) !== 'the') return null;
  return { last: at + 1, when: calendar({ decade: Number(folded.slice(0, 3)) }) };
}

/** `in the 80s`, where it is neither warmth nor age: `in his 60s`, `temperatures in the 80s`. */
function isDecadeWithoutApostrophe(words: WordReader, at: number, tens: number): boolean {
  // `the 70s and 80s`
  if (/^(?:and|or|to)$/.test(words.folded(at - 1)) && /^\d0s$/.test(words.folded(at - 2)))
    return words.folded(at - 3) === 'the';
  if (words.folded(at - 1) !== 'the' || tens < 2) return false;
  if (!/^(?:in|of|since|during|from|until)$/.test(words.folded(at - 2))) return false;
  return !words.folded(at - 3).startsWith('temperature');
}

/** `'80s`, `the 80s`. */
function readShortDecade(words: WordReader, at: number): Match | null {
  const short = /^([1-9])0s$/.exec(words.folded(at));
  if (short === null) return null;
  const tens = Number(short[1]);
  const when = calendar({ decade: decadeOfTens(tens) });
  if (/'$/.test(words.gap(at))) return { last: at, start: words.at(at).start - 1, when };
  return isDecadeWithoutApostrophe(words, at, tens) ? { last: at, when } : null;
}

const BEFORE_A_DECADE = /^(?:the|early|mid|late|and|to|since|swinging|roaring)$/;

/** `the nineties`. */
function readDecadeWord(words: WordReader, at: number): Match | null {
  const tens = DECADE_WORDS.get(words.folded(at));
  if (tens === undefined || !words.joined(at) || !BEFORE_A_DECADE.test(words.folded(at - 1))) return null;
  const roaring = tens === 2 && words.folded(at - 1) === 'roaring';
  return { last: at, when: calendar({ decade: roaring ? 192 : decadeOfTens(tens) }) };
}

/** `the 1990s`, `the '80s`, `mid-2000s`, `the nineties`. */
export const decade: Pattern = {
  name: 'decade',
  opens: [...DECADE_WORDS.keys()],
  opensWithNumber: true,
  read: (words, at): Match | null =>
    readFullDecade(words, at) ?? readShortDecade(words, at) ?? readDecadeWord(words, at),
};
