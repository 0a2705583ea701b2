import { foldWord } from '../../../text/fold.ts';
import type { TextRules } from '../../../text/text-rules.ts';
import { asItStands } from '../../../text/word-filter.ts';
import { splitWords } from '../../../text/words.ts';
import { VARIANTS } from './variants.ts';

const HAN = /^\p{Script=Han}$/u;

/** One Han character or round zero is a word of its own, and so is a full-width one among numerals (`二００五`); letters of other scripts and digits stand in runs. */
const WORD =
  /[\p{Script=Han}○◯]|[０Ｏ](?<=[一二三四五六七八九][０Ｏ]{1,4})|(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}\u00ad\u200c\u200d])*/gu;

/** Both scripts are compared as the simplified one: what a name is written in says nothing of the article's script. */
function fold(word: string): string {
  const plain = VARIANTS.get(word);
  if (plain !== undefined) return plain;
  return HAN.test(word) ? word : foldWord(word);
}

/** Words and sentences of Chinese, in both scripts. */
export const textRules: TextRules = {
  fold,
  splitWords: (text) => splitWords(text, WORD, fold),
  stems: asItStands,
  caseCarriesNames: false,
  abbreviations: new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'no', 'vs']),
  closingAbbreviations: new Set(['inc', 'ltd', 'co', 'corp']),
  sentenceOpeners: new Set(),
  ordinalFullStop: false,
};
