import type { LanguageTraits } from '../language.ts';

/** Portuguese is written in Latin letters; of these words Spanish has only a few. */
export const traits: LanguageTraits = {
  letter: /\p{Script=Latin}/u,
  commonWords: new Set(
    (
      'de a o os as do da dos das e em no na nos nas um uma que para por com nao se mais ao aos foi sao ser tem sua seu pela pelo entre sobre ' +
      'como mas ja tambem ate apos disse esta isso ele ela voce muito quando nesta neste'
    ).split(' '),
  ),
};
