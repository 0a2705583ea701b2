import type { WordReader } from '../word-reader.ts';
import { type Cue, type DirectionRules, ENDS_CLAUSE } from './direction.ts';
import { phraseSet, type WordSplitter } from './phrases.ts';

/** Words a verb may stand before the date it governs (`fue detenido en junio`), and after one that opens its sentence. */
const REACH = { before: 4, after: 9 };

/** Words that may stand between a sentence's start and the date that opens it: `En el mes de …`. */
const OPENING = { words: 3, letters: 5 };

const ENDS_SENTENCE = /[.!?:\n]/;

/** What `createGoverningTense` needs beside the cues of the language's `createDirection`. */
export interface GoverningRules extends DirectionRules {
  /** Beginnings of verbs, folded, whose date is rather that of what they announce: `anunció elecciones en junio`. */
  announcing: readonly string[];
}

function opensSentence(words: WordReader, first: number): boolean {
  for (let at = first; at >= Math.max(0, first - OPENING.words); at--) {
    if (at === 0 || ENDS_SENTENCE.test(words.gap(at))) return true;
    if (words.folded(at - 1).length > OPENING.letters) return false;
  }
  return false;
}

const hasDigits = (words: WordReader, first: number, last: number): boolean => {
  for (let at = first; at <= last; at++) if (words.at(at).shape === 'digits') return true;
  return false;
};

/**
 * The past that governs a month, season or quarter beyond doubt, as `DateRules.governingTense` wants it: that of the verb right
 * before it, or of the first one after it where it opens the sentence. The future stays a matter of nearness, and so does a day in
 * digits unless its verb follows at once: papers announce and report the day itself.
 *
 * @param rules what is a word of the language
 * @param governing the cues of the language's `createDirection`, with the verbs that announce
 * @returns for the words `first` to `last` of a date: `past`, or null where no verb governs it so
 */
export function createGoverningTense(
  rules: WordSplitter,
  { cues, aheadBefore = [], clauseOpeners = [], announcing }: GoverningRules,
): (words: WordReader, first: number, last: number) => 'past' | null {
  const openers = phraseSet(rules, clauseOpeners);
  const ahead = phraseSet(rules, aheadBefore);
  const cueAt: Cue = (words, at) => {
    for (const cue of cues) {
      const found = cue(words, at);
      if (found !== null) return found;
    }
    return null;
  };
  const opensClause = (words: WordReader, at: number) => openers.read(words, at).length > 0;

  const isAnnouncing = (words: WordReader, at: number) =>
    announcing.some((beginning) => words.folded(at).startsWith(beginning));

  const isPastAfter = (words: WordReader, last: number): boolean => {
    for (let at = last + 1; at <= Math.min(words.count - 1, last + REACH.after); at++) {
      if (ENDS_CLAUSE.test(words.gap(at)) || opensClause(words, at)) return false;
      const cue = cueAt(words, at);
      if (cue !== null) return cue === 'past';
    }
    return false;
  };
  const isPastBefore = (words: WordReader, first: number): boolean => {
    let cue: ReturnType<Cue> = null;
    for (let at = first - 1; at >= Math.max(0, first - REACH.before); at--) {
      if (words.gap(at + 1).trim() !== '' || opensClause(words, at)) break;
      if (isAnnouncing(words, at)) return false;
      cue ??= cueAt(words, at);
    }
    return cue === 'past';
  };

  return (words, first, last) => {
    if (hasDigits(words, first, last))
      return opensSentence(words, first) && words.spaced(last + 1) && cueAt(words, last + 1) === 'past' ? 'past' : null;
    if (ahead.readBefore(words, first - 1) !== null) return null;
    return (opensSentence(words, first) && isPastAfter(words, last)) || isPastBefore(words, first) ? 'past' : null;
  };
}
