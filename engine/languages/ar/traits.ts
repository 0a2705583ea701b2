import type { LanguageTraits } from '../language.ts';

/** Arabic shares its script with Persian, Urdu and Pashto, which have none or few of these words. */
export const traits: LanguageTraits = {
  letter: /\p{Script=Arabic}/u,
  commonWords: new Set(
    (
      'في من على الي ان عن مع التي هذا هذه الذي بعد ما لا كما او قد كان كانت بين خلال ذلك وقال قال كل حيث قبل منذ لم بان وكان وفي وقد ' +
      'عام اليوم له لها ضد حول غير اي الا امس عبر ضمن'
    ).split(' '),
  ),
};
