import type { VagueTime } from '../../../../dates/calendar-value.ts';

/** Words that place something in time without saying when. The longest first, for the first that fits is taken. */
export const VAGUE_PHRASES: readonly (readonly [string, VagueTime])[] = [
  ['in the near future', 'FUTURE_REF'],
  ['in the coming days', 'FUTURE_REF'],
  ['in the coming weeks', 'FUTURE_REF'],
  ['in the coming months', 'FUTURE_REF'],
  ['in the coming years', 'FUTURE_REF'],
  ['in coming days', 'FUTURE_REF'],
  ['in coming weeks', 'FUTURE_REF'],
  ['in coming months', 'FUTURE_REF'],
  ['in coming years', 'FUTURE_REF'],
  ['the coming days', 'FUTURE_REF'],
  ['the coming weeks', 'FUTURE_REF'],
  ['the coming months', 'FUTURE_REF'],
  ['the coming years', 'FUTURE_REF'],
  ['the near future', 'FUTURE_REF'],
  ['the recent past', 'PAST_REF'],
  ['the old days', 'PAST_REF'],
  ['the past', 'PAST_REF'],
  ['the future', 'FUTURE_REF'],
  ['the present', 'PRESENT_REF'],
  ['recent days', 'PAST_REF'],
  ['recent weeks', 'PAST_REF'],
  ['recent months', 'PAST_REF'],
  ['recent years', 'PAST_REF'],
  ['recent decades', 'PAST_REF'],
  ['these days', 'PRESENT_REF'],
  ['right now', 'PRESENT_REF'],
  ['until now', 'PRESENT_REF'],
  ['at present', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['formerly', 'PAST_REF'],
  ['previously', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['soon', 'FUTURE_REF'],
  ['now', 'PRESENT_REF'],
];

/** Nouns that make a stretch of time of `the past`: `the past year`, `the past two weeks`. */
export const AFTER_THE_PAST: ReadonlySet<string> = new Set(
  'day days week weeks month months quarter quarters year years decade decades century several few couple hour hours season weekend'.split(
    ' ',
  ),
);

/** After `today's`, they make it the present age: `today's youth`, `today's personal computers`; `today's meeting` has a day. */
export const OF_THE_AGE: ReadonlySet<string> = new Set(
  (
    'world youth society generation generations children kids teenagers parents students women men families consumers workers athletes ' +
    'politicians leaders standards dollars money terms values culture technology computers smartphones phones cars ' +
    'environment age era times reality realities challenges adults readers audiences'
  ).split(' '),
);

/** Before `of today` or `of tomorrow`. */
export const HAS_AN_AGE: ReadonlySet<string> = new Set(
  'people youth world leaders children generation generations cities city jobs workforce stars champions technology technologies'.split(
    ' ',
  ),
);
