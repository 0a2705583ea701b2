import type { LanguageNames } from '../../../engine/language-names.ts';
import { LEADERS } from '../../../engine/languages/de/corpus/leaders.ts';
import { leaders } from '../../../engine/languages/de/leaders/index.ts';
import { places } from '../../../engine/languages/de/places.ts';
import { textRules } from '../../../engine/languages/de/text/index.ts';
import { runLeaderCorpus } from './run-corpus.ts';

/** The few names the cases need, so that they show the rules whatever the knowledge lists. */
const names: LanguageNames = {
  people: {
    'vladimir-putin': { name: 'Wladimir Putin' },
    'volodymyr-zelenskyy': { name: 'Wolodymyr Selenskyj' },
  },
  places: {
    ru: { name: 'Russland', demonyms: ['russisch', 'Russe'] },
    fr: { name: 'Frankreich', demonyms: ['französisch'] },
    in: { name: 'Indien', demonyms: ['indisch', 'Inder'] },
    us: { name: 'Vereinigte Staaten', otherNames: ['USA'], demonyms: ['US-amerikanisch'] },
    ua: { name: 'Ukraine', demonyms: ['ukrainisch'] },
  },
  offices: {
    president: { title: 'Präsident', feminine: 'Präsidentin', others: ['Staatspräsident'] },
    'prime minister': {
      title: 'Ministerpräsident',
      feminine: 'Ministerpräsidentin',
      others: ['Premierminister', 'Regierungschef'],
    },
  },
  treaties: {},
};

runLeaderCorpus({ tag: 'de', text: textRules, places, leaders }, names, { LEADERS });
