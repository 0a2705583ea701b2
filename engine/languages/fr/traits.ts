import type { LanguageTraits } from '../language.ts';

/** French is written in Latin letters; of these words Spanish, Italian and Catalan have only a few. */
export const traits: LanguageTraits = {
  letter: /\p{Script=Latin}/u,
  commonWords: new Set(
    (
      'le la les l d des du de et a en un une que qui dans pour par sur au aux avec est ce cette il elle ne pas plus se son sa ses leur ' +
      'mais ou a ete sont apres entre selon comme ont etait deux'
    ).split(' '),
  ),
};
