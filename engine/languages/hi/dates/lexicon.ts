import type { RelativeModifier } from '../../../dates/expression.ts';
import type { DateLexicon } from '../../../dates/grammar/lexicon.ts';

const forms = <Value>(value: Value, words: string): Record<string, Value> =>
  Object.fromEntries(words.split('|').map((word) => [word, value]));

/** 1 to 99 in words, with the spellings that news has beside the schoolbook's. */
const CARDINALS = (
  'एक दो तीन चार पांच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस ' +
  'सत्ताईस अट्ठाईस उनतीस तीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस चालीस'
).split(' ');
const cardinals: Record<string, number> = Object.fromEntries(CARDINALS.map((word, i) => [word, i + 1]));

const NUMBERS: Record<string, number> = {
  ...cardinals,
  ...forms(6, 'छः|छ'),
  ...forms(15, 'पन्द्रह'),
  ...forms(17, 'सत्तरह'),
  ...forms(18, 'अट्ठारह'),
  ...forms(28, 'अठाईस'),
  ...forms(31, 'इकत्तीस|एकतीस'),
  ...forms(50, 'पचास'),
  ...forms(60, 'साठ'),
  ...forms(70, 'सत्तर'),
  ...forms(75, 'पचहत्तर'),
  ...forms(80, 'अस्सी'),
  ...forms(90, 'नब्बे'),
  ...forms(100, 'सौ|एक सौ'),
};

const ORDINALS = 'पहल दूसर तीसर चौथ पांचव छठ सातव आठव नौव दसव'.split(' ');
const ordinals: Record<string, number> = {
  ...Object.fromEntries(
    ORDINALS.flatMap((stem, i) => {
      const endings = /व$/.test(stem) ? ['ां', 'ें', 'ीं'] : ['ा', 'े', 'ी'];
      return endings.map((ending) => [stem + ending, i + 1] as const);
    }),
  ),
  ...forms(1, 'प्रथम'),
  ...forms(2, 'द्वितीय'),
  ...forms(3, 'तृतीय'),
  ...forms(4, 'चतुर्थ'),
};

const relativeModifiers: Record<string, RelativeModifier> = {
  ...forms('last' as const, 'पिछला|पिछले|पिछली|गत|बीते|बीती|बीता|विगत|गुजरे|पिछलें'),
  ...forms('this' as const, 'इस|इसी|मौजूदा|वर्तमान|चालू|यह|जारी|इन'),
  ...forms('next' as const, 'अगला|अगले|अगली'),
  ...forms('coming' as const, 'आगामी|आने वाले|आने वाली|आने वाला|आनेवाले'),
  ...forms('same' as const, 'उस|उसी'),
};

/** The words of Hindi dates. The dot below (nukta) and the moon of nasals fold away. */
export const lexicon: DateLexicon = {
  months: {
    ...forms(1, 'जनवरी'),
    ...forms(2, 'फरवरी|फ़रवरी'),
    ...forms(3, 'मार्च'),
    ...forms(4, 'अप्रैल|अप्रेल'),
    ...forms(5, 'मई'),
    ...forms(6, 'जून'),
    ...forms(7, 'जुलाई|जुलाइ'),
    ...forms(8, 'अगस्त'),
    ...forms(9, 'सितंबर|सितम्बर'),
    ...forms(10, 'अक्टूबर|अक्तूबर|अक्टुबर'),
    ...forms(11, 'नवंबर|नवम्बर'),
    ...forms(12, 'दिसंबर|दिसम्बर'),
  },
  monthAbbreviations: { जन: 1, फर: 2, अप्रै: 4, अग: 8, सित: 9, अक्टू: 10, नव: 11, दिस: 12 },
  weekdays: {
    ...forms(1, 'सोमवार|मंडे|सोम'),
    ...forms(2, 'मंगलवार|ट्यूजडे'),
    ...forms(3, 'बुधवार|वेडनेसडे|वेडनस्डे'),
    ...forms(4, 'गुरुवार|गुरूवार|बृहस्पतिवार|वीरवार|थर्सडे|जुमेरात'),
    ...forms(5, 'शुक्रवार|फ्राइडे|जुमा'),
    ...forms(6, 'शनिवार|सैटरडे'),
    ...forms(7, 'रविवार|इतवार|संडे'),
  },
  seasons: {
    ...forms('SP' as const, 'वसंत|बसंत'),
    ...forms('SU' as const, 'गर्मी|गर्मियों|ग्रीष्म'),
    ...forms('FA' as const, 'पतझड़|शरद'),
    ...forms('WI' as const, 'सर्दी|सर्दियों|शीतकाल|जाड़े|जाड़ों'),
  },
  units: {
    ...forms('day' as const, 'दिन|दिनों|रोज|दिवस'),
    ...forms('week' as const, 'सप्ताह|सप्ताहों|हफ्ते|हफ्ता|हफ्तों|हफ़्ते'),
    ...forms('weekend' as const, 'सप्ताहांत|वीकेंड'),
    ...forms('month' as const, 'महीने|महीना|महीनों|माह|मास|महिने'),
    ...forms('quarter' as const, 'तिमाही|तिमाहियों'),
    ...forms('half' as const, 'छमाही'),
    ...forms('year' as const, 'साल|सालों|वर्ष|वर्षों|बरस'),
    ...forms('decade' as const, 'दशक|दशकों'),
    ...forms('century' as const, 'सदी|सदियों|शताब्दी'),
  },
  relative: relativeModifiers,
  deictic: { आज: 0, 'आज के दिन': 0, परसों: -2, कल: -1 },
  partsOfDay: [
    'सुबह',
    'सवेरे',
    'सुबह सवेरे',
    'दोपहर',
    'दोपहर बाद',
    'शाम',
    'रात',
    'तड़के',
    'देर रात',
    'देर शाम',
    'की सुबह',
    'की शाम',
    'की रात',
    'की दोपहर',
    'आधी रात',
    'की देर रात',
    'की देर शाम',
    'को सुबह',
    'को शाम',
    'को दोपहर',
    'को रात',
    'को देर रात',
    'को देर शाम',
    'को तड़के',
  ],
  numbers: NUMBERS,
  days: Object.fromEntries(Object.entries(NUMBERS).filter(([, value]) => value <= 31)),
  ordinals,
  dayEndings: ['वें', 'वां', 'वीं', 'वा', 'वे', 'वी', 'ली', 'ला'],
  decades: { बीस: 2, तीस: 3, चालीस: 4, पचास: 5, साठ: 6, सत्तर: 7, अस्सी: 8, नब्बे: 9 },
  namedDays: {
    'गणतंत्र दिवस': 'republic-day',
    'स्वतंत्रता दिवस': 'independence-day',
    क्रिसमस: 'christmas',
    दिवाली: 'diwali',
    दीपावली: 'diwali',
    दीवाली: 'diwali',
    'ईद उल फितर': 'eid-al-fitr',
    'गुड फ्राइडे': 'good-friday',
    'वैलेंटाइन डे': 'valentines-day',
    'अंतरराष्ट्रीय महिला दिवस': 'womens-day',
    'महिला दिवस': 'womens-day',
    'मजदूर दिवस': 'may-day',
    नवरोज: 'nowruz',
  },
};
