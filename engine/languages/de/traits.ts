import type { LanguageTraits } from '../language.ts';

/** German is written in Latin letters; of these words Dutch, its nearest neighbour in news, has only a few. */
export const traits: LanguageTraits = {
  letter: /\p{Script=Latin}/u,
  commonWords: new Set(
    (
      'der die das und den von zu mit sich des auf fur ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei ' +
      'einer um am sind noch wie einem uber einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei'
    ).split(' '),
  ),
};
