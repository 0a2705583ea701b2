/** What a test needs to read a sentence with a handful of a language's words. Monday, 5 May 2025. */
import { findDates } from '../../../engine/dates/find-dates.ts';
import { createDirection, wordCues } from '../../../engine/dates/grammar/direction.ts';
import { type FormPattern, formPattern } from '../../../engine/dates/grammar/forms.ts';
import type { DateLexicon } from '../../../engine/dates/grammar/lexicon.ts';
import { dateOf, relativeUnitOf, unitsAwayOf } from '../../../engine/dates/grammar/meanings.ts';
import { numericDatePattern } from '../../../engine/dates/grammar/numeric-date.ts';
import { createDateRules, type JoinWords, modifierPhrases } from '../../../engine/dates/grammar/rules.ts';
import { createSlots } from '../../../engine/dates/grammar/slots.ts';
import { readArticleText } from '../../../engine/text/article-text.ts';
import { foldWord } from '../../../engine/text/fold.ts';
import type { TextRules } from '../../../engine/text/text-rules.ts';
import { splitCharacters, splitWords } from '../../../engine/text/words.ts';

export const text: TextRules = {
  fold: foldWord,
  splitWords: (written) => splitWords(written),
  stems: (folded) => [folded],
  caseCarriesNames: true,
  abbreviations: new Set(),
  closingAbbreviations: new Set(),
  sentenceOpeners: new Set(),
  ordinalFullStop: true,
};
export const characters: TextRules = { ...text, splitWords: (written) => splitCharacters(written) };

export const EMPTY: DateLexicon = {
  months: {},
  weekdays: {},
  seasons: {},
  units: {},
  relative: {},
  deictic: {},
  partsOfDay: [],
  numbers: {},
};

export interface Sample {
  rules: TextRules;
  lexicon: Partial<DateLexicon>;
  patterns: readonly FormPattern[];
  joins?: Partial<JoinWords>;
  unspaced?: boolean;
  future?: readonly string[];
  past?: readonly string[];
}

export function read(sample: Sample, sentence: string): string[][] {
  const { rules, patterns, unspaced = false, future = [], past = [] } = sample;
  const lexicon = { ...EMPTY, ...sample.lexicon };
  const grammar = { rules, slots: createSlots(rules, lexicon) };
  const dates = createDateRules({
    rules,
    lexicon,
    unspaced,
    patterns: [numericDatePattern(() => 'day-first'), ...patterns.map((pattern) => formPattern(grammar, pattern))],
    joins: { and: [], to: [], of: [], ...sample.joins },
    modifiersAfter: unspaced ? modifierPhrases('END', ['底']) : modifierPhrases('END', ['के अंत में']),
    directionAt: createDirection(rules, { cues: [wordCues(rules, { past, future })] }),
  });
  return findDates(readArticleText(sentence, rules), dates, { published: '2025-05-05', taken: [] }).flatMap((entry) =>
    entry.mentions.map((mention) => [mention.text, entry.value]),
  );
}

export const german: Sample = {
  rules: text,
  lexicon: {
    months: { Mai: 5, März: 3 },
    weekdays: { Montag: 1, Donnerstag: 4, Montagnachmittag: 1 },
    units: { Woche: 'week', Tagen: 'day', Jahr: 'year' },
    relative: { nächste: 'next', vergangenes: 'last' },
    numbers: { drei: 3 },
  },
  patterns: [
    { name: 'day-month', forms: ['{day}. {month}[ {year}]', '{day}. (bis|-) {day2}. {month}'], means: dateOf },
    { name: 'ago', forms: ['vor {count} {unit}'], means: unitsAwayOf(-1) },
    { name: 'relative-unit', forms: ['{relative} {unit}'], means: relativeUnitOf },
    { name: 'weekday', forms: ['{weekday}'], means: dateOf },
  ],
  future: ['wird'],
};
