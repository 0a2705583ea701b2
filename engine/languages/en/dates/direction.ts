import type { Direction } from '../../../dates/date-rules.ts';
import type { WordReader } from '../../../dates/word-reader.ts';
import { DETERMINERS_BEFORE_DATES } from './lexicon/month-context.ts';
import {
  AHEAD_BEFORE_TO,
  AHEAD_PARTICIPLES,
  AHEAD_PREPOSITIONS,
  BACK_PREPOSITIONS,
  BE_FORMS,
  CLAUSE_OPENERS,
  DESCRIBED,
  FUTURE_WORDS,
  NOT_PAST,
  PAST_WORDS,
} from './lexicon/tense.ts';

/** Words looked at before and after an expression: about one clause of news prose. */
const CLAUSE = 14;

/** A full stop, a line's end, a semicolon: what stands beyond says nothing about the tense here. */
function endsClause(words: WordReader, at: number): boolean {
  const gap = words.gap(at);
  if (gap === ' ' || gap === '') return false;
  if (/[!?;\n]/.test(gap)) return true;
  // The full stop of `Sept. 14` or `Mr. Modi` ends nothing.
  return /^\.["')\]]*\s/.test(gap) && words.capital(at) && words.folded(at - 1).length > 4;
}

/** What the word at `index` says about the time of its clause; null where it says nothing. */
function cueAt(words: WordReader, index: number): Direction | null {
  const word = words.folded(index);
  // New START is no verb; `Will` opens a question.
  if (FUTURE_WORDS.has(word) && (word === 'will' || words.at(index).shape === 'lower')) return 'future';
  if (word === 'to' && AHEAD_BEFORE_TO.has(words.folded(index - 1)) && words.at(index + 1).shape === 'lower')
    return 'future';
  // `had proposed it`: what was put forward lies ahead of the proposal, not of publication.
  if (AHEAD_PARTICIPLES.has(word)) return words.folded(index - 1) === 'had' ? 'past' : 'future';
  return BE_FORMS.has(word) ? null : pastCueAt(words, index);
}

function pastCueAt(words: WordReader, index: number): Direction | null {
  const word = words.folded(index);
  const before = words.folded(index - 1);
  // `Tuesday is set for …`, `are set to`; otherwise `set` is the past.
  if (word === 'set') return /^(?:to|for)$/.test(words.folded(index + 1)) ? 'future' : 'past';
  const regular = word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word) && !DESCRIBED.has(before);
  return (regular || PAST_WORDS.has(word)) && !BE_FORMS.has(before) ? 'past' : null;
}

/** `will discuss Friday's vote` looks ahead; five words on, `Friday's vote` has mostly happened. */
const NEAR_POSSESSIVE = 4;

/** A verb after the date counts, but the one before is nearer in meaning: `will meet Thursday, officials said`. */
const AFTER_WEIGHS = 1.6;

/** True for a date that describes a noun: `the July 25 call`, `Italy's March vote`. Its clause's tense is about something else. */
function describesNoun(words: WordReader, first: number, last: number): boolean {
  const determined =
    words.spaced(first) && (DETERMINERS_BEFORE_DATES.has(words.folded(first - 1)) || words.folded(first - 1) === 's');
  const next = words.folded(last + 1);
  const isNoun = words.at(last + 1).shape === 'lower' && !/(?:ed|ing)$/.test(next) && !CLAUSE_OPENERS.has(next);
  return determined && words.spaced(last + 1) && isNoun;
}

/** The nearest verb before, and how many words away it stands. */
function cueBefore(words: WordReader, first: number): { direction: Direction; distance: number } {
  for (let index = first - 1; index >= Math.max(0, first - CLAUSE); index--) {
    if (endsClause(words, index + 1)) break;
    const cue = cueAt(words, index);
    if (cue !== null) return { direction: cue, distance: first - index };
  }
  return { direction: 'unknown', distance: Infinity };
}

/** The nearest verb after, within `reach` words and the same clause; a comma closes it unless the date opens the sentence. */
function cueAfter(words: WordReader, last: number, reach: number): Direction | null {
  for (let index = last + 1; index <= Math.min(words.count - 1, last + CLAUSE); index++) {
    if (index - last > reach || endsClause(words, index)) return null;
    // `and` inside a name (`the Food and Drug Administration`) opens no clause.
    const joinsNames = words.folded(index) === 'and' && words.capital(index - 1) && words.capital(index + 1);
    if (CLAUSE_OPENERS.has(words.folded(index)) && !joinsNames) return null;
    const opensSentence = reach === Infinity && index === last + 1;
    if (words.gap(index).includes(',') && !opensSentence) return null;
    // `voted on Thursday to leave`: the purpose of what was done, not its time.
    if (words.folded(index - 1) === 'to' && FUTURE_WORDS.has(words.folded(index))) continue;
    const cue = cueAt(words, index);
    if (cue !== null) return cue;
  }
  return null;
}

/**
 * Whether the clause around words `first` to `last` looks back or ahead: a preposition that only goes one way, else the
 * nearest verb. Looks at a bounded number of words.
 */
export function directionAt(words: WordReader, first: number, last: number): Direction {
  const possessive = words.folded(last + 1) === 's' && words.gap(last + 1) === "'";
  const preposition = words.spaced(first) ? words.folded(first - 1) : '';
  if (AHEAD_PREPOSITIONS.has(preposition) && !possessive) return 'future';
  if (BACK_PREPOSITIONS.has(preposition)) return 'past';
  if (describesNoun(words, first, last)) return 'unknown';
  const before = cueBefore(words, first);
  if (possessive && before.direction === 'future' && before.distance > NEAR_POSSESSIVE) return 'past';
  return cueAfter(words, last, before.distance / AFTER_WEIGHS) ?? before.direction;
}
