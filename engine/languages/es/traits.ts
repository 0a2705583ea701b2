import type { LanguageTraits } from '../language.ts';

/** Spanish is written in Latin letters; of these words Portuguese, Catalan and Italian have only a few. */
export const traits: LanguageTraits = {
  letter: /\p{Script=Latin}/u,
  commonWords: new Set(
    (
      'de a el la los las del al y en que un una por con para su sus lo se no mas como pero este esta entre sobre fue ha han sin ya ' +
      'desde hasta cuando tambien segun muy hay son es anos ano'
    ).split(' '),
  ),
};
