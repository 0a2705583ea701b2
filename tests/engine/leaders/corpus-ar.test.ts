import type { LanguageNames } from '../../../engine/language-names.ts';
import { LEADERS } from '../../../engine/languages/ar/corpus/leaders.ts';
import { leaders } from '../../../engine/languages/ar/leaders/index.ts';
import { places } from '../../../engine/languages/ar/places.ts';
import { textRules } from '../../../engine/languages/ar/text/index.ts';
import { runLeaderCorpus } from './run-corpus.ts';

/** The few names the cases need, so that they show the rules whatever the knowledge lists. */
const names: LanguageNames = {
  people: {
    'vladimir-putin': { name: 'فلاديمير بوتين' },
    'emmanuel-macron': { name: 'إيمانويل ماكرون' },
    'narendra-modi': { name: 'ناريندرا مودي' },
    'mohammed-bin-abdulrahman-al-thani': { name: 'محمد بن عبد الرحمن آل ثاني' },
    'faisal-bin-farhan': { name: 'فيصل بن فرحان', short: ['بن فرحان'] },
  },
  places: {
    ru: { name: 'روسيا', demonyms: ['روسي'] },
    fr: { name: 'فرنسا', demonyms: ['فرنسي'] },
    in: { name: 'الهند', demonyms: ['هندي'] },
    qa: { name: 'قطر', demonyms: ['قطري'] },
    sa: { name: 'السعودية', demonyms: ['سعودي'] },
  },
  offices: {
    president: { title: 'رئيس', others: ['الرئيس'] },
    'prime minister': { title: 'رئيس الوزراء', others: ['رئيس وزراء'] },
  },
  treaties: {},
};

runLeaderCorpus({ tag: 'ar', text: textRules, places, leaders }, names, { LEADERS });
