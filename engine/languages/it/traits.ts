import type { LanguageTraits } from '../language.ts';

/** Italian is written in Latin letters; of these words Spanish and French have only a few. */
export const traits: LanguageTraits = {
  letter: /\p{Script=Latin}/u,
  commonWords: new Set(
    (
      'il lo la i gli le l un una di del della dei delle dello degli dell a al alla ai alle e che in nel nella per con su sul da dal dalla non si ' +
      'come anche piu sono ha ma o tra fra questo questa'
    ).split(' '),
  ),
};
