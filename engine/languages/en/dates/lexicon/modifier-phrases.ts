import type { ModifierPhrase } from '../../../../dates/date-rules.ts';

const phrases = (
  modifier: ModifierPhrase['modifier'],
  goesWith: ModifierPhrase['goesWith'],
  ...list: readonly string[]
) => list.map((phrase): ModifierPhrase => ({ phrase, modifier, ...(goesWith && { goesWith }) }));

/** `in about 1990`; after any other verb or noun, `about` says what is talked of. */
const BEFORE_ABOUT: ReadonlySet<string> = new Set(
  'in from by until till since of to on at between and or for dated built born died founded begun until'.split(' '),
);

/** Phrases before a date that narrow it. `later` and `earlier` go with one date: `later this year`, not `later May 7-10`. */
export const MODIFIERS_BEFORE: readonly ModifierPhrase[] = [
  ...phrases(
    'START',
    undefined,
    'at the very beginning of',
    'the beginning of',
    'beginning of',
    'the very start of',
    'the start of',
    'start of',
    'the turn of',
    'the early part of',
    'early in',
    'the early',
    'the first week of',
    'the first weeks of',
    'the first days of',
    'the opening days of',
    'very early',
    'early',
  ),
  ...phrases('MID', undefined, 'the middle of', 'middle of', 'the mid', 'mid'),
  ...phrases(
    'END',
    undefined,
    'the very end of',
    'the end of',
    'end of',
    'the close of',
    'the latter part of',
    'the rest of',
    'the remainder of',
    'late in',
    'the late',
    'the last week of',
    'the final week of',
    'the last weeks of',
    'the final weeks of',
    'the last days of',
    'the final days of',
    'the dying days of',
    'late',
  ),
  ...phrases('BEFORE', undefined, 'earlier in'),
  ...phrases('AFTER', undefined, 'later in'),
  ...phrases('BEFORE', 'calendar', 'earlier'),
  ...phrases('AFTER', 'calendar', 'later'),
  ...phrases(null, undefined, 'sometime in'),
  ...phrases('APPROX', undefined, 'around', 'approximately', 'roughly', 'circa'),
  { phrase: 'about', modifier: 'APPROX', follows: BEFORE_ABOUT },
  { phrase: 'about', modifier: 'APPROX', goesWith: 'amounts' },
  ...phrases('APPROX', 'amounts', 'some', 'nearly', 'almost'),
  ...phrases('BEFORE', 'amounts', 'more than', 'over', 'just over'),
  ...phrases('AFTER', 'amounts', 'less than', 'just under'),
  ...phrases('ON_OR_BEFORE', 'amounts', 'at least'),
  ...phrases('ON_OR_BEFORE', undefined, 'no later than'),
];
