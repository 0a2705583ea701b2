import type { Direction } from '../../../dates/date-rules.ts';
import type { WordReader } from '../../../dates/word-reader.ts';
import {
  AHEAD_BEFORE_TO,
  AHEAD_PARTICIPLES,
  BE_FORMS,
  DESCRIBED,
  FUTURE_WORDS,
  MODALS,
  NOT_PAST,
  PAST_WORDS,
  SCHEDULED_VERBS,
} from './lexicon/tense.ts';

/** A modal with a verb looks ahead (`should be completed in October`); with `have` it looks back. `could` does either. */
const modalCueAt = (words: WordReader, index: number): Direction | null =>
  MODALS.has(words.folded(index)) &&
  words.folded(index) !== 'could' &&
  words.spaced(index + 1) &&
  words.at(index).shape === 'lower'
    ? words.folded(index + 1) === 'have' || words.folded(index + 2) === 'have'
      ? 'past'
      : 'future'
    : null;

/** `kicks off`, `takes place`: the present of what is laid down. */
const scheduledCueAt = (words: WordReader, index: number): Direction | null => {
  const next = SCHEDULED_VERBS.get(words.folded(index));
  return next?.has(words.folded(index + 1)) ? 'future' : null;
};

/** What the word at `index` says about the time of its clause; null where it says nothing. */
export function cueAt(words: WordReader, index: number): Direction | null {
  const word = words.folded(index);
  // New START is no verb; `Will` opens a question.
  if (FUTURE_WORDS.has(word) && (word === 'will' || words.at(index).shape === 'lower')) return 'future';
  if (word === 'to' && AHEAD_BEFORE_TO.has(words.folded(index - 1)) && words.at(index + 1).shape === 'lower')
    return 'future';
  // `had proposed it`: what was put forward lies ahead of the proposal, not of publication.
  if (AHEAD_PARTICIPLES.has(word)) return words.folded(index - 1) === 'had' ? 'past' : 'future';
  if (BE_FORMS.has(word)) return null;
  return modalCueAt(words, index) ?? scheduledCueAt(words, index) ?? pastCueAt(words, index);
}

/** `past` for a word that is a verb's past form in its place. */
export function pastCueAt(words: WordReader, index: number): Direction | null {
  const word = words.folded(index);
  const before = words.folded(index - 1);
  // `Tuesday is set for …`, `are set to`; otherwise `set` is the past.
  if (word === 'set') return /^(?:to|for)$/.test(words.folded(index + 1)) ? 'future' : 'past';
  const regular = word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word) && !DESCRIBED.has(before);
  return (regular || PAST_WORDS.has(word)) && !BE_FORMS.has(before) ? 'past' : null;
}
