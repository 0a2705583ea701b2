import type { LanguageNames } from '../../../engine/language-names.ts';
import { LEADERS } from '../../../engine/languages/fr/corpus/leaders.ts';
import { leaders } from '../../../engine/languages/fr/leaders/index.ts';
import { places } from '../../../engine/languages/fr/places.ts';
import { textRules } from '../../../engine/languages/fr/text/index.ts';
import { runLeaderCorpus } from './run-corpus.ts';

/** The few names the cases need, so that they show the rules whatever the knowledge lists. */
const names: LanguageNames = {
  people: {
    'vladimir-putin': { name: 'Vladimir Poutine' },
    'volodymyr-zelenskyy': { name: 'Volodymyr Zelensky' },
    'mohammed-bin-abdulrahman-al-thani': { name: 'Mohammed Ben Abderrahmane Al Thani' },
    'mohammed-bin-salman': { name: 'Mohammed ben Salmane' },
  },
  places: {
    ru: { name: 'Russie', demonyms: ['russe'] },
    fr: { name: 'France', demonyms: ['français'] },
    in: { name: 'Inde', demonyms: ['indien'] },
    us: { name: 'États-Unis', demonyms: ['américain'] },
    qa: { name: 'Qatar', demonyms: ['qatari'] },
    sa: { name: 'Arabie saoudite', demonyms: ['saoudien'] },
    ua: { name: 'Ukraine', demonyms: ['ukrainien'] },
  },
  offices: {
    'crown prince': { title: 'prince héritier' },
    emir: { title: 'émir' },
    president: { title: 'président', feminine: 'présidente' },
    'prime minister': { title: 'Premier ministre', feminine: 'Première ministre' },
  },
  treaties: {},
};

runLeaderCorpus({ tag: 'fr', text: textRules, places, leaders }, names, { LEADERS });
