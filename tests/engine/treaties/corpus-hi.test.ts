import type { LanguageNames } from '../../../engine/language-names.ts';
import { TREATIES } from '../../../engine/languages/hi/corpus/treaties.ts';
import { hi } from '../../../engine/languages/hi/index.ts';
import { runTreatyCorpora } from './run-corpus.ts';

/** Some names, so that the corpus does not move with the files. */
const names: LanguageNames = {
  people: {},
  places: {
    in: { name: 'भारत' },
    pk: { name: 'पाकिस्तान' },
    us: { name: 'अमेरिका' },
    af: { name: 'अफगानिस्तान' },
    ir: { name: 'ईरान' },
    ua: { name: 'यूक्रेन' },
  },
  offices: {},
  treaties: {
    'indus-waters-treaty': { name: 'सिंधु जल संधि', otherNames: ['सिंधु जल समझौता', 'सिंधु जल संधी'] },
    'simla-agreement': { name: 'शिमला समझौता', otherNames: ['शिमला संधि'] },
    'paris-agreement': { name: 'पेरिस समझौता', otherNames: ['पेरिस जलवायु समझौता'] },
    npt: { name: 'परमाणु अप्रसार संधि', otherNames: ['एनपीटी'] },
    jcpoa: { name: 'ईरान परमाणु समझौता', otherNames: ['संयुक्त व्यापक कार्य योजना', 'जेसीपीओए'] },
    'minsk-ii': {
      name: 'मिन्स्क समझौता',
      otherNames: ['मिन्स्क-2', 'मिंस्क समझौता'],
      ambiguousNames: [{ name: 'दूसरा मिन्स्क समझौता', needs: ['year', 'party'] }],
    },
    'budapest-memorandum': { name: 'बुडापेस्ट ज्ञापन', otherNames: ['बुडापेस्ट मेमोरेंडम', 'बुडापेस्ट समझौता'] },
    'tashkent-declaration': { name: 'ताशकंद समझौता', otherNames: ['ताशकंद घोषणा'] },
    'lahore-declaration': { name: 'लाहौर घोषणा', otherNames: ['लाहौर घोषणापत्र', 'लाहौर समझौता'] },
    'new-start': { name: 'न्यू स्टार्ट संधि', otherNames: ['न्यू स्टार्ट', 'नई स्टार्ट संधि'] },
    'inf-treaty': { name: 'आईएनएफ संधि', otherNames: ['मध्यम दूरी परमाणु शक्ति संधि', 'इंटरमीडिएट रेंज न्यूक्लियर फोर्सेज संधि'] },
    'kyoto-protocol': { name: 'क्योटो प्रोटोकॉल' },
    'geneva-conventions': {
      name: 'जिनेवा कन्वेंशन',
      otherNames: ['जेनेवा कन्वेंशन', 'जिनेवा संधि', 'जेनेवा समझौता', 'जिनेवा समझौते'],
    },
    'abraham-accords': { name: 'अब्राहम समझौता', otherNames: ['अब्राहम समझौते', 'अब्राहम एकॉर्ड'] },
    'oslo-accords': { name: 'ओस्लो समझौता', otherNames: ['ओस्लो समझौते', 'ओस्लो संधि'] },
    'camp-david-accords': { name: 'कैंप डेविड समझौता', otherNames: ['कैम्प डेविड समझौता'] },
    'doha-agreement-2020': {
      name: 'दोहा समझौता',
      otherNames: ['अमेरिका-तालिबान समझौता'],
      ambiguousNames: [
        { name: 'दोहा समझौता', needs: ['year', 'party'] },
        { name: 'दोहा शांति समझौता', needs: ['year', 'party'] },
      ],
    },
    'sugauli-treaty': { name: 'सुगौली संधि' },
    'ganges-water-treaty': { name: 'गंगा जल संधि', otherNames: ['गंगा जल बंटवारा संधि', 'गंगा जल समझौता'] },
    'panchsheel-agreement': { name: 'पंचशील समझौता', otherNames: ['पंचशील'] },
    'durand-line-agreement': { name: 'डूरंड रेखा समझौता', otherNames: ['डूरंड समझौता'] },
    'rome-statute': { name: 'रोम संविधि', otherNames: ['रोम स्टैच्यूट'] },
    'un-charter': { name: 'संयुक्त राष्ट्र चार्टर', otherNames: ['यूएन चार्टर'] },
    'chemical-weapons-convention': {
      name: 'रासायनिक हथियार संधि',
      otherNames: ['रासायनिक हथियार कन्वेंशन', 'रासायनिक हथियार सम्मेलन'],
    },
    'antarctic-treaty': { name: 'अंटार्कटिक संधि', otherNames: ['अंटार्कटिका संधि'] },
    'treaty-of-versailles': { name: 'वर्साय की संधि', otherNames: ['वर्साय संधि'] },
    'north-atlantic-treaty': {
      name: 'उत्तर अटलांटिक संधि',
      otherNames: ['उत्तरी अटलांटिक संधि'],
      ambiguousNames: [{ name: 'वाशिंगटन संधि', needs: ['year', 'party'] }],
    },
  },
};

runTreatyCorpora(TREATIES, hi, names);
