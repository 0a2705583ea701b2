import { treatyRules } from '../../../treaties/default-rules.ts';
import { headNouns } from '../../../treaties/head.ts';
import type { TreatyRules } from '../../../treaties/treaty-rules.ts';
import { foldedSet } from '../text/index.ts';

/** Treaties in Hindi: the known names, found through `stems` in the oblique case (समझौते) too, and the year beside them. */
export const treaties: TreatyRules = treatyRules({
  names: {
    heads: new Map([
      ...headNouns('treaty', 'treaty', 'संधि', 'संधियों'),
      ...headNouns('agreement', 'agreement', 'समझौता समझौते करार', 'समझौतों'),
      ...headNouns('convention', 'convention', 'कन्वेंशन', ''),
      ...headNouns('protocol', 'protocol', 'प्रोटोकॉल', ''),
      ...headNouns('declaration', 'declaration', 'घोषणा घोषणापत्र', ''),
      ...headNouns('memorandum', 'memorandum', 'ज्ञापन', ''),
    ]),
    connectors: foldedSet('के की का और पर से संबंधी व'),
    subjects: foldedSet('जल शांति व्यापार परमाणु जलवायु मुक्त सीमा मैत्री सहयोग अप्रसार नदी निरस्त्रीकरण युद्धविराम संघर्ष विराम'),
    neutral: foldedSet('द्विपक्षीय अंतरराष्ट्रीय नया ऐतिहासिक'),
  },
  years: {
    determiners: foldedSet('के की'),
    after: foldedSet('सन वर्ष साल'),
    making: foldedSet('हस्ताक्षर हस्ताक्षरित'),
    signing: foldedSet('हस्ताक्षर हस्ताक्षरित'),
    units: foldedSet('के की में'),
  },
  provisions: {
    nouns: foldedSet('अनुच्छेद धारा'),
    possessives: foldedSet('के का की'),
    otherOwners: foldedSet('संविधान कानून'),
  },
});
