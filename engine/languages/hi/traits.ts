import type { LanguageTraits } from '../language.ts';

/** Hindi shares Devanagari with Marathi and Nepali, which have none or few of these words. */
export const traits: LanguageTraits = {
  letter: /\p{Script=Devanagari}/u,
  commonWords: new Set(
    (
      'के में की है को से ने का और पर कि यह इस हैं भी कहा लिए एक था थी थे हो गया गई जो नहीं तो ही कर साथ बाद करने वह उन अपने तक ' +
      'किया रहे रहा रही या अब गए जा'
    ).split(' '),
  ),
};
