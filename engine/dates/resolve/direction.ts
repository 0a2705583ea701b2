import {
  AHEAD_BEFORE_TO,
  AHEAD_PARTICIPLES,
  AHEAD_PREPOSITIONS,
  BE_FORMS,
  FUTURE_WORDS,
  NOT_PAST,
  PAST_WORDS,
} from '../en/tense.ts';
import type { WordReader } from '../word-reader.ts';

export type Direction = 'past' | 'future' | 'unknown';

/** Words looked at before and after an expression: about one clause of news prose. */
const CLAUSE = 14;

/** A full stop, a line's end, a semicolon: what stands beyond says nothing about the tense here. */
function endsClause(words: WordReader, at: number): boolean {
  return /[.!?;\n](?:["')\]]*)(?:\s|$)/.test(words.gap(at)) && !/^\. $/.test(words.gap(at))
    ? true
    : isFullStop(words, at);
}

function isFullStop(words: WordReader, at: number): boolean {
  return /^[.!?]["')]* $/.test(words.gap(at)) && words.capital(at) && words.folded(at - 1).length > 4;
}

/** What the word at `index` says about the time of its clause; null where it says nothing. */
function cueAt(words: WordReader, index: number): Direction | null {
  const word = words.folded(index);
  if (FUTURE_WORDS.has(word)) return 'future';
  if (word === 'to' && AHEAD_BEFORE_TO.has(words.folded(index - 1)) && words.at(index + 1).shape === 'lower')
    return 'future';
  if (AHEAD_PARTICIPLES.has(word)) return 'future';
  if (word === 'be' || BE_FORMS.has(word)) return null;
  const regular = word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word);
  if (!regular && !PAST_WORDS.has(word)) return null;
  if (regular && BE_FORMS.has(words.folded(index - 1))) return null;
  return 'past';
}

/**
 * Whether the clause around words `first` to `last` looks back or ahead: the nearest verb before decides, else the
 * nearest after (`On Thursday the court will rule`). Looks at a bounded number of words.
 */
export function directionAt(words: WordReader, first: number, last: number): Direction {
  if (AHEAD_PREPOSITIONS.has(words.folded(first - 1)) && words.spaced(first)) return 'future';
  for (let index = first - 1; index >= Math.max(0, first - CLAUSE); index--) {
    if (endsClause(words, index + 1)) break;
    const cue = cueAt(words, index);
    if (cue !== null) return cue;
  }
  for (let index = last + 1; index <= Math.min(words.count - 1, last + CLAUSE); index++) {
    if (endsClause(words, index)) break;
    const cue = cueAt(words, index);
    if (cue !== null) return cue;
  }
  return 'unknown';
}
