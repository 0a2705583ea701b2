import type { LanguageTraits } from '../language.ts';

/** Russian is written in Cyrillic; these words and no Ukrainian, Bulgarian or Serbian ones make up a quarter of its news. */
export const traits: LanguageTraits = {
  letter: /\p{Script=Cyrillic}/u,
  commonWords: new Set(
    (
      'и в во не на что с со по он она они как это к ко из за от до для о об при у же также или но а его ее их был была было были ' +
      'быть который которые которой после если еще только уже чтобы года году время между более под'
    ).split(' '),
  ),
};
