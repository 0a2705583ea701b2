import type { Direction } from '../../../dates/date-rules.ts';
import { AFTER_FACTOR } from '../../../dates/grammar/direction.ts';
import type { WordReader } from '../../../dates/word-reader.ts';
import { cueAt } from './direction-cues.ts';
import { endsClause } from './ends-clause.ts';
import { DETERMINERS_BEFORE_DATES } from './lexicon/month-context.ts';
import {
  AHEAD_PHRASES,
  AHEAD_PREPOSITIONS,
  BACK_PHRASES,
  BACK_PREPOSITIONS,
  BE_FORMS,
  BEFORE_EVENTS_AHEAD,
  CLAUSE_OPENERS,
  FINITE_AHEAD,
  FUTURE_WORDS,
  HELD_EVENTS,
  LOOKS_INTO,
  NOT_LAID_DOWN,
  TAKES_PART,
} from './lexicon/tense.ts';

/** Words looked at before and after an expression: news in English puts a place and an apposition between verb and day. */
const REACH = 18;

/** `will discuss Friday's vote` looks ahead; five words on, `Friday's vote` has mostly happened. */
const NEAR_POSSESSIVE = 4;

/** True for a date that describes a noun: `the July 25 call`, `Italy's March vote`. Its clause's tense is about something else. */
function modifiesNoun(words: WordReader, first: number, last: number): boolean {
  const determined =
    words.spaced(first) && (DETERMINERS_BEFORE_DATES.has(words.folded(first - 1)) || words.folded(first - 1) === 's');
  const next = words.folded(last + 1);
  const isNoun = words.at(last + 1).shape === 'lower' && !/(?:ed|ing)$/.test(next) && !CLAUSE_OPENERS.has(next);
  return determined && words.spaced(last + 1) && isNoun;
}

/** `would also investigate the deaths of two men on Sunday`: the day is that of what is looked into. */
function isLookedInto(words: WordReader, modal: number, first: number): boolean {
  for (let at = modal + 1; at < first - 2; at++) if (LOOKS_INTO.has(words.folded(at))) return true;
  return false;
}

/** Words between `after` and the verb that it makes a thing of the past: `after the two parties agreed to`. */
const AFTER_REACH = 7;

/** `after the parties agreed [to] form a coalition on Monday`: what the main clause tells of came later still. */
function isOfWhatCameBefore(words: WordReader, to: number): boolean {
  if (words.folded(to) !== 'to' || !FINITE_AHEAD.has(words.folded(to - 1))) return false;
  for (let at = to - 2; at >= Math.max(0, to - AFTER_REACH) && !endsClause(words, at + 1); at--)
    if (words.folded(at) === 'after') return true;
  return false;
}

/** The nearest verb before, and how many words away it stands. */
function cueBefore(words: WordReader, first: number): { direction: Direction; distance: number } {
  for (let index = first - 1; index >= Math.max(0, first - REACH); index--) {
    if (endsClause(words, index + 1)) break;
    const cue = cueAt(words, index);
    if (cue === null) continue;
    const isPast = cue === 'future' && (isLookedInto(words, index, first) || isOfWhatCameBefore(words, index));
    return { direction: isPast ? 'past' : cue, distance: first - index };
  }
  return { direction: 'unknown', distance: Infinity };
}

/** The nearest verb after, within `reach` words and the same clause; a comma closes it unless the date opens the sentence. */
function cueAfter(words: WordReader, last: number, reach: number): Direction | null {
  for (let index = last + 1; index <= Math.min(words.count - 1, last + REACH); index++) {
    if (index - last > reach || endsClause(words, index)) return null;
    // `and` inside a name (`the Food and Drug Administration`) opens no clause.
    const joinsNames = words.folded(index) === 'and' && words.capital(index - 1) && words.capital(index + 1);
    if (CLAUSE_OPENERS.has(words.folded(index)) && !joinsNames) return null;
    const opensSentence = reach === Infinity && index === last + 1;
    if (words.gap(index).includes(',') && !opensSentence) return null;
    // `voted on Thursday to leave`: the purpose of what was done, not its time.
    if (words.folded(index - 1) === 'to' && FUTURE_WORDS.has(words.folded(index))) continue;
    // `on Thursday agreed to plead`: what was done on the day; what it looks ahead to has another.
    if (FINITE_AHEAD.has(words.folded(index)) && !isPassive(words, index)) return 'past';
    const cue = cueAt(words, index);
    if (cue !== null) return cue;
  }
  return null;
}

const isPassive = (words: WordReader, at: number): boolean =>
  BE_FORMS.has(words.folded(at - 1)) || /^(?:is|are|to)$/.test(words.folded(at - 1));

const follows = (words: WordReader, first: number, phrases: readonly (readonly string[])[]): boolean =>
  phrases.some((phrase) => phrase.every((word, i) => words.folded(first - phrase.length + i) === word));

/** `had filed by Wednesday`, `Until Thursday, they had not called`: a limit in the past. */
function isLimitPassed(words: WordReader, first: number, last: number): boolean {
  const opens = first <= 1 || endsClause(words, first - 1);
  if (opens) return cueAfter(words, last, Infinity) === 'past' && words.folded(first - 1) !== 'starting';
  if (words.folded(first - 1) === 'through' && /^(?:year|far)$/.test(words.folded(first - 2))) return true;
  for (let at = first - 2; at >= Math.max(0, first - REACH) && !endsClause(words, at + 1); at--) {
    if (words.folded(at) === 'to') return false;
    if (words.folded(at) === 'had') return words.folded(first - 1) === 'by';
  }
  return false;
}

/** `delay November's election`, `running in Sunday's election`. */
const isEventAhead = (words: WordReader, first: number): boolean =>
  BEFORE_EVENTS_AHEAD.has(words.folded(first - 1)) ||
  (words.folded(first - 1) === 'in' && TAKES_PART.has(words.folded(first - 2)));

/** `announced elections on Aug. 24`: a finite verb of laying down, and what is held on the day. */
function isEventAnnounced(words: WordReader, first: number): boolean {
  if (!HELD_EVENTS.has(words.folded(first - 2))) return false;
  for (let at = first - 3; at >= Math.max(0, first - 7) && !endsClause(words, at + 1); at--)
    if (/^(?:announced|called|ordered|scheduled|proposed|set)$/.test(words.folded(at))) return true;
  return false;
}

/** `the vote is on Thursday`, `on the first Tuesday of May`, `VE Day is Thursday`: laid down; not `today is Thursday`, `the focus is on Friday`. */
function isLaidDownFor(words: WordReader, first: number): boolean {
  const start = words.folded(first - 1) === 'the' && words.folded(first - 2) === 'on' ? first - 1 : first;
  const on = words.folded(start - 1) === 'on' && words.spaced(start - 1);
  const verb = on ? start - 2 : start - 1;
  if (!/^(?:is|are)$/.test(words.folded(verb)) || !words.spaced(verb)) return false;
  return !NOT_LAID_DOWN.has(words.folded(verb - 1));
}

/** What the words right before the date say by themselves; null where only the verb can tell. */
function directionByPreposition(words: WordReader, first: number, last: number, possessive: boolean): Direction | null {
  const preposition = words.spaced(first) ? words.folded(first - 1) : '';
  if (words.gap(first) === '-' && words.folded(first - 1) === 'pre') return 'past';
  if (follows(words, first, AHEAD_PHRASES)) return 'future';
  if (follows(words, first, BACK_PHRASES)) return 'past';
  if (possessive && HELD_EVENTS.has(words.folded(last + 2)) && isEventAhead(words, first)) return 'future';
  if (/^(?:on|in|for)$/.test(preposition) && isEventAnnounced(words, first)) return 'future';
  if (!possessive && words.spaced(first) && isLaidDownFor(words, first)) return 'future';
  if (AHEAD_PREPOSITIONS.has(preposition) && !possessive) return isLimitPassed(words, first, last) ? 'past' : 'future';
  return BACK_PREPOSITIONS.has(preposition) ? 'past' : null;
}

/**
 * Whether the clause around words `first` to `last` looks back or ahead: a preposition that only goes one way, else the
 * nearest verb. Looks at a bounded number of words.
 */
export function directionAt(words: WordReader, first: number, last: number): Direction {
  const possessive = words.folded(last + 1) === 's' && words.gap(last + 1) === "'";
  const told = directionByPreposition(words, first, last, possessive);
  if (told !== null) return told;
  if (modifiesNoun(words, first, last)) return 'unknown';
  const before = cueBefore(words, first);
  // `an inquest opened on Wednesday will resume`: the participle right before has the day.
  if (before.distance === 2 && before.direction !== 'unknown' && /^(?:on|in)$/.test(words.folded(first - 1)))
    return before.direction;
  if (possessive && before.direction === 'future' && before.distance > NEAR_POSSESSIVE) return 'past';
  return cueAfter(words, last, before.distance / AFTER_FACTOR) ?? before.direction;
}
