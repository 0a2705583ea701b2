import type { Word } from '../text/words.ts';
import { CALENDAR_WORDS, OF_THE_LEADER } from './en/around-names.ts';
import { NAMED_AFTER, NAMED_AFTER_BEFORE, OPENING_WORDS, SHIPS } from './en/guards.ts';
import { HONORIFICS } from './en/role-nouns.ts';
import { inHeadline, opensSentence, type Reading, type Span } from './reading.ts';

const SPACE = /^[ \u00a0\u202f]$/;
const isCapital = (word: Word | undefined): word is Word =>
  word !== undefined && (word.shape === 'initial' || word.shape === 'upper');

const inRole = (reading: Reading, at: number) => reading.roleAt.has(at);
const inPlace = (reading: Reading, at: number) => reading.placeAt.has(at);

/** True where the text from the sentence's start is all capitals: a headline, where capitals say nothing. */
export function inCapitals(reading: Reading, span: Span): boolean {
  for (let at = span.from; at < span.to; at++) if (reading.words[at]?.shape !== 'upper') return false;
  const before = reading.words[span.from - 1];
  const after = reading.words[span.to];
  return before?.shape === 'upper' || after?.shape === 'upper';
}

/** A capitalised word right before a surname that makes it somebody else's name: `Hunter` Biden. */
export function hasStrangerBefore(reading: Reading, { from }: Span): boolean {
  const word = reading.words[from];
  const before = reading.words[from - 1];
  if (word === undefined || !isCapital(before)) return false;
  if (!SPACE.test(word.glue) && !/^[-\u2010\u2011]$/.test(word.glue) && word.glue !== '. ') return false;
  // `Trump-Putin`: two leaders.
  if (word.glue !== ' ' && reading.spotAt.has(from - 1)) return false;
  if (word.glue === '. ') return before.text.length === 1;
  if (opensSentence(reading, from)) return false;
  if (HONORIFICS.has(before.folded) || CALENDAR_WORDS.has(before.folded)) return false;
  if (inRole(reading, from - 1) || inPlace(reading, from - 1)) return false;
  if (opensSentence(reading, from - 1) || /["\u201c\u2018:]\s*$/.test(before.glue)) {
    if (OPENING_WORDS.has(before.folded) || reading.writtenSmall.has(before.folded)) return false;
    if (/(ing|ly|ed)$/.test(before.folded)) return false;
    return true;
  }
  return !OPENING_WORDS.has(before.folded) && !inCapitals(reading, { from: from - 1, to: from + 1 });
}

/**
 * A capitalised word right after that makes it a thing's or somebody else's name: Trump `Tower`, Park `Geun-hye`.
 * `isNamed`: the person is named in full elsewhere, so that a headline's capitals are believed to be a headline's.
 */
export function isPartOfLongerName(reading: Reading, { from, to }: Span, isNamed = false): boolean {
  const after = reading.words[to];
  if (!isCapital(after)) return false;
  if (after.glue !== ' ' && after.glue !== '\u00a0' && !/^[-\u2010\u2011\u2013]$/.test(after.glue)) return false;
  if (opensSentence(reading, to)) return false;
  if (NAMED_AFTER.has(after.folded)) return true;
  if (after.glue.trim() !== '')
    return !inPlace(reading, to) && !reading.spotAt.has(to) && !OF_THE_LEADER.has(after.folded);
  // `Putin Offers Full Support`: every word of a headline has a capital.
  if (isNamed && inHeadline(reading, to)) return false;
  if (OF_THE_LEADER.has(after.folded) || CALENDAR_WORDS.has(after.folded)) return false;
  if (inRole(reading, to) || inPlace(reading, to) || inCapitals(reading, { from, to: to + 1 })) return false;
  return !OPENING_WORDS.has(after.folded) && !reading.writtenSmall.has(after.folded);
}

/** Kennedy Airport, Fort Roosevelt: something that only carries the name. */
export function isThingNamedAfter(reading: Reading, { from, to }: Span): boolean {
  const after = reading.words[to];
  if (isCapital(after) && NAMED_AFTER.has(after.folded) && /^[ \u00a0-]$/.test(after.glue))
    return !opensSentence(reading, to);
  // One more word between: Charles de Gaulle International Airport is caught above, `Kennedy Space Center` here.
  const next = reading.words[to + 1];
  if (isCapital(after) && isCapital(next) && after.glue === ' ' && next.glue === ' ' && NAMED_AFTER.has(next.folded)) {
    return (
      !inRole(reading, to) &&
      !inPlace(reading, to) &&
      !opensSentence(reading, to + 1) &&
      !OPENING_WORDS.has(after.folded)
    );
  }
  const before = reading.words[from - 1];
  const word = reading.words[from];
  if (before && word?.glue === ' ' && SHIPS.has(before.folded)) return true;
  return isCapital(before) && NAMED_AFTER_BEFORE.has(before.folded) && word?.glue === ' ';
}
