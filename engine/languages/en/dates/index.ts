import type { DateRules } from '../../../dates/date-rules.ts';
import type { Expression } from '../../../dates/expression.ts';
import type { WordReader } from '../../../dates/word-reader.ts';
import { continueLists } from './continue-lists.ts';
import { directionAt } from './direction.ts';
import { governingTense } from './governing-verb.ts';
import { JOINS } from './joins.ts';
import { PARTS_OF_DAY, WEEKDAY_ABBREVIATIONS } from './lexicon/calendar-names.ts';
import { MODIFIERS_BEFORE } from './lexicon/modifier-phrases.ts';
import { ENGLISH_PATTERNS } from './patterns/index.ts';

/** `in June each year`, `on May 9 of every year`. */
function isRecurring(words: WordReader, { last, when }: Expression): boolean {
  if (when.kind === 'calendar' && when.fields.year !== undefined) return false;
  const at = words.skip(last + 1, 'of') ?? last + 1;
  return words.skip(at, 'each', 'year') !== null || words.skip(at, 'every', 'year') !== null;
}

function opensRange(words: WordReader, { first }: Expression): boolean {
  return words.folded(words.folded(first - 1) === 'the' ? first - 2 : first - 1) === 'between';
}

/** How English writes dates. */
export const dates: DateRules = {
  patterns: ENGLISH_PATTERNS,
  unspaced: false,
  joins: JOINS,
  articles: new Set(['the']),
  modifiersBefore: MODIFIERS_BEFORE,
  modifiersAfter: [],
  weekdayAbbreviations: WEEKDAY_ABBREVIATIONS,
  readPartOfDay: (words, at) =>
    words.spaced(at) && PARTS_OF_DAY.has(words.folded(at)) && !words.capital(at) ? at : null,
  isRecurring,
  opensRange,
  directionAt,
  governingTense,
  countsFromPublication: (words, first) =>
    words.spaced(first) && words.folded(first - 1) === 'of' && words.folded(first - 2) === 'as',
  refiners: [continueLists],
};
