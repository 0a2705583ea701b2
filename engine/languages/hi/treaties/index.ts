import { treatyRules } from '../../../treaties/default-rules.ts';
import { headNouns } from '../../../treaties/head.ts';
import type { TreatyRules } from '../../../treaties/treaty-rules.ts';
import { textRules } from '../text/index.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(textRules.fold));

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
    connectors: set('के की का और पर से संबंधी व'),
    subjects: set('जल शांति व्यापार परमाणु जलवायु मुक्त सीमा मैत्री सहयोग अप्रसार नदी निरस्त्रीकरण युद्धविराम संघर्ष विराम'),
    neutral: set('द्विपक्षीय अंतरराष्ट्रीय नया ऐतिहासिक'),
  },
  years: {
    determiners: set('के की'),
    after: set('सन वर्ष साल'),
    making: set('हस्ताक्षर हस्ताक्षरित'),
    signing: set('हस्ताक्षर हस्ताक्षरित'),
    units: set('के की में'),
  },
  provisions: { nouns: set('अनुच्छेद धारा'), possessives: set('के का की'), otherOwners: set('संविधान कानून') },
});
