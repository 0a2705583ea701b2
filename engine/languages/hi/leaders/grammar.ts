import type { RoleGrammar } from '../../../leaders/grammar/role-grammar.ts';
import { wordSet } from '../../../text/word-set.ts';

/** How Hindi news words a role: `रूस के राष्ट्रपति`, `अमेरिकी विदेश मंत्री`, `पूर्व प्रधानमंत्री`, `पीएम मोदी`. */
export const roleGrammar: RoleGrammar = {
  nouns: [
    {
      phrases: 'नेता, शीर्ष नेता, सर्वोच्च नेता',
      kinds: [
        'supreme-leader',
        'head-of-state',
        'head-of-government',
        'party-leader',
        'movement',
        'organisation-head',
        'opposition',
      ],
      evidenceRequired: 'state',
    },
    {
      phrases: 'प्रधानमंत्री, प्रधान मंत्री, पीएम, वजीर-ए-आजम, वज़ीर-ए-आज़म, चांसलर',
      kinds: ['head-of-government'],
      evidenceRequired: 'state',
    },
    { phrases: 'राष्ट्रपति, प्रेसिडेंट, प्रेजिडेंट', kinds: ['head-of-state'], evidenceRequired: 'state' },
    { phrases: 'उपराष्ट्रपति', kinds: ['vice-president'], evidenceRequired: 'state' },
    { phrases: 'विदेश मंत्री, विदेशमंत्री', kinds: ['foreign'], evidenceRequired: 'state' },
    { phrases: 'रक्षा मंत्री, रक्षामंत्री', kinds: ['defence'], evidenceRequired: 'state' },
    { phrases: 'वित्त मंत्री, वित्तमंत्री', kinds: ['finance'], evidenceRequired: 'state' },
    { phrases: 'गृह मंत्री, गृहमंत्री, केंद्रीय गृह मंत्री', kinds: ['interior'], evidenceRequired: 'state' },
    { phrases: 'मुख्यमंत्री, सीएम, राज्यपाल, उपराज्यपाल', kinds: ['regional-head'], evidenceRequired: 'state' },
    { phrases: 'राष्ट्रीय सुरक्षा सलाहकार, एनएसए', kinds: ['security-adviser'], evidenceRequired: 'state' },
    { phrases: 'प्रवक्ता', kinds: ['spokesperson'], evidenceRequired: 'state' },
    {
      phrases: 'मंत्री, केंद्रीय मंत्री, राज्य मंत्री, सचिव, विदेश सचिव',
      kinds: ['other-minister', 'foreign', 'defence', 'finance', 'interior', 'other'],
      evidenceRequired: 'state',
    },
    { phrases: 'राजदूत, उच्चायुक्त, विशेष दूत', kinds: ['envoy'], evidenceRequired: 'state' },
    { phrases: 'सांसद, विधायक, सीनेटर, सलाहकार', kinds: ['other'], evidenceRequired: 'state' },
    {
      phrases: 'राजा, रानी, महाराज, महारानी, सुल्तान, सम्राट, प्रिंस, पोप, युवराज, क्राउन प्रिंस, शाह',
      kinds: ['head-of-state', 'head-of-government', 'religious'],
      evidenceRequired: 'insufficient',
      traits: ['stands-alone'],
    },
    {
      phrases: 'जनरल, सेना प्रमुख, थल सेना प्रमुख, एडमिरल, फील्ड मार्शल, कर्नल',
      kinds: ['military', 'head-of-state', 'other'],
      evidenceRequired: 'insufficient',
      traits: ['form-of-address'],
    },
  ],
  placeSide: 'before',
  connectors: wordSet('के की का'),
  articles: new Set(),
  modifiers: {
    former: wordSet('पूर्व भूतपूर्व तत्कालीन अपदस्थ दिवंगत निवर्तमान'),
    acting: wordSet('कार्यवाहक अंतरिम'),
    elect: wordSet('निर्वाचित'),
    other: wordSet('वर्तमान मौजूदा नए नई नवनियुक्त उनके अपने'),
  },
  fields: {
    'state-body': wordSet('विदेश मंत्रालय सरकार मंत्रालय'),
    party: wordSet('पार्टी कांग्रेस भाजपा बीजेपी विपक्ष'),
    'armed-body': wordSet('सेना दूतावास'),
    police: wordSet('पुलिस'),
  },
  formerPrefixes: [],
  singulars: (folded) =>
    [/ियों$/, /ाओं$/, /ों$/]
      .filter((plural) => plural.test(folded))
      .map((plural) =>
        folded.replace(plural, plural.source.startsWith('ि') ? 'ी' : plural.source.startsWith('ा') ? 'ा' : ''),
      ),
};
