import type { Word } from '../text/words.ts';
import { INNER_WORDS, NEUTRAL_WORDS } from './en/name-words.ts';
import { BEFORE_YEAR, MAKING_VERBS } from './en/years.ts';

export interface YearBeside {
  year: string;
  /** True where the words can only name the treaty by its year (`the 1972 …`, `… of 1972`), so that another year speaks against a candidate. */
  naming: boolean;
  start: number;
  end: number;
}

/** 1400 to 2099: Tordesillas is of 1494. */
const YEAR = /^(1[4-9]|20)\d\d$/;

/** Words between a year and the name it belongs to: `the 1994 U.S.-North Korea Agreed Framework`. */
const REACH_BEFORE = 4;
/** Words between the name and `signed in 1972`, with who signed and where. */
const REACH_AFTER = 12;

function before(words: readonly Word[], first: number): YearBeside | null {
  for (let i = first - 1; i >= Math.max(0, first - REACH_BEFORE); i--) {
    const word = words[i];
    const next = words[i + 1];
    if (!word || !next) return null;
    // The full stop of `U.S.` ends nothing; that of `… in 2002. The …` does.
    const glue = word.text.length <= 2 ? next.glue.replace(/^\./, '') : next.glue;
    if (/[.!?;:\n(),]/.test(glue)) return null;
    if (YEAR.test(word.text)) {
      const opener = words[i - 1];
      const determined = opener !== undefined && /^(the|a|an|s|of|this|that|its|their|under)$/.test(opener.folded);
      return { year: word.text, naming: determined, start: word.start, end: word.end };
    }
    const passes =
      word.shape !== 'lower' || word.folded === 's' || INNER_WORDS.has(word.folded) || NEUTRAL_WORDS.has(word.folded);
    if (!passes) return null;
  }
  return null;
}

function after(words: readonly Word[], past: number): YearBeside | null {
  const first = words[past];
  if (!first || /[.!?;:\n]/.test(first.glue)) return null;
  if (YEAR.test(first.text) && /[( ,]/.test(first.glue)) {
    return { year: first.text, naming: first.glue.includes('('), start: first.start, end: first.end };
  }
  const second = words[past + 1];
  if (second && YEAR.test(second.text) && second.glue === ' ' && /^(of|in|from)$/.test(first.folded)) {
    return { year: second.text, naming: first.folded !== 'in', start: second.start, end: second.end };
  }
  let verb: string | null = null;
  for (let i = past; i < past + REACH_AFTER; i++) {
    const word = words[i];
    if (!word || (i > past && /[.!?;:\n]/.test(word.glue.replace(/^\.$/, '')))) return null;
    if (YEAR.test(word.text)) {
      // What was signed in 1909 is not what we know to have been signed in 1995; talks and ratification have years of their own.
      return verb === null ? null : { year: word.text, naming: verb === 'signed', start: word.start, end: word.end };
    }
    if (MAKING_VERBS.has(word.folded)) verb ??= word.folded;
    // `of July 2, 1972`: a month and a day may stand before the year.
    else if (i === past && word.folded === 'of') verb = word.folded;
    else if (verb === null && !BEFORE_YEAR.has(word.folded)) return null;
  }
  return null;
}

/** The year that the words beside a name give for it, or null. `first` to `past` are indexes of words, end exclusive. */
export function yearBeside(words: readonly Word[], first: number, past: number): YearBeside | null {
  return before(words, first) ?? after(words, past);
}
