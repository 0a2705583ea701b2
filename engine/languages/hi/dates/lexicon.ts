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

/** First to tenth, then those that centuries have. */
const ORDINALS =
  'पहल दूसर तीसर चौथ पांचव छठ सातव आठव नौव दसव ग्यारहव बारहव तेरहव चौदहव पंद्रहव सोलहव सत्रहव अठारहव उन्नीसव बीसव इक्कीसव'.split(
    ' ',
  );
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
  ...forms('last' as const, 'पिछला|पिछले|पिछली'),
  // In May `बीते अप्रैल` is the April just past.
  ...forms('past' as const, 'गत|बीते|बीती|बीता|विगत|गुजरे'),
  ...forms('this' as const, 'इस|इसी|मौजूदा|वर्तमान|चालू'),
  ...forms('next' as const, 'अगला|अगले|अगली'),
  ...forms('coming' as const, 'आगामी|आने वाले|आने वाली|आने वाला|आनेवाले'),
  ...forms('same' as const, 'उस|उसी'),
};

/** The words of Hindi dates. The dot below (nukta) and the moon of nasals fold away. */
export const lexicon: DateLexicon = {
  months: {
    ...forms(1, 'जनवरी'),
    ...forms(2, 'फरवरी|फरबरी'),
    ...forms(3, 'मार्च'),
    ...forms(4, 'अप्रैल|अप्रेल'),
    ...forms(5, 'मई'),
    ...forms(6, 'जून'),
    ...forms(7, 'जुलाई|जुलाइ|जूलाई'),
    ...forms(8, 'अगस्त'),
    ...forms(9, 'सितंबर|सितम्बर|सितबंर'),
    ...forms(10, 'अक्टूबर|अक्तूबर|अक्टुबर|अक्तुबर|अक्टूवर'),
    ...forms(11, 'नवंबर|नवम्बर|नवबंर'),
    ...forms(12, 'दिसंबर|दिसम्बर|दिसबंर'),
  },
  monthAbbreviations: {
    जन: 1,
    फर: 2,
    अप्रै: 4,
    अग: 8,
    ...forms(9, 'सित|सितं'),
    ...forms(10, 'अक्टू|अक्तू'),
    ...forms(11, 'नव|नवं'),
    ...forms(12, 'दिस|दिसं'),
  },
  weekdays: {
    ...forms(1, 'सोमवार|मंडे|सोम'),
    ...forms(2, 'मंगलवार|ट्यूजडे|ट्यूसडे|मंगल'),
    ...forms(3, 'बुधवार|वेडनेसडे|वेडनस्डे|वेडनेस्डे'),
    ...forms(4, 'गुरुवार|गुरूवार|बृहस्पतिवार|वृहस्पतिवार|वीरवार|थर्सडे|जुमेरात'),
    ...forms(5, 'शुक्रवार|फ्राइडे|जुमा'),
    ...forms(6, 'शनिवार|शनीवार|शनिश्चर|सैटरडे'),
    ...forms(7, 'रविवार|रवीवार|इतवार|संडे'),
  },
  seasons: {
    ...forms('SP' as const, 'वसंत|बसंत'),
    ...forms('SU' as const, 'गर्मी|गर्मियों|ग्रीष्म'),
    ...forms('FA' as const, 'पतझड़|शरद'),
    ...forms('WI' as const, 'सर्दी|सर्दियों|शीतकाल|जाड़े|जाड़ों'),
  },
  units: {
    ...forms('day' as const, 'दिन|दिनों|रोज|दिवस'),
    ...forms('week' as const, 'सप्ताह|सप्ताहों|हफ्ते|हफ्ता|हफ्तों'),
    ...forms('weekend' as const, 'सप्ताहांत|वीकेंड'),
    ...forms('month' as const, 'महीने|महीना|महीनों|माह|मास|महिने|महिना'),
    ...forms('quarter' as const, 'तिमाही|तिमाहियों'),
    ...forms('half' as const, 'छमाही'),
    ...forms('year' as const, 'साल|सालों|वर्ष|वर्षों|बरस|वर्षो'),
    ...forms('decade' as const, 'दशक|दशकों'),
    ...forms('century' as const, 'सदी|सदियों|शताब्दी'),
  },
  relative: relativeModifiers,
  deictic: { आज: 0, अब: 0 },
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
    'देर रात्रि',
    'रात्रि',
    'प्रातः',
    'प्रात',
    'अपराह्न',
    'पूर्वाह्न',
    'सायं',
    'अलसुबह',
    'तड़के सुबह',
    'सुबह तड़के',
    'को देर रात्रि',
    'को अलसुबह',
    'की अलसुबह',
    'की आधी रात',
    'के दिन',
    'के तड़के',
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
    ...forms('india-republic-day', 'गणतंत्र दिवस|गणतन्त्र दिवस'),
    ...forms('india-independence-day', 'स्वतंत्रता दिवस|स्वतन्त्रता दिवस|स्वाधीनता दिवस'),
    ...forms('gandhi-jayanti', 'गांधी जयंती|गांधी जयन्ती'),
    ...forms('india-teachers-day', 'शिक्षक दिवस'),
    ...forms('india-childrens-day', 'बाल दिवस'),
    ...forms('india-constitution-day', 'संविधान दिवस'),
    ...forms('kargil-vijay-diwas', 'कारगिल विजय दिवस'),
    ...forms('hindi-diwas', 'हिंदी दिवस|हिन्दी दिवस'),
    ...forms('yoga-day', 'अंतरराष्ट्रीय योग दिवस|अंतर्राष्ट्रीय योग दिवस|योग दिवस'),
    ...forms('christmas', 'क्रिसमस|क्रिसमस डे|बड़ा दिन|बड़े दिन'),
    ...forms('diwali', 'दिवाली|दीपावली|दीवाली'),
    ...forms('eid-al-fitr', 'ईद उल फितर|ईद-उल-फितर|ईद-उल-फित्र'),
    ...forms('eid-al-adha', 'ईद उल अजहा|ईद-उल-अजहा|ईद-उल-जुहा|बकरीद'),
    ...forms('ashura', 'आशूरा'),
    ...forms('good-friday', 'गुड फ्राइडे'),
    ...forms('easter', 'ईस्टर'),
    ...forms('black-friday', 'ब्लैक फ्राइडे'),
    ...forms('valentines-day', 'वैलेंटाइन डे|वेलेंटाइन डे'),
    ...forms('womens-day', 'अंतरराष्ट्रीय महिला दिवस|अंतर्राष्ट्रीय महिला दिवस|महिला दिवस'),
    ...forms('may-day', 'मजदूर दिवस|मई दिवस|श्रमिक दिवस'),
    ...forms('earth-day', 'पृथ्वी दिवस'),
    ...forms('aids-day', 'विश्व एड्स दिवस'),
    ...forms('mothers-day', 'मदर्स डे|मातृ दिवस'),
    ...forms('fathers-day', 'फादर्स डे'),
    नवरोज: 'nowruz',
  },
};
