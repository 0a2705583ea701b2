import type { LanguageTraits } from '../language.ts';

/**
 * Chinese is recognised by its script alone. Han characters beside kana are Japanese and do not count: in Japanese news most of them
 * are, so that half of the letters are never left.
 */
export const traits: LanguageTraits = {
  letter: /(?<![\p{Script=Hiragana}\p{Script=Katakana}])\p{Script=Han}(?![\p{Script=Hiragana}\p{Script=Katakana}])/u,
  commonWords: new Set(),
};
