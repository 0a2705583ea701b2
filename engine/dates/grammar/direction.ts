import type { Direction } from '../date-rules.ts';
import type { WordReader } from '../word-reader.ts';
import { phraseSet, type WordSplitter } from './phrases.ts';

/** What one word says of the time of its clause; null where it says nothing. */
export type Cue = (words: WordReader, at: number) => Direction | null;

/** How a language's clauses say which way they look. */
export interface DirectionRules {
  /** The first cue that answers counts. */
  cues: readonly Cue[];
  /** Right before a date, these look ahead whatever the verb: `hasta`, `antes de`. */
  aheadBefore?: readonly string[];
  /** Right before a date, these look back: `desde`, `tras`. */
  backBefore?: readonly string[];
  /** Words that open another clause, with a tense of its own: `que`, `pero`. */
  clauseOpeners?: readonly string[];
  /** The same, but only after a comma: German `die` opens a clause there, and is an article elsewhere. */
  clauseOpenersAfterComma?: readonly string[];
  /**
   * Where the verb stands: `near` (the nearest one, the one before counting a little more) or `end` (after the date, at the
   * end of its clause: Hindi, Japanese, German subclauses).
   */
  verb?: 'near' | 'end';
  /** Words looked at before and after a date, where other than `LONGEST_CLAUSE`: a verb at the end stands far from its date. */
  reach?: number;
}

/** Words looked at before and after a date: about one clause of news prose. */
const LONGEST_CLAUSE = 14;

/** A verb after the date counts, but the one before is nearer in meaning: `will meet Thursday, officials said`. */
export const AFTER_FACTOR = 1.6;

/** Marks that end a clause, of every script. */
export const ENDS_CLAUSE = /[.!?;\n।。！？；؟؛]/u;

/**
 * A word by itself: auxiliaries, irregular verbs, particles.
 *
 * @param rules what is a word of the language
 * @param cues words of each direction
 */
export function wordCues(rules: WordSplitter, cues: { past?: readonly string[]; future?: readonly string[] }): Cue {
  const past = phraseSet(rules, cues.past ?? []);
  const future = phraseSet(rules, cues.future ?? []);
  return (words, at) => {
    if (future.read(words, at).length > 0) return 'future';
    return past.read(words, at).length > 0 ? 'past' : null;
  };
}

/**
 * A word by its ending or beginning, as written in small letters, accents kept: `anunció` is past, `anuncio` a noun. Words of
 * the list `except`, and those shorter than the affix and three letters, say nothing.
 */
export function affixCues(affixes: {
  pastEndings?: readonly string[];
  futureEndings?: readonly string[];
  futureBeginnings?: readonly string[];
  except?: readonly string[];
}): Cue {
  const except = new Set(affixes.except ?? []);
  const endsIn = (word: string, endings: readonly string[] = []) =>
    endings.some((ending) => word.length >= ending.length + 3 && word.endsWith(ending));
  return (words, at) => {
    const { text, shape } = words.at(at);
    const word = text.toLowerCase();
    // A capital inside a sentence is a name's; where a script has no case, every word counts as one.
    const isName = shape === 'initial' && word !== text && words.spaced(at);
    if (shape === 'digits' || isName || except.has(word)) return null;
    if (endsIn(word, affixes.futureEndings)) return 'future';
    if (affixes.futureBeginnings?.some((start) => word.length >= start.length + 3 && word.startsWith(start)))
      return 'future';
    return endsIn(word, affixes.pastEndings) ? 'past' : null;
  };
}

interface NearestCue {
  direction: Direction;
  distance: number;
}

const NO_CUE: NearestCue = { direction: 'unknown', distance: Infinity };

/**
 * How a language's clauses say which way they look, as `DateRules.directionAt` wants it.
 *
 * @param rules what is a word of the language
 * @param cues its words and endings of tense
 */
export function createDirection(
  rules: WordSplitter,
  {
    cues,
    aheadBefore = [],
    backBefore = [],
    clauseOpeners = [],
    clauseOpenersAfterComma = [],
    verb = 'near',
    reach = LONGEST_CLAUSE,
  }: DirectionRules,
): (words: WordReader, first: number, last: number) => Direction {
  const ahead = phraseSet(rules, aheadBefore);
  const back = phraseSet(rules, backBefore);
  const openers = phraseSet(rules, clauseOpeners);
  const openersAfterComma = phraseSet(rules, clauseOpenersAfterComma);

  const cueAt: Cue = (words, at) => {
    for (const cue of cues) {
      const found = cue(words, at);
      if (found !== null) return found;
    }
    return null;
  };
  const opensClause = (words: WordReader, at: number) =>
    openers.read(words, at).length > 0 || (words.afterComma(at) && openersAfterComma.read(words, at).length > 0);

  const findBefore = (words: WordReader, first: number): NearestCue => {
    for (let at = first - 1; at >= Math.max(0, first - reach); at--) {
      if (ENDS_CLAUSE.test(words.gap(at + 1))) break;
      const direction = cueAt(words, at);
      if (direction !== null) return { direction, distance: first - at };
    }
    return NO_CUE;
  };
  const findAfter = (words: WordReader, last: number): NearestCue => {
    for (let at = last + 1; at <= Math.min(words.count - 1, last + reach); at++) {
      if (ENDS_CLAUSE.test(words.gap(at)) || opensClause(words, at)) break;
      const direction = cueAt(words, at);
      if (direction !== null) return { direction, distance: (at - last) * AFTER_FACTOR };
    }
    return NO_CUE;
  };

  return (words, first, last) => {
    if (words.spaced(first)) {
      // The longer phrase says more: Russian `на` looks ahead, `в ночь на` back.
      const aheadFrom = ahead.readBefore(words, first - 1)?.first ?? first;
      const backFrom = back.readBefore(words, first - 1)?.first ?? first;
      if (aheadFrom < first && aheadFrom <= backFrom) return 'future';
      if (backFrom < first) return 'past';
    }
    const after = findAfter(words, last);
    if (verb === 'end' && after !== NO_CUE) return after.direction;
    const before = findBefore(words, first);
    return after.distance < before.distance ? after.direction : before.direction;
  };
}
