import type { WordReader } from '../../../dates/word-reader.ts';
import { pastCueAt } from './direction-cues.ts';
import { endsClause } from './ends-clause.ts';
import {
  AHEAD_PARTICIPLES,
  COMES_OR_GOES,
  FINITE_AHEAD,
  LOOKS_INTO,
  MODALS,
  OPENS_RELATIVE_CLAUSE,
  REPORTS,
} from './lexicon/tense.ts';

/** Words between a verb and the date it governs: more, and something else between may be what has the date. */
const WORDS_TO_VERB = 9;

/** Before a date that a verb governs. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['on', 'in', 'during', 'early', 'late', 'mid', 'the', 'of']);

type Tense = 'past' | 'future';

/** What one word says: a tense; `null` nothing; `doubt` that another reading is possible. */
type VerbTense = Tense | 'doubt' | null;

const PRESENT_OF_BE = /^(?:is|are|am|be|being|s)$/;

/** `to` before a verb: its time is not that of the verb before it. Before a name or article it is a preposition. */
const isInfinitive = (words: WordReader, at: number): boolean =>
  words.folded(at) === 'to' &&
  words.at(at + 1).shape === 'lower' &&
  !/^(?:the|a|an|his|her|its|their|our|this|that|these|those|all|several|some|two|three)$/.test(words.folded(at + 1));

/** `is scheduled`, `are expected [to]`: laid down now. */
const isLaidDown = (words: WordReader, at: number): boolean =>
  (AHEAD_PARTICIPLES.has(words.folded(at)) || /^(?:set|likely|going)$/.test(words.folded(at))) &&
  /^(?:is|are|s|re)$/.test(words.folded(at - 1));

function readVerb(words: WordReader, at: number): VerbTense {
  const word = words.folded(at);
  if (isLaidDown(words, at) || (word === 'to' && isLaidDown(words, at - 1))) return 'future';
  if (/^(?:will|ll|shall|wo)$/.test(word)) return words.at(at).shape === 'lower' ? 'future' : 'doubt';
  if (MODALS.has(word) || isInfinitive(words, at) || AHEAD_PARTICIPLES.has(word)) return 'doubt';
  if (pastCueAt(words, at) === null) return null;
  // `is held on`, `says he has met on`: what holds now as well.
  if (PRESENT_OF_BE.test(words.folded(at - 1)) || /^(?:has|have|since|ago|does)$/.test(word)) return 'doubt';
  return 'past';
}

/** `announced elections on Feb. 24`: what is announced or laid down has a day of its own. */
const isOfOthers = (words: WordReader, at: number): boolean => REPORTS.has(words.folded(at));

/** `resigned as president in May`. */
const opensOffice = (words: WordReader, at: number): boolean =>
  words.folded(at) === 'as' && COMES_OR_GOES.has(words.folded(at - 1));

/** The verb before the date, its preposition passed over. */
function tenseBefore(words: WordReader, first: number): Tense | null {
  let from = first - 1;
  while (words.spaced(from + 1) && PREPOSITIONS.has(words.folded(from))) from--;
  for (let at = from; at >= Math.max(0, from - WORDS_TO_VERB); at--) {
    if (endsClause(words, at + 1) || /[,:()]/.test(words.gap(at + 1))) return null;
    if ((OPENS_RELATIVE_CLAUSE.has(words.folded(at)) && !opensOffice(words, at)) || LOOKS_INTO.has(words.folded(at)))
      return null;
    const reading = readVerb(words, at);
    if (reading === null) continue;
    return reading === 'doubt' || isOfOthers(words, at) || followsModal(words, at) ? null : reading;
  }
  return null;
}

/** `will redeem its preferred shares on Oct. 31`: after a modal, no word in `-ed` is the clause's verb. */
function followsModal(words: WordReader, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - WORDS_TO_VERB) && !endsClause(words, at + 1); at--) {
    const word = words.folded(at);
    if (OPENS_RELATIVE_CLAUSE.has(word) || words.gap(at + 1).includes(',')) return false;
    if (/^(?:will|ll|shall|to)$/.test(word) || MODALS.has(word)) return word !== 'to' || isInfinitive(words, at);
  }
  return false;
}

/** The first verb after a date that opens its sentence: `On Feb. 24, the house was hit`. */
function tenseAfter(words: WordReader, last: number): Tense | null {
  for (let at = last + 1; at <= Math.min(words.count - 1, last + WORDS_TO_VERB); at++) {
    if (endsClause(words, at) || OPENS_RELATIVE_CLAUSE.has(words.folded(at))) return null;
    if (FINITE_AHEAD.has(words.folded(at)) && !PRESENT_OF_BE.test(words.folded(at - 1))) return 'past';
    const reading = readVerb(words, at);
    if (reading !== null) return reading === 'doubt' ? null : reading;
  }
  return null;
}

function standsFirst(words: WordReader, first: number): boolean {
  let at = first;
  while (at > 0 && words.spaced(at) && /^(?:on|in|early|late|mid|and|but|the)$/.test(words.folded(at - 1))) at--;
  return at === 0 || endsClause(words, at);
}

/** The tense of the finite verb that governs words `first` to `last`, where no other reading is possible. */
export function governingTense(words: WordReader, first: number, last: number): Tense | null {
  const possessive = words.folded(last + 1) === 's' && words.gap(last + 1) === "'";
  const before = words.folded(first - 1);
  if (words.spaced(first) && before === 'since') return 'past';
  if (words.spaced(first) && before === 'for' && isLaidDown(words, first - 2)) return 'future';
  const describes =
    words.spaced(first) &&
    /^(?:the|a|an|its|his|her|their|this|s|for|from|effective|starting|beginning|until|till|by|through)$/.test(before);
  if (possessive || describes || words.gap(first) === '-') return null;
  return standsFirst(words, first) ? tenseAfter(words, last) : tenseBefore(words, first);
}
