import type { LanguageNames } from '../../../engine/language-names.ts';
import { LEADERS } from '../../../engine/languages/hi/corpus/leaders.ts';
import { leaders } from '../../../engine/languages/hi/leaders/index.ts';
import { places } from '../../../engine/languages/hi/places.ts';
import { textRules } from '../../../engine/languages/hi/text/index.ts';
import { runLeaderCorpus } from './run-corpus.ts';

/** The few names the cases need, so that they show the rules whatever the knowledge lists. */
const names: LanguageNames = {
  people: {
    'vladimir-putin': { name: 'व्लादिमीर पुतिन', aliases: ['ब्लादिमीर पुतिन'] },
    'emmanuel-macron': { name: 'इमैनुएल मैक्रों' },
    // A full name whose first word is spelled as the postposition ने.
    'ne-win': { name: 'ने विन' },
    'nitish-kumar': { name: 'नीतीश कुमार' },
    'vijay-gokhale': { name: 'विजय गोखले', short: ['विजय'] },
    'narendra-modi': { name: 'नरेंद्र मोदी', aliases: ['नरेन्द्र मोदी'] },
  },
  places: {
    ru: { name: 'रूस', demonyms: ['रूसी'] },
    fr: { name: 'फ्रांस', demonyms: ['फ्रांसीसी'] },
    in: { name: 'भारत', demonyms: ['भारतीय'] },
  },
  offices: {
    president: { title: 'राष्ट्रपति' },
    'prime minister': { title: 'प्रधानमंत्री', others: ['पीएम'] },
  },
  treaties: {},
};

runLeaderCorpus({ tag: 'hi', text: textRules, places, leaders }, names, { LEADERS });
