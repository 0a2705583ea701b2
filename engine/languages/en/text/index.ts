import { foldWord } from '../../../text/fold.ts';
import type { TextRules } from '../../../text/text-rules.ts';
import { asItStands } from '../../../text/word-filter.ts';
import { splitWords } from '../../../text/words.ts';
import { ABBREVIATIONS, CLOSING_ABBREVIATIONS, SENTENCE_OPENERS } from './abbreviations.ts';

/** Words and sentences of English. */
export const textRules: TextRules = {
  fold: foldWord,
  splitWords: (text) => splitWords(text),
  stems: asItStands,
  caseCarriesNames: true,
  abbreviations: ABBREVIATIONS,
  closingAbbreviations: CLOSING_ABBREVIATIONS,
  sentenceOpeners: SENTENCE_OPENERS,
  ordinalFullStop: false,
};
